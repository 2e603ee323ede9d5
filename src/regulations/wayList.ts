import { waysOfDuties } from './ways/duties.ts';
import { waysOfLitigation } from './ways/litigation.ts';
import { waysOfPetition } from './ways/petition.ts';
import { waysOfProcedures } from './ways/procedures.ts';
import type { Way } from './ways/way.ts';

/** A 依法分类处理清单 as it stood: a line is changed by a new version, and matters keep the version they went by. */
export type WayList = Readonly<{ version: string; from: string; ways: readonly Way[] }>;

/** Newest first. */
export const wayLists: readonly WayList[] = [
  { version: '2026-1', from: '2022-05-01', ways: [...waysOfLitigation, ...waysOfProcedures, ...waysOfDuties, ...waysOfPetition] },
];

/** The list in force on a day, or undefined before the 2022 text knew six ways. */
export const wayListOn = (day: string): WayList | undefined => wayLists.find(({ from }) => day >= from);

/** The line with a code, in the newest list that has it. */
export const wayOf = (code: string): Way | undefined => wayLists.flatMap(({ ways }) => ways).find((way) => way.code === code);

/** A line that a text may belong to, and the words in it that say so. */
export type FoundWay = Readonly<{ way: Way; signs: readonly string[] }>;

/**
 * Lines that a text may belong to, the likeliest first: those whose signs stand in it. Longer signs weigh more, and the category chosen already
 * breaks ties. A suggestion with its reason, never a decision.
 */
export function waysFor(ways: readonly Way[], text: string, { category, most = 3 }: { category?: string; most?: number } = {}): FoundWay[] {
  const found = ways.flatMap((way) => {
    const signs = way.signs.filter((sign) => text.includes(sign));
    const weight = signs.reduce((sum, sign) => sum + [...sign].length, 0) + (way.category === category ? 1 : 0);
    return signs.length > 0 ? [{ way, signs, weight }] : [];
  });
  return found
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ way, signs }) => ({ way, signs }));
}

/** Lines that speak of what somebody looks for: every word stands in them; else those that the words may belong to. */
export function searchWays(ways: readonly Way[], asked: string): readonly Way[] {
  const words = asked.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return ways;
  const told = ({ matter, organ, signs, basis }: Way) =>
    [matter.zh, matter.en, organ.zh, organ.en, ...signs, ...basis.map(({ article }) => article)].join(' ').toLowerCase();
  const whole = ways.filter((way) => words.every((word) => told(way).includes(word)));
  return whole.length > 0 ? whole : waysFor(ways, asked, { most: 10 }).map(({ way }) => way);
}
