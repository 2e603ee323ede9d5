import type { CivilDate } from '../../clock/civilDate.ts';

/** What stands in the way when organs handle a matter together. */
export type TogetherRefusal = Readonly<
  | { code: 'only-lead-asks'; article: string }
  | { code: 'co-organ-is-bureau'; article: string }
  | { code: 'co-organ-asked-already'; dueOn: CivilDate }
  | { code: 'co-day-after-own'; dueOn: CivilDate; ownDue: CivilDate }
  | { code: 'no-such-asking'; entry: number }
  | { code: 'asking-not-open'; found: string }
  | { code: 'co-organ-owes-answer'; dueOn: CivilDate }
>;
