import type { CivilDate } from '../../clock/civilDate.ts';

/** What is said no to around 质量检查. */
export type QualityRefusal = Readonly<
  | { code: 'only-bureaus-check-quality'; article: string }
  | { code: 'checked-by-handler'; article: string }
  | { code: 'checked-from-beside'; article: string }
  | { code: 'nothing-applies' }
  | { code: 'check-answered'; on: CivilDate }
>;
