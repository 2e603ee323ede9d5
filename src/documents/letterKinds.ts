/** The parts a letter may have to hold. A part is the tag of a paragraph or row; see `missingParts`. */
export const parts = [
  'subject',
  'receipt',
  'way',
  'latest-day',
  'ground',
  'where-to-go',
  'reason',
  'claim',
  'facts',
  'opinion',
  'law',
  'remedy',
  'matter',
  'duty',
  'petition-number',
  'next-steps',
  'letter',
  'mode',
  'served-on',
] as const;
export type Part = (typeof parts)[number];

export const letterKindCodes = [
  'acceptance-notice',
  'refusal-notice',
  'extension-notice',
  'opinion',
  'transfer-letter',
  'assignment-letter',
  'receipt',
  'service-record',
] as const;
export type LetterKind = (typeof letterKindCodes)[number];

export type KindOfLetter = Readonly<{
  title: Readonly<{ zh: string; en: string }>;
  /** `letter`: 信函格式 of GB/T 9704-2012 with a red head. `slip`: a plain page with a table (回执, 送达回证). */
  form: 'letter' | 'slip';
  /** The word after the organ's 机关代字 in the number (发文字号), as in 韶信「转」〔2026〕12号. Absent: the kind takes no number. */
  series?: string;
  /**
   * `frozen`: the content is stored with the act and the PDF is made from it whenever it is asked for. `never`: it is made for one
   * reading and not stored, because it may show the query code, which is never stored.
   */
  kept: 'frozen' | 'never';
  required: readonly Part[];
}>;

/**
 * Every kind of letter. A new kind is: its code above, a row here, its facts and wording in a `compose….ts`, and a line in
 * `compose.ts`; the page needs nothing. Still to come (their place is here): 去向告知书, 补正告知书, 导入途径告知书, 不再受理告知书,
 * 异议函, 同意退回通知, 指定受理通知, 听证通知书, 调解协议书, 督促执行函, 督办函, 改进建议书, 复查意见书, 复核意见书, 办结报告 …
 *
 * Required parts of an opinion: 信访工作条例 第三十二条 (claim, facts and reasons, opinion, law) and 第三十五条 (remedy).
 */
export const letterKinds: Readonly<Record<LetterKind, KindOfLetter>> = {
  'acceptance-notice': {
    title: { zh: '信访事项受理告知书', en: 'Notice of acceptance' },
    form: 'letter',
    series: '受',
    kept: 'frozen',
    required: ['subject', 'receipt', 'way', 'latest-day'],
  },
  'refusal-notice': {
    title: { zh: '信访事项不予受理告知书', en: 'Notice of non-acceptance' },
    form: 'letter',
    series: '不受',
    kept: 'frozen',
    required: ['subject', 'ground', 'where-to-go'],
  },
  'extension-notice': {
    title: { zh: '信访事项延期办理告知书', en: 'Notice of extension' },
    form: 'letter',
    series: '延',
    kept: 'frozen',
    required: ['subject', 'reason', 'latest-day'],
  },
  opinion: {
    title: { zh: '信访事项处理意见书', en: 'Opinion on the petition' },
    form: 'letter',
    series: '意见',
    kept: 'frozen',
    required: ['subject', 'claim', 'facts', 'opinion', 'law', 'remedy'],
  },
  'transfer-letter': {
    title: { zh: '信访事项转送函', en: 'Letter of transfer' },
    form: 'letter',
    series: '转',
    kept: 'frozen',
    required: ['matter', 'duty'],
  },
  'assignment-letter': {
    title: { zh: '信访事项交办函', en: 'Letter of assignment' },
    form: 'letter',
    series: '交',
    kept: 'frozen',
    required: ['matter', 'duty', 'latest-day'],
  },
  receipt: {
    title: { zh: '信访事项回执', en: 'Receipt' },
    form: 'slip',
    kept: 'never',
    required: ['petition-number', 'next-steps'],
  },
  'service-record': {
    title: { zh: '送达回证', en: 'Record of service' },
    form: 'slip',
    kept: 'frozen',
    required: ['letter', 'mode', 'served-on'],
  },
};
