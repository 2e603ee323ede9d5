import type { InBoth, Sentences } from './language.ts';

/** Words of 请求恢复办理: from the N-th time on the bureau one level up decides. */
export const reopeningActs = {
  zh: {
    askReopening: {
      name: '请求恢复办理',
      verb: '请求恢复办理',
      about: '写明为什么要重新办理。前几次由承办单位负责人决定；达到规定次数的，由上一级信访局决定。',
      done: '请求恢复办理',
    },
    declineReopening: {
      name: '不同意恢复办理',
      verb: '不同意恢复办理',
      about: '写明不同意的理由，请求单位能够看到；事项仍然是已结束。',
      done: '没有同意恢复办理',
    },
  },
  en: {
    askReopening: {
      name: 'Request to reopen',
      verb: 'Ask to reopen',
      about:
        'Says why the matter should be handled again. The head of the unit that held it decides; from a set time on, the petition bureau one level up.',
      done: 'asked to reopen the matter',
    },
    declineReopening: {
      name: 'Reopening declined',
      verb: 'Decline to reopen',
      about: 'Says why not; who asked reads it. The matter stays ended.',
      done: 'declined to reopen the matter',
    },
  },
} as const;

export const reopeningFields = {
  zh: {
    'askReopening.reason': { label: '请求的理由', hint: '哪里没有办好、有什么新情况。' },
    'declineReopening.reason': { label: '不同意的理由' },
  },
  en: {
    'askReopening.reason': { label: 'Why it should be reopened', hint: 'What was not done well, or what is new.' },
    'declineReopening.reason': { label: 'Why it is not reopened' },
  },
} as const;

export type ReopeningRefusalInWords =
  | { code: 'reopening-goes-up'; time: number; unit: string }
  | { code: 'reopening-asked-already'; unit: string }
  | { code: 'reopening-own-decision' }
  | { code: 'no-reopening-asked' };

export const reopeningRefusals: InBoth<Sentences<ReopeningRefusalInWords>> = {
  zh: {
    'reopening-goes-up': (r) =>
      `这是第${r.time}次恢复办理，须由上一级信访局决定，本级不能自行恢复。请使用「请求恢复办理」写明理由，上一级会在工作台收到。`,
    'reopening-asked-already': () => '已经请求恢复办理，还没有答复。请等决定的单位答复。',
    'reopening-own-decision': () => '这件事由您的单位决定，不用请求。请直接使用「恢复办理」。',
    'no-reopening-asked': () => '没有等待答复的恢复办理请求。',
  },
  en: {
    'reopening-goes-up': (r) =>
      `This would be reopening no. ${r.time}, which the petition bureau one level up decides. Use “Ask to reopen” with your reason; it comes to that bureau’s desk.`,
    'reopening-asked-already': () => 'A request to reopen is waiting for its answer. Wait for the unit that decides.',
    'reopening-own-decision': () => 'Your own unit decides on this and need not ask. Use “Reopen”.',
    'no-reopening-asked': () => 'No request to reopen is waiting for an answer.',
  },
};

/** The card of a file whose reopening was asked for. */
export const reopeningShown = {
  zh: {
    title: '请求恢复办理',
    asked: (day: string, by: string, to: string, time: number) => `${by}于${day}请求第${time}次恢复办理，由${to}决定。`,
    before: (times: number) => `已恢复办理${times}次`,
  },
  en: {
    title: 'Request to reopen',
    asked: (day: string, by: string, to: string, time: number) => `${by} asked on ${day} for reopening no. ${time}; ${to} decides.`,
    before: (times: number) => `Reopened ${times} times so far`,
  },
} as const;
