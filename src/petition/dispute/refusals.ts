import type { CivilDate } from '../../clock/civilDate.ts';

/** What the law says no to when organs differ about who handles a matter. */
export type DisputeRefusal = Readonly<
  | { code: 'no-objection-then'; article: string }
  | { code: 'objection-too-late'; due: CivilDate; article: string }
  | { code: 'objected-already'; article: string }
  | { code: 'designation-is-final'; article: string }
  | { code: 'returned-once-already'; article: string }
>;
