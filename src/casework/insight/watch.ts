import { addDays, type CivilDate, daysBetween } from '../../clock/civilDate.ts';
import type { City } from '../city.ts';
import { scopeOf, unitName } from '../law.ts';
import type { Officer } from '../officers.ts';
import { sealerFor } from '../sealing.ts';
import { keepFacts } from './keepFacts.ts';
import { areasBelow } from './reach.ts';
import { type WatchAsked, type WatchFigure, type WatchKey, type WatchRow, watchFigures } from './watchPorts.ts';

type Counted = { items: number; units: Record<string, number>; areas: Record<string, number> };
export type WatchBoard = Readonly<{
  asOf: string;
  today: string;
  /** Matters whose last acts are not counted yet. */
  behind: number;
  figures: (Counted & { figure: WatchFigure })[];
  names: Record<string, string>;
}>;

/** So many matters are brought up to date before the answer; a larger backlog is the job's. */
const atOnce = 25;

/** What happened a moment ago is on the board too. @returns how many matters are left to the job */
async function catchUp(city: City): Promise<number> {
  const waiting = await city.counts.behindCount();
  if (waiting > atOnce) return waiting;
  if (waiting > 0) await keepFacts(city);
  return 0;
}

/** 督: what an officer's unit watches, by the unit it speaks of and the area it lies in, as of now. */
export async function watchBoard(city: City, officer: Officer): Promise<WatchBoard> {
  const behind = await catchUp(city);
  const today = city.clock.today();
  const rows = await city.counts.watchCounts(scopeOf(city, officer), today);
  const { digits } = areasBelow(city, officer);
  const figures = watchFigures.map((figure) => {
    const counted: Counted = { items: 0, units: {}, areas: {} };
    for (const row of rows.filter((each) => each.figure === figure)) {
      const area = row.area.slice(0, digits);
      counted.items += row.items;
      counted.units[row.unit] = (counted.units[row.unit] ?? 0) + row.items;
      counted.areas[area] = (counted.areas[area] ?? 0) + row.items;
    }
    return { figure, ...counted };
  });
  const names = Object.fromEntries([...new Set(rows.map(({ unit }) => unit))].map((unit) => [unit, unitName(city, unit)]));
  return { asOf: city.clock.now(), today, behind, figures, names };
}

export type WatchQuery = Readonly<{
  figure: WatchFigure;
  unit?: string | undefined;
  area?: string | undefined;
  size: number;
  cursor?: string | undefined;
}>;
export type WatchItem = {
  petitionNo: string;
  title: string;
  state: string;
  version: number;
  unit: string;
  unitName: string;
  holder: string;
  holderName: string;
  on: string;
  days: number;
  purpose?: string;
  calls?: number;
};
export type WatchPage = { items: WatchItem[]; nextCursor: string | null };

/** Where the lines of a figure lie in their list. */
function daysOf(figure: WatchFigure, today: CivilDate): Pick<WatchAsked, 'list' | 'from' | 'to'> {
  if (figure === 'late') return { list: 'clock', to: addDays(today, -1) };
  if (figure === 'due-3') return { list: 'clock', from: today, to: addDays(today, 3) };
  if (figure === 'due-7') return { list: 'clock', from: addDays(today, 4), to: addDays(today, 7) };
  return figure === 'promised' ? { list: figure, to: addDays(today, -1) } : { list: figure };
}

/** The matters behind a figure, longest standing first. A wrong cursor is answered by nothing. */
export async function watchPage(city: City, officer: Officer, query: WatchQuery): Promise<WatchPage | undefined> {
  const { figure, unit, area, size, cursor } = query;
  const after = cursor === undefined ? undefined : readCursor(city, figure, cursor);
  if (cursor !== undefined && !after) return undefined;
  if (!after) await catchUp(city);
  const today = city.clock.today();
  const asked = { ...daysOf(figure, today), ...(unit && { unit }), ...(area && { area }), ...(after && { after }), size: size + 1 };
  const rows = await city.counts.watchPage(scopeOf(city, officer), asked);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    items: shown.filter(({ recused = [] }) => !recused.includes(officer.account)).map((row) => itemOf(city, row, today)),
    nextCursor: rows.length > size && last ? makeCursor(city, figure, last) : null,
  };
}

function itemOf(city: City, row: WatchRow, today: CivilDate): WatchItem {
  const { petitionId, petitionNo, version, state, unit, holder, keyOn, purpose, calls, titleId, title, wrappedKey } = row;
  const sealer = wrappedKey && sealerFor(city, petitionId, city.keys.unwrap(wrappedKey));
  return {
    ...{ petitionNo, version, state, unit, holder },
    title: sealer && title ? sealer.read({ textId: titleId, kind: 'title', sealed: title }) : '',
    unitName: unitName(city, unit),
    holderName: unitName(city, holder),
    on: keyOn,
    days: daysBetween(today, keyOn as CivilDate),
    ...(purpose && { purpose }),
    ...(calls && { calls }),
  };
}

function makeCursor(city: City, figure: string, { keyOn, petitionId, no }: WatchRow): string {
  const body = Buffer.from(JSON.stringify({ keyOn, petitionId, no })).toString('base64url');
  return `${body}.${city.keys.sign('cursor', `watch ${figure}|${body}`)}`;
}

function readCursor(city: City, figure: string, cursor: string): WatchKey | undefined {
  const [body = '', signature = ''] = cursor.split('.');
  if (body === '' || city.keys.sign('cursor', `watch ${figure}|${body}`) !== signature) return undefined;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
}
