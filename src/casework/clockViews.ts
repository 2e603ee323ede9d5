import { daysBetween } from '../clock/civilDate.ts';
import { type ClockInstance, countedPeriod, remaining } from '../clock/clockInstance.ts';
import { explain } from '../clock/explain.ts';
import { type ExpiryFlag, expiryFlag } from '../petition/expiry.ts';
import type { MatterClock, Petition } from '../petition/petition.ts';
import { clockRule } from '../regulations/clockRules.ts';
import type { City } from './city.ts';
import { unitName } from './law.ts';

export type CountedDay = { day: string; mark: string; n?: number; because?: string; name?: string };

/** A clock as a page or the API shows it; api/contract/clock.ts has the same shape. */
export type ClockView = {
  no: number;
  rule: string;
  purpose: string;
  title: { zh: string; en: string };
  unit: string;
  unitName: string;
  start: string;
  raw: string;
  due: string;
  provisional: boolean;
  extendedByDays?: number;
  excluded?: { from: string; to: string }[];
  pausedSince?: string;
  stoppedOn?: string;
  daysLeft: number;
  flag?: ExpiryFlag;
  standing: 'in-time' | 'soon' | 'late' | 'stopped' | 'stopped-late';
  article: string;
  quotation: string | null;
  days?: CountedDay[];
};

/** A matter's clocks in the order they started, cancelled ones left out. `days`: with every day counted and its reason. */
export function clockViews(city: City, petition: Petition, { days }: { days: boolean }): ClockView[] {
  return petition.clocks.flatMap((clock, no) => (clock.cancelled ? [] : [clockView(city, clock, { no, days })]));
}

/** A stopped clock is frozen: its standing is what it was on the day it stopped (G10). */
export function clockView(city: City, clock: MatterClock, { no, days }: { no: number; days: boolean }): ClockView {
  const rule = clockRule(clock.ruleId);
  const { stoppedOn, extendedByDays, pausedSince } = clock;
  const { excluded } = clock.period;
  const flag = expiryFlag(clock, city.clock.today());
  const { daysLeft, state } = remaining(clock, stoppedOn ?? city.clock.today());
  return {
    no,
    rule: clock.ruleId,
    purpose: clock.purpose,
    title: { zh: rule.title.zh, en: rule.title.en },
    unit: clock.unit,
    unitName: unitName(city, clock.unit),
    start: clock.start,
    raw: clock.raw,
    due: clock.due,
    provisional: clock.provisional,
    daysLeft,
    standing: stoppedOn ? (daysBetween(stoppedOn, clock.due) < 0 ? 'stopped-late' : 'stopped') : state,
    article: rule.article,
    quotation: rule.quotation,
    ...(flag && { flag }),
    ...(extendedByDays && { extendedByDays }),
    ...(excluded && { excluded: excluded.map(({ from, to }) => ({ from, to })) }),
    ...(pausedSince && { pausedSince }),
    ...(stoppedOn && { stoppedOn }),
    ...(days && { days: countedDays(city, clock) }),
  };
}

/** Counts that were explained before: matters of one day under one rule have the same days. */
const explained = new Map<string, CountedDay[]>();
const explainedAtMost = 5000;

/** Every day of the count. Explained with the calendar it was counted with; the printed last day is the clock's own. */
function countedDays(city: City, clock: ClockInstance): CountedDay[] {
  const period = countedPeriod(clock);
  const calendar = city.calendars.of(clock.calendarVersion) ?? city.calendar;
  const key = `${clock.start}|${JSON.stringify(period)}|${calendar.version}`;
  const known = explained.get(key);
  if (known) return known;
  const days = explain(period, clock.start, calendar).days.map(({ day, mark, n, because, name }) => ({
    day,
    mark,
    because,
    ...(n !== undefined && { n }),
    ...(name && { name }),
  }));
  if (explained.size >= explainedAtMost) explained.clear();
  explained.set(key, days);
  return days;
}
