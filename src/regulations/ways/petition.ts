import { clockRule } from '../clockRules.ts';
import { both, itemItself, type Way } from './way.ts';

const handle = clockRule('r22.handle');
const more = handle.extension?.maxDays ?? 0;
const sixtyDays = both(
  `自受理之日起${handle.length}日内办结，情况复杂的可以延长不超过${more}日`,
  `Within ${handle.length} days from acceptance, at most ${more} more if complicated`,
);
const organ = both('有权处理的机关、单位', 'The competent organ or unit');
const source = '信访工作条例-2022.txt';

/** Item 6 of 第三十一条, and the two classes that are no appeals. */
export const waysOfPetition: readonly Way[] = [
  {
    code: 'public-facilities',
    matter: both('道路、路灯、公交、供水、环卫等公共设施和服务', 'Public facilities and services: roads, lamps, buses, water, refuse'),
    class: 'appeal',
    route: 6,
    category: 'transport',
    organ,
    term: sixtyDays,
    basis: itemItself(6),
    signs: ['道路', '公路', '路灯', '公交', '停水', '自来水', '垃圾', '出行困难', '路口'],
  },
  {
    code: 'policy-benefit',
    matter: both('政策待遇、补贴、安置的落实', 'Benefits, subsidies and placement promised by policy'),
    class: 'appeal',
    route: 6,
    category: 'civil-affairs',
    organ,
    term: sixtyDays,
    basis: itemItself(6),
    signs: ['补贴', '安置', '退役', '待遇未落实', '政策没落实'],
  },
  {
    code: 'school-place',
    matter: both('入学、学位协调', 'School places'),
    class: 'appeal',
    route: 6,
    category: 'education',
    organ: both('教育部门', 'Education organ'),
    term: sixtyDays,
    basis: itemItself(6),
    signs: ['入学', '学位', '上学', '适龄儿童'],
  },
  {
    code: 'conduct-of-organs',
    matter: both('对机关、单位办事拖延、服务态度的投诉', 'Complaints about delay and manners of an organ'),
    class: 'appeal',
    route: 6,
    category: 'party-government',
    organ,
    term: sixtyDays,
    basis: itemItself(6),
    signs: ['服务态度', '推诿', '拖延', '踢皮球', '办事难'],
  },
  {
    code: 'suggestion',
    matter: both('对工作的建议、意见', 'Suggestions and opinions on public work'),
    class: 'suggestion',
    category: 'other',
    organ,
    basis: [
      {
        article: '信访工作条例 第二十九条第一款',
        quotation: '对信访人反映的情况、提出的建议意见类事项，有权处理的机关、单位应当认真研究论证。',
        source,
        confidence: 'verified',
      },
    ],
    signs: ['建议', '希望增设', '合理化'],
  },
  {
    code: 'accusation',
    matter: both('检举、控告公职人员违纪违法', 'Accusations of misconduct of public officials'),
    class: 'accusation',
    category: 'discipline',
    organ: both('有管理权限的纪检监察机关', 'The discipline organ that has the official in its charge'),
    basis: [
      {
        article: '信访工作条例 第三十条第一款',
        quotation: '对信访人提出的检举控告类事项，纪检监察机关或者有权处理的机关、单位应当依规依纪依法接收、受理、办理和反馈。',
        source,
        confidence: 'verified',
      },
    ],
    signs: ['检举', '受贿', '贪污', '以权谋私', '索要', '收红包', '违纪'],
  },
];
