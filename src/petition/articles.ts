import type { CivilDate } from '../clock/civilDate.ts';
import { type RegimeId, regimeOn } from '../regulations/regimes.ts';

/** The article each act rests on, by regime. Clocks carry their own article; these are the acts' grounds. */
const byAct = {
  register: { xftl2005: '信访条例 第二十一条第一款', xfgztl2022: '信访工作条例 第二十二条第一款' },
  registerDirect: { xftl2005: '信访条例 第二十二条第一款', xfgztl2022: '信访工作条例 第二十三条第一款' },
  passOn: { xftl2005: '信访条例 第二十一条第一款', xfgztl2022: '信访工作条例 第二十二条第一款' },
  accept: { xftl2005: '信访条例 第二十一条第二款', xfgztl2022: '信访工作条例 第二十三条第三款' },
  acceptDirect: { xftl2005: '信访条例 第二十二条第二款', xfgztl2022: '信访工作条例 第二十三条第二款' },
  decide: { xftl2005: '信访条例 第三十二条', xfgztl2022: '信访工作条例 第三十一条第六项' },
  parts: { xftl2005: '信访条例 第三十二条', xfgztl2022: '信访工作条例 第三十二条' },
  extend: { xftl2005: '信访条例 第三十三条', xfgztl2022: '信访工作条例 第三十四条' },
  ask: { xftl2005: '信访条例 第三十一条第一款', xfgztl2022: '信访工作条例 第三十一条第六项' },
  hearing: { xftl2005: '信访条例 第三十一条第二款', xfgztl2022: '信访工作条例 第三十一条第六项' },
  mediation: { xftl2005: '信访条例 第十三条第二款', xfgztl2022: '信访工作条例 第三十三条' },
  execute: { xftl2005: '信访条例 第三十二条第二款', xfgztl2022: '信访工作条例 第三十二条第二款' },
  object: { xftl2005: '信访条例 第二十二条', xfgztl2022: '信访工作条例 第二十三条第三款' },
  dispute: { xftl2005: '信访条例 第二十四条', xfgztl2022: '信访工作条例 第二十四条' },
  supervise: { xftl2005: '信访条例 第三十六条第一款', xfgztl2022: '信访工作条例 第四十条第一款' },
  improvementProposal: { xftl2005: '信访条例 第三十六条第一款', xfgztl2022: '信访工作条例 第四十条第一款' },
  policyProposal: { xftl2005: '信访条例 第三十七条', xfgztl2022: '信访工作条例 第四十条第二款' },
  accountabilityProposal: { xftl2005: '信访条例 第三十八条', xfgztl2022: '信访工作条例 第四十条第三款' },
  proposalAnswer: { xftl2005: '信访条例 第三十六条第二款', xfgztl2022: '信访工作条例 第四十条第四款' },
  leader: { xftl2005: '信访条例 第十条', xfgztl2022: '信访工作条例 第十八条第二款' },
  urgent: { xftl2005: '信访条例 第二十六条', xfgztl2022: '信访工作条例 第二十五条' },
  hearingTime: { xftl2005: '信访条例 第三十五条第二款', xfgztl2022: '信访工作条例 第三十六条第二款' },
  report: { xftl2005: '信访条例 第二十一条第一款第(四)项', xfgztl2022: '信访工作条例 第二十二条第一款第(三)项' },
  accusation: { xftl2005: '信访条例 第二十三条', xfgztl2022: '信访工作条例 第三十条' },
  secrecy: { xftl2005: '信访条例 第二十三条', xfgztl2022: '信访工作条例 第三十条第三款' },
  bureau: { xftl2005: '信访条例 第六条', xfgztl2022: '信访工作条例 第十四条' },
  review: { xftl2005: '信访条例 第三十四条', xfgztl2022: '信访工作条例 第三十五条' },
  recheck: { xftl2005: '信访条例 第三十五条第一款', xfgztl2022: '信访工作条例 第三十六条第一款' },
  concluded: { xftl2005: '信访条例 第三十五条第三款', xfgztl2022: '信访工作条例 第三十六条第三款' },
  recheckHearing: { xftl2005: '信访条例 第三十五条第二款', xfgztl2022: '信访工作条例 第三十六条第二款' },
  recusal: { xftl2005: '信访条例 第三十条', xfgztl2022: '信访工作条例 第二十八条第三款' },
  repeat: { xftl2005: '信访条例 第十六条', xfgztl2022: '信访工作条例 第十九条第三款' },
  suggestion: { xftl2005: '信访条例 第二十九条', xfgztl2022: '信访工作条例 第二十九条' },
  inform: { xftl2005: '信访条例 第二十二条第二款', xfgztl2022: '信访工作条例 第二十三条' },
  litigation: { xftl2005: '信访条例 第二十一条第一款第(一)项', xfgztl2022: '信访工作条例 第二十二条第二款' },
  route: { xftl2005: '信访条例 第十四条第二款', xfgztl2022: '信访工作条例 第三十一条' },
} as const satisfies Record<string, Record<RegimeId, string>>;

export const articleOf = (what: keyof typeof byAct, on: CivilDate): string => byAct[what][regimeOn(on)];
