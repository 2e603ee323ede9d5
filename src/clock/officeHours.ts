import { civilDateAt } from './civilDate.ts';
import { isWorkingDay, type WorkCalendar } from './workCalendar.ts';

/** Spans of a day in Asia/Shanghai, as minutes after midnight: from inclusive, to exclusive. */
export type OfficeHours = readonly Readonly<{ from: number; to: number }>[];

const minutesOf = (hours: string, minutes: string) => Number(hours) * 60 + Number(minutes);

/** Reads `09:00-12:00,14:30-17:30`; undefined unless the spans are in order and none is empty. */
export function officeHours(text: string): OfficeHours | undefined {
  const spans = text.split(',').map((part) => /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(part.trim()));
  const hours = spans.flatMap((span) =>
    span ? [{ from: minutesOf(span[1] ?? '', span[2] ?? ''), to: minutesOf(span[3] ?? '', span[4] ?? '') }] : [],
  );
  const inOrder = hours.every(({ from, to }, at) => from < to && (at === 0 || (hours[at - 1]?.to ?? 0) <= from));
  return hours.length === spans.length && inOrder ? hours : undefined;
}

/** A city's choice, as offices usually keep them; the law names no hours. */
export const usualReminderHours: OfficeHours = [
  { from: minutesOf('09', '00'), to: minutesOf('12', '00') },
  { from: minutesOf('14', '30'), to: minutesOf('17', '30') },
];

const dayMs = 86_400_000;
const eastMs = 8 * 3_600_000;

/**
 * Is this instant within office hours of a working day?
 *
 * @param instant  ISO 8601 with a zone
 * @throws RangeError as `civilDateAt`
 */
export function isOfficeTime(instant: string, hours: OfficeHours, calendar: WorkCalendar): boolean {
  if (!isWorkingDay(civilDateAt(instant), calendar)) return false;
  const minute = Math.floor(((Date.parse(instant) + eastMs) % dayMs) / 60_000);
  return hours.some(({ from, to }) => from <= minute && minute < to);
}
