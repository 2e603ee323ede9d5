import type { Confidence } from './clockRule.ts';
import type { RegimeId } from './regimes.ts';

export type GroundCode =
  | 'outside-powers'
  | 'congress-court-procuratorate'
  | 'other-statutory-way'
  | 'pending-elsewhere'
  | 'concluded'
  | 'review-open'
  | 'review-lapsed'
  | 'level-skipping-visit';

/** Where the letter sends the petitioner; words/ and the letters make the sentence. */
export type Remedy = 'competent-organ' | 'statutory-procedure' | 'await-answer' | 'request-review' | 'new-facts-only' | 'own-level-organ';

/** Who refuses: a petition bureau, or any other organ or unit. */
export const refusers = ['bureau', 'organ'] as const;
export type Refuser = (typeof refusers)[number];

/** A sentence of one regime that carries the ground, and whom it speaks to (ADR-0142). */
export type GroundBasis = Readonly<{
  regime: RegimeId;
  by: readonly Refuser[];
  article: string;
  quotation: string;
  source: string;
  confidence: Confidence;
}>;

/** A ground for not accepting (不予受理) or no longer accepting (不再受理) a matter. */
export type Ground = Readonly<{
  code: GroundCode;
  kind: 'not-accepted' | 'no-longer-accepted';
  title: Readonly<{ zh: string; en: string }>;
  bases: readonly GroundBasis[];
  remedy: Remedy;
  /** What to do now, as the letter says it. */
  whereToGo: Readonly<{ zh: string; en: string }>;
  /** Set where the ground holds for one channel only. */
  channel?: 'visit';
}>;

const text2005 = { regime: 'xftl2005', source: '信访条例-2005.txt', confidence: 'verified' } as const;
const text2022 = { regime: 'xfgztl2022', source: '信访工作条例-2022.txt', confidence: 'verified' } as const;
const bureau = ['bureau'] as const;
const organ = ['organ'] as const;
const ladder2014 = { source: '逐级走访办法-2014-残篇.txt', confidence: 'secondary' } as const;
const ladder = '关于进一步规范信访事项受理办理程序引导来访人依法逐级走访的办法（2014）';
const reviewOpen = '对处理(复查)意见不服,未提出复查(复核)请求而到上级机关走访;';
const reviewLapsed = '对处理(复查)意见不服,无正当理由超过规定期限未请求复查(复核)的;';

/**
 * The grounds of the main line: ground × regime × channel × who refuses. Under the 2022 text a matter of litigation or of another statutory way is no ground: it is passed on
 * or led into that way (第二十二条第二款、第三十一条第一项至第五项, see routes.ts).
 */
export const grounds: readonly Ground[] = [
  {
    code: 'outside-powers',
    kind: 'not-accepted',
    title: { zh: '不属于本机关、单位职权范围', en: 'Outside the powers of this organ' },
    bases: [
      {
        ...text2005,
        by: organ,
        article: '信访条例 第二十二条第一款',
        quotation: '对不属于本机关职权范围的信访事项，应当告知信访人向有权的机关提出。',
      },
      {
        ...text2022,
        by: organ,
        article: '信访工作条例 第二十三条第一款',
        quotation: '对不属于本机关、单位或者本系统职权范围的，应当告知信访人向有权处理的机关、单位提出。',
      },
    ],
    remedy: 'competent-organ',
    whereToGo: { zh: '请向有权处理的机关、单位提出。', en: 'Please turn to the organ that has the power to handle it.' },
  },
  {
    code: 'congress-court-procuratorate',
    kind: 'not-accepted',
    title: {
      zh: '属于人大、人民法院、人民检察院职权范围',
      en: 'Within the powers of a people’s congress, people’s court or people’s procuratorate',
    },
    bases: [
      {
        ...text2005,
        by: bureau,
        article: '信访条例 第二十一条第一款第(一)项',
        quotation: '对本条例第十五条规定的信访事项，应当告知信访人分别向有关的人民代表大会及其常务委员会、人民法院、人民检察院提出。',
      },
    ],
    remedy: 'competent-organ',
    whereToGo: {
      zh: '请向有关的人民代表大会及其常务委员会、人民法院或者人民检察院提出。',
      en: 'Please turn to the people’s congress and its standing committee, the people’s court or the people’s procuratorate concerned.',
    },
  },
  {
    code: 'other-statutory-way',
    kind: 'not-accepted',
    title: {
      zh: '已经或者依法应当通过诉讼、仲裁、行政复议等法定途径解决',
      en: 'Is or must by law be settled by litigation, arbitration, administrative reconsideration or another statutory way',
    },
    bases: [
      {
        ...text2005,
        by: bureau,
        article: '信访条例 第二十一条第一款第(一)项',
        quotation:
          '对已经或者依法应当通过诉讼、仲裁、行政复议等法定途径解决的，不予受理，但应当告知信访人依照有关法律、行政法规规定程序向有关机关提出。',
      },
      {
        ...text2005,
        by: organ,
        article: '信访条例 第十四条第二款',
        quotation: '对依法应当通过诉讼、仲裁、行政复议等法定途径解决的投诉请求，信访人应当依照有关法律、行政法规规定的程序向有关机关提出。',
      },
    ],
    remedy: 'statutory-procedure',
    whereToGo: {
      zh: '请依照有关法律、行政法规规定的程序向有关机关提出。',
      en: 'Please turn to the organ concerned by the procedure that the law lays down.',
    },
  },
  {
    code: 'pending-elsewhere',
    kind: 'not-accepted',
    title: { zh: '同一信访事项已经受理或者正在办理', en: 'The same matter has been accepted or is being handled' },
    bases: [
      {
        ...text2005,
        by: refusers,
        article: '信访条例 第十六条',
        quotation: '信访事项已经受理或者正在办理的，信访人在规定期限内向受理、办理机关的上级机关再提出同一信访事项的，该上级机关不予受理。',
      },
      {
        ...text2022,
        by: refusers,
        article: '信访工作条例 第十九条第三款',
        quotation:
          '信访事项已经受理或者正在办理的，信访人在规定期限内向受理、办理机关、单位的上级机关、单位又提出同一信访事项的，上级机关、单位不予受理。',
      },
    ],
    remedy: 'await-answer',
    whereToGo: {
      zh: '请等待受理、办理机关、单位在规定期限内的答复。',
      en: 'Please await the answer of the organ that is handling it within the period the law gives.',
    },
  },
  {
    code: 'concluded',
    kind: 'no-longer-accepted',
    title: { zh: '已经复核，仍以同一事实和理由提出', en: 'Re-reviewed already; the same facts and reasons again' },
    bases: [
      {
        ...text2005,
        by: refusers,
        article: '信访条例 第三十五条第三款',
        quotation: '信访人对复核意见不服，仍然以同一事实和理由提出投诉请求的，各级人民政府信访工作机构和其他行政机关不再受理。',
      },
      {
        ...text2022,
        by: refusers,
        article: '信访工作条例 第三十六条第三款',
        quotation: '信访人对复核意见不服，仍然以同一事实和理由提出投诉请求的，各级党委和政府信访部门和其他机关、单位不再受理。',
      },
    ],
    remedy: 'new-facts-only',
    whereToGo: {
      zh: '如有新的事实和理由，可以作为新的信访事项提出。',
      en: 'If there are new facts and reasons, they can be brought as a new matter.',
    },
  },
  {
    code: 'review-open',
    kind: 'not-accepted',
    title: {
      zh: '已有处理（复查）意见，复查（复核）期限未满',
      en: 'There is an opinion, and the period for asking for a review still runs',
    },
    bases: [
      { ...ladder2014, by: refusers, regime: 'xftl2005', article: `${ladder}（第四种情形）`, quotation: reviewOpen },
      { ...ladder2014, by: refusers, regime: 'xfgztl2022', article: `${ladder}（第四种情形）`, quotation: reviewOpen },
    ],
    remedy: 'request-review',
    whereToGo: {
      zh: '请自收到书面答复之日起在规定期限内请求复查（复核）。',
      en: 'Please ask for a review (re-review) within the period that runs from the day the written answer was received.',
    },
  },
  {
    code: 'review-lapsed',
    kind: 'no-longer-accepted',
    title: { zh: '无正当理由逾期未请求复查（复核）', en: 'No review (re-review) was asked for in time, without good reason' },
    bases: [
      { ...ladder2014, by: refusers, regime: 'xftl2005', article: `${ladder}（第五种情形）`, quotation: reviewLapsed },
      { ...ladder2014, by: refusers, regime: 'xfgztl2022', article: `${ladder}（第五种情形）`, quotation: reviewLapsed },
    ],
    remedy: 'new-facts-only',
    whereToGo: {
      zh: '如有新的事实和理由，可以作为新的信访事项提出。',
      en: 'If there are new facts and reasons, they can be brought as a new matter.',
    },
  },
  {
    code: 'level-skipping-visit',
    kind: 'not-accepted',
    channel: 'visit',
    title: { zh: '跨越本级和上一级机关走访', en: 'A visit that passes over the competent level and the next one' },
    bases: [
      {
        ...ladder2014,
        by: refusers,
        regime: 'xftl2005',
        article: `${ladder}（第二种情形）`,
        quotation: '对跨越本级和上一级机关提出的来访事项,上级机关不予受理;',
      },
    ],
    remedy: 'own-level-organ',
    whereToGo: {
      zh: '请向依法有权处理的本级或者上一级机关提出；书信、网上信访不受此限。',
      en: 'Please visit the competent organ of its own or the next level; letters and online petitions may go anywhere.',
    },
  },
];

/** The sentence that lets that kind of unit refuse on this ground under a regime, or undefined if the law does not know it. */
export const groundBasis = (code: string, regime: RegimeId, by: Refuser): GroundBasis | undefined =>
  ground(code).bases.find((basis) => basis.regime === regime && basis.by.includes(by));

/** The grounds that kind of unit may choose from for a matter governed by `regime` that came by `channel`. */
export function groundsFor(regime: RegimeId, channel: string, by: Refuser): readonly Ground[] {
  return grounds.filter(({ code, channel: only }) => groundBasis(code, regime, by) && (!only || only === channel));
}

/**
 * One ground by its code.
 *
 * @throws RangeError if there is none
 */
export function ground(code: string): Ground {
  const found = grounds.find((candidate) => candidate.code === code);
  if (!found)
    throw new RangeError(`no ground for not accepting has this code; the codes are ${grounds.map((each) => each.code).join(', ')}`);
  return found;
}
