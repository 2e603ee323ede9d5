import type { CivilDate } from '../../clock/civilDate.ts';
import { before, type Days, lastYear, steps } from '../../insight/comparable.ts';
import { rootToday } from '../categoryTree.ts';
import type { City } from '../city.ts';
import { scopeOf } from '../law.ts';
import type { Officer } from '../officers.ts';
import type { Axis, CountedBy, CountedPlace, CountRow } from '../questions/countQuestions.ts';
import { areasBelow } from './reach.ts';

export type BoardAsked = Readonly<{
  by: CountedBy;
  from: CivilDate;
  to: CivilDate;
  on: CivilDate;
  axis: Axis;
  place: CountedPlace;
  every: 'month' | 'week';
  unit?: string | undefined;
}>;
export type Tally = { items: number; people: number; visits: number };
export type BoardRow = { key: string | null; from?: string; to?: string; now: Tally; before: Tally; lastYear: Tally };
export type Board = Readonly<{
  asOf: string;
  by: CountedBy;
  axis: Axis;
  place: CountedPlace;
  every: 'month' | 'week';
  on: string;
  area: string;
  periods: Readonly<{ now: Days; before: Days; lastYear: Days }>;
  total: Omit<BoardRow, 'key'>;
  leftOut: Readonly<{ undated: number; noDay: number; behind: number }>;
  rows: BoardRow[];
}>;

const none = (): Tally => ({ items: 0, people: 0, visits: 0 });
/** An area outside the reader's own, of a petitioner's home for one. */
export const elsewhere = 'elsewhere';

/** One chart: what an officer's unit may see, counted by one thing, with the period before and the same of last year. */
export async function board(city: City, officer: Officer, asked: BoardAsked): Promise<Board> {
  const { by, axis, place, every, on, unit } = asked;
  const now = { from: asked.from, to: asked.to };
  const periods = { now, before: before(now), lastYear: lastYear(now) };
  const below = areasBelow(city, officer);
  const scope = scopeOf(city, officer);
  const ofUnit = { now: on === city.clock.today(), ...(unit && { unit }) };
  const [rows, leftOut, behind] = await Promise.all([
    city.counts.board(scope, {
      ...{ by, axis, place, every, on, digits: below.digits, ...ofUnit },
      periods: Object.entries(periods).map(([name, days]) => ({ name, ...days })),
    }),
    city.counts.leftOut(scope, { axis, on, ...now, ...ofUnit }),
    city.counts.behindCount(),
  ]);
  const keyed = rows.map((row) => ({ ...row, key: countedUnder(city, by, below.prefix)(row.key) }));
  const { key: _, ...total } = tallied(null, keyed);
  return {
    ...{ asOf: city.clock.now(), by, axis, place, every, on, area: below.area, periods },
    total,
    leftOut: { ...leftOut, behind },
    rows: by === 'time' ? inTime(keyed, periods, every) : byKey(keyed),
  };
}

/** Areas outside the own ones count as elsewhere; categories of every depth and version under the widest of today (ADR-0221). */
const countedUnder = (city: City, by: CountedBy, prefix: string) => (key: string | null) => {
  if (by === 'area') return within(key, prefix);
  return by === 'category' && key !== null ? rootToday(city, key) : key;
};

const within = (key: string | null, prefix: string) => (key === null || key.startsWith(prefix) ? key : elsewhere);

function tallied(key: string | null, rows: readonly CountRow[]): BoardRow {
  const row = { key, now: none(), before: none(), lastYear: none() };
  for (const { period, items, people, visits } of rows) {
    const tally = row[period as 'now'];
    tally.items += items;
    tally.people += people;
    tally.visits += visits;
  }
  return row;
}

/** Most first; what has no value comes last. */
function byKey(rows: readonly CountRow[]): BoardRow[] {
  const keys = [...new Set(rows.map(({ key }) => key))];
  const made = keys.map((key) =>
    tallied(
      key,
      rows.filter((row) => row.key === key),
    ),
  );
  const last = ({ key }: BoardRow) => (key === null ? 2 : key === elsewhere ? 1 : 0);
  return made.sort((a, b) => last(a) - last(b) || b.now.items - a.now.items || String(a.key).localeCompare(String(b.key)));
}

/** Every month or week of the period, also those in which nothing came; the n-th beside the n-th of the period before and of last year. */
function inTime(rows: readonly CountRow[], periods: Board['periods'], every: 'month' | 'week'): BoardRow[] {
  const starts = { now: steps(periods.now, every), before: steps(periods.before, every), lastYear: steps(periods.lastYear, every) };
  return starts.now.map((key, at) => {
    const next = starts.now[at + 1];
    const of = (['now', 'before', 'lastYear'] as const).flatMap((period) =>
      rows.filter((row) => row.period === period && row.key === starts[period][at]),
    );
    const from = at === 0 ? periods.now.from : key;
    return { ...tallied(key, of), from, to: next ? dayBefore(next) : periods.now.to };
  });
}

const dayBefore = (day: string) => before({ from: day, to: day }).to;
