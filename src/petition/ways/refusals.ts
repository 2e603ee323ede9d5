import type { CivilDate } from '../../clock/civilDate.ts';

/** What the law says no to on the other legal ways, and in telling the petitioner where a matter went. */
export type WaysRefusal = Readonly<
  | { code: 'no-ways-then'; article: string }
  | { code: 'ways-are-for-appeals'; article: string }
  | { code: 'way-is-petition'; article: string }
  | { code: 'way-needs-one-body' }
  | { code: 'way-not-to-bureau'; article: string }
  | { code: 'way-to-political-legal'; article: string }
  | { code: 'receipt-already'; on: CivilDate }
  | { code: 'receipt-missing' }
  | { code: 'receipt-proof-missing' }
  | { code: 'gone-nowhere' }
  | { code: 'told-by-own-notice'; article: string }
  | { code: 'told-already'; on: CivilDate }
  | { code: 'no-suggestion'; article: string }
  | { code: 'replied-already'; on: CivilDate }
  | { code: 'adoption-missing'; article: string }
  | { code: 'reply-missing'; article: string }
  | { code: 'override-unexplained'; way: string; wayEn: string }
  | { code: 'ground-not-lawful'; ground: string; actor: 'bureau' | 'organ' }
  | { code: 'ground-needs-earlier'; article: string }
>;
