import type { InBoth } from './language.ts';

const problemsZh = {
  'answer-code': () => '代码请用 1 至 40 个小写字母、数字和短横线。',
  'answer-field': () => '这种文书、这一步没有这一栏；请从列表中选择用在哪里。',
  'answer-placeholder': (name: string) => `“{${name}}”不能自动填写；请改用列出的项目，或者去掉大括号。`,
  'answer-reach': () => '只有信访部门的标准答复可以供本地区各单位使用；请改为本单位。',
  'answer-own': () => '自己写的标准答复不能由自己批准；请由本单位另一名负责人或者督查人员核对后批准。',
  'answer-not-offered': () => '这一版没有在使用，可能刚被撤下；请刷新页面，改用现行的一版。',
  'placeholder-left': (name: string) => `“{${name}}”还没有填写；请改成这件信访的实际内容。`,
};
const problemsEn: Readonly<Record<keyof typeof problemsZh, (name: string) => string>> = {
  'answer-code': () => 'Please write the code with 1 to 40 lower-case letters, digits and hyphens, such as wages-explained.',
  'answer-field': () => 'This step, or this paper, has no such text; please choose from the list where it is used.',
  'answer-placeholder': (name) => `“{${name}}” cannot be filled in; please use one of those listed, or leave out the braces.`,
  'answer-reach': () => 'Only answers of petition bureaus reach other units; please choose the own unit.',
  'answer-own': () => 'Nobody approves an answer of their own; another head or supervisor of the unit has to read it and do so.',
  'answer-not-offered': () => 'This version is not in use; it may just have been withdrawn. Please reload and use the present one.',
  'placeholder-left': (name) => `“{${name}}” was not filled in; please write what holds for this matter.`,
};
/** What is wrong with standard answers, among the problems of fields: `answer-placeholder:天气`. */
export const answerProblems: InBoth<typeof problemsEn> = { zh: problemsZh, en: problemsEn };

/** Words of the page of standard answers, and of what is offered in a form. */
export type AnswerWords = Readonly<{
  title: string;
  lead: string;
  versions: string;
  none: string;
  version(no: number, note: string): string;
  offered: string;
  waiting: string;
  before: string;
  withdrawn: string;
  where: string;
  anyState: string;
  anyCategory: string;
  reach: Readonly<Record<'unit' | 'area', string>>;
  writtenBy(account: string, day: string): string;
  step: Readonly<Record<'approved' | 'withdrawn', (account: string, day: string, reason: string) => string>>;
  uses(times: number): string;
  ownNote: string;
  approve: string;
  withdraw: string;
  withdrawing: string;
  reason: string;
  confirm: string;
  cancel: string;
  copy: string;
  write: string;
  code: string;
  codeHint: string;
  name: string;
  place: string;
  states: string;
  categories: string;
  reachLabel: string;
  text: string;
  textHint(names: string): string;
  note: string;
  noteHint: string;
  keep: string;
  kept(version: number): string;
  separator: string;
  form: Readonly<{
    title: string;
    about: string;
    from(unit: string, version: number): string;
    into(field: string): string;
    use: string;
    append: string;
    unchanged: string;
  }>;
}>;

const zh: AnswerWords = {
  title: '标准答复',
  lead: '常见问题的答复用语，按步骤、文书、状态和内容分类提供给办理人员。只是底稿：放进表单后由办理人员按查明的情况修改，不会自动发出。',
  versions: '各项标准答复',
  none: '还没有标准答复。',
  version: (no, note) => `第 ${no} 版：${note}`,
  offered: '正在使用',
  waiting: '等待批准',
  before: '已被新的一版代替',
  withdrawn: '已撤下',
  where: '用在',
  anyState: '各种状态',
  anyCategory: '各类内容',
  reach: { unit: '本单位使用', area: '本地区各单位使用' },
  writtenBy: (account, day) => `${day} ${account} 编写`,
  step: {
    approved: (account, day, reason) => `${day} ${account} 批准${reason && `：${reason}`}`,
    withdrawn: (account, day, reason) => `${day} ${account} 撤下：${reason}`,
  },
  uses: (times) => `用过 ${times} 次`,
  ownNote: '自己写的由另一个人批准。',
  approve: '批准使用',
  withdraw: '撤下',
  withdrawing: '撤下以后不再提供给办理人员；已经用过的信访件不变。',
  reason: '撤下的理由',
  confirm: '确定撤下',
  cancel: '取消',
  copy: '照这一版改',
  write: '写新的一版',
  code: '代码',
  codeHint: '小写字母、数字、短横线。代码与已有的相同，就是它的新一版。',
  name: '名称',
  place: '用在哪里',
  states: '信访件状态（不选就是都可以）',
  categories: '内容分类（含下级；不选就是都可以）',
  reachLabel: '谁可以使用',
  text: '内容',
  textHint: (names) => `可以自动填写：${names}。没有的内容会原样留下，提交前必须改好。`,
  note: '改了什么',
  noteHint: '一句话，给批准的人看。',
  keep: '保存为新的一版',
  kept: (version) => `已经保存为第 ${version} 版，由另一个人批准后使用。`,
  separator: '、',
  form: {
    title: '标准答复',
    about: '放进表单后请按查明的情况修改；没有填好的项目不能提交。',
    from: (unit, version) => `${unit} · 第 ${version} 版`,
    into: (field) => `填入“${field}”`,
    use: '放进表单',
    append: '加到已写内容后面',
    unchanged: '与标准答复一字不差，请写明这件信访的具体情况。',
  },
};

const en: AnswerWords = {
  title: 'Standard answers',
  lead: 'Wording for common questions, offered to handlers by step, paper, state and category. A start only: it is put into the form, edited to what was found, and never sent by itself.',
  versions: 'The answers',
  none: 'There are no standard answers yet.',
  version: (no, note) => `Version ${no}: ${note}`,
  offered: 'in use',
  waiting: 'waits for approval',
  before: 'followed by a newer version',
  withdrawn: 'withdrawn',
  where: 'Used in',
  anyState: 'any state',
  anyCategory: 'any category',
  reach: { unit: 'for the own unit', area: 'for all units of the area' },
  writtenBy: (account, day) => `written by ${account} on ${day}`,
  step: {
    approved: (account, day, reason) => `approved by ${account} on ${day}${reason && `: ${reason}`}`,
    withdrawn: (account, day, reason) => `withdrawn by ${account} on ${day}: ${reason}`,
  },
  uses: (times) => (times === 1 ? 'used once' : `used ${times} times`),
  ownNote: 'Somebody else approves your own.',
  approve: 'Approve',
  withdraw: 'Withdraw',
  withdrawing: 'It is no longer offered then. Matters that used it stay as they are.',
  reason: 'Why it is withdrawn',
  confirm: 'Withdraw it',
  cancel: 'Cancel',
  copy: 'Start from this version',
  write: 'Write a new version',
  code: 'Code',
  codeHint: 'Lower-case letters, digits and hyphens. A code that exists gets a new version.',
  name: 'Name',
  place: 'Where it is used',
  states: 'States of the matter (none chosen is any)',
  categories: 'Categories, with those below (none chosen is any)',
  reachLabel: 'Who may use it',
  text: 'Text',
  textHint: (names) => `Filled in by themselves: ${names}. What a matter does not have stays as it is, and must be written before sending.`,
  note: 'What changes',
  noteHint: 'One sentence for who approves it.',
  keep: 'Keep as a new version',
  kept: (version) => `Kept as version ${version}; it is offered once somebody else approves it.`,
  separator: ', ',
  form: {
    title: 'Standard answers',
    about: 'Please edit what is put in to what was found; a form with placeholders left is not taken.',
    from: (unit, version) => `${unit} · version ${version}`,
    into: (field) => `goes into “${field}”`,
    use: 'Put into the form',
    append: 'Add after what is written',
    unchanged: 'This is the standard answer word for word; please write what holds for this matter.',
  },
};

export const answerWords: InBoth<AnswerWords> = { zh, en };
