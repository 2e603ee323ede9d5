import type { CivilDate } from '../../clock/civilDate.ts';

/** What the law says no to while a matter is handled. */
export type HandlingRefusal = AskingRefusal;

type AskingRefusal = Readonly<
  { code: 'asked-already'; dueOn: CivilDate } | { code: 'nothing-asked' } | { code: 'reminded-already'; on: CivilDate }
>;
