import { articleIn } from './articles.ts';
import type { InBoth, Sentences } from './language.ts';

/** Words of 重复信访. */
export const repeatActs = {
  zh: {
    linkRepeat: {
      name: '判重',
      verb: '认定为重复信访',
      about: '写明原来的信访编号和判断的理由。同一事实和理由的，按原件所处的阶段告知；有新的事实和理由的，作为新的事项办理并保留关联。',
      done: '认定为重复信访',
    },
  },
  en: {
    linkRepeat: {
      name: 'Repeat',
      verb: 'Link to an earlier matter',
      about:
        'Names the earlier matter and why it is the same. The same facts and reasons are answered by where the earlier one stands; new ones make this a matter of its own, linked to it.',
      done: 'linked it to an earlier matter',
    },
  },
} as const;

export const repeatFields = {
  zh: {
    earlier: { label: '原信访编号', hint: '照原件回执上的编号填写。' },
    sameFacts: { label: '同一事实和理由', hint: '有新的事实和理由的不要勾选。' },
    'linkRepeat.reason': { label: '判断的理由', hint: '人员、时间、地点、诉求哪些相同，有没有新的事实。' },
    earlierStanding: { label: '原件所处的阶段' },
    round: { label: '第几次提出' },
  },
  en: {
    earlier: { label: 'Number of the earlier matter', hint: 'As on the receipt of the earlier matter.' },
    sameFacts: { label: 'The same facts and reasons', hint: 'Leave this empty if there are new ones.' },
    'linkRepeat.reason': { label: 'Why it is the same', hint: 'Which persons, times, places and requests agree, and what is new.' },
    earlierStanding: { label: 'Where the earlier matter stood' },
    round: { label: 'Brought for the time no.' },
  },
} as const;

/** `new-facts` is no standing of the earlier matter but why it does not count. */
export const earlierStandingWords = {
  zh: {
    pending: '正在办理',
    'pending-late': '正在办理，已经超过规定期限',
    'review-open': '已有意见，可以请求复查、复核',
    'review-lapsed': '已有意见，复查、复核的期限已过',
    concluded: '已经复核终结',
    ended: '已经结束，没有处理意见',
    'new-facts': '有新的事实和理由',
  },
  en: {
    pending: 'Being handled',
    'pending-late': 'Being handled, past its term',
    'review-open': 'Decided, open to review',
    'review-lapsed': 'Decided, out of time for review',
    concluded: 'Ended by re-review',
    ended: 'Ended without an opinion',
    'new-facts': 'New facts and reasons',
  },
} as const;

export type RepeatRefusalInWords =
  | { code: 'no-such-earlier' }
  | { code: 'repeats-itself' }
  | { code: 'repeat-not-accepted'; standing: string; earlier: string; article: string }
  | { code: 'ground-of-another-standing'; ground: string; standing: string };

const zh: Readonly<Record<string, string>> = earlierStandingWords.zh;
const en: Readonly<Record<string, string>> = earlierStandingWords.en;

export const repeatRefusals: InBoth<Sentences<RepeatRefusalInWords>> = {
  zh: {
    'no-such-earlier': () => '没有查到这个编号的信访，或者您的单位无权查看。请核对编号。',
    'repeats-itself': () => '这就是本件的编号。请填写原来那一件的编号。',
    'repeat-not-accepted': (r) =>
      `与${r.earlier}同一事实和理由，原件${zh[r.standing] ?? r.standing}，不再受理（${articleIn('zh', r.article)}）。请拟制告知书，写明信访人可以怎样办。`,
    'ground-of-another-standing': (r) => `所选理由与原件所处的阶段（${zh[r.standing] ?? r.standing}）不符。请换一个理由，或者先更正判重。`,
  },
  en: {
    'no-such-earlier': () => 'There is no matter of this number, or your unit may not see it. Check the number.',
    'repeats-itself': () => 'That is the number of this matter. Enter the number of the earlier one.',
    'repeat-not-accepted': (r) =>
      `It has the same facts and reasons as ${r.earlier} (${en[r.standing] ?? r.standing}) and is not accepted again (${articleIn('en', r.article)}). Draft the notice that says what can be done.`,
    'ground-of-another-standing': (r) =>
      `This ground does not fit where the earlier matter stands (${en[r.standing] ?? r.standing}). Choose another, or mend the link first.`,
  },
};
