import { type CategoryEntry, type CategoryList, shippedCategories } from '../src/regulations/categoryLists.ts';

type Row = readonly [code: string, zh: string, en: string];

/** Names that the reform of 2018 changed; the codes stay. */
const renamed: Readonly<Record<string, CategoryEntry['title']>> = {
  land: { zh: '自然资源', en: 'Natural resources' },
  health: { zh: '卫生健康', en: 'Health' },
  environment: { zh: '生态环境', en: 'Ecology and environment' },
};

/** What lies below each of the 17; three levels in construction and labour, where most matters are. */
const below: Readonly<Record<string, readonly Row[]>> = {
  construction: [
    ['planning', '城乡规划', 'Planning'],
    ['housing', '住房保障与房地产', 'Housing'],
    ['taking', '国有土地上房屋征收与补偿', 'Taking of houses on state land'],
    ['quality', '工程质量', 'Quality of works'],
    ['municipal', '城市建设和市政管理', 'Municipal services'],
    ['village', '村镇建设', 'Villages and towns'],
  ],
  'construction.housing': [
    ['property', '物业服务', 'Property management'],
    ['title', '房产办证', 'Title to a home'],
    ['delivery', '逾期交房', 'Late delivery'],
    ['public', '公共租赁住房', 'Public rental housing'],
  ],
  'construction.municipal': [
    ['enforcement', '城管执法', 'City management'],
    ['gas', '燃气供应', 'Gas'],
    ['water', '供水排水', 'Water and drainage'],
    ['light', '道路与照明', 'Roads and lighting'],
    ['green', '园林绿化环卫', 'Parks and cleaning'],
  ],
  labour: [
    ['wages', '工资福利', 'Wages'],
    ['relations', '劳动关系', 'Employment'],
    ['protection', '劳动保护', 'Protection at work'],
    ['insurance', '职工社会保险', 'Social insurance of employees'],
    ['residents', '居民社会保险', 'Social insurance of residents'],
    ['retirement', '退休政策及待遇', 'Retirement'],
  ],
  'labour.wages': [
    ['migrant', '拖欠农民工工资', 'Unpaid wages of migrant workers'],
    ['arrears', '拖欠职工工资', 'Unpaid wages of employees'],
  ],
  land: [
    ['taking', '土地征收', 'Taking of land'],
    ['use', '土地资源管理', 'Use of land'],
    ['minerals', '矿产资源管理', 'Minerals'],
  ],
  education: [
    ['fees', '教育收费', 'Fees'],
    ['admission', '考试招生', 'Exams and admission'],
    ['teachers', '教师队伍和待遇', 'Teachers'],
    ['schools', '教育行政管理', 'Schools'],
    ['culture', '文化体育', 'Culture and sport'],
  ],
  agriculture: [
    ['contract', '土地承包经营', 'Contracted land'],
    ['subsidy', '惠农补贴', 'Subsidies'],
    ['village-affairs', '村务管理', 'Village affairs'],
    ['water', '水利水电', 'Water works'],
    ['migrants', '水库移民', 'Resettlement for reservoirs'],
  ],
  health: [
    ['dispute', '医患纠纷', 'Patients and hospitals'],
    ['supervision', '医政监管', 'Supervision of hospitals'],
    ['public', '公共卫生', 'Public health'],
    ['food-drugs', '食品药品', 'Food and drugs'],
  ],
  environment: [
    ['noise', '噪声', 'Noise'],
    ['air', '废气与扬尘', 'Air and dust'],
    ['water', '水污染', 'Water pollution'],
    ['approval', '建设项目环评', 'Environmental assessment'],
  ],
  transport: [
    ['roads', '公路建设管理', 'Roads'],
    ['taxi', '出租车管理', 'Taxis'],
    ['passenger', '客货运输', 'Passengers and goods'],
    ['post', '邮政快递', 'Post'],
  ],
  'civil-affairs': [
    ['assistance', '社会救助', 'Social assistance'],
    ['veterans', '优抚安置', 'Veterans'],
    ['community', '基层选举和社区建设', 'Elections and communities'],
    ['welfare', '福利慈善', 'Welfare'],
  ],
  'politics-law': [
    ['police', '社会治安', 'Public order'],
    ['traffic', '交通管理', 'Traffic'],
    ['household', '户籍证件', 'Household register'],
    ['litigation', '诉讼', 'Lawsuits'],
    ['reconsideration', '行政复议', 'Reconsideration'],
  ],
  trade: [
    ['market', '市场监管', 'Market regulation'],
    ['consumer', '消费维权', 'Consumers'],
    ['tourism', '旅游管理', 'Tourism'],
  ],
  economy: [
    ['finance', '金融财税', 'Finance and tax'],
    ['state-assets', '国资监管', 'State assets'],
    ['energy', '能源管理', 'Energy'],
  ],
};

function under(parent: string): CategoryEntry[] {
  return (below[parent] ?? []).flatMap(([name, zh, en]) => {
    const code = `${parent}.${name}`;
    return [{ code, parent, title: { zh, en } }, ...under(code)];
  });
}

/** The tree of the demo city, three levels deep, in force from a day. */
export const demoCategories = (from: string): CategoryList => ({
  version: '2026',
  from,
  entries: shippedCategories.entries.flatMap(({ code, title }) => [{ code, title: renamed[code] ?? title }, ...under(code)]),
});
