import type { Language } from './language.ts';

/** The supervisor's board, and the page of calls. */
const zh = {
  title: '督查督办',
  lead: '只看得到本单位、本地区的信访件，检举控告不在其中。点数字看是哪些件，在一行里就可以督办、回访。',
  asOf: (at: string) => `截至${at}`,
  behind: (n: number) => `还有${n}件刚刚有变动，一分钟内补上。`,
  groups: {
    due: '哪些晚了，哪些快到期？',
    went: '哪些退来退去、又回来了？',
    kept: '哪些答应了没办、评价不满意？',
    asked: '督办和建议到哪一步？',
    calls: '该给谁回访？',
  },
  figures: {
    late: { name: '已经超期', none: '没有超期的。' },
    'due-3': { name: '3天内到期', none: '3天内没有到期的。' },
    'due-7': { name: '4至7天到期', none: '没有4至7天到期的。' },
    bounced: { name: '提出过异议、退回', none: '没有退来退去的。' },
    rated: { name: '评价不满意', none: '没有评价不满意的。' },
    promised: { name: '答应了，过期没有凭证', none: '答应的都有凭证，或者还没到期。' },
    'came-back': { name: '恢复办理、答复后重复', none: '没有又回来的。' },
    supervision: { name: '督办未办结', none: '没有未办结的督办。' },
    proposal: { name: '建议待反馈', none: '三项建议都已反馈。' },
    call: { name: '待回访', none: '没有待回访的。' },
    'no-phone': { name: '没有电话，不能回访', none: '没有因为缺电话不能回访的。' },
    second: { name: '待二次回访', none: '没有待二次回访的。' },
    unsettled: { name: '回访说没解决', none: '没有回访说没解决而无人接着办的。' },
  },
  candidates: (n: string) => `督办线索${n}条`,
  candidatesAbout: '期限已过、还没有人决定督不督办的。发出督办函后自动消掉。',
  warnings: (n: string) => `逐级提醒到我的${n}条`,
  warningsAbout: '临近或者超过期限仍未办的，逐级提醒到上级单位。',
  toDesk: '到我的桌面查看',
  byUnit: '按单位',
  byArea: '按问题属地',
  unit: '单位',
  area: '属地',
  count: '件数',
  all: '全部',
  figure: (name: string, n: number) => `${name} ${n}`,
  shown: (name: string, n: number) => `${name}：${n}件`,
  more: '再看一些',
  lastDay: (day: string, days: number) =>
    days < 0 ? `最后一天${day}，已过${-days}天` : days === 0 ? `最后一天就是今天` : `最后一天${day}，还有${days}天`,
  since: (day: string, days: number) => (days === 0 ? '今天起' : `${day}起，已有${-days}天`),
  holder: (name: string) => `现在在${name}`,
  called: (n: number) => `已回访${n}次`,
  act: '在这里办',
  put: '收起',
  noAct: '这一件现在没有您可以在这里办的。请打开档案看。',
  done: '已登记。数字随后更新。',
  openFile: '打开档案',
  script: (version: string) => `回访时怎么问（${version}版）`,
  scriptAbout: '电话在档案的“信访人”一栏，写明查看的理由后显示，查看会留下记录。',
  plan: (call: number, second: number) =>
    `评价不满意的都要回访；其余办结的，按编号用密钥随机抽${call}%，谁也不能挑、谁也不能事先知道；说上话的再抽${second}%由另一名工作人员二次回访。没留姓名的不抽。`,
} as const;

type Shape<T> = T extends (...given: infer G) => string
  ? (...given: G) => string
  : T extends string
    ? string
    : { [K in keyof T]: Shape<T[K]> };

const en: Shape<typeof zh> = {
  title: 'Supervision',
  lead: 'Only matters of your own unit and area; accusations are never among them. Press a figure for its matters; a letter of supervision or a call can be recorded in the row.',
  asOf: (at) => `As of ${at}`,
  behind: (n) => `${n} matters have just changed and are counted within a minute.`,
  groups: {
    due: 'What is late, and what soon will be?',
    went: 'What bounced, and what came back?',
    kept: 'What was promised and not done, or rated badly?',
    asked: 'How far are supervision and proposals?',
    calls: 'Who is to be called?',
  },
  figures: {
    late: { name: 'Late', none: 'Nothing is late.' },
    'due-3': { name: 'Due within 3 days', none: 'Nothing is due within 3 days.' },
    'due-7': { name: 'Due in 4 to 7 days', none: 'Nothing is due in 4 to 7 days.' },
    bounced: { name: 'Objected to or returned', none: 'Nothing bounced.' },
    rated: { name: 'Rated dissatisfied', none: 'Nothing was rated dissatisfied.' },
    promised: { name: 'Promised, day passed, no proof', none: 'What was promised is shown, or not due yet.' },
    'came-back': { name: 'Reopened, or repeated after an answer', none: 'Nothing came back.' },
    supervision: { name: 'Supervision not ended', none: 'No supervision is open.' },
    proposal: { name: 'Proposals awaiting an answer', none: 'All proposals are answered.' },
    call: { name: 'To be called', none: 'Nobody is to be called.' },
    'no-phone': { name: 'No telephone, cannot be called', none: 'Nobody is left out for want of a telephone.' },
    second: { name: 'Second call due', none: 'No second call is due.' },
    unsettled: { name: 'Not solved, they say', none: 'Nothing that callers were told is left standing.' },
  },
  candidates: (n) => `${n} supervision candidates`,
  candidatesAbout: 'A day passed and nobody has decided whether to supervise. A letter of supervision takes them off.',
  warnings: (n) => `${n} warnings that climbed to me`,
  warningsAbout: 'What is near or past its day climbs level by level to the superior.',
  toDesk: 'See them on my desk',
  byUnit: 'By unit',
  byArea: 'By place of the matter',
  unit: 'Unit',
  area: 'Area',
  count: 'Matters',
  all: 'All',
  figure: (name, n) => `${name} ${n}`,
  shown: (name, n) => `${name}: ${n}`,
  more: 'Show more',
  lastDay: (day, days) =>
    days < 0 ? `Last day ${day}, ${-days} days ago` : days === 0 ? 'The last day is today' : `Last day ${day}, ${days} days left`,
  since: (day, days) => (days === 0 ? 'Since today' : `Since ${day}, ${-days} days`),
  holder: (name) => `Now with ${name}`,
  called: (n) => (n === 1 ? 'Called once' : `Called ${n} times`),
  act: 'Act here',
  put: 'Close',
  noAct: 'There is nothing for you to do here now. Please open the file.',
  done: 'Recorded. The figures follow.',
  openFile: 'Open the file',
  script: (version) => `What to ask (version ${version})`,
  scriptAbout: 'The telephone stands in the file under the petitioner; it is shown for a reason, and that it was looked at is kept.',
  plan: (call, second) =>
    `Everybody who rated dissatisfied is called; of the other closed matters ${call} % are drawn by a keyed hash of the number, which nobody chooses or foresees; ${second} % of those spoken to are called again by another officer. Nobody without a name is drawn.`,
};

export const watchWords: Readonly<Record<Language, Shape<typeof zh>>> = { zh, en };
