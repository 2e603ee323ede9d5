import type { CivilDate } from '../../clock/civilDate.ts';
import type { SimpleExclusion } from '../../regulations/simpleHandling.ts';

/** What the law says no to while a matter is handled. */
export type HandlingRefusal = AskingRefusal | HearingRefusal | MediationRefusal | SimpleRefusal | ResultRefusal;

type ResultRefusal = Readonly<
  | { code: 'promise-without-support' }
  | { code: 'no-such-promise'; entry: number }
  | { code: 'nothing-promised' }
  | { code: 'promise-unproven'; entry: number }
  | { code: 'promise-kept'; entry: number }
  | { code: 'tried-missing' }
  | { code: 'nothing-to-confirm' }
  | { code: 'answered-so-already'; confirmation: string }
>;

type SimpleRefusal = Readonly<
  | { code: 'no-simple-then' }
  | { code: 'simple-first-time-only'; article: string }
  | { code: 'simple-excluded'; exclusion: SimpleExclusion; article: string }
  | { code: 'not-simple' }
  | { code: 'simple-runs' }
>;

type MediationRefusal = Readonly<
  | { code: 'mediation-runs'; on: CivilDate }
  | { code: 'no-mediation' }
  | { code: 'mediation-needs-consent'; article: string }
  | { code: 'mediation-outside-discretion'; article: string }
  | { code: 'parties-missing' }
  | { code: 'no-agreement-to-confirm' }
  | { code: 'settled-without-agreement'; article: string }
>;

type HearingRefusal = Readonly<
  | { code: 'hearing-called-already'; heldOn: CivilDate }
  | { code: 'no-hearing-called' }
  | { code: 'hearing-not-held-yet'; heldOn: CivilDate }
  | { code: 'hearing-too-soon'; earliest: CivilDate; days: number }
  | { code: 'hearing-must-be-public'; article: string }
  | { code: 'panel-not-odd'; members: number }
  | { code: 'chair-works-on-it' }
>;

type AskingRefusal = Readonly<
  { code: 'asked-already'; dueOn: CivilDate } | { code: 'nothing-asked' } | { code: 'reminded-already'; on: CivilDate }
>;
