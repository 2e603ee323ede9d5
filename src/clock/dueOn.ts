import { type CivilDate, dayFromNumber, dayNumber } from './civilDate.ts';
import { type DayReader, dayReader, type WorkCalendar } from './workCalendar.ts';

/** Days that do not count, both ends included. */
export type DaySpan = Readonly<{ from: CivilDate; to: CivilDate }>;

/** What is to be counted: length in `unit`; `rolls` moves a last day that is a day of rest. */
export type Period = Readonly<{
  length: number;
  unit: 'calendar-day' | 'working-day';
  rolls: boolean;
  /** Time the law takes out (听证所需时间, re-review only). */
  excluded?: readonly DaySpan[];
  /** A last day that was named, not counted (指定办理期限). It holds even where it lies before the start: the clock is late at once. */
  until?: CivilDate;
}>;

/** `raw` is the last day before rolling, `due` the last day that is in time. Provisional: a year it depends on has no notice yet. */
export type Due = Readonly<{ raw: CivilDate; due: CivilDate; provisional: boolean }>;

/** No period of the law is near it; a guard against a slip of the keyboard. */
export const longestPeriod = 3660;

/** @throws RangeError if the length is not whole, negative or above 3660. */
export function checkedLength(length: number): number {
  if (!Number.isInteger(length) || length < 0 || length > longestPeriod) {
    throw new RangeError(`a length must be a whole number of days from 0 to ${longestPeriod}`);
  }
  return length;
}

/** Tests a day number against the excluded spans. */
export function excludes(spans: readonly DaySpan[] | undefined): (number: number) => boolean {
  if (!spans || spans.length === 0) return () => false;
  const bounds = spans.map((span) => [dayNumber(span.from), dayNumber(span.to)] as const);
  for (const [from, to] of bounds) if (to < from) throw new RangeError('an excluded span ends before it begins');
  return (number) => bounds.some(([from, to]) => from <= number && number <= to);
}

function lastCalendarDay(period: Period, start: number): number {
  if (!period.excluded || period.excluded.length === 0) return start + period.length;
  const excluded = excludes(period.excluded);
  let day = start;
  for (let counted = 0; counted < period.length; ) {
    day += 1;
    if (!excluded(day)) counted += 1;
  }
  return day;
}

function countWorkingDays(period: Period, start: number, days: DayReader): Due {
  const excluded = excludes(period.excluded);
  let day = start;
  let provisional = false;
  for (let counted = 0; counted < period.length; ) {
    day += 1;
    provisional ||= days.isProvisional(day);
    if (!days.isRest(day) && !excluded(day)) counted += 1;
  }
  const last = dayFromNumber(day);
  return { raw: last, due: last, provisional };
}

/**
 * The last day on which a period is met, inclusive. The starting day does not count (民法典第二百零一条第一款); a last day that is a
 * day of rest moves to the next working day (第二百零三条第一款). Applying the code to petitions is our reading: ADR-0004.
 *
 * @throws RangeError if the length is not a whole number from 0 to 3660 or the last day falls after 2199
 */
export function dueOn(period: Period, start: CivilDate, calendar: WorkCalendar): Due {
  checkedLength(period.length);
  if (period.until) return { raw: period.until, due: period.until, provisional: false };
  const days = dayReader(calendar);
  if (period.unit === 'working-day') return countWorkingDays(period, dayNumber(start), days);
  const rawNumber = lastCalendarDay(period, dayNumber(start));
  const raw = dayFromNumber(rawNumber);
  if (!period.rolls) return { raw, due: raw, provisional: false };
  let number = rawNumber;
  let provisional = days.isProvisional(number);
  while (days.isRest(number)) {
    number += 1;
    provisional ||= days.isProvisional(number);
  }
  return { raw, due: number === rawNumber ? raw : dayFromNumber(number), provisional };
}

/**
 * The last day of a period that was extended. Counts on from the original last day before it rolled, then rolls once: 60 + 30 is 90
 * from the start (ADR-0006).
 *
 * @throws RangeError as `dueOn`, also for `extraDays`
 */
export function extendedDue(asked: { period: Period; start: CivilDate; extraDays: number; calendar: WorkCalendar }): Due {
  const { period, start, extraDays, calendar } = asked;
  return dueOn({ ...period, length: period.length + checkedLength(extraDays) }, start, calendar);
}
