import { coSignerLimits } from '../regulations/representatives.ts';
import { isCategoryNow } from './categoryTree.ts';
import type { City } from './city.ts';
import { twiceIn } from './coSigners.ts';
import type { StatedPerson } from './filing.ts';
import { idNumberFault } from './identity/idNumber.ts';
import { phoneFault } from './identity/phone.ts';
import { readPeopleLines, type WrittenPerson } from './peopleLines.ts';

/** One claim that becomes a matter of its own, as stated. */
export type StatedPart = Readonly<{
  title: string;
  content: string;
  areaCode?: string;
  category?: string;
  accusation?: boolean;
  /** The files of the cover go with it. */
  withFiles?: boolean;
}>;

/** What is wrong with one entry of a list: its path within the list, and a code of words/problems. */
export type EntryProblem = Readonly<{ path: string; code: string }>;
export type ReadList<T> = Readonly<{ ok: true; value: readonly T[] }> | Readonly<{ ok: false; problems: readonly EntryProblem[] }>;

const mostProblems = 50;

type Column = Readonly<{ max: number; required?: boolean }>;
const personColumns = { name: { max: 60, required: true }, idNumber: { max: 40 }, phone: { max: 40 } } as const satisfies Record<
  string,
  Column
>;
const partColumns = {
  title: { max: 100, required: true },
  content: { max: 20_000, required: true },
  areaCode: { max: 12 },
  category: { max: 40 },
} as const satisfies Record<string, Column>;

/**
 * A list of people, as entries or as lines: each with a name and something that tells them apart, nobody twice. A wrong digit would make two
 * people of one, so numbers are checked as those of a petitioner are.
 */
export function readPeople(city: Pick<City, 'keys' | 'clock'>, value: unknown): ReadList<StatedPerson> {
  const read = readEntries<StatedPerson>(typeof value === 'string' ? readPeopleLines(value) : value, personColumns, coSignerLimits.ofList);
  if (!read.ok) return read;
  const unknown = read.value.flatMap(({ idNumber, phone }, at) =>
    idNumber || phone ? [] : [{ path: `${at}.idNumber`, code: 'id-or-phone' }],
  );
  const twice = twiceIn(city, read.value).map((at) => ({ path: `${at}.name`, code: 'twice-in-list' }));
  const mistyped = read.value.flatMap((person, at) =>
    numberProblems(person, city.clock.today()).map(({ path, code }) => ({ path: `${at}.${path}`, code })),
  );
  const problems = [...unknown, ...mistyped, ...twice].slice(0, mostProblems);
  return problems.length > 0 ? { ok: false, problems } : read;
}

function numberProblems({ idNumber = '', phone = '' }: StatedPerson, today: string): EntryProblem[] {
  const called = phoneFault(phone);
  return [
    ...(idNumberFault(idNumber, undefined, today) ? [{ path: 'idNumber', code: 'id-in-list' }] : []),
    ...(called ? [{ path: 'phone', code: called }] : []),
  ];
}

/** Who files together with the petitioner, with those marked who represent the others; nobody where nothing was stated. */
export function readJoining(
  city: Pick<City, 'keys' | 'clock'>,
  stated: string | readonly WrittenPerson[] = [],
  most: number = coSignerLimits.ofList,
): ReadList<JoiningPerson> {
  const entries = typeof stated === 'string' ? readPeopleLines(stated) : stated;
  if (entries.length === 0) return { ok: true, value: [] };
  if (entries.length > most) return { ok: false, problems: [{ path: '', code: `too-many-rows:${most}` }] };
  const read = readPeople(city, entries);
  return read.ok
    ? { ok: true, value: read.value.map((person, at) => ({ ...person, representative: entries[at]?.representative === true })) }
    : read;
}
type JoiningPerson = StatedPerson & Readonly<{ representative: boolean }>;

/** The parts of a matter that is divided. */
export function readParts(city: Pick<City, 'areas' | 'categories' | 'clock'>, value: unknown): ReadList<StatedPart> {
  const read = readEntries<StatedPart>(value, partColumns, 50);
  if (!read.ok) return read;
  const problems = read.value.flatMap(({ areaCode, category }, at) => [
    ...(areaCode && !city.areas.byCode.has(areaCode) ? [{ path: `${at}.areaCode`, code: 'area' }] : []),
    ...(category && !isCategoryNow(city, category) ? [{ path: `${at}.category`, code: 'category' }] : []),
  ]);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: read.value.map((part, at) => ({ ...part, ...flagsOf((value as unknown[])[at] as object) })) };
}

/** Whether the claim accuses somebody of misconduct, and whether the files of the cover go with it. */
const flagsOf = (given: object): Pick<StatedPart, 'accusation' | 'withFiles'> => ({
  ...(Reflect.get(given, 'accusation') === true && { accusation: true }),
  ...(Reflect.get(given, 'withFiles') === true && { withFiles: true }),
});

function readEntries<T>(value: unknown, columns: Readonly<Record<string, Column>>, most: number): ReadList<T> {
  if (!Array.isArray(value)) return { ok: false, problems: [{ path: '', code: 'wrong-type' }] };
  if (value.length === 0) return { ok: false, problems: [{ path: '', code: 'missing' }] };
  if (value.length > most) return { ok: false, problems: [{ path: '', code: `too-many-rows:${most}` }] };
  const problems = value.flatMap((entry, at) => entryProblems(entry, columns).map(({ path, code }) => ({ path: `${at}${path}`, code })));
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, mostProblems) };
  return { ok: true, value: value.map((entry) => tidied(entry, columns) as T) };
}

function entryProblems(entry: unknown, columns: Readonly<Record<string, Column>>): EntryProblem[] {
  if (typeof entry !== 'object' || entry === null) return [{ path: '', code: 'wrong-type' }];
  return Object.entries(columns).flatMap(([name, column]) => {
    const code = cellProblem(Reflect.get(entry, name), column);
    return code ? [{ path: `.${name}`, code }] : [];
  });
}

function cellProblem(cell: unknown, { max, required }: Column): string | undefined {
  if (cell === undefined || cell === null || cell === '') return required ? 'missing' : undefined;
  if (typeof cell !== 'string') return 'wrong-type';
  if (!cell.isWellFormed()) return 'lone-surrogate';
  if (cell.includes('\u0000')) return 'nul';
  if (cell.trim() === '') return required ? 'missing' : undefined;
  return [...cell].length > max ? `too-long:${max}` : undefined;
}

function tidied(entry: unknown, columns: Readonly<Record<string, Column>>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(columns).flatMap((name) => {
      const cell: unknown = Reflect.get(entry as object, name);
      return typeof cell === 'string' && cell.trim() !== '' ? [[name, cell.trim()]] : [];
    }),
  );
}

/** Numbers on a list: an array, or what a single choice of a form sends. */
export function readNumbers(value: unknown): readonly number[] | undefined {
  const given = Array.isArray(value) ? value : [value];
  const numbers = given.map((each) => (typeof each === 'number' ? each : Number(String(each).normalize('NFKC').trim())));
  return numbers.length <= 50 && numbers.every((each) => Number.isInteger(each) && each >= 1) ? numbers : undefined;
}
