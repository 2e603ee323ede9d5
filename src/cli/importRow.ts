import type { HistoricalLetter } from '../casework/takeOver.ts';
import { type CivilDate, isCivilDate } from '../clock/civilDate.ts';
import type { ColumnMap, LetterField } from './importMap.ts';

/** What is wrong with one cell, as a code of words/importing or words/problems. */
export type CellProblem = Readonly<{ field: LetterField; code: string }>;
export type Letter = Omit<HistoricalLetter, 'importKey'>;
export type ReadRow = Readonly<{ ok: true; letter: Letter }> | Readonly<{ ok: false; problems: readonly CellProblem[] }>;

const longest = { title: 100, content: 20_000, reply: 20_000, unit: 100 } as const;

/**
 * Makes a letter of a row, or names all that is wrong with it. An empty day is none; an empty text stays empty; only the title must be there.
 *
 * @param at.today  no day may lie after it
 * @param at.unit   the unit of letters that name none: the bureau that takes them over
 */
export function readRow(cells: Readonly<Record<string, unknown>>, map: ColumnMap, at: { today: CivilDate; unit: string }): ReadRow {
  const problems: CellProblem[] = [];
  const complain = (field: LetterField, code: string) => void problems.push({ field, code });
  const cell = (field: LetterField) => cells[map[field] ?? ''];
  const text = (field: keyof typeof longest) => readText(cell(field), longest[field], (code) => complain(field, code));
  const day = (field: 'received' | 'replied') => readDay(cell(field), at.today, (code) => complain(field, code));
  const [title, content, reply, unit] = [text('title'), text('content'), text('reply'), text('unit')];
  const [receivedOn, repliedOn] = [day('received'), day('replied')];
  if (title === '' && !problems.some(({ field }) => field === 'title')) complain('title', 'missing');
  if (problems.length > 0) return { ok: false, problems };
  const replied = reply !== '' || repliedOn !== undefined;
  const letter = {
    ...{ title, content, unit: unit || at.unit },
    ...(receivedOn && { receivedOn }),
    ...(replied && { reply: { text: reply, ...(repliedOn && { on: repliedOn }) } }),
  };
  return { ok: true, letter };
}

export type Complain = (code: string) => void;

/** A cell as text; NaN and null are empty cells. */
function plain(value: unknown): string | undefined {
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}

/** A cell as a text of at most so many characters; '' for an empty one, and after a complaint. */
export function readText(value: unknown, most: number, complain: Complain): string {
  const text = plain(value);
  if (text === undefined) complain('wrong-type');
  else if (!text.isWellFormed()) complain('lone-surrogate');
  else if (text.includes('\u0000')) complain('nul');
  else if ([...text].length > most) complain(`too-long:${most}`);
  else return text;
  return '';
}

const dayForms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** A day as spreadsheets count it: 1 is the first day of 1900, which they hold to be a leap year (ECMA-376 part 1, 18.17.4.1). */
const serialDay = (serial: number): string => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);

/** A day as people and programs write it, not after `today`; undefined for an empty cell. */
export function readDay(value: unknown, today: CivilDate, complain: Complain): CivilDate | undefined {
  const typed = plain(value);
  if (typed === '') return undefined;
  // A time of day after the day is left out.
  const text = (typed ?? '').normalize('NFKC').replace(/[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '');
  if (/^\d{5}(\.\d+)?$/.test(text)) return notAfter(serialDay(Number(text)), today, complain);
  const [, year = '', month = '', dayOfMonth = ''] = dayForms.map((form) => form.exec(text)).find((match) => match) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return notAfter(day, today, complain);
}

function notAfter(day: string, today: CivilDate, complain: Complain): CivilDate | undefined {
  if (!isCivilDate(day)) complain('no-such-day');
  else if (day > today) complain('day-in-future');
  else return day;
  return undefined;
}
