/** A civil day in Asia/Shanghai as YYYY-MM-DD, years 1900 to 2199. Text order is time order. */
export type CivilDate = string & { readonly __civilDate: true };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const DAY_MS = 86_400_000;
const HOURS_EAST = 8;
/** China has kept UTC+8 without a summer time since 1991-09-15; from 1992 on, eight hours are all there is to it. */
const FIXED_OFFSET_SINCE_MS = 694_224_000_000;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Why `text` is no day, or undefined if it is one. Quotes `text` only when it has the form of a day: anything else may be personal. */
function fault(text: string): string | undefined {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return 'a day must have the form YYYY-MM-DD';
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (Number.isNaN(year + month + day)) return 'a day must have the form YYYY-MM-DD';
  if (year < FIRST_YEAR || year > LAST_YEAR) return `${text} is outside the years ${FIRST_YEAR} to ${LAST_YEAR}`;
  if (month < 1 || month > 12) return `${text} is no day: there is no month ${month}`;
  if (day < 1 || day > daysIn(year, month)) return `${text} is no day: that month has ${daysIn(year, month)} days`;
  return undefined;
}

/** Is this the text of a day that exists, in the years 1900 to 2199? */
export function isCivilDate(text: string): text is CivilDate {
  return fault(text) === undefined;
}

/**
 * Parses a day, once, at the door.
 *
 * @throws RangeError saying what is wrong: the form, the year or a day that the month does not have
 */
export function civilDate(text: string): CivilDate {
  const wrong = fault(text);
  if (wrong !== undefined) throw new RangeError(wrong);
  return text as CivilDate;
}

/** Days since 1970-01-01, negative before it. Integer arithmetic: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber(day: CivilDate): number {
  const month = digits(day, 5, 7);
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/**
 * The inverse of `dayNumber` (civil_from_days).
 *
 * @throws RangeError outside the years 1900 to 2199
 */
export function dayFromNumber(number: number): CivilDate {
  if (!Number.isInteger(number)) throw new RangeError(`${number} is no whole number of days`);
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new RangeError(`the day falls outside the years ${FIRST_YEAR} to ${LAST_YEAR}`);
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CivilDate;
}

/**
 * The day `count` days later (earlier if negative).
 *
 * @throws RangeError if `count` is not whole or the day falls outside the years 1900 to 2199
 */
export function addDays(day: CivilDate, count: number): CivilDate {
  return dayFromNumber(dayNumber(day) + count);
}

/** Days from one day to another; 1 from today to tomorrow, negative if `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: CivilDate): Weekday {
  return ((((dayNumber(day) + 4) % 7) + 7) % 7) as Weekday;
}

/** The year of a day, as a number. */
export function yearOf(day: CivilDate): number {
  return digits(day, 0, 4);
}

const shanghaiBefore1992 = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The civil day in Asia/Shanghai at an instant, whatever the zone of the machine.
 *
 * @param instant  ISO 8601 with a zone (`Z` or `+08:00`), or a Date
 * @throws RangeError for a text without a zone or time, or an instant outside the years 1900 to 2199
 */
export function civilDateAt(instant: string | Date): CivilDate {
  if (typeof instant === 'string' && !/T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/.test(instant)) {
    throw new RangeError('an instant needs a time and a zone, such as 2026-11-22T09:30:00+08:00');
  }
  const at = typeof instant === 'string' ? new Date(instant) : instant;
  const ms = at.getTime();
  if (Number.isNaN(ms)) throw new RangeError('an instant must be a valid ISO 8601 time');
  if (ms < FIXED_OFFSET_SINCE_MS) return civilDate(shanghaiBefore1992.format(at));
  return dayFromNumber(Math.floor((ms + HOURS_EAST * 3_600_000) / DAY_MS));
}
