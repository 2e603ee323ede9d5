import { fixedHolidayName } from '../regulations/fixedHolidays.ts';
import { type HolidayNotice, holidayNotices } from '../regulations/holidayNotices.ts';
import { addDays, type CivilDate, civilDate, dayFromNumber, dayNumber, weekday, yearOf } from './civilDate.ts';

/** Which days are days of rest. A value: a later notice makes a new calendar with a new version. */
export type WorkCalendar = Readonly<{
  version: string;
  /** Years whose notice is in the calendar. */
  known: ReadonlySet<number>;
  /** Days that a notice names: days of rest, and weekends that are worked. */
  days: ReadonlyMap<string, Readonly<{ rest: boolean; name: string }>>;
}>;

export type DayBecause = 'weekday' | 'weekend' | 'holiday' | 'makeup-workday';
/** Why a status may still change: the notice is not announced yet, or lies before the first one stored. */
export type ProvisionalReason = 'not-published' | 'notice-not-stored';

export type DayStatus = Readonly<{
  rest: boolean;
  because: DayBecause;
  name?: string;
  provisional: boolean;
  provisionalReason?: ProvisionalReason;
}>;

/**
 * A new calendar with one more notice; days that both name take the newer one's word.
 *
 * @throws RangeError if the notice names a day that does not exist, or a span that ends before it begins
 */
export function withNotice(calendar: WorkCalendar, notice: HolidayNotice): WorkCalendar {
  const days = new Map(calendar.days);
  for (const [first, last, name] of notice.rest) {
    const end = dayNumber(civilDate(last));
    const begin = dayNumber(civilDate(first));
    if (end < begin) throw new RangeError(`notice ${notice.id}: ${first} to ${last} ends before it begins`);
    for (let number = begin; number <= end; number += 1) days.set(dayFromNumber(number), { rest: true, name });
  }
  for (const [day, name] of notice.work) days.set(civilDate(day), { rest: false, name });
  const version = calendar.version === '' ? notice.id : `${calendar.version}+${notice.id}`;
  return { version, known: new Set([...calendar.known, notice.year]), days };
}

/** Weekends and fixed feasts only; every day is provisional. */
export const emptyCalendar: WorkCalendar = { version: '', known: new Set(), days: new Map() };

const published = holidayNotices.reduce(withNotice, emptyCalendar);

/** The notices the project ships, 2014 to 2026. */
export const publishedCalendar: WorkCalendar = {
  ...published,
  version: `gov.cn-${Math.min(...published.known)}-${Math.max(...published.known)}`,
};

function provisionalReason(year: number, calendar: WorkCalendar): ProvisionalReason | undefined {
  if (calendar.known.has(year)) return undefined;
  return year < Math.min(...calendar.known) ? 'notice-not-stored' : 'not-published';
}

/** Is this day a day of rest, why, and may that still change? Years without a notice: weekends and fixed feasts (ADR-0008). */
export function dayStatus(day: CivilDate, calendar: WorkCalendar): DayStatus {
  const named = calendar.days.get(day);
  const reason = provisionalReason(yearOf(day), calendar);
  const certainty = named || !reason ? { provisional: false } : { provisional: true, provisionalReason: reason };
  const weekend = weekday(day) === 0 || weekday(day) === 6;
  if (named?.rest) return { rest: true, because: 'holiday', name: named.name, ...certainty };
  if (named)
    return weekend
      ? { rest: false, because: 'makeup-workday', name: named.name, ...certainty }
      : { rest: false, because: 'weekday', ...certainty };
  const fixed = reason && fixedHolidayName(yearOf(day), day.slice(5));
  if (fixed) return { rest: true, because: 'holiday', name: fixed, ...certainty };
  return { rest: weekend, because: weekend ? 'weekend' : 'weekday', ...certainty };
}

const LOOKED_AT = 1;
const REST = 2;
const PROVISIONAL = 4;
/** Day number of 1900-01-01, so that the array index is never negative. */
const ORIGIN = 25_567;
const SPAN = 110_000;
/** What `dayStatus` answered before, a byte a day. Calendars never change, so a memory of them is no state. */
const remembered = new WeakMap<WorkCalendar, Uint8Array>();

/** Reads a calendar fast, by day number. */
export type DayReader = Readonly<{ isRest(number: number): boolean; isProvisional(number: number): boolean }>;

/** The calendar by day number (see `dayNumber`), remembering each day: counting 100,000 periods asks for few days many times. */
export function dayReader(calendar: WorkCalendar): DayReader {
  const bytes = remembered.get(calendar) ?? new Uint8Array(SPAN);
  remembered.set(calendar, bytes);
  const read = (number: number): number => {
    const known = bytes[number + ORIGIN];
    if (known) return known;
    const status = dayStatus(dayFromNumber(number), calendar);
    const byte = LOOKED_AT | (status.rest ? REST : 0) | (status.provisional ? PROVISIONAL : 0);
    bytes[number + ORIGIN] = byte;
    return byte;
  };
  return { isRest: (number) => (read(number) & REST) !== 0, isProvisional: (number) => (read(number) & PROVISIONAL) !== 0 };
}

/** Is the day worked? */
export function isWorkingDay(day: CivilDate, calendar: WorkCalendar): boolean {
  return !dayStatus(day, calendar).rest;
}

/** The first day from `day` on, itself included, that is worked. */
export function nextWorkingDayOnOrAfter(day: CivilDate, calendar: WorkCalendar): CivilDate {
  let next = day;
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
  return next;
}
