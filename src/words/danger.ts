import type { InBoth, Sentences } from './language.ts';

/** Words of 危急提示. */
export const dangerActs = {
  zh: {
    flagDanger: {
      name: '危急提示',
      verb: '标为危急',
      about: '写明是哪种情形、怎么知道的。标明后排在待办最前，解除之前不能办结；信访人看不到这个提示，也不影响期限。',
      done: '标为危急',
    },
    liftDanger: {
      name: '解除危急提示',
      verb: '解除危急提示',
      about: '写明看过什么、找过谁、怎么处理的，或者为什么不是这种情形。提示和解除都留在档案里。',
      done: '解除了危急提示',
    },
  },
  en: {
    flagDanger: {
      name: 'Danger sign',
      verb: 'Flag a danger',
      about:
        'Says which danger and how it is known. It then comes first on the desk and the matter cannot be closed before the flag is lifted; the petitioner does not see it, and no day moves.',
      done: 'flagged a danger',
    },
    liftDanger: {
      name: 'Danger sign lifted',
      verb: 'Lift the danger sign',
      about: 'Says what was looked at, who was reached and what was done, or why there is none. Both stay in the file.',
      done: 'lifted the danger sign',
    },
  },
} as const;

export const dangerFields = {
  zh: {
    danger: { label: '危急情形' },
    'flagDanger.reason': { label: '怎么知道的', hint: '例如来电时说了什么、现场看到什么。' },
    'liftDanger.reason': { label: '解除的理由', hint: '例如已与信访人通话，社区民警已上门；或者写的是往事。' },
  },
  en: {
    danger: { label: 'Danger' },
    'flagDanger.reason': { label: 'How it is known', hint: 'What was said on the telephone, what was seen.' },
    'liftDanger.reason': { label: 'Why it is lifted', hint: 'For instance: spoken to; the police were there. Or: it tells of the past.' },
  },
} as const;

export const dangerChoices = {
  zh: {
    dangers: {
      'self-harm': '自伤、轻生',
      violence: '暴力、伤人',
      crowd: '聚集、围堵',
      'deadline-threat': '限期要挟、极端言辞',
      'child-at-risk': '未成年人受侵害',
      'life-at-risk': '生命安全受威胁',
    },
  },
  en: {
    dangers: {
      'self-harm': 'Self-harm',
      violence: 'Violence',
      crowd: 'A crowd or blockade',
      'deadline-threat': 'An ultimatum',
      'child-at-risk': 'A child at risk',
      'life-at-risk': 'A life at risk',
    },
  },
} as const;

/** What the file and the lists say of a flag: what was found, what it is for, and what to do now. */
export const dangerShown = {
  zh: {
    title: '危急提示',
    levels: { 'at-once': '请马上看', 'same-day': '请当天看' },
    found: (words: readonly string[]) => `信里写了“${words.join('”“')}”`,
    byOfficer: '由工作人员标明',
    todo: {
      'self-harm': '请马上联系信访人本人或者家属；联系不上的，请属地公安机关、社区上门。',
      violence: '请马上联系属地公安机关，并核实说的是什么时候、对谁。',
      crowd: '请核实时间、地点和人数，告知属地和主管单位当面听取意见。',
      'deadline-threat': '请当天联系信访人，告知办到哪一步、下一步最晚哪天。',
      'child-at-risk': '请马上联系公安机关、教育或者民政部门，先保证孩子安全（未成年人保护法的强制报告）。',
      'life-at-risk': '请马上联系120、119或者主管单位，先消除危险。',
    },
    about: (list: string) =>
      `按词表（${list}版）逐字找出，只说明信里有这些字，不评价写信的人。解除之前不能办结；不是这种情形的，写明理由解除。`,
    lifted: (day: string) => `已于${day}解除`,
    tag: '危急',
  },
  en: {
    title: 'Danger sign',
    levels: { 'at-once': 'Look at once', 'same-day': 'Look today' },
    found: (words: readonly string[]) => `The letter says “${words.join('”, “')}”`,
    byOfficer: 'Flagged by an officer',
    todo: {
      'self-harm': 'Reach the petitioner or the family at once; if nobody answers, ask the local police and the community to call there.',
      violence: 'Reach the local police at once, and find out when and whom it is about.',
      crowd: 'Find out time, place and how many; have the area and the organ in charge hear them in person.',
      'deadline-threat': 'Reach the petitioner today: how far it is, and the last day of the next step.',
      'child-at-risk': 'Reach the police, the school or civil affairs at once: the child comes first.',
      'life-at-risk': 'Reach 120, 119 or the organ in charge at once: the danger comes first.',
    },
    about: (list: string) =>
      `Found word by word by a list (version ${list}): it says that these words stand in the letter and nothing of who wrote it. The matter is not closed before somebody lifts it, with a reason.`,
    lifted: (day: string) => `Lifted on ${day}`,
    tag: 'Danger',
  },
} as const;

export type DangerRefusalInWords =
  | { code: 'danger-flagged-already'; danger: string }
  | { code: 'no-danger-flagged' }
  | { code: 'danger-stands' };

const zh: Readonly<Record<string, string>> = dangerChoices.zh.dangers;
const en: Readonly<Record<string, string>> = dangerChoices.en.dangers;

export const dangerRefusals: InBoth<Sentences<DangerRefusalInWords>> = {
  zh: {
    'danger-flagged-already': (r) => `已经标明“${zh[r.danger] ?? r.danger}”。有新情况的，请用“记事”写明。`,
    'no-danger-flagged': () => '这一件没有危急提示，不用解除。',
    'danger-stands': () => '这一件有危急提示，还没有人解除，不能办结。请先看信、联系有关的人，写明理由解除提示。',
  },
  en: {
    'danger-flagged-already': (r) => `“${en[r.danger] ?? r.danger}” is flagged already. Use a note for what is new.`,
    'no-danger-flagged': () => 'No danger is flagged here; there is nothing to lift.',
    'danger-stands': () =>
      'A danger sign stands and nobody lifted it, so that the matter cannot be closed. Look into it first, then lift the sign with its reason.',
  },
};
