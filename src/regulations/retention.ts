/**
 * 保管期限 of the files of matters, versioned. After the annexed table of 《机关文件材料归档范围和文书档案保管期限规定》 (国家档案局令第8号,
 * 2006), lines on letters and visits of the people: with an instruction of a leader and a result for good, with a result 30 years, without
 * one 10 years. Each organ's own table is agreed with its archives department (第十二条): a longer one is a new version here.
 */
export const retentionVersion = '2006-8';
export const retentionTerms = {
  instructed: { years: null },
  result: { years: 30 },
  'no-result': { years: 10 },
} as const satisfies Record<string, { years: number | null }>;
export type RetentionTerm = keyof typeof retentionTerms;
export const retentionSource = '《机关文件材料归档范围和文书档案保管期限规定》附件《文书档案保管期限表》';
