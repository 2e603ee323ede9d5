import type { InBoth } from './language.ts';

const zh = {
  title: '单位',
  lead: '按地区看属地，按条线看主管。改名、调整隶属即时生效，已经发出的文书不变；撤销、合并的写明由谁承接，没有办完的信访件连同期限一并转过去（信访工作条例第二十四条）。',
  order: '排列方式',
  by: { area: '按地区', line: '按条线' },
  find: '单位名称或者代码',
  closed: (successor: string) => `已撤销，由${successor}承接`,
  under: (names: string) => `上级：${names}`,
  vertical: '垂直管理',
  noLine: '政府、党委等',
  change: '更改',
  changeOf: (name: string) => `更改 ${name}`,
  close: '撤销、合并',
  successor: '由谁承接',
  closeAbout: '没有办完的信访件和正在计算的期限转给承接单位，起止日期不变。人员不随单位自动调动，请在“账号”里调整。',
  reason: '依据或者理由（记入单位记录）',
  save: '保存',
  done: '已经保存。',
  handed: (handed: number, left: number) =>
    `已经撤销，转给承接单位 ${handed} 件。${left > 0 ? `另有 ${left} 件正在办理或者反映的就是承接单位，须由人处理。` : ''}`,
  history: '更改记录',
  changes: { added: '新设', changed: '更改', closed: '撤销' },
  fields: {
    name: '名称',
    nameEn: '英文名称',
    shortName: '简称',
    letterCode: '发文代字',
    address: '地址',
    phone: '电话',
    hours: '工作时间',
    areaSuperior: '属地上级',
    lineSuperior: '主管上级',
  },
};
export type UnitPageWords = typeof zh;

const en: UnitPageWords = {
  title: 'Units',
  lead: 'By area for who leads locally, by line for who leads in the work. Names and places in the tree hold at once, and letters that were issued stay as they are; where a unit is abolished or merged, its successor takes over what is open, with its days (Article 24 of the 2022 Regulations).',
  order: 'Order',
  by: { area: 'By area', line: 'By line' },
  find: 'Name or code of a unit',
  closed: (successor) => `Abolished; ${successor} has its powers`,
  under: (names) => `Under ${names}`,
  vertical: 'led by its line alone',
  noLine: 'Governments, committees and the like',
  change: 'Change',
  changeOf: (name) => `Change ${name}`,
  close: 'Abolish or merge',
  successor: 'Who takes over',
  closeAbout:
    'What is open and its running clocks go to the successor; no day moves. People do not move along by themselves: see Accounts.',
  reason: 'Basis or reason (kept in the history)',
  save: 'Save',
  done: 'Saved.',
  handed: (handed, left) =>
    `Abolished; the successor took over ${handed}.${left > 0 ? ` ${left} more are being worked on or complain of the successor; a person has to see to them.` : ''}`,
  history: 'History',
  changes: { added: 'Set up', changed: 'Changed', closed: 'Abolished' },
  fields: {
    name: 'Name',
    nameEn: 'Name in English',
    shortName: 'Short name',
    letterCode: 'Mark of its letters',
    address: 'Address',
    phone: 'Telephone',
    hours: 'Hours',
    areaSuperior: 'Above it by area',
    lineSuperior: 'Above it by line',
  },
};
export const unitWords: InBoth<UnitPageWords> = { zh, en };
