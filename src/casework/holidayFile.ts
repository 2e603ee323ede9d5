import { createHash } from 'node:crypto';
import { addDays, type CivilDate, civilDate, isCivilDate, yearOf } from '../clock/civilDate.ts';
import { canonical } from '../ledger/leaf.ts';
import type { HolidayNotice } from '../regulations/holidayNotices.ts';

/** What is wrong with a holiday notice; `field` says where. Sentences in words/calendars.ts. */
export type NoticeFault = Readonly<{
  code:
    | 'not-a-notice'
    | 'bad-year'
    | 'no-days'
    | 'too-many-days'
    | 'bad-day'
    | 'day-outside-year'
    | 'day-twice'
    | 'bad-flag'
    | 'bad-name'
    | 'id-taken';
  field: string;
}>;

const mostDays = 400;

type Named = Readonly<{ day: CivilDate; rest: boolean; name: string }>;

/**
 * Reads a year's arrangement as holiday-cn writes it: `{year, papers?, days: [{date, name, isOffDay}]}`. It is the whole year: what was known of that
 * year before gives way. With `"amends": true` it adds to it instead. Days may reach into the December before.
 */
export function readNotice(given: unknown): HolidayNotice | NoticeFault {
  if (!isObject(given)) return { code: 'not-a-notice', field: '' };
  const { year, days, papers, amends } = given;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2014 || year > 2198) return { code: 'bad-year', field: 'year' };
  if (!Array.isArray(days) || days.length === 0) return { code: 'no-days', field: 'days' };
  if (days.length > mostDays) return { code: 'too-many-days', field: 'days' };
  const named: Named[] = [];
  for (const [at, one] of days.entries()) {
    const read = readDay(one, { year, field: `days[${at}]` });
    if ('code' in read) return read;
    if (named.some(({ day }) => day === read.day)) return { code: 'day-twice', field: `days[${at}].date` };
    named.push(read);
  }
  return noticeOf(year, named, { papers, amends: amends === true });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readDay(given: unknown, { year, field }: { year: number; field: string }): Named | NoticeFault {
  if (!isObject(given)) return { code: 'bad-day', field };
  const { date, name, isOffDay } = given;
  if (typeof date !== 'string' || !isCivilDate(date)) return { code: 'bad-day', field: `${field}.date` };
  const inside = yearOf(date) === year || (yearOf(date) === year - 1 && date.slice(5, 7) === '12');
  if (!inside) return { code: 'day-outside-year', field: `${field}.date` };
  if (typeof isOffDay !== 'boolean') return { code: 'bad-flag', field: `${field}.isOffDay` };
  if (typeof name !== 'string' || name.trim() === '' || [...name].length > 60 || !name.isWellFormed() || /\p{Cc}/u.test(name))
    return { code: 'bad-name', field: `${field}.name` };
  return { day: civilDate(date), rest: isOffDay, name: name.trim() };
}

function noticeOf(year: number, named: readonly Named[], { papers, amends }: { papers: unknown; amends: boolean }): HolidayNotice {
  const rest: [CivilDate, CivilDate, string][] = [];
  for (const { day, name } of named.filter((one) => one.rest).toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const span = rest.at(-1);
    if (span && span[2] === name && addDays(span[1], 1) === day) span[1] = day;
    else rest.push([day, day, name]);
  }
  const work = named.filter((one) => !one.rest).map(({ day, name }): [CivilDate, string] => [day, name]);
  work.sort(([a], [b]) => (a < b ? -1 : 1));
  const sources = Array.isArray(papers)
    ? papers.filter((one): one is string => typeof one === 'string' && /^https?:\/\//.test(one)).slice(0, 10)
    : [];
  const what = { year, sources, rest, work, ...(!amends && { replaces: true as const }) };
  const digest = createHash('sha256').update(canonical(what)).digest('hex').slice(0, 8);
  return { ...what, id: `${year}-${digest}` };
}
