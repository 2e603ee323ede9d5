import type { Line } from '../src/jurisdiction/lines.ts';

/** How the organ of one line is called on each level: after the city's or county's name, and in full for the province. */
export type LineNames = Readonly<{ stem: string; short: string; en: string; province: string; letters: string }>;

const row = (stem: string, short: string, en: string, rest: readonly [province: string, letters: string]): LineNames => ({
  stem,
  short,
  en,
  province: rest[0],
  letters: rest[1],
});

/** Departments of a government, with their provincial line superior. */
export const departmentLines = {
  hrss: row('人力资源和社会保障局', '人社局', 'Human Resources and Social Security', ['广东省人力资源和社会保障厅', '人社']),
  housing: row('住房和城乡建设管理局', '住管局', 'Housing and Urban-Rural Development', ['广东省住房和城乡建设厅', '住管']),
  land: row('自然资源局', '自然资源局', 'Natural Resources', ['广东省自然资源厅', '自然资']),
  environment: row('生态环境局', '生态环境局', 'Ecology and Environment', ['广东省生态环境厅', '环']),
  education: row('教育局', '教育局', 'Education', ['广东省教育厅', '教']),
  health: row('卫生健康局', '卫健局', 'Health', ['广东省卫生健康委员会', '卫健']),
  'civil-affairs': row('民政局', '民政局', 'Civil Affairs', ['广东省民政厅', '民']),
  police: row('公安局', '公安局', 'Public Security', ['广东省公安厅', '公']),
  transport: row('交通运输局', '交通局', 'Transport', ['广东省交通运输厅', '交运']),
  agriculture: row('农业农村局', '农业农村局', 'Agriculture and Rural Affairs', ['广东省农业农村厅', '农']),
  market: row('市场监督管理局', '市监局', 'Market Regulation', ['广东省市场监督管理局', '市监']),
  'medical-insurance': row('医疗保障局', '医保局', 'Healthcare Security', ['广东省医疗保障局', '医保']),
  justice: row('司法局', '司法局', 'Justice', ['广东省司法厅', '司']),
  finance: row('财政局', '财政局', 'Finance', ['广东省财政厅', '财']),
  water: row('水务局', '水务局', 'Water Resources', ['广东省水利厅', '水']),
  forestry: row('林业局', '林业局', 'Forestry', ['广东省林业局', '林']),
  culture: row('文化广电旅游体育局', '文广旅体局', 'Culture, Broadcasting, Tourism and Sports', ['广东省文化和旅游厅', '文旅']),
  commerce: row('商务局', '商务局', 'Commerce', ['广东省商务厅', '商务']),
  industry: row('工业和信息化局', '工信局', 'Industry and Information Technology', ['广东省工业和信息化厅', '工信']),
  development: row('发展和改革局', '发改局', 'Development and Reform', ['广东省发展和改革委员会', '发改']),
  emergency: row('应急管理局', '应急局', 'Emergency Management', ['广东省应急管理厅', '应急']),
  veterans: row('退役军人事务局', '退役军人局', 'Veterans Affairs', ['广东省退役军人事务厅', '退役']),
  'state-assets': row('人民政府国有资产监督管理委员会', '国资委', 'State-owned Assets Supervision', [
    '广东省人民政府国有资产监督管理委员会',
    '国资',
  ]),
} as const satisfies Partial<Record<Line, LineNames>>;
export type DepartmentLine = keyof typeof departmentLines;

/** Vertical systems (垂直管理): the nation's organ, the province's, the city's, in that order. */
export const verticalLines = {
  tax: { names: ['国家税务总局', '国家税务总局广东省税务局', '国家税务总局韶关市税务局'], short: '税务局', en: 'Taxation', letters: '税' },
  tobacco: { names: ['国家烟草专卖局', '广东省烟草专卖局', '韶关市烟草专卖局'], short: '烟草局', en: 'Tobacco Monopoly', letters: '烟' },
  postal: { names: ['国家邮政局', '广东省邮政管理局', '韶关市邮政管理局'], short: '邮管局', en: 'Postal', letters: '邮' },
} as const satisfies Partial<Record<Line, { names: readonly [string, string, string]; short: string; en: string; letters: string }>>;

/** What every county has, and what the three drawn in full have beside it. */
export const countyLines: readonly DepartmentLine[] = ['hrss', 'housing', 'land', 'police', 'agriculture', 'civil-affairs'];
export const fullCountyLines: readonly DepartmentLine[] = [
  ...countyLines,
  'environment',
  'education',
  'health',
  'transport',
  'market',
  'water',
  'medical-insurance',
];
export const fullCounties: readonly string[] = ['440204', '440281', '440282'];

/** Lines whose district organ is an office (分局) of the city's bureau and not of the district's government. */
export const branchLines: readonly DepartmentLine[] = ['police', 'land', 'environment'];
