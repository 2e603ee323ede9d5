import type { InBoth, Language } from './language.ts';

const zh = {
  classes: { suggestion: '建议意见', accusation: '检举控告', appeal: '申诉求决' },
  purposes: { opinion: '意见建议', disclosure: '揭发控告', complaint: '申诉', request: '求决', enquiry: '咨询', other: '其他' },
  identities: { named: '实名', confidential: '实名，对被反映的单位和个人保密', anonymous: '匿名' },
  outcomes: { supported: '支持', 'partly-supported': '部分支持', explained: '解释说明', 'not-supported': '不予支持' },
  ratings: { satisfied: '满意', 'basically-satisfied': '基本满意', dissatisfied: '不满意' },
  serviceModes: {
    'in-person': '当面送达',
    post: '邮寄送达',
    portal: '网上送达（须信访人同意）',
    'left-at-address': '留置送达',
    'public-notice': '公告送达',
    other: '其他方式',
  },
  closings: {
    answered: '已出具处理意见书',
    settled: '已经化解，双方和解或者调解',
    'cannot-be-done': '客观上无法解决，已经说明',
    'by-own-rules': '已按专门规定或者其他法定途径办理',
    replied: '已回复建议意见',
  },
  channels: {
    web: '网上',
    letter: '来信',
    phone: '来电',
    visit: '来访',
    fax: '传真',
    'handed-down': '上级转来',
    mailbox: '历史来信',
  },
  paperKinds: { opinion: '处理意见书', refusal: '不予受理告知书', extension: '延期告知书' },
  paperStages: { drafted: '已拟稿，待审核', checked: '已审核，待签发', signed: '已签发，待用印' },
  correctableFields: {
    areaCode: '问题属地',
    category: '内容分类',
    purpose: '信访目的',
    channel: '信访形式',
    headcount: '信访人数',
    firstTime: '是否初次信访',
    mayPublish: '可否公开',
    filedOn: '信访日期',
  },
  roles: {
    petitioner: '信访人',
    registrar: '登记员',
    triage: '甄别分流员',
    handler: '承办人',
    checker: '审核人',
    head: '单位负责人',
    sealer: '用印员',
    supervisor: '督查员',
    chief: '信访局负责人',
    restricted: '检举控告专办员',
    discipline: '纪检监察员',
    admin: '系统管理员',
    auditor: '审计员',
  },
  relations: { holder: '正在办理的单位', 'took-part': '经手过的单位', superior: '所在地信访部门', none: '无关单位' },
  reportStates: { due: '待提交', submitted: '已提交，待审阅', accepted: '已认可', returned: '已退回，待重新提交' },
  letterKinds: {
    'acceptance-notice': '受理告知书',
    'refusal-notice': '不予受理告知书',
    'extension-notice': '延期告知书',
    opinion: '处理意见书',
    'transfer-letter': '转送函',
    'assignment-letter': '交办函',
    receipt: '信访回执',
    'service-record': '送达回证',
  },
  proxyRelations: { guardian: '监护人', relative: '亲属', lawyer: '律师', other: '其他' },
  flags: { true: '是', false: '否' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type ChoiceWords = { readonly [G in keyof typeof zh]: Readonly<Record<keyof (typeof zh)[G], string>> };
export type ChoiceGroup = keyof ChoiceWords;

const en: ChoiceWords = {
  classes: { suggestion: 'Suggestion', accusation: 'Accusation', appeal: 'Appeal or request' },
  purposes: {
    opinion: 'Opinion or suggestion',
    disclosure: 'Disclosure or accusation',
    complaint: 'Complaint against a decision',
    request: 'Request to settle something',
    enquiry: 'Enquiry',
    other: 'Other',
  },
  identities: { named: 'Named', confidential: 'Named, kept from those complained of', anonymous: 'Anonymous' },
  outcomes: { supported: 'Supported', 'partly-supported': 'Partly supported', explained: 'Explained', 'not-supported': 'Not supported' },
  ratings: { satisfied: 'Satisfied', 'basically-satisfied': 'Basically satisfied', dissatisfied: 'Dissatisfied' },
  serviceModes: {
    'in-person': 'Handed over in person',
    post: 'By post',
    portal: 'Online (with the petitioner’s consent)',
    'left-at-address': 'Left at the address',
    'public-notice': 'By public notice',
    other: 'Another way',
  },
  closings: {
    answered: 'Written opinion issued',
    settled: 'Settled by agreement or mediation',
    'cannot-be-done': 'Cannot be solved in fact; explained',
    'by-own-rules': 'Handled under special rules or another legal route',
    replied: 'Suggestion replied to',
  },
  channels: {
    web: 'Online',
    letter: 'Letter',
    phone: 'Phone call',
    visit: 'Visit',
    fax: 'Fax',
    'handed-down': 'Handed down from above',
    mailbox: 'Earlier letter',
  },
  paperKinds: { opinion: 'Opinion', refusal: 'Notice of non-acceptance', extension: 'Notice of extension' },
  paperStages: { drafted: 'Drafted, to be checked', checked: 'Checked, to be signed', signed: 'Signed, to be sealed' },
  correctableFields: {
    areaCode: 'Place of the matter',
    category: 'Category',
    purpose: 'Purpose',
    channel: 'Channel',
    headcount: 'Number of people',
    firstTime: 'First petition on this matter',
    mayPublish: 'May be made public',
    filedOn: 'Day of petition',
  },
  roles: {
    petitioner: 'Petitioner',
    registrar: 'Registrar',
    triage: 'Screening officer',
    handler: 'Handler',
    checker: 'Checker',
    head: 'Head of unit',
    sealer: 'Keeper of the seal',
    supervisor: 'Supervisor',
    chief: 'Head of the petition bureau',
    restricted: 'Officer for accusations',
    discipline: 'Discipline inspector',
    admin: 'System administrator',
    auditor: 'Auditor',
  },
  relations: {
    holder: 'Unit that holds it',
    'took-part': 'Unit that took part',
    superior: 'Petition bureau of the area',
    none: 'Unit not concerned',
  },
  reportStates: {
    due: 'Not submitted yet',
    submitted: 'Submitted, to be read',
    accepted: 'Accepted',
    returned: 'Returned, to be submitted again',
  },
  letterKinds: {
    'acceptance-notice': 'Notice of acceptance',
    'refusal-notice': 'Notice of non-acceptance',
    'extension-notice': 'Notice of extension',
    opinion: 'Opinion',
    'transfer-letter': 'Letter of transfer',
    'assignment-letter': 'Letter of assignment',
    receipt: 'Receipt',
    'service-record': 'Record of service',
  },
  proxyRelations: { guardian: 'Guardian', relative: 'Relative', lawyer: 'Lawyer', other: 'Other' },
  flags: { true: 'Yes', false: 'No' },
};

/** What stands behind each code that a form offers or a file shows, by group. */
export const choiceWords: InBoth<ChoiceWords> = { zh, en };

/** Which group a field of a form or of the contract chooses from. */
export const choiceGroupOf = {
  class: 'classes',
  purpose: 'purposes',
  identity: 'identities',
  outcome: 'outcomes',
  bureau: 'ratings',
  unit: 'ratings',
  mode: 'serviceModes',
  how: 'closings',
  channel: 'channels',
  paper: 'paperKinds',
  stage: 'paperStages',
  field: 'correctableFields',
  role: 'roles',
  report: 'reportStates',
  kind: 'letterKinds',
  relation: 'proxyRelations',
} as const satisfies Record<string, ChoiceGroup>;

/** The word for a value that a field chose; the value itself if neither is known, so that nothing is ever blank. */
export function choiceWord(language: Language, field: string, value: string): string {
  const group = Object.hasOwn(choiceGroupOf, field) ? choiceGroupOf[field as keyof typeof choiceGroupOf] : undefined;
  const words: Readonly<Record<string, string>> = group ? choiceWords[language][group] : {};
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
