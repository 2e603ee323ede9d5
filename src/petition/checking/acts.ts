import type { CivilDate } from '../../clock/civilDate.ts';
import type { TextRef } from '../references.ts';

/** What a follow-up call came to. The first four are what the petitioner says of the matter; with the others nobody was spoken to. */
export const followUpOutcomes = [
  'solved',
  'half-solved',
  'still-waiting',
  'not-solved',
  'unreachable',
  'wrong-number',
  'declined',
] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

/** What the petitioner may say of the matter in a call. */
export const spokenOutcomes = ['solved', 'half-solved', 'still-waiting', 'not-solved'] as const satisfies readonly FollowUpOutcome[];
export type SpokenOutcome = (typeof spokenOutcomes)[number];

/** 回访: a bureau asks the petitioner how it stands, and a second officer asks again. `script`: the version of what was asked. */
export type CheckingAct =
  | Readonly<{ type: 'recordFollowUp'; followUp: FollowUpOutcome; script: string; text?: TextRef }>
  | Readonly<{ type: 'checkFollowUp'; entry: number; secondAnswer: SpokenOutcome; text?: TextRef }>;

/** One call, with what a second officer heard. It says how the matter stands and nothing of the person. */
export type FollowUp = Readonly<{
  by: string;
  officer: string;
  on: CivilDate;
  outcome: FollowUpOutcome;
  second?: Readonly<{ on: CivilDate; answer: SpokenOutcome }>;
}>;
