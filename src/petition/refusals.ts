import type { CivilDate } from '../clock/civilDate.ts';
import type { ClockPurpose } from '../regulations/clockRule.ts';
import type { CheckingRefusal } from './checking/refusals.ts';
import type { ContactRefusal } from './contact/refusals.ts';
import type { DangerRefusal } from './danger/refusals.ts';
import type { DisputeRefusal } from './dispute/refusals.ts';
import type { HandDownRefusal } from './handdown/refusals.ts';
import type { HandlingRefusal } from './handling/refusals.ts';
import type { InterestRefusal } from './interest/refusals.ts';
import type { JointRefusal } from './joint/refusals.ts';
import type { MergingRefusal } from './merging/refusals.ts';
import type { OutsideRefusal } from './outside/refusals.ts';
import type { QualityRefusal } from './quality/refusals.ts';
import type { ReopeningRefusal } from './reopening/refusals.ts';
import type { RepeatRefusal } from './repeat/refusals.ts';
import type { ReviewRefusal } from './review/refusals.ts';
import type { SplitRefusal } from './split/refusals.ts';
import type { State } from './state.ts';
import type { SupervisionRefusal } from './supervision/refusals.ts';
import type { TogetherRefusal } from './together/refusals.ts';
import type { WaysRefusal } from './ways/refusals.ts';

/** The law saying no. A value, never thrown; `words/` turns it into a sentence in each language. */
export type Refusal =
  | MainRefusal
  | DisputeRefusal
  | SupervisionRefusal
  | HandlingRefusal
  | ReviewRefusal
  | RepeatRefusal
  | InterestRefusal
  | ContactRefusal
  | DangerRefusal
  | CheckingRefusal
  | QualityRefusal
  | TogetherRefusal
  | OutsideRefusal
  | HandDownRefusal
  | WaysRefusal
  | JointRefusal
  | SplitRefusal
  | MergingRefusal
  | ReopeningRefusal;

type MainRefusal = Readonly<
  | { code: 'wrong-state'; act: string; state: State }
  | { code: 'day-in-future'; on: CivilDate; today: CivilDate }
  | { code: 'day-too-far'; dueOn: CivilDate; latest: CivilDate }
  | { code: 'day-before-last-act'; on: CivilDate; lastActOn: CivilDate }
  | { code: 'entered-too-late'; on: CivilDate; limitDays: number }
  | { code: 'not-received-yet' }
  | { code: 'not-classified-yet' }
  | { code: 'bureau-cannot-decide'; article: string }
  | { code: 'only-bureaus-pass-on' }
  | { code: 'to-itself' }
  | { code: 'target-complained-of'; article: string }
  | { code: 'accusation-only-to-discipline'; article: string }
  | { code: 'accusation-own-rules'; article: string }
  | { code: 'suggestion-is-studied'; article: string }
  | { code: 'route-not-by-petition'; route: number; article: string }
  | { code: 'paper-in-hand'; paper: string }
  | { code: 'no-paper'; needed: string }
  | { code: 'wrong-paper-stage'; needed: string; found: string }
  | { code: 'own-paper'; step: string }
  | { code: 'approval-by-head'; article?: string }
  | { code: 'collective-decision-missing' }
  | { code: 'parts-missing'; parts: readonly string[]; field: string; article: string }
  | { code: 'findings-unanswered'; findings: readonly string[]; field: 'override' }
  | { code: 'outcome-missing' }
  | { code: 'ground-missing' }
  | { code: 'days-missing' }
  | { code: 'already-extended'; article: string }
  | { code: 'extension-too-long'; askedDays: number; limitDays: number; article: string }
  | { code: 'extension-after-due'; due: CivilDate; article: string }
  | { code: 'hearing-time-counts'; purpose: ClockPurpose; article: string }
  | { code: 'seal-not-put'; why: 'unreachable' | 'refused' | 'changed' }
  | { code: 'no-such-letter' }
  | { code: 'letter-voided' }
  | { code: 'not-served' }
  | { code: 'already-served'; on: CivilDate }
  | { code: 'service-before-issue'; issuedOn: CivilDate }
  | { code: 'electronic-service-not-agreed' }
  | { code: 'nothing-rated' }
  | { code: 'not-rateable' }
  | { code: 'rating-not-open' }
  | { code: 'rating-closed'; due: CivilDate }
  | { code: 'already-rated'; what: string }
  | { code: 'no-assignment' }
  | { code: 'already-assigned'; dueOn: CivilDate }
  | { code: 'closing-unfit'; how: string }
  | { code: 'report-not-due'; found: string }
  | { code: 'report-not-accepted' }
  | { code: 'due-day-in-past'; dueOn: CivilDate }
  | { code: 'asked-and-approved-by-one' }
  | { code: 'nothing-to-correct'; field: string }
  | { code: 'bad-value'; field: string }
  | { code: 'answer-before-letter'; filedOn: CivilDate }
  | { code: 'not-your-act'; act: string }
>;
