import type { CivilDate } from '../../clock/civilDate.ts';
import type { TextRef } from '../references.ts';

/**
 * Where the earlier matter stood on the day: being handled, being handled past the term (then nothing bars the new one), decided and open to review, decided and out of time, ended by 复核, or ended
 * without an opinion (then nothing bars the new one).
 */
export const earlierStandings = ['pending', 'pending-late', 'review-open', 'review-lapsed', 'concluded', 'ended'] as const;
export type EarlierStanding = (typeof earlierStandings)[number];

/** 重复信访: a person finds that this is an earlier matter brought again. Texts are compared by people, never by the system alone. */
export type RepeatAct = Readonly<{
  type: 'linkRepeat';
  /** Number of the earlier matter. */
  earlier: string;
  /** The same facts and reasons (同一事实和理由); new ones make it a matter of its own that is linked. */
  sameFacts: boolean;
  reason: TextRef;
  earlierId: string;
  earlierStanding: EarlierStanding;
  /** Which time the matter is brought: the first repeat is the second round. */
  round: number;
}>;

/** What a matter repeats. */
export type RepeatOf = Readonly<{
  petitionId: string;
  petitionNo: string;
  sameFacts: boolean;
  earlierStanding: EarlierStanding;
  round: number;
  on: CivilDate;
}>;
