import type { City } from './city.ts';
import { scopeOf, unitName } from './law.ts';
import type { Officer } from './officers.ts';
import type { Between, MatterObjections, ReviewCount, UnitObjections } from './questions/reportRows.ts';

export type ReviewOutcomes = {
  from: string;
  to: string;
  total: number;
  rows: (ReviewCount & { reviewerName: string; handlerName: string })[];
};

/** Outcomes of 复查 and 复核 that were given in these days, of the matters this officer may see; accusations are in no count (M5). */
export async function reviewOutcomes(city: City, officer: Officer, between: Between): Promise<ReviewOutcomes> {
  const rows = await city.questions.reviewOutcomes(scopeOf(city, officer), between);
  return {
    ...between,
    total: rows.reduce((sum, { count }) => sum + count, 0),
    rows: rows.map((row) => ({ ...row, reviewerName: unitName(city, row.reviewer), handlerName: unitName(city, row.handler) })),
  };
}

export type Objections = {
  from: string;
  to: string;
  byUnit: (UnitObjections & { unitName: string })[];
  matters: (MatterObjections & { holderName: string })[];
};

const mostMatters = 100;

/** 推诿: who said "not ours" how often in these days, and the matters that went to and fro most (F3). */
export async function objections(city: City, officer: Officer, between: Between): Promise<Objections> {
  const scope = scopeOf(city, officer);
  const [byUnit, matters] = await Promise.all([
    city.questions.objectionsByUnit(scope, between),
    city.questions.objectionsByMatter(scope, between, mostMatters),
  ]);
  return {
    ...between,
    byUnit: byUnit.map((row) => ({ ...row, unitName: unitName(city, row.unit) })),
    matters: matters.map((row) => ({ ...row, holderName: unitName(city, row.holder) })),
  };
}
