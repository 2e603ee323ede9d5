import { addDays, type CivilDate } from '../../clock/civilDate.ts';
import { type Age, ages } from '../../insight/ageing.ts';
import { indicators, type Parts, parts, type Share, sharesOf } from '../../insight/indicators.ts';
import { type Assessment, assess } from '../../insight/weights.ts';
import type { City } from '../city.ts';
import type { Scope } from '../files.ts';
import { scopeOf } from '../law.ts';
import type { Officer } from '../officers.ts';
import type { Axis } from '../questions/countQuestions.ts';

export type FiguresAsked = Readonly<{ from: CivilDate; on: CivilDate; axis: Axis; unit?: string | undefined }>;
export type Figures = Readonly<{
  asOf: string;
  from: string;
  on: string;
  axis: Axis;
  unit: string | null;
  parts: Parts;
  indicators: (Share & {
    aboveOf: readonly string[];
    belowOf: readonly string[];
    leftOut: readonly string[];
    source: string;
    article: string;
  })[];
  /** The shares by their weights of that day (U1). */
  assessment: Assessment;
}>;

/** The standard indicators of what came from a day on, as it stood at the end of another (FACTS of the field: insight/indicators.ts). */
export const figures = (city: City, officer: Officer, asked: FiguresAsked): Promise<Figures> =>
  figuresIn(city, scopeOf(city, officer), asked);

/** The figures of a whole city, for who runs it: as its own bureau sees them. */
export const figuresOfCity = (city: City, asked: FiguresAsked): Promise<Figures> =>
  figuresIn(city, { as: 'officer', unit: city.settings.intakeUnit, within: [], restricted: false }, asked);

async function figuresIn(city: City, scope: Scope, { from, on, axis, unit }: FiguresAsked): Promise<Figures> {
  const counted = await city.counts.parts(scope, { axis, from, to: on, on, now: on === city.clock.today(), ...(unit && { unit }) });
  const all = Object.fromEntries(parts.map((part) => [part, counted[part] ?? 0])) as Parts;
  const counts = sharesOf(all);
  const shares = counts.map((share, at) => {
    const { above, below, leftOut, source, article } = indicators[at] as (typeof indicators)[number];
    return { ...share, aboveOf: above, belowOf: below, leftOut, source, article };
  });
  return { asOf: city.clock.now(), from, on, axis, unit: unit ?? null, parts: all, indicators: shares, assessment: assess(counts, on) };
}

export type StockRow = { age: Age; items: number; filedFrom: string | null; filedTo: string };
export type Stock = Readonly<{
  asOf: string;
  on: string;
  unit: string | null;
  total: number;
  rows: StockRow[];
  /** As it was written at the end of each day, of all that the unit sees. */
  history: { day: string; total: number; ages: Record<string, number> }[];
}>;

/** What is open at the end of a day, by age, and how that was on the days before (O2). */
export async function stock(
  city: City,
  officer: Officer,
  { on, days, unit }: { on: CivilDate; days: number; unit?: string | undefined },
): Promise<Stock> {
  const scope = scopeOf(city, officer);
  const [counted, written] = await Promise.all([
    city.counts.stockOn(scope, { on, now: on === city.clock.today(), ...(unit && { unit }) }, ages),
    days > 0 ? city.counts.stockHistory(scope, addDays(on, -days), addDays(on, -1)) : [],
  ]);
  const rows = ages.map(({ age, from }, at): StockRow => {
    const next = ages[at + 1];
    return { age, items: counted[age] ?? 0, filedFrom: next ? addDays(on, 1 - next.from) : null, filedTo: addDays(on, -from) };
  });
  const history = [...Map.groupBy(written, ({ day }) => day)].map(([day, of]) => ({
    day,
    total: of.reduce((sum, { items }) => sum + items, 0),
    ages: Object.fromEntries(of.map(({ age, items }) => [age, items])),
  }));
  return { asOf: city.clock.now(), on, unit: unit ?? null, total: rows.reduce((sum, { items }) => sum + items, 0), rows, history };
}
