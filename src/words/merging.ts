import { articleIn } from './articles.ts';
import type { InBoth, Sentences } from './language.ts';

/** Words of 并案办理: matters about the same thing, looked into once and answered each. */
export const mergingActs = {
  zh: {
    merge: {
      name: '并案',
      verb: '并入另一件一并办理',
      about:
        '与另一件信访反映同一事项的，并入那一件（主件）一并调查。编号、期限、文书、评价和复查各归各件，正在起草的文稿保留；结果分别答复每一位信访人。双方只被告知一并办理，看不到对方的任何内容。',
      done: '把本件并入另一件，一并办理',
    },
    unmerge: {
      name: '分开办理',
      verb: '分开办理',
      about: '不宜再一并办理的，写明理由，各件恢复单独办理；期限不变，文稿保留。',
      done: '恢复单独办理',
    },
    goAlone: {
      name: '请求单独办理',
      verb: '请求单独办理',
      about: '这件信访不再与别的信访一并办理，此后也不再并案；期限不变。',
      done: '请求单独办理本件',
    },
    takeIn: {
      name: '并入一件',
      verb: '并入',
      about: '另一件反映同一事项的信访并入本件，一并办理。',
      done: '把另一件反映同一事项的信访并入，一并办理',
    },
    letGo: { name: '分出一件', verb: '分出', about: '并入的一件恢复单独办理。', done: '并入的一件恢复单独办理' },
  },
  en: {
    merge: {
      name: 'Merging',
      verb: 'Handle together with another',
      about:
        'Another matter is about the same thing: this one is looked into under it (the lead matter). Numbers, periods, letters, ratings and reviews stay each its own, drafts are kept, and each petitioner is answered. Both are told that it is handled together, and see nothing of one another.',
      done: 'put it under another matter, to be handled together',
    },
    unmerge: {
      name: 'Taking apart',
      verb: 'Handle apart',
      about: 'They are no longer handled together, for the reason stated. Periods stay and drafts are kept.',
      done: 'had it handled alone again',
    },
    goAlone: {
      name: 'Asking to be handled alone',
      verb: 'Ask that it be handled alone',
      about: 'This matter is no longer handled together with others, and is not put together again; its periods stay.',
      done: 'asked that it be handled alone',
    },
    takeIn: {
      name: 'Taking in',
      verb: 'Take in',
      about: 'Another matter about the same thing is handled under this one.',
      done: 'put another matter about the same thing under it, to be handled together',
    },
    letGo: {
      name: 'Letting go',
      verb: 'Let go',
      about: 'A matter under this one is handled alone again.',
      done: 'had one of them handled alone again',
    },
  },
} as const;

export const mergingFields = {
  zh: {
    lead: { label: '主件编号', hint: '填写反映同一事项的另一件的编号；查到相近的信访件时列在上面，可以直接选用。' },
    'merge.reason': { label: '为什么一并办理', hint: '哪些时间、地点、诉求相同。双方信访人都看不到。' },
    'unmerge.reason': { label: '为什么分开办理', hint: '信访人看不到。' },
    'goAlone.reason': { label: '为什么要单独办理' },
    member: { label: '并入件编号' },
  },
  en: {
    lead: {
      label: 'Number of the lead matter',
      hint: 'The other matter about the same thing; near ones that were found stand above and can be taken over.',
    },
    'merge.reason': { label: 'Why they are handled together', hint: 'Which times, places and requests agree. No petitioner sees it.' },
    'unmerge.reason': { label: 'Why they are handled apart', hint: 'The petitioner does not see it.' },
    'goAlone.reason': { label: 'Why it should be handled alone' },
    member: { label: 'Number of the matter under it' },
  },
} as const;

const unfit = {
  zh: {
    unknown: '没有查到这个编号的信访，或者您的单位无权查看。请核对编号。',
    itself: '这就是本件的编号。请填写另一件的编号。',
    ended: '主件还没有甄别，或者已经答复、结束，不能再并入。请选一件正在办理的。',
    'under-review': '其中一件正在复查或者复核。请等意见作出后再看是否一并办理。',
    'before-lead': '并案的日期早于主件的信访日期。请核对日期。',
    'other-holder': '两件不在同一单位办理。请先转到同一单位，再一并办理。',
    'other-class': '两件的类别或者法定途径不同，办理程序不一样，不能一并办理。分类有误的，请先重新甄别。',
    'other-regime': '两件适用的条例不同（以2022年5月1日为界），期限和程序不一样，不能一并办理。',
    'same-cover': '两件是同一件信访拆分出来的，不能再并到一起。应当合办的，请撤销拆分。',
    repeat: '两件已经认定为同一事实和理由的重复信访，按原件所处的阶段告知信访人，不用并案。',
    'lead-is-merged': '您填的那一件自己已经并入别的信访，不能作主件。请填它并入的那一件的编号。',
    'lead-goes-alone': '您填的那一件，信访人请求单独办理，不能作主件。请另选一件。',
    full: '主件下并入的信访已满100件。请另选一件作主件。',
  },
  en: {
    unknown: 'There is no matter of this number, or your unit may not see it. Check the number.',
    itself: 'That is the number of this matter. Enter the number of the other one.',
    ended: 'The lead matter is not screened yet, or is answered or ended. Choose one that is being handled.',
    'under-review': 'One of the two is under review. Wait for the opinion on review.',
    'before-lead': 'The day lies before the day the lead matter was filed. Check the day.',
    'other-holder': 'The two lie with different units. Pass them on to the same unit first.',
    'other-class':
      'The two are of different classes or legal routes, which have different procedures. If one is classed wrongly, screen it again first.',
    'other-regime': 'The two fall under different regulations (before and from 2022-05-01), with different periods and procedures.',
    'same-cover': 'The two are parts of one divided matter. Undo the division if they belong together.',
    repeat:
      'One was found to repeat the other on the same facts and reasons. Its petitioner is told by where the earlier one stands; no merging is needed.',
    'lead-is-merged': 'The matter you named is itself handled under another. Enter the number of that one.',
    'lead-goes-alone': 'The petitioner of the matter you named asked that it be handled alone. Choose another as lead.',
    full: 'A hundred matters are handled under the lead matter already. Choose another as lead.',
  },
} as const;

export type MergingRefusalInWords =
  | { code: 'not-merged-with'; why: keyof typeof unfit.zh }
  | { code: 'accusation-not-merged'; article: string }
  | { code: 'bureau-merges-nothing'; article: string }
  | { code: 'merged-already'; lead: string }
  | { code: 'leads-others'; members: string }
  | { code: 'goes-alone' }
  | { code: 'merged-nowhere' }
  | { code: 'merged-stays'; others: string };

export const mergingRefusals: InBoth<Sentences<MergingRefusalInWords>> = {
  zh: {
    'not-merged-with': (r) => `不能并案：${unfit.zh[r.why]}`,
    'accusation-not-merged': (r) => `检举控告单独办理，不与别的信访并案（${articleIn('zh', r.article)}）。`,
    'bureau-merges-nothing': (r) =>
      `信访部门不直接办理信访事项，不并案（${articleIn('zh', r.article)}）。请把各件转给同一单位，由其一并办理。`,
    'merged-already': (r) => `本件已经并入${r.lead}。要换主件的，请先分开办理。`,
    'leads-others': (r) => `已有信访并入本件，本件不能再并入别的信访：${r.members}。请反过来，把那一件并入本件；或者先把这些件分开。`,
    'goes-alone': () => '信访人请求单独办理本件，不能并案。',
    'merged-nowhere': () => '本件没有并入别的信访，不用分开。',
    'merged-stays': (r) => `本件正与别的信访一并办理，不能单独转出、拆分或者改变类别：${r.others}。请先分开办理。`,
  },
  en: {
    'not-merged-with': (r) => `They are not handled together: ${unfit.en[r.why]}`,
    'accusation-not-merged': (r) =>
      `An accusation is handled alone and is never put together with other matters (${articleIn('en', r.article)}).`,
    'bureau-merges-nothing': (r) =>
      `A petition bureau does not handle matters and merges none (${articleIn('en', r.article)}). Pass them on to the same unit, which handles them together.`,
    'merged-already': (r) => `It is handled under ${r.lead} already. Take it out from there before you put it under another.`,
    'leads-others': (r) =>
      `Other matters are handled under this one, so that it goes under no other: ${r.members.replaceAll('、', ', ')}. Put the other under this one, or take these apart first.`,
    'goes-alone': () => 'The petitioner asked that this matter be handled alone.',
    'merged-nowhere': () => 'It is not handled under another matter; there is nothing to take apart.',
    'merged-stays': (r) =>
      `It is handled together with others and is not passed on, divided or classed otherwise by itself: ${r.others.replaceAll('、', ', ')}. Take it apart first.`,
  },
};

/** How the file of an officer and the page of the petitioner tell of it. */
const shown = {
  zh: {
    title: '并案办理',
    under: (day: string) => `${day}起并入下面的主件一并办理。`,
    leads: (count: number) => `下面${count}件反映同一事项，并入本件一并办理。`,
    unseen: '与另一件反映同一事项的信访一并办理，那一件您无权查看。',
    each: '各件的编号、期限和文书各归各件，每一件都要单独答复信访人。',
    alone: '信访人请求单独办理本件，不再并案。',
    yours: '一并办理',
    yoursAbout: (day: string) =>
      `${day}起，这件信访与另一件反映同一事项的信访一并办理：调查一次，分别答复。您的编号、办理期限、评价和请求复查的权利都不变，仍在本页查看进展。`,
    private: '您看不到另一件的内容，另一件的信访人也看不到您的。',
    choice: '不用您做什么。不愿意一并办理的，可以请求单独办理。',
    goAloneLead: '提交后本件恢复单独办理，以后也不再与别的信访并案。期限不变。',
    reason: '为什么要单独办理',
    hint: '例如：我的情况和别人不同。最多 2000 字。',
    send: '请求单独办理',
    done: '已经恢复单独办理。',
  },
  en: {
    title: 'Handled together',
    under: (day: string) => `Handled under the lead matter below since ${day}.`,
    leads: (count: number) =>
      `${count === 1 ? 'The matter below is' : `The ${count} matters below are`} about the same thing and handled under this one.`,
    unseen: 'Handled together with another matter about the same thing, which you may not see.',
    each: 'Numbers, periods and letters stay each its own; each petitioner is answered in the own matter.',
    alone: 'The petitioner asked that this matter be handled alone.',
    yours: 'Handled together',
    yoursAbout: (day: string) =>
      `Since ${day} this matter is handled together with another about the same thing: looked into once, answered each. Your number, periods, rating and right of review stay as they are, and you follow it here as before.`,
    private: 'You see nothing of the other matter, and its petitioner sees nothing of yours.',
    choice: 'There is nothing for you to do. If you do not want it, ask that yours be handled alone.',
    goAloneLead: 'It is then handled alone, and not put together with others again. Its periods stay.',
    reason: 'Why it should be handled alone',
    hint: 'For example: my case is not like the others. At most 2,000 characters.',
    send: 'Ask that it be handled alone',
    done: 'It is handled alone again.',
  },
};
export type MergingShown = typeof shown.zh;
export const mergingShown: InBoth<MergingShown> = shown;
