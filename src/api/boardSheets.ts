import type { z } from 'zod';
import { categoryTitle } from '../casework/categoryTree.ts';
import type { City } from '../casework/city.ts';
import type { Cell, Sheet } from '../casework/exporting/sheet.ts';
import { board, elsewhere } from '../casework/insight/board.ts';
import { figures, stock } from '../casework/insight/figures.ts';
import type { Officer } from '../casework/officers.ts';
import type { CountedBy } from '../casework/questions/countQuestions.ts';
import { change } from '../insight/comparable.ts';
import { areaName } from '../jurisdiction/areas.ts';
import { boardWords } from '../words/board.ts';
import { choiceWord } from '../words/choices.ts';
import { indicatorWords } from '../words/indicators.ts';
import type { Language } from '../words/language.ts';
import { boardDays, unitOf } from './board.route.ts';
import type { boardQuery, indicatorQuery, stockQuery } from './contract/board.ts';

type Reading = Readonly<{ officer: Officer; language: Language }>;

async function* rowsOf(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly Cell[]> {
  yield* rows;
}

/** One chart of the board as a table, how it was counted below. */
export async function boardSheet(city: City, { officer, language }: Reading, query: z.output<typeof boardQuery>): Promise<Sheet> {
  const words = boardWords[language];
  const found = await board(city, officer, { ...query, ...boardDays(city, query), unit: unitOf(city, officer, query.unit) });
  const { periods, axis, place, by, leftOut } = found;
  const columns = [
    words.keyColumns[by],
    ...Object.values(words.measures).map((measure) => `${words.now} ${measure}`),
    ...[`${words.before} ${words.measures.items}`, words.chain, `${words.lastYear} ${words.measures.items}`, words.yearOnYear],
  ];
  const rows = [...found.rows, { ...found.total, key: '' }].map(({ key, now, before, lastYear }): Cell[] => [
    key === '' ? words.total : keyIn(city, language, by, key),
    ...[now.items, now.people, now.visits, before.items, change(now.items, before.items)],
    ...[lastYear.items, change(now.items, lastYear.items)],
  ]);
  const days = (period: { from: string; to: string }) => words.days(period.from, period.to);
  const notes = [
    words.note(words.measures.items, words.axes[axis], words.places[place]),
    words.compared(days(periods.now), days(periods.before), days(periods.lastYear)),
    words.asOf(found.on),
    words.leftOut(leftOut.undated, leftOut.noDay),
  ];
  return { name: words.title, columns, rows: rowsOf([...rows, ...notes.map((note) => [note])]) };
}

function keyIn(city: City, language: Language, by: CountedBy, key: string | null): string {
  const words = boardWords[language];
  if (key === null) return words.noKey;
  if (key === elsewhere) return words.elsewhere;
  if (by === 'category') return categoryTitle(city, language, key);
  if (by === 'channel') return choiceWord(language, 'channel', key);
  return by === 'area' ? areaName(key.padEnd(6, '0'), city.areas, language) : key;
}

/** The standard indicators as a table. */
export async function indicatorSheet(city: City, { officer, language }: Reading, query: z.output<typeof indicatorQuery>): Promise<Sheet> {
  const [words, names] = [boardWords[language], indicatorWords[language]];
  const { from, to: on } = boardDays(city, { from: query.from, to: query.on });
  const found = await figures(city, officer, { from, on, axis: query.axis, unit: unitOf(city, officer, query.unit) });
  const shares = found.indicators.map(({ code, share, above, below }): Cell[] => [names.indicators[code], share, above, below]);
  const counts = Object.entries(found.parts).map(([part, n]): Cell[] => [names.parts[part as keyof typeof names.parts], null, n]);
  const notes = [words.days(from, on), words.indicatorNote(on), words.leftOut(0, 0)].map((note) => [note]);
  const columns = [words.indicator, words.share, words.above, words.below];
  return { name: words.exporting.indicators, columns, rows: rowsOf([...shares, ...counts, ...notes]) };
}

/** The open stock by age, and the days before. */
export async function stockSheet(city: City, { officer, language }: Reading, query: z.output<typeof stockQuery>): Promise<Sheet> {
  const [words, names] = [boardWords[language], indicatorWords[language].ages];
  const { on } = boardDays(city, { on: query.on });
  const found = await stock(city, officer, { on, days: query.days, unit: unitOf(city, officer, query.unit) });
  const ages = found.rows.map(({ age }) => age);
  const now = [on, found.total, ...found.rows.map(({ items }) => items)];
  const before = found.history.map((day): Cell[] => [day.day, day.total, ...ages.map((age) => day.ages[age] ?? 0)]);
  const columns = [words.day, words.open, ...ages.map((age) => names[age])];
  return { name: words.exporting.stock, columns, rows: rowsOf([...before, now]) };
}
