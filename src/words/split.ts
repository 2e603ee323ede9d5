import { articleIn } from './articles.ts';
import type { InBoth, Sentences } from './language.ts';

/** Words of 拆分: one matter divided by its claims. */
export const splitActs = {
  zh: {
    split: {
      name: '拆分',
      verb: '拆分',
      about:
        '一件信访有几项诉求、应由不同机关办理的，按诉求拆成几件，各自编号、各自办理；期限从原件的信访日期起算。原件保留为总件，各分件都结束后办结。',
      done: '按诉求拆分了信访件',
    },
    undoSplit: {
      name: '撤销拆分',
      verb: '撤销拆分',
      about: '各分件都还没有转出、没有出具文书的，可以并回原件；原件的期限按原来的日期继续计算。',
      done: '撤销了拆分',
    },
    splitOff: { name: '拆分立件', verb: '拆分立件', about: '由总件的一项诉求单独立件。', done: '由总件拆分，单独立件' },
    rejoin: { name: '并回总件', verb: '并回总件', about: '拆分撤销，本件并回总件。', done: '把本件并回总件' },
  },
  en: {
    split: {
      name: 'Division',
      verb: 'Divide',
      about:
        'A matter with several claims for different organs becomes as many matters, each with its number and its handling; periods run from the day the matter was filed. It stays as their cover and ends after them.',
      done: 'divided the matter by its claims',
    },
    undoSplit: {
      name: 'Undoing a division',
      verb: 'Undo the division',
      about: 'While no part has been passed on or answered, all of them go back into one; its periods run on with their old days.',
      done: 'undid the division',
    },
    splitOff: {
      name: 'Opening a part',
      verb: 'Open a part',
      about: 'One claim of a matter becomes a matter of its own.',
      done: 'opened it as a part of the matter',
    },
    rejoin: {
      name: 'Going back into one',
      verb: 'Put back',
      about: 'The division is undone; this part goes back into its cover.',
      done: 'put this part back into its cover',
    },
  },
} as const;

export const splitFields = {
  zh: {
    parts: { label: '分件', hint: '至少两件。一件写一项诉求，写明时间、地点、经过和要求，使接办的机关只看分件就能办理。' },
    'split.reason': { label: '拆分的理由' },
    'undoSplit.reason': { label: '撤销拆分的理由' },
    cover: { label: '总件编号' },
  },
  en: {
    parts: {
      label: 'Parts',
      hint: 'At least two. One claim each, with time, place, what happened and what is asked, so that the organ needs nothing but the part.',
    },
    'split.reason': { label: 'Why it is divided' },
    'undoSplit.reason': { label: 'Why the division is undone' },
    cover: { label: 'Number of the cover' },
  },
} as const;

export type SplitRefusalInWords =
  | { code: 'too-few-parts' }
  | { code: 'too-many-parts'; most: number }
  | { code: 'part-not-split-again'; cover: string }
  | { code: 'assigned-not-split'; by: string }
  | { code: 'accusation-part-by-bureau'; article: string }
  | { code: 'parts-moved-on'; parts: string }
  | { code: 'parts-open'; parts: string }
  | { code: 'rejoined'; cover: string };

export const splitRefusals: InBoth<Sentences<SplitRefusalInWords>> = {
  zh: {
    'too-few-parts': () => '拆分至少要有两件。只有一项诉求的，不用拆分，直接办理。',
    'too-many-parts': (r) => `一件信访最多拆成${r.most}件。请把同一机关办理的诉求合在一件里。`,
    'part-not-split-again': (r) => `这是${r.cover}拆分出来的分件，不能再拆。需要再分的，请撤销拆分后重新拆分。`,
    'assigned-not-split': () => '这件信访是交办的，须按交办的期限提交一份办结报告，不能拆分。请与交办的信访部门联系，由其收回后拆分。',
    'accusation-part-by-bureau': (r) =>
      `检举控告的部分只能由信访部门拆出，交专办人员办理（${articleIn('zh', r.article)}）。请提出异议，退回信访部门拆分。`,
    'parts-moved-on': (r) => `有分件已经转出、出具过文书或者已经结束，不能撤销拆分：${r.parts}。`,
    'parts-open': (r) => `还有分件没有结束，总件不能办结：${r.parts}。请等这些分件办结后再办结总件。`,
    rejoined: (r) => `本件已经并回总件${r.cover}，不能恢复办理。请在总件上继续办理。`,
  },
  en: {
    'too-few-parts': () => 'A division needs two parts or more. A matter with one claim is handled as it is.',
    'too-many-parts': (r) => `A matter is divided into at most ${r.most} parts. Keep the claims for one organ together.`,
    'part-not-split-again': (r) => `This is a part of ${r.cover} and is not divided again. Undo that division and divide anew.`,
    'assigned-not-split': () =>
      'The matter was assigned with a day for one completion report and cannot be divided. Ask the bureau that assigned it to take it back and divide it.',
    'accusation-part-by-bureau': (r) =>
      `An accusation among other claims is split off by a petition bureau only (${articleIn('en', r.article)}). Object, so that the bureau divides it.`,
    'parts-moved-on': (r) =>
      `Some parts were passed on, written about or ended, so that the division stays: ${r.parts.replaceAll('、', ', ')}.`,
    'parts-open': (r) =>
      `Some parts have not ended, so that their cover stays open: ${r.parts.replaceAll('、', ', ')}. Close it after them.`,
    rejoined: (r) => `This part went back into its cover ${r.cover} and is not reopened. Go on with the cover.`,
  },
};
