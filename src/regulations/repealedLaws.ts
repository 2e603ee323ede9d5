/** A law that is no longer in force, and what governs since. `until`: the first day without it. */
export type RepealedLaw = Readonly<{ title: string; until: string; instead: string }>;

const civilCode = ['婚姻法', '继承法', '民法通则', '收养法', '担保法', '合同法', '物权法', '侵权责任法', '民法总则'];

/**
 * Laws that opinions still cite by habit. What happened before a law ended may still be judged by it, so that naming one is told and never
 * blocks. 民法典 第一千二百六十条 (nine laws); 国务院令第752号 (信访条例).
 */
export const repealedLaws: readonly RepealedLaw[] = [
  ...civilCode.map((title) => ({ title, until: '2021-01-01', instead: '民法典' })),
  { title: '信访条例', until: '2022-05-01', instead: '信访工作条例' },
];
