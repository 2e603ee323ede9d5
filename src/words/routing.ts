import type { InBoth } from './language.ts';

const problemsZh = {
  'rules-of-bureaus': () => '分流规则由信访部门制定；请由信访部门的人员登录后编写。',
  'rules-own': () => '自己写的规则不能由自己启用；请由另一名督查人员或者负责人核对后启用。',
  'rules-untried': () => '这一版规则还没有试算过；请先用过去的信访件试算，再启用。',
  'rule-id': () => '规则名称请用 1 至 40 个汉字、字母、数字、点或者短横线。',
  'rule-id-twice': () => '前面已经有同名的规则；请换一个名称。',
  'rule-organ': () => '没有这个单位；请从列表中选择转到哪里。',
  'rule-category': () => '现行分类里没有这一项；请从列表中选择。',
  'rule-area': () => '没有这个地方；请从列表中选择。',
  'rule-no-condition': () => '没有任何条件的规则会套在每一件上；请至少选分类、属地、词语中的一项。',
  'rule-days': () => '止日早于起日；请改正其中一个。',
  'rule-words': () => '每个词语至少两个字；一个字会在很多信里出现，请写完整。',
};
const problemsEn: Readonly<Record<keyof typeof problemsZh, () => string>> = {
  'rules-of-bureaus': () => 'Routing rules are made by petition bureaus; please sign in as an officer of one.',
  'rules-own': () => 'Nobody sets the own rules live; another supervisor or the chief has to look at them and do it.',
  'rules-untried': () => 'This version was not tried yet; please try it on past matters first.',
  'rule-id': () => 'Please name the rule with 1 to 40 letters, digits, dots or hyphens.',
  'rule-id-twice': () => 'A rule before it has the same name; please choose another.',
  'rule-organ': () => 'There is no such organ; please choose where matters go from the list.',
  'rule-category': () => 'Today’s tree has no such category; please choose from the list.',
  'rule-area': () => 'There is no such place; please choose from the list.',
  'rule-no-condition': () => 'A rule without a condition would fit every matter; please choose a category, a place or a word.',
  'rule-days': () => 'It ends before it begins; please correct one of the days.',
  'rule-words': () => 'A word needs two characters at least; a single one stands in too many letters.',
};
/** What is wrong with routing rules, among the problems of fields. */
export const routingProblems: InBoth<Readonly<Record<keyof typeof problemsZh, () => string>>> = { zh: problemsZh, en: problemsEn };

/** Words of the page of routing rules and of suggestions at triage. */
export type RoutingWords = Readonly<{
  title: string;
  lead: string;
  versions: string;
  version(no: number, note: string): string;
  active: string;
  writtenBy(account: string): string;
  tried(counts: { matters: number; hit: number; differ: number; conflicts: number }): string;
  untried: string;
  none: string;
  tryIt: string;
  activate: string;
  ownNote: string;
  copy: string;
  write: string;
  note: string;
  noteHint: string;
  rule(no: number): string;
  id: string;
  organ: string;
  category: string;
  areas: string;
  words: string;
  wordsHint: string;
  from: string;
  to: string;
  add: string;
  remove: string;
  keep: string;
  kept(version: number): string;
  trial(version: number): string;
  agree: string;
  columns: Readonly<{ matter: string; went: string; live: string; would: string; why: string }>;
  notYet: string;
  nothing: string;
  conflict: string;
  separator: string;
  suggested: Readonly<{
    title: string;
    about: string;
    slot: Readonly<Record<'category' | 'route' | 'organ', string>>;
    by: Readonly<Record<'words' | 'ways' | 'rules' | 'lines', string>>;
    because(found: string): string;
    right(percent: number, of: number): string;
    notMeasured: string;
    use: string;
    conflict: string;
  }>;
}>;

const zh: RoutingWords = {
  title: '分流规则',
  lead: '按分类、属地、时间和词语写明信访件转到哪里。规则只给出建议，转到哪里由甄别人员决定。新规则先用过去的信访件试算，再由另一个人启用。',
  versions: '各版规则',
  version: (no, note) => `第 ${no} 版：${note}`,
  active: '正在使用',
  writtenBy: (account) => `编写：${account}`,
  tried: ({ matters, hit, differ, conflicts }) =>
    `试算 ${matters} 件：${hit} 件有规则，${differ} 件与当时不同，${conflicts} 件规则之间不一致`,
  untried: '还没有试算',
  none: '还没有规则。',
  tryIt: '试算最近 200 件',
  activate: '启用',
  ownNote: '自己写的规则由另一个人启用。',
  copy: '照这一版改',
  write: '写新的一版',
  note: '改了什么',
  noteHint: '一句话，例如：物业投诉转到县区住建局。',
  rule: (no) => `规则 ${no}`,
  id: '名称',
  organ: '转到',
  category: '内容分类（含下级）',
  areas: '问题属地（含下级）',
  words: '词语',
  wordsHint: '有其中一个就算；写完一个按回车。',
  from: '信访日自',
  to: '至',
  add: '加一条规则',
  remove: '删去这一条',
  keep: '保存为新的一版',
  kept: (version) => `已经保存为第 ${version} 版。请先试算。`,
  trial: (version) => `第 ${version} 版的试算结果`,
  agree: '试算的信访件与当时去向完全一致，规则之间没有不一致。',
  columns: { matter: '信访件', went: '当时转到', live: '现行规则', would: '新规则', why: '依据' },
  notYet: '没有转出',
  nothing: '没有规则',
  conflict: '规则不一致',
  separator: '、',
  suggested: {
    title: '分类、途径和去向的建议',
    about: '由词语、清单和分流规则给出，写明依据；不对的，直接改选。',
    slot: { category: '内容分类', route: '法定途径', organ: '可能有权处理的单位' },
    by: { words: '信中词语', ways: '分类处理清单', rules: '分流规则', lines: '单位职责' },
    because: (found) => `因为：${found}`,
    right: (percent, of) => `同样情形下 ${of} 件中有 ${percent}% 正确`,
    notMeasured: '没有测过准确率',
    use: '填入',
    conflict: '几条规则指向不同的单位，请您判断。',
  },
};

const en: RoutingWords = {
  title: 'Routing rules',
  lead: 'Where matters go by category, place, time and words. Rules only suggest; who screens a matter decides. New rules are tried on past matters and set live by somebody else.',
  versions: 'Versions',
  version: (no, note) => `Version ${no}: ${note}`,
  active: 'in force',
  writtenBy: (account) => `written by ${account}`,
  tried: ({ matters, hit, differ, conflicts }) =>
    `tried on ${matters} matters: ${hit} with a rule, ${differ} other than they went, ${conflicts} on which rules do not agree`,
  untried: 'not tried yet',
  none: 'There are no rules yet.',
  tryIt: 'Try on the newest 200',
  activate: 'Set live',
  ownNote: 'Somebody else sets your own rules live.',
  copy: 'Start from this version',
  write: 'Write a new version',
  note: 'What changes',
  noteHint: 'One sentence, such as: property management goes to the county.',
  rule: (no) => `Rule ${no}`,
  id: 'Name',
  organ: 'Goes to',
  category: 'Category, with those below',
  areas: 'Places, with those below',
  words: 'Words',
  wordsHint: 'Any one of them is enough; press Enter after each.',
  from: 'Filed from',
  to: 'to',
  add: 'Add a rule',
  remove: 'Remove this rule',
  keep: 'Keep as a new version',
  kept: (version) => `Kept as version ${version}. Please try it first.`,
  trial: (version) => `What version ${version} would have done`,
  agree: 'Every matter would have gone where it went, and no two rules disagree.',
  columns: { matter: 'Matter', went: 'Went to', live: 'Rules in force', would: 'These rules', why: 'Because' },
  notYet: 'not passed on',
  nothing: 'no rule',
  conflict: 'rules disagree',
  separator: ', ',
  suggested: {
    title: 'Suggested category, route and organ',
    about: 'From words, the list of ways and routing rules, each with its reason. Choose otherwise where it is wrong.',
    slot: { category: 'Category', route: 'Legal route', organ: 'Organs that may be competent' },
    by: { words: 'words of the letter', ways: 'list of ways', rules: 'routing rules', lines: 'what organs do' },
    because: (found) => `because of ${found}`,
    right: (percent, of) => `right in ${percent}% of ${of} measured cases like it`,
    notMeasured: 'not measured',
    use: 'Use',
    conflict: 'Rules name different organs; please decide.',
  },
};

export const routingWords: InBoth<RoutingWords> = { zh, en };
