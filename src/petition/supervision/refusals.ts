import type { CivilDate } from '../../clock/civilDate.ts';

/** What the law says no to in supervision. */
export type SupervisionRefusal = Readonly<
  | { code: 'no-such-entry'; entry: number }
  | { code: 'entry-not-open'; found: string }
  | { code: 'ground-not-of-regime'; ground: string; article: string }
  | { code: 'supervised-takes-no-part'; unit: string }
  | { code: 'supervised-already'; dueOn: CivilDate; ground: string }
  | { code: 'only-bureaus-supervise'; article: string }
  | { code: 'day-must-follow'; dueOn: CivilDate }
>;
