import { articleIn } from './articles.ts';
import { formatFullDay } from './days.ts';
import type { InBoth, Sentences } from './language.ts';

/** Words of 督办、三项建议、领导批示 and 重大紧急报告. */
const actsZh = {
  supervise: {
    name: '督办',
    verb: '发督办函',
    about: '出具督办函，写明理由、事实和整改要求，并定下回复日期；事项本身不停。',
    done: '发出了督办函',
  },
  replySupervision: { name: '回复督办', verb: '回复督办', about: '书面回复督办函要求的整改情况，回复期限停止计算。', done: '回复了督办' },
  returnSupervision: {
    name: '退回督办回复',
    verb: '退回回复',
    about: '说明理由退回回复，对方的期限按原来的日期继续计算。',
    done: '退回了督办回复',
  },
  endSupervision: { name: '办结督办', verb: '办结督办', about: '认可回复，写明结果，结束这次督办。', done: '办结了督办' },
  propose: {
    name: '提出建议',
    verb: '提出三项建议',
    about: '出具改进工作、完善政策或者追究责任建议书，跟踪到书面反馈采纳情况为止。',
    done: '提出了建议',
  },
  answerProposal: { name: '反馈采纳情况', verb: '反馈采纳情况', about: '书面反馈建议是否采纳；不采纳的写明理由。', done: '反馈了采纳情况' },
  instruct: {
    name: '领导批示',
    verb: '录入批示',
    about: '录入领导的批示、落实单位和回报日期；信访人看不到。',
    done: '录入了领导批示',
  },
  answerInstruction: { name: '回报批示', verb: '回报批示落实情况', about: '向批示的领导回报落实情况。', done: '回报了批示落实情况' },
  reportUrgent: {
    name: '重大紧急报告',
    verb: '报告重大紧急事项',
    about: '一次报告本级领导、上一级信访部门和国家信访局，出具专报，记下知悉和报告的日期。',
    done: '报告了重大紧急事项',
  },
} as const;
const actsEn: Readonly<Record<keyof typeof actsZh, { name: string; verb: string; about: string; done: string }>> = {
  supervise: {
    name: 'Supervision',
    verb: 'Send a letter of supervision',
    about: 'Makes a letter with ground, facts and what is to be mended, and a day for the reply; the matter itself goes on.',
    done: 'sent a letter of supervision',
  },
  replySupervision: {
    name: 'Reply to supervision',
    verb: 'Reply',
    about: 'Says in writing what was mended; the clock of the reply stops.',
    done: 'replied to the supervision',
  },
  returnSupervision: {
    name: 'Reply returned',
    verb: 'Return the reply',
    about: 'Returns the reply with a reason; its clock runs on to the old day.',
    done: 'returned the reply',
  },
  endSupervision: {
    name: 'End of supervision',
    verb: 'End the supervision',
    about: 'Accepts the reply, states the result and ends this supervision.',
    done: 'ended the supervision',
  },
  propose: {
    name: 'Proposal',
    verb: 'Make a proposal',
    about: 'Makes a proposal to improve work, mend policy or hold to account, and tracks it to its written answer.',
    done: 'made a proposal',
  },
  answerProposal: {
    name: 'Answer to a proposal',
    verb: 'Answer the proposal',
    about: 'Says in writing whether the proposal is adopted, and why not if it is not.',
    done: 'answered the proposal',
  },
  instruct: {
    name: 'Instruction',
    verb: 'Record an instruction',
    about: 'Keeps a leader’s instruction, who carries it out and by when; the petitioner does not see it.',
    done: 'recorded an instruction',
  },
  answerInstruction: {
    name: 'Answer to an instruction',
    verb: 'Answer the instruction',
    about: 'Reports to the leader what was done.',
    done: 'answered the instruction',
  },
  reportUrgent: {
    name: 'Urgent report',
    verb: 'Report as grave or urgent',
    about: 'Tells the own leaders, the bureau one level up and the national bureau at once, with the days of knowing and of reporting.',
    done: 'reported the matter as grave or urgent',
  },
};
export const supervisionActs = { zh: actsZh, en: actsEn };

export const supervisionFields = {
  zh: {
    'supervise.to': { label: '督办对象', hint: '参与这件信访的机关、单位。' },
    supervisionGround: { label: '督办理由' },
    'supervise.facts': { label: '事实', hint: '哪一天、哪一步、有什么问题。' },
    demand: { label: '整改要求' },
    'supervise.dueOn': { label: '回复最迟日期' },
    entry: { label: '哪一件' },
    end: { label: '督办结果' },
    'endSupervision.reason': { label: '说明' },
    'returnSupervision.reason': { label: '退回的理由' },
    proposal: { label: '建议种类' },
    'propose.to': { label: '致送单位' },
    'propose.text': { label: '问题和建议' },
    adoption: { label: '采纳情况' },
    'answerProposal.text': { label: '反馈', hint: '采纳的写明措施，不采纳的写明理由。' },
    leader: { label: '领导', hint: '姓名、职务。' },
    'instruct.to': { label: '落实单位' },
    'instruct.text': { label: '批示内容' },
    'instruct.dueOn': { label: '回报最迟日期' },
    'answerInstruction.text': { label: '落实情况' },
    'replySupervision.text': { label: '整改情况' },
    'reportUrgent.to': { label: '上一级信访部门', hint: '同时报告国家信访局。' },
    knownOn: { label: '知悉日期' },
    'reportUrgent.text': { label: '情况和已采取的措施' },
  },
  en: {
    'supervise.to': { label: 'Unit supervised', hint: 'A unit that takes part in the matter.' },
    supervisionGround: { label: 'Ground' },
    'supervise.facts': { label: 'Facts', hint: 'Which day, which step, what was wrong.' },
    demand: { label: 'What is to be mended' },
    'supervise.dueOn': { label: 'Latest day of the reply' },
    entry: { label: 'Which one' },
    end: { label: 'Result' },
    'endSupervision.reason': { label: 'How it ended' },
    'returnSupervision.reason': { label: 'Why it is returned' },
    proposal: { label: 'Kind of proposal' },
    'propose.to': { label: 'Addressed to' },
    'propose.text': { label: 'Problem and proposal' },
    adoption: { label: 'Adopted or not' },
    'answerProposal.text': { label: 'Answer', hint: 'The measures if adopted, the reasons if not.' },
    leader: { label: 'Leader', hint: 'Name and post.' },
    'instruct.to': { label: 'Carried out by' },
    'instruct.text': { label: 'Instruction' },
    'instruct.dueOn': { label: 'Latest day of the answer' },
    'answerInstruction.text': { label: 'What was done' },
    'replySupervision.text': { label: 'What was mended' },
    'reportUrgent.to': { label: 'Bureau one level up', hint: 'The national bureau is told at the same time.' },
    knownOn: { label: 'Known since' },
    'reportUrgent.text': { label: 'What happened and what was done' },
  },
} as const;

export const supervisionChoices = {
  zh: {
    supervisionGrounds: {
      'rules-breached': '违反规定受理、办理',
      'not-in-time': '无正当理由未按期办结',
      'result-not-reported': '未按规定反馈办理结果',
      'procedure-not-followed': '未按规定程序办理',
      shirked: '推诿、敷衍、拖延',
      falsified: '弄虚作假',
      'opinion-not-executed': '拒不执行处理意见',
      other: '其他需要督办的情形',
    },
    supervisionEnds: { mended: '已经整改', explained: '情况已说明', 'handed-over': '移送有权机关处理' },
    proposalKinds: { improvement: '改进工作', policy: '完善政策', accountability: '追究责任' },
    adoptions: { adopted: '采纳', 'partly-adopted': '部分采纳', 'not-adopted': '不采纳' },
    standings: { open: '等待答复', answered: '已答复，待审阅', ended: '已办结' },
    oversightKinds: { supervision: '督办', proposal: '建议', instruction: '批示' },
  },
  en: {
    supervisionGrounds: {
      'rules-breached': 'Accepted or handled against the rules',
      'not-in-time': 'Not finished in time without good reason',
      'result-not-reported': 'Result not reported back',
      'procedure-not-followed': 'Procedure not followed',
      shirked: 'Shirked, perfunctory or delayed',
      falsified: 'Falsified',
      'opinion-not-executed': 'Opinion not executed',
      other: 'Another reason',
    },
    supervisionEnds: { mended: 'Mended', explained: 'Explained', 'handed-over': 'Handed to the organ with power' },
    proposalKinds: { improvement: 'Improve work', policy: 'Mend policy', accountability: 'Hold to account' },
    adoptions: { adopted: 'Adopted', 'partly-adopted': 'Partly adopted', 'not-adopted': 'Not adopted' },
    standings: { open: 'To be answered', answered: 'Answered, to be read', ended: 'Ended' },
    oversightKinds: { supervision: 'Supervision', proposal: 'Proposal', instruction: 'Instruction' },
  },
} as const;

export type SupervisionRefusalInWords =
  | { code: 'no-such-entry'; entry: number }
  | { code: 'entry-not-open'; found: string }
  | { code: 'ground-not-of-regime'; ground: string; article: string }
  | { code: 'supervised-takes-no-part'; unit: string }
  | { code: 'supervised-already'; dueOn: string; ground: string }
  | { code: 'only-bureaus-supervise'; article: string }
  | { code: 'day-must-follow'; dueOn: string };

const standing = (language: 'zh' | 'en', found: string): string =>
  (supervisionChoices[language].standings as Readonly<Record<string, string>>)[found] ?? found;
const groundName = (language: 'zh' | 'en', ground: string): string =>
  (supervisionChoices[language].supervisionGrounds as Readonly<Record<string, string>>)[ground] ?? ground;

export const supervisionRefusals: InBoth<Sentences<SupervisionRefusalInWords>> = {
  zh: {
    'no-such-entry': () => '档案里没有这一件。请从列表中选择。',
    'entry-not-open': (r) => `这一件目前“${standing('zh', r.found)}”，不能办理这一步。请刷新后再看。`,
    'ground-not-of-regime': (r) =>
      `“${groundName('zh', r.ground)}”不是这一天适用的规定列出的督办理由（${articleIn('zh', r.article)}）。请从列出的理由中选择。`,
    'supervised-takes-no-part': () => '这个单位没有参与这件信访。请选择经办过的机关、单位。',
    'supervised-already': (r) =>
      `已就“${groundName('zh', r.ground)}”督办过该单位，回复最迟${formatFullDay(r.dueOn, 'zh')}。请等待回复，或者换一个理由。`,
    'only-bureaus-supervise': (r) => `督办和三项建议由信访部门提出（${articleIn('zh', r.article)}）。请联系本级信访部门。`,
    'day-must-follow': (r) => `最迟日期（${formatFullDay(r.dueOn, 'zh')}）须晚于发出当天。请改为之后的日期。`,
  },
  en: {
    'no-such-entry': () => 'The file has no such entry. Choose one from the list.',
    'entry-not-open': (r) => `The entry stands at “${standing('en', r.found)}”, so this step is not possible. Reload the file.`,
    'ground-not-of-regime': (r) =>
      `“${groundName('en', r.ground)}” is no ground under the law of that day (${articleIn('en', r.article)}). Choose one of those listed.`,
    'supervised-takes-no-part': () => 'That unit takes no part in the matter. Choose one that handled it.',
    'supervised-already': (r) =>
      `The unit is supervised on this ground already (${groundName('en', r.ground)}), with its reply due on ${formatFullDay(r.dueOn, 'en')}. Wait for it, or choose another ground.`,
    'only-bureaus-supervise': (r) =>
      `Petition bureaus supervise and make proposals (${articleIn('en', r.article)}). Turn to the bureau of your level.`,
    'day-must-follow': (r) => `The latest day (${formatFullDay(r.dueOn, 'en')}) must come after the day it is sent. Choose a later day.`,
  },
};
