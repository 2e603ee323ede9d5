import { articleIn } from './articles.ts';
import type { InBoth, Sentences } from './language.ts';

/** Words of 回访. */
export const checkingActs = {
  zh: {
    recordFollowUp: {
      name: '回访',
      verb: '登记回访',
      about: '记下这一次回访的结果和信访人怎么说；打不通也记，每一次都留在档案里，信访人在自己的页面上看得到。不改变任何期限。',
      done: '作了回访',
    },
    checkFollowUp: {
      name: '二次回访',
      verb: '登记二次回访',
      about: '由另一名工作人员再问一次，两次说法不同的，两次都留在档案里，并按没有解决的一次继续跟踪。',
      done: '作了二次回访',
    },
  },
  en: {
    recordFollowUp: {
      name: 'Follow-up call',
      verb: 'Record a follow-up call',
      about:
        'Keeps what this call came to and what the petitioner said, also that nobody answered; each call stays in the file and the petitioner sees it. No day moves.',
      done: 'made a follow-up call',
    },
    checkFollowUp: {
      name: 'Second call',
      verb: 'Record a second call',
      about:
        'Another officer asks again. If the answers differ both stay in the file, and the one that is less solved is followed further.',
      done: 'made a second call',
    },
  },
} as const;

export const checkingFields = {
  zh: {
    followUp: { label: '回访结果' },
    secondAnswer: { label: '信访人这次怎么说' },
    'checkFollowUp.entry': { label: '复核哪一次回访' },
    'recordFollowUp.text': { label: '信访人怎么说', hint: '还差什么、答应的是哪一天。只写这件事，不评价人。' },
    'checkFollowUp.text': { label: '信访人怎么说', hint: '与第一次说法不同的，写明不同在哪里。' },
  },
  en: {
    followUp: { label: 'What it came to' },
    secondAnswer: { label: 'What the petitioner says now' },
    'checkFollowUp.entry': { label: 'Which call' },
    'recordFollowUp.text': {
      label: 'What the petitioner said',
      hint: 'What is missing, and for which day it was promised. About the matter, never the person.',
    },
    'checkFollowUp.text': { label: 'What the petitioner said', hint: 'Where it differs from the first call.' },
  },
} as const;

export const checkingChoices = {
  zh: {
    followUps: {
      solved: '解决了',
      'half-solved': '解决了一部分',
      'still-waiting': '答应了还没办',
      'not-solved': '没有解决',
      unreachable: '没有人接',
      'wrong-number': '号码不对',
      declined: '不愿意回答',
    },
  },
  en: {
    followUps: {
      solved: 'Solved',
      'half-solved': 'Half solved',
      'still-waiting': 'Promised, still waiting',
      'not-solved': 'Not solved',
      unreachable: 'Nobody answered',
      'wrong-number': 'Wrong number',
      declined: 'Did not wish to answer',
    },
  },
} as const;

export type CheckingRefusalInWords =
  | { code: 'only-bureaus-follow-up'; article: string }
  | { code: 'followed-up-by-handler'; article: string }
  | { code: 'nothing-to-follow-up' }
  | { code: 'petitioner-unnamed' }
  | { code: 'second-check-by-same' }
  | { code: 'nobody-was-spoken-to' }
  | { code: 'checked-already' };

export const checkingRefusals: InBoth<Sentences<CheckingRefusalInWords>> = {
  zh: {
    'only-bureaus-follow-up': (r) => `回访由信访部门来做（${articleIn('zh', r.article)}），请由信访局登记。`,
    'followed-up-by-handler': (r) => `这一件是本单位办理的，不能自己回访自己（${articleIn('zh', r.article)}）。请交上一级信访局回访。`,
    'nothing-to-follow-up': () => '这一件还没有答复，也没有评价，还没有可以回访的内容。请在答复之后再回访。',
    'petitioner-unnamed': () => '这一件没有留姓名，不能回访。有新情况的，请用“记事”写明。',
    'second-check-by-same': () => '第一次就是您回访的，二次回访要由另一名工作人员来做。请换人登记。',
    'nobody-was-spoken-to': () => '那一次没有说上话，没有可以复核的内容。请先登记一次说上话的回访。',
    'checked-already': () => '那一次回访已经复核过了。要再问的，请登记新的一次回访。',
  },
  en: {
    'only-bureaus-follow-up': (r) =>
      `Follow-up calls are made by petition bureaus (${articleIn('en', r.article)}). Let the bureau record it.`,
    'followed-up-by-handler': (r) =>
      `This matter is handled by your own unit, which does not follow itself up (${articleIn('en', r.article)}). Leave it to the bureau one level up.`,
    'nothing-to-follow-up': () => 'There is no answer and no rating yet, so that there is nothing to ask about. Call once it is answered.',
    'petitioner-unnamed': () => 'This matter was brought without a name and nobody can be called. Use a note for what is new.',
    'second-check-by-same': () => 'You made the first call; the second is another officer’s. Let a colleague record it.',
    'nobody-was-spoken-to': () =>
      'Nobody was spoken to in that call, so that nothing can be checked. Record a call in which somebody answered first.',
    'checked-already': () => 'That call was checked already. To ask again, record a new call.',
  },
};
