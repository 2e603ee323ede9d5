import type { CivilDate } from '../../clock/civilDate.ts';

/** What stands in the way of a matter from above, and of the answer to it. */
export type HandDownRefusal = Readonly<
  { code: 'not-handed-down' } | { code: 'nothing-to-report-up' } | { code: 'reported-up-already'; on: CivilDate }
>;
