import { articleIn } from './articles.ts';
import { formatFullDay } from './days.ts';
import type { InBoth, Sentences } from './language.ts';

/** Words of 异议 and 指定: what organs do that differ about who handles a matter. */
const actsZh = {
  object: {
    name: '提出异议',
    verb: '提出异议',
    about: '出具异议函，详细说明不属于本单位职权的理由；由转送单位核实，本单位的期限暂停，转送单位的期限继续。',
    done: '提出了异议',
  },
  agreeReturn: {
    name: '同意退回',
    verb: '同意退回',
    about: '核实后同意退回，材料回到本单位重新分流；一件事只能退回一次。',
    done: '同意退回',
  },
  refuseReturn: {
    name: '不同意退回',
    verb: '不同意退回',
    about: '核实后不同意退回，对方继续办理，期限按原来的日期继续计算。',
    done: '没有同意退回',
  },
  designate: {
    name: '指定受理',
    verb: '指定受理单位',
    about: '由转送单位、共同的上一级机关或者信访工作联席会议决定由谁受理，出具指定受理通知；指定之后不得再提异议。',
    done: '指定了受理单位',
  },
} as const;
const actsEn: Readonly<Record<keyof typeof actsZh, { name: string; verb: string; about: string; done: string }>> = {
  object: {
    name: 'Objection',
    verb: 'Object',
    about:
      'Makes a letter that says in detail why the matter is not yours; your clock stands still while the sender, whose clock runs on, looks into it.',
    done: 'objected to the transfer',
  },
  agreeReturn: {
    name: 'Return agreed',
    verb: 'Agree to the return',
    about: 'The matter comes back to your unit to be passed on anew; a matter is returned once only.',
    done: 'agreed to the return',
  },
  refuseReturn: {
    name: 'Return refused',
    verb: 'Refuse the return',
    about: 'The organ goes on with the matter, and its clock runs on to the old day.',
    done: 'refused the return',
  },
  designate: {
    name: 'Designation',
    verb: 'Designate the organ',
    about: 'Records who handles the matter, as decided by the sender, the organ above both or the joint conference; nobody objects again.',
    done: 'designated the organ',
  },
};
export const disputeActs = { zh: actsZh, en: actsEn };

export const disputeFields = {
  zh: {
    belongsTo: { label: '应当由谁办理', hint: '认为有权处理的机关、单位。' },
    decidedBy: { label: '由谁决定', hint: '没有共同上一级机关的，由信访工作联席会议决定。' },
    'object.reason': { label: '异议理由', hint: '逐条说明不属于本单位职权的事实和依据。' },
    'refuseReturn.reason': { label: '不同意退回的理由' },
    'designate.reason': { label: '决定的理由' },
  },
  en: {
    belongsTo: { label: 'Whose it is', hint: 'The organ that you hold to be competent.' },
    decidedBy: { label: 'Decided by', hint: 'The joint conference, where no organ stands above both.' },
    'object.reason': { label: 'Reasons', hint: 'Point by point: facts and rules by which it is not yours.' },
    'refuseReturn.reason': { label: 'Why it is not taken back' },
    'designate.reason': { label: 'Reasons of the decision' },
  },
} as const;

export const deciderWords = {
  zh: { sender: '转送单位', 'common-superior': '共同的上一级机关', 'joint-conference': '信访工作联席会议' },
  en: { sender: 'The sender', 'common-superior': 'The organ above both', 'joint-conference': 'The joint conference' },
} as const;

export type DisputeRefusalInWords =
  | { code: 'no-objection-then'; article: string }
  | { code: 'objection-too-late'; due: string; article: string }
  | { code: 'objected-already'; article: string }
  | { code: 'designation-is-final'; article: string }
  | { code: 'returned-once-already'; article: string };

const day = { zh: (on: string) => formatFullDay(on, 'zh'), en: (on: string) => formatFullDay(on, 'en') };
const law = { zh: (article: string) => articleIn('zh', article), en: (article: string) => articleIn('en', article) };

export const disputeRefusals: InBoth<Sentences<DisputeRefusalInWords>> = {
  zh: {
    'no-objection-then': (r) =>
      `《信访条例》（2005年）没有规定异议退回。不属于本机关职权的，请拟制不予受理告知书（${law.zh(r.article)}）。`,
    'objection-too-late': (r) => `提出异议的期限已于${day.zh(r.due)}届满（${law.zh(r.article)}）。请继续办理，或者与转送单位协商。`,
    'objected-already': (r) => `本单位对这件信访已经提过一次异议（${law.zh(r.article)}）。请继续办理。`,
    'designation-is-final': (r) => `受理单位已经指定，不能再提异议（${law.zh(r.article)}）。请继续办理。`,
    'returned-once-already': (r) => `这件信访已经退回过一次，不能再次退回（${law.zh(r.article)}）。请指定受理单位，或者不同意退回。`,
  },
  en: {
    'no-objection-then': (r) =>
      `Before May 2022 the law knew no objection. If it is outside your powers, draft a notice of non-acceptance (${law.en(r.article)}).`,
    'objection-too-late': (r) =>
      `The time to object ended on ${day.en(r.due)} (${law.en(r.article)}). Go on with the matter, or come to terms with the sender.`,
    'objected-already': (r) => `Your unit has objected to this matter once (${law.en(r.article)}). Go on with it.`,
    'designation-is-final': (r) => `The organ has been designated, and nobody objects again (${law.en(r.article)}). Go on with the matter.`,
    'returned-once-already': (r) =>
      `This matter was returned once and is not returned again (${law.en(r.article)}). Designate the organ, or refuse the return.`,
  },
};
