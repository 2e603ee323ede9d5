import type { InBoth } from './language.ts';

const zhIndicators = {
  'accepted-in-time-bureau': '及时受理率（信访部门）',
  'accepted-in-time-unit': '及时受理率（责任单位）',
  'answered-in-time': '按期答复率',
  'answered-in-time-due': '按期答复率（只计到期的）',
  'satisfied-bureau': '满意率（对信访部门）',
  'satisfied-unit': '满意率（对责任单位）',
  'took-part-bureau': '参评率（对信访部门）',
  'took-part-unit': '参评率（对责任单位）',
  'repeat-share': '重复信访率',
  'settled-once': '一次性化解率',
};
type IndicatorNames = { [code in keyof typeof zhIndicators]: string };
const enIndicators: IndicatorNames = {
  'accepted-in-time-bureau': 'Accepted in time (petition bureaus)',
  'accepted-in-time-unit': 'Accepted in time (competent organs)',
  'answered-in-time': 'Answered in time',
  'answered-in-time-due': 'Answered in time (of those due)',
  'satisfied-bureau': 'Satisfied (with the petition bureau)',
  'satisfied-unit': 'Satisfied (with the organ)',
  'took-part-bureau': 'Took part in rating (petition bureau)',
  'took-part-unit': 'Took part in rating (organ)',
  'repeat-share': 'Share of repeats',
  'settled-once': 'Settled the first time',
};

const zhParts = {
  items: '件次',
  people: '人次',
  visits: '来访批次',
  'group-visits': '集体访批次（五人以上）',
  repeats: '重复件次',
  'first-closed': '初次信访办结件',
  'first-settled-once': '初次信访一次化解件',
  'accept-bureau-in-time': '信访部门及时受理',
  'accept-bureau-late': '信访部门超期受理',
  'accept-bureau-overdue': '信访部门超期未受理',
  'accept-bureau-waiting': '信访部门未到期',
  'accept-unit-in-time': '责任单位及时受理',
  'accept-unit-late': '责任单位超期受理',
  'accept-unit-overdue': '责任单位超期未受理',
  'accept-unit-waiting': '责任单位未到期',
  'answer-in-time': '按期答复',
  'answer-late': '超期答复',
  'answer-overdue': '超期未答复',
  'answer-waiting': '未答复（未到期）',
  'bureau-satisfied': '对信访部门满意',
  'bureau-basically-satisfied': '对信访部门基本满意',
  'bureau-dissatisfied': '对信访部门不满意',
  'bureau-lapsed': '对信访部门超期未评价',
  'unit-satisfied': '对责任单位满意',
  'unit-basically-satisfied': '对责任单位基本满意',
  'unit-dissatisfied': '对责任单位不满意',
  'unit-lapsed': '对责任单位超期未评价',
};
type PartNames = { [part in keyof typeof zhParts]: string };
const enParts: PartNames = {
  items: 'matters',
  people: 'people',
  visits: 'visits',
  'group-visits': 'group visits (five people or more)',
  repeats: 'repeats',
  'first-closed': 'first petitions closed',
  'first-settled-once': 'first petitions settled at once',
  'accept-bureau-in-time': 'bureau accepted in time',
  'accept-bureau-late': 'bureau accepted late',
  'accept-bureau-overdue': 'bureau overdue, not accepted',
  'accept-bureau-waiting': 'bureau, not due yet',
  'accept-unit-in-time': 'organ accepted in time',
  'accept-unit-late': 'organ accepted late',
  'accept-unit-overdue': 'organ overdue, not accepted',
  'accept-unit-waiting': 'organ, not due yet',
  'answer-in-time': 'answered in time',
  'answer-late': 'answered late',
  'answer-overdue': 'overdue, not answered',
  'answer-waiting': 'not answered, not due yet',
  'bureau-satisfied': 'satisfied with the bureau',
  'bureau-basically-satisfied': 'basically satisfied with the bureau',
  'bureau-dissatisfied': 'dissatisfied with the bureau',
  'bureau-lapsed': 'bureau not rated within the window',
  'unit-satisfied': 'satisfied with the organ',
  'unit-basically-satisfied': 'basically satisfied with the organ',
  'unit-dissatisfied': 'dissatisfied with the organ',
  'unit-lapsed': 'organ not rated within the window',
};

const zhLeftOut = {
  accusations: '检举控告',
  undated: '日期不详的历史来信',
  'not-due': '还没有到期的',
  'window-open': '还在评价期内的',
  'not-first': '不是初次信访的',
  'own-statutes': '不经信访程序答复的（前五种法定途径、建议意见）',
};
type LeftOutNames = { [code in keyof typeof zhLeftOut]: string };
const enLeftOut: LeftOutNames = {
  accusations: 'accusations',
  undated: 'historical letters without a day',
  'not-due': 'what is not due yet',
  'window-open': 'what may still be rated',
  'not-first': 'what is no first petition',
  'own-statutes': 'what is not answered under petition law (the first five legal routes, suggestions)',
};

const zhSources = {
  'guangdong-analytics': '广东省信访数据分析口径',
  'linyi-2023': '临沂市公布口径',
  'due-only': '本系统口径：未到期的不计',
};
const enSources: { [code in keyof typeof zhSources]: string } = {
  'guangdong-analytics': 'as a provincial analysis (Guangdong) counts',
  'linyi-2023': 'as a city (Linyi) publishes',
  'due-only': 'our own: what is not due is left out',
};

const zhAges = {
  'to-15': '15天以内',
  'to-30': '16至30天',
  'to-60': '31至60天',
  'to-90': '61至90天',
  'to-180': '91至180天',
  'to-365': '181至365天',
  'over-365': '一年以上',
};
const enAges: { [age in keyof typeof zhAges]: string } = {
  'to-15': '15 days or less',
  'to-30': '16 to 30 days',
  'to-60': '31 to 60 days',
  'to-90': '61 to 90 days',
  'to-180': '91 to 180 days',
  'to-365': '181 to 365 days',
  'over-365': 'over a year',
};

/** Names of the standard indicators, of what they are made of and leave out, of their sources, and of the ages of the open stock. */
export const indicatorWords: InBoth<
  Readonly<{ indicators: IndicatorNames; parts: PartNames; leftOut: LeftOutNames; sources: typeof zhSources; ages: typeof zhAges }>
> = {
  zh: { indicators: zhIndicators, parts: zhParts, leftOut: zhLeftOut, sources: zhSources, ages: zhAges },
  en: { indicators: enIndicators, parts: enParts, leftOut: enLeftOut, sources: enSources, ages: enAges },
};
