import type { Confidence } from './clockRule.ts';
import { clockRule } from './clockRules.ts';

export type RouteItem = 1 | 2 | 3 | 4 | 5 | 6;

/** One of the six ways of 第三十一条 by which a matter of appeal (申诉求决) is handled. */
export type LegalRoute = Readonly<{
  item: RouteItem;
  code: 'litigation' | 'arbitration' | 'party-appeal' | 'administrative-procedure' | 'statutory-duty' | 'petition';
  title: Readonly<{ zh: string; en: string }>;
  /** The same in words that everybody understands, for pages. */
  plain: Readonly<{ zh: string; en: string }>;
  /** by-law: the procedure of the law itself; led-into: 导入相应程序; perform: 依法履行或者答复; opinion: 信访处理意见书. */
  handling: 'by-law' | 'led-into' | 'perform' | 'opinion';
  /** Only the sixth way has the 60 days of 第三十四条. */
  petitionClock: boolean;
  article: string;
  quotation: string;
  source: string;
  /** The remedy the letter prints. */
  remedy: Readonly<{ zh: string; en: string; confidence: Confidence }>;
}>;

const source = '信访工作条例-2022.txt';
const reviewDays = clockRule('r22.review_request').length;

/** 信访工作条例 第三十一条, items 1 to 6. */
export const legalRoutes: readonly LegalRoute[] = [
  {
    item: 1,
    code: 'litigation',
    title: {
      zh: '诉讼、复议、刑事立案、法律监督、公安机关法律程序；涉法涉诉未依法终结',
      en: 'Litigation or reconsideration, criminal filing or legal supervision, police procedure; litigation matters not yet concluded',
    },
    plain: { zh: '通过法院、检察院或者公安机关的法律程序解决', en: 'Settled by the procedures of courts, procuratorates or police' },
    handling: 'by-law',
    petitionClock: false,
    article: '信访工作条例 第三十一条第一项',
    quotation:
      '应当通过审判机关诉讼程序或者复议程序、检察机关刑事立案程序或者法律监督程序、公安机关法律程序处理的，涉法涉诉信访事项未依法终结的，按照法律法规规定的程序处理。',
    source,
    remedy: {
      zh: '请按照法律法规规定的程序向有关政法部门提出；不适用信访复查、复核。',
      en: 'Please turn to the judicial, procuratorial or police organ concerned by its procedure; petition review does not apply.',
      confidence: 'verified',
    },
  },
  {
    item: 2,
    code: 'arbitration',
    title: { zh: '仲裁', en: 'Arbitration' },
    plain: { zh: '通过仲裁解决', en: 'Settled by arbitration' },
    handling: 'led-into',
    petitionClock: false,
    article: '信访工作条例 第三十一条第二项',
    quotation: '应当通过仲裁解决的，导入相应程序处理。',
    source,
    remedy: {
      zh: '请依法向仲裁机构申请仲裁；不适用信访复查、复核。',
      en: 'Please apply to the arbitration body; petition review does not apply.',
      confidence: 'verified',
    },
  },
  {
    item: 3,
    code: 'party-appeal',
    title: { zh: '党员申诉、申请复审', en: 'Appeal of a party member, request for re-examination' },
    plain: { zh: '通过党员申诉、申请复审等解决', en: 'Settled by appeal within the party or re-examination' },
    handling: 'led-into',
    petitionClock: false,
    article: '信访工作条例 第三十一条第三项',
    quotation: '可以通过党员申诉、申请复审等解决的，导入相应程序处理。',
    source,
    remedy: {
      zh: '请按照党内规定的申诉、复审程序提出；不适用信访复查、复核。',
      en: 'Please use the party’s procedure of appeal or re-examination; petition review does not apply.',
      confidence: 'verified',
    },
  },
  {
    item: 4,
    code: 'administrative-procedure',
    title: {
      zh: '行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序',
      en: 'Administrative reconsideration, adjudication, confirmation, licensing, punishment and other administrative procedures',
    },
    plain: {
      zh: '通过行政复议、认定、登记等行政程序解决',
      en: 'Settled by an administrative procedure: reconsideration, finding, registration',
    },
    handling: 'led-into',
    petitionClock: false,
    article: '信访工作条例 第三十一条第四项',
    quotation: '可以通过行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序解决的，导入相应程序处理。',
    source,
    remedy: {
      zh: '按该行政程序及其法定期限办理和救济；不适用信访复查、复核。',
      en: 'That procedure, its terms and its remedies apply; petition review does not.',
      confidence: 'verified',
    },
  },
  {
    item: 5,
    code: 'statutory-duty',
    title: {
      zh: '申请查处违法行为、履行保护人身权或者财产权等合法权益职责',
      en: 'Request to act against a breach of law, or to perform the duty of protecting person, property or other lawful rights',
    },
    plain: { zh: '由有关机关依法查处、履行职责', en: 'Acted on by the organ that has the duty' },
    handling: 'perform',
    petitionClock: false,
    article: '信访工作条例 第三十一条第五项',
    quotation: '属于申请查处违法行为、履行保护人身权或者财产权等合法权益职责的，依法履行或者答复。',
    source,
    // Days of other laws, as practice prints them on such answers; the texts of those laws are not stored.
    remedy: {
      zh: '对履行或者答复不服的，可以自知道之日起60日内依法申请行政复议，或者6个月内依法提起行政诉讼；不适用信访复查、复核。',
      en: 'Against the act or the answer: administrative reconsideration within 60 days, or an administrative suit within 6 months, from learning of it; petition review does not apply.',
      confidence: 'secondary',
    },
  },
  {
    item: 6,
    code: 'petition',
    title: { zh: '不属于以上情形（信访程序）', en: 'None of these (petition procedure)' },
    plain: { zh: '按信访程序办理，出具处理意见书', en: 'Handled as a petition, with an opinion' },
    handling: 'opinion',
    petitionClock: true,
    article: '信访工作条例 第三十一条第六项',
    quotation: '不属于以上情形的，应当听取信访人陈述事实和理由，并调查核实，出具信访处理意见书。',
    source,
    remedy: {
      zh: `对信访处理意见不服的，可以自收到书面答复之日起${reviewDays}日内请求原办理机关、单位的上一级机关、单位复查。`,
      en: `Against the opinion: ask the next higher organ for a review within ${reviewDays} days from receiving the written answer.`,
      confidence: 'verified',
    },
  },
];

/**
 * A route by its item in 第三十一条.
 *
 * @throws RangeError for anything but 1 to 6
 */
export function legalRoute(item: number): LegalRoute {
  const route = legalRoutes.find((candidate) => candidate.item === item);
  if (!route) throw new RangeError('第三十一条 has items 1 to 6');
  return route;
}
