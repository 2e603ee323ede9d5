import { type CivilDate, isCivilDate } from '../clock/civilDate.ts';
import { type AskedClock, clockOn } from '../clock/dueOfClock.ts';
import { type DaySpan, type Due, dueOn, longestPeriod, type Period } from '../clock/dueOn.ts';
import { publishedCalendar } from '../clock/workCalendar.ts';
import type { DueFault } from '../words/due.ts';

/** Words for the two units: the command's own, and those of the rules as data. */
const units: Readonly<Record<string, Period['unit']>> = {
  calendar: 'calendar-day',
  'calendar-day': 'calendar-day',
  calendar_day: 'calendar-day',
  working: 'working-day',
  'working-day': 'working-day',
  working_day: 'working-day',
};

export type Asked = Readonly<{ period: Period; start: CivilDate }>;
/** `field` is the field or option at fault. */
export type Refused = Readonly<{ field: string; fault: DueFault }>;

/** A day's text may be quoted back only if it looks like one: anything else may be a name typed in the wrong place. */
export const quotable = (text: unknown) => (typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? { day: text } : {});

/** Checks unit, length and start; `label` turns a field into the words of the door (`--unit`, `unit`). */
export function askedPeriod(
  raw: Readonly<{ unit?: unknown; length?: unknown; start?: unknown }>,
  label: (field: string) => string,
): Asked | Refused {
  const unit = typeof raw.unit === 'string' && Object.hasOwn(units, raw.unit) ? units[raw.unit] : undefined;
  if (!unit) return { field: 'unit', fault: { code: 'bad-choice', flag: label('unit'), choices: 'calendar, working' } };
  const { length, start } = raw;
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0 || length > longestPeriod) {
    return { field: 'length', fault: { code: 'bad-length', flag: label('length'), max: longestPeriod } };
  }
  if (typeof start !== 'string' || !isCivilDate(start)) {
    return { field: 'start', fault: { code: 'bad-day', flag: label('start'), ...quotable(start) } };
  }
  return { period: { length, unit, rolls: unit === 'calendar-day' }, start };
}

/** `2026-08-10..2026-08-12`: days taken out, both included. */
export function spanOf(text: string): DaySpan | undefined {
  const [from = '', to = '', ...more] = text.split('..');
  return more.length === 0 && isCivilDate(from) && isCivilDate(to) ? { from, to } : undefined;
}

/** A clock of the regulations, in the command's own words where it cannot be counted. */
export function clockAsked(
  { id, start, excluded }: { id: string; start: CivilDate; excluded?: DaySpan },
  label: (field: string) => string,
): (Asked & AskedClock) | Refused {
  const asked = withinCalendar(() => clockOn({ id, start, excluded, calendar: publishedCalendar }));
  if (!('fault' in asked) || 'field' in asked) return asked;
  const { fault } = asked;
  const flag = label('clock');
  switch (fault.code) {
    case 'no-such-clock':
      return { field: 'clock', fault: { ...fault, flag, known: fault.known.join(' ') } };
    case 'no-time-taken-out':
      return { field: 'excluded', fault: { ...fault, flag: label('excluded') } };
    case 'span-reversed':
      return { field: 'excluded', fault: { code: 'bad-span', flag: label('excluded') } };
    default:
      return { field: 'clock', fault: { ...fault, flag } };
  }
}

/** Counts, or says that the last day falls beyond the calendar. */
export function countAsked({ period, start }: Asked): Due | Refused {
  return withinCalendar(() => dueOn(period, start, publishedCalendar));
}

function withinCalendar<T>(count: () => T): T | Refused {
  try {
    return count();
  } catch (error) {
    if (error instanceof RangeError) return { field: 'length', fault: { code: 'beyond-calendar' } };
    throw error;
  }
}

function answerClock(id: string, start: unknown): Due | Refused {
  if (typeof start !== 'string' || !isCivilDate(start))
    return { field: 'start', fault: { code: 'bad-day', flag: 'start', ...quotable(start) } };
  const asked = clockAsked({ id, start }, (field) => field);
  return 'fault' in asked ? asked : countAsked(asked);
}

/** Answers one JSON line `{unit, length, start}` or `{clock, start}`. */
export function answerLine(line: string): Due | Refused {
  const raw = parseObject(line);
  if (!raw) return { field: 'line', fault: { code: 'not-json' } };
  if (typeof raw.clock === 'string' && raw.unit === undefined && raw.length === undefined) return answerClock(raw.clock, raw.start);
  for (const field of ['unit', 'length', 'start']) {
    if (raw[field] === undefined || raw[field] === null) return { field, fault: { code: 'field-missing', flag: field } };
  }
  const asked = askedPeriod(raw, (field) => field);
  return 'fault' in asked ? asked : countAsked(asked);
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
