import { demoUnitTree } from '../demo/units.ts';
import type { Role } from '../src/access/roles.ts';
import { addDays, type CivilDate } from '../src/clock/civilDate.ts';
import type { MatterActType } from '../src/petition/acts.ts';
import type { Petition } from '../src/petition/petition.ts';
import { categories } from '../src/regulations/categories.ts';
import { type Chance, chance } from './chance.ts';

export type StepFields = Readonly<Record<string, string | number | boolean>>;
export type Step = Readonly<{
  type: MatterActType;
  on: CivilDate;
  unit: string;
  role: Role;
  fields: StepFields | ((petition: Petition) => StepFields);
}>;
/** The course of one matter: known before any text is written, so that letter numbers can be counted ahead. */
export type Plan = Readonly<{
  no: number;
  on: CivilDate;
  areaCode: string;
  category: string;
  /** The bureau whose counter registered it; undefined if filed on the web with the city's bureau. */
  counter?: string;
  accused?: string;
  steps: readonly Step[];
}>;
export type PlanOf = Readonly<{ seed: number; count: number; today: CivilDate; days: number }>;

const cityBureau = '440200-xfj';
const inCity = demoUnitTree.units.filter(({ code }) => code.startsWith('4402'));
const bureaus = inCity.filter(({ kind }) => kind === 'petition-bureau').map(({ code }) => code);
const departments = inCity.filter(({ kind }) => kind === 'department');
const organs = [...departments, ...inCity.filter(({ kind }) => kind === 'town-government')];
const cityDepartments = departments.filter(({ areaCode }) => areaCode === '440200').map(({ code }) => code);
const lawful = { route: 6, major: false } as const;

type Next = (after: readonly [number, number], step: Omit<Step, 'on' | 'fields'> & { fields?: Step['fields'] }) => void;

/** The n-th matter of the city, from oldest to newest; steps that would lie after today have not happened yet. */
export function planOf(no: number, { seed, count, today, days }: PlanOf): Plan {
  const by = chance(seed * 1_000_003 + no);
  const on = addDays(today, -Math.floor(((count - 1 - no) * days) / count));
  const unit = by.skewed(organs);
  const category = by.skewed(categories).code;
  const areaCode = unit.areaCode === '440200' ? '440203' : unit.areaCode;
  const counter = by.yes(40) ? (bureaus.find((code) => code.startsWith(unit.areaCode.slice(0, 6))) ?? cityBureau) : undefined;
  const accused = by.yes(3) ? by.pick(cityDepartments) : undefined;
  const steps: Step[] = [];
  let day = on;
  const next: Next = ([least, most], { fields = {}, ...step }) => {
    day = addDays(day, by.from(least, most));
    if (day <= today) steps.push({ ...step, on: day, fields });
  };
  const bureau = counter ?? cityBureau;
  if (accused) accusation(next, bureau, areaCode);
  else course(by, next, { bureau, unit: unit.code, areaCode, category });
  return { no, on, areaCode, category, steps, ...(counter && { counter }), ...(accused && { accused }) };
}

function accusation(next: Next, bureau: string, areaCode: string): void {
  const to = bureau === cityBureau ? '440200-discipline' : bureau.replace('-xfj', '-discipline');
  const classed = { class: 'accusation', category: 'discipline', purpose: 'complaint', areaCode, major: false };
  next([0, 2], { type: 'triage', unit: bureau, role: 'restricted', fields: classed });
  next([0, 3], { type: 'transfer', unit: bureau, role: 'restricted', fields: { to } });
  next([1, 4], { type: 'receive', unit: to, role: 'discipline' });
  next([20, 90], { type: 'close', unit: to, role: 'discipline', fields: { how: 'by-own-rules', reason: '按纪检监察规定另行处理。' } });
}

type Way = Readonly<{ bureau: string; unit: string; areaCode: string; category: string }>;

function course(by: Chance, next: Next, { bureau, unit, areaCode, category }: Way): void {
  const kind = by.below(100);
  if (kind < 3) return; // waits for its first reader
  const suggestion = kind >= 85;
  const classed = { class: suggestion ? 'suggestion' : 'appeal', category, purpose: suggestion ? 'opinion' : 'request', areaCode };
  next([0, 5], { type: 'triage', unit: bureau, role: 'triage', fields: { ...classed, ...(suggestion ? { major: false } : lawful) } });
  if (kind < 6) {
    next([1, 9], { type: 'withdraw', unit: bureau, role: 'registrar', fields: { reason: '信访人表示问题已自行协商解决。' } });
    return;
  }
  next([0, 6], { type: 'transfer', unit: bureau, role: 'triage', fields: { to: unit } });
  next([0, 3], { type: 'receive', unit, role: 'handler' });
  if (suggestion) {
    next([5, 30], { type: 'replySuggestion', unit, role: 'handler', fields: { adoption: 'adopted', text: '已研究采纳并列入计划。' } });
    next([0, 10], { type: 'close', unit, role: 'handler', fields: { how: 'replied', reason: '已研究采纳并答复建议人。' } });
    return;
  }
  next([1, 10], { type: 'accept', unit, role: 'handler' });
  if (kind < 25) return; // still being looked into
  answer(next, unit, by.pick(['supported', 'partly-supported', 'explained', 'not-supported']));
}

/** 拟稿、审核、签发、用印、送达、办结. */
function answer(next: Next, unit: string, outcome: string): void {
  const opinion = {
    paper: 'opinion',
    outcome,
    claim: '信访人要求查明情况并限期整改。',
    facts: '经现场核查并调阅档案，反映的情况部分属实，责任单位已列出整改清单。',
    opinion: '责令责任单位在三十日内完成整改，并将结果书面告知信访人。',
    basis: '《信访工作条例》第三十二条',
  };
  next([10, 45], { type: 'draft', unit, role: 'handler', fields: opinion });
  next([0, 3], { type: 'check', unit, role: 'checker' });
  next([0, 2], { type: 'sign', unit, role: 'head', fields: { override: '核对后认为不必修改。' } });
  next([0, 1], { type: 'seal', unit, role: 'sealer' });
  next([1, 6], { type: 'recordService', unit, role: 'handler', fields: lastLetterByPost });
  next([2, 30], { type: 'close', unit, role: 'handler', fields: { how: 'answered', reason: '处理意见书已送达，事项办结。' } });
}

const lastLetterByPost = (petition: Petition) => ({ letterId: petition.letters.at(-1)?.letterId ?? '', mode: 'post' });
