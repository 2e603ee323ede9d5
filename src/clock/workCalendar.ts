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

/** The shipped calendar with notices that came later, in the order they came. Its version names them. */
export function calendarWith(imported: readonly HolidayNotice[]): WorkCalendar {
  if (imported.length === 0) return publishedCalendar;
  const standing = imported.reduce(
    (notices, notice) => [...(notice.replaces ? notices.filter(({ year }) => year !== notice.year) : notices), notice],
    holidayNotices,
  );
  const counted = standing.toSorted((a, b) => a.year - b.year).reduce(withNotice, emptyCalendar);
  return { ...counted, version: [publishedCalendar.version, ...imported.map(({ id }) => id)].join('+') };
}

/** Days of rest, work or certainty that differ between two calendars, as spans with both ends included, in order. */
export function changedDays(one: WorkCalendar, other: WorkCalendar): { from: CivilDate; to: CivilDate }[] {
  const years = [...one.known, ...other.known, ...[...one.days.keys(), ...other.days.keys()].map((day) => yearOf(day as CivilDate))];
  const last = dayNumber(civilDate(`${Math.max(...years)}-12-31`));
  const [before, after] = [dayReader(one), dayReader(other)];
  const spans: { from: CivilDate; to: CivilDate }[] = [];
  for (let number = dayNumber(civilDate(`${Math.min(...years)}-01-01`)); number <= last; number += 1) {
    if (before.isRest(number) === after.isRest(number) && before.isProvisional(number) === after.isProvisional(number)) continue;
    const day = dayFromNumber(number);
    const span = spans.at(-1);
    if (span && addDays(span.to, 1) === day) span.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans;
}

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
