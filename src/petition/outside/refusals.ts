import type { CivilDate } from '../../clock/civilDate.ts';

/** What stands in the way of a question to a body outside the system. */
export type OutsideRefusal = Readonly<
  | { code: 'outside-accusation'; article: string }
  | { code: 'outside-identity-kept'; identity: string }
  | { code: 'outside-identity-reason' }
  | { code: 'outside-day-too-far'; dueOn: CivilDate; latest: CivilDate }
  | { code: 'no-such-question'; entry: number }
  | { code: 'question-not-open'; found: string }
  | { code: 'question-over'; openUntil: CivilDate }
>;
