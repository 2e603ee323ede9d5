import type { ClockPurpose, ClockRule, Exclusion, Extension } from '../regulations/clockRule.ts';
import type { RegimeId } from '../regulations/regimes.ts';
import { type CivilDate, daysBetween } from './civilDate.ts';
import { type DaySpan, type Due, dueOn, extendedDue, type Period } from './dueOn.ts';
import type { WorkCalendar } from './workCalendar.ts';

/** A running clock: plain data, enough to count it again. The regime is the one of the starting day and stays (ADR-0005). */
export type ClockInstance = Readonly<{
  ruleId: string;
  regime: RegimeId | 'supplement';
  purpose: ClockPurpose;
  start: CivilDate;
  period: Period;
  raw: CivilDate;
  due: CivilDate;
  provisional: boolean;
  calendarVersion: string;
  extension: Pick<Extension, 'maxDays' | 'maxTimes'> | null;
  exclusions: readonly Exclusion['reason'][];
  extendedByDays?: number;
  extendedTimes?: number;
  /** Since when time does not count; the end is not known yet. */
  pausedSince?: CivilDate;
}>;

/** The term an assigning bureau writes into its letter (指定办理期限): the day itself, or a number of days. */
export type AssignedTerm = Readonly<{ due: CivilDate }> | Readonly<{ length: number; unit: 'calendar-day' | 'working-day' }>;

function assignedPeriod(term: AssignedTerm, start: CivilDate): Period {
  if ('length' in term) return { length: term.length, unit: term.unit, rolls: term.unit === 'calendar-day' };
  // The letter names the day: it does not move, and an organ that signs for it late has no more time.
  return { length: Math.max(0, daysBetween(start, term.due)), unit: 'calendar-day', rolls: false, until: term.due };
}

function periodOf(rule: ClockRule, start: CivilDate, setByAssigner: AssignedTerm | undefined): Period {
  if (rule.unit === 'set-by-assigner') {
    if (!setByAssigner) throw new RangeError(`clock ${rule.id} needs the term that the assigning bureau set`);
    return assignedPeriod(setByAssigner, start);
  }
  if (setByAssigner) throw new RangeError(`clock ${rule.id} has a term of its own; nobody may set another`);
  // 立即、及时: the law names no number; what is told on the day it is known is in time.
  if (rule.unit === 'immediate') return { length: 0, unit: 'calendar-day', rolls: false };
  if (rule.length === null || (rule.unit !== 'calendar-day' && rule.unit !== 'working-day')) {
    throw new RangeError(`clock ${rule.id} cannot be counted in days: its unit is ${rule.unit}`);
  }
  return { length: rule.length, unit: rule.unit, rolls: rule.rolls };
}

/** A region may shorten, never lengthen: where the national day comes first, it holds (ADR-0009). */
export function underCeiling(
  { ceiling }: ClockRule,
  own: Period,
  { start, calendar }: { start: CivilDate; calendar: WorkCalendar },
): Period {
  return ceiling && dueOn(ceiling, start, calendar).due < dueOn(own, start, calendar).due ? ceiling : own;
}

/**
 * Starts a clock under a rule from `ruleFor` on the day of its start event.
 *
 * @param setByAssigner  for an assigned matter (交办) only, and then required
 * @throws RangeError if the rule was not in force on `start`, cannot be counted in days, or a term is missing or one too many
 */
export function startClock(asked: {
  rule: ClockRule;
  start: CivilDate;
  calendar: WorkCalendar;
  setByAssigner?: AssignedTerm;
}): ClockInstance {
  const { rule, start, calendar, setByAssigner } = asked;
  if (start < rule.inForce.from || (rule.inForce.to !== null && start > rule.inForce.to)) {
    throw new RangeError(`clock ${rule.id} was not in force on ${start}`);
  }
  const period = underCeiling(rule, periodOf(rule, start, setByAssigner), { start, calendar });
  return {
    ruleId: rule.id,
    regime: rule.regime,
    purpose: rule.purpose,
    start,
    period,
    ...dueOn(period, start, calendar),
    calendarVersion: calendar.version,
    extension: rule.extension && { maxDays: rule.extension.maxDays, maxTimes: rule.extension.maxTimes },
    exclusions: rule.exclusions.map((exclusion) => exclusion.reason),
  };
}

function count(instance: ClockInstance, calendar: WorkCalendar): Due & { calendarVersion: string } {
  const { period, start, extendedByDays = 0 } = instance;
  return { ...extendedDue({ period, start, extraDays: extendedByDays, calendar }), calendarVersion: calendar.version };
}

/**
 * The clock after an extension that has been granted. Whether it may be granted is petition/'s question; what no rule allows is a fault.
 *
 * @throws RangeError if the rule knows no extension, `days` is not within 1 and its limit, or it was extended before
 */
export function extendClock(instance: ClockInstance, days: number, calendar: WorkCalendar): ClockInstance {
  const { extension, extendedByDays = 0, extendedTimes = extendedByDays > 0 ? 1 : 0 } = instance;
  if (!extension) throw new RangeError(`clock ${instance.ruleId} cannot be extended`);
  if (extendedTimes >= extension.maxTimes) throw new RangeError(`clock ${instance.ruleId} was extended ${extendedTimes} time(s) already`);
  if (!Number.isInteger(days) || days < 1 || extendedByDays + days > extension.maxDays) {
    throw new RangeError(`an extension of ${instance.ruleId} takes 1 to ${extension.maxDays} days in all`);
  }
  const extended = { ...instance, extendedByDays: extendedByDays + days, extendedTimes: extendedTimes + 1 };
  return { ...extended, ...count(extended, calendar) };
}

/**
 * The clock with time taken out for a hearing (re-review only: 第三十六条第二款, 2005 第三十五条第二款). Both ends of the span count.
 *
 * @throws RangeError if the rule excludes no time, or the span ends before it begins
 */
export function excludeTime(instance: ClockInstance, span: DaySpan, calendar: WorkCalendar): ClockInstance {
  if (instance.exclusions.length === 0) throw new RangeError(`clock ${instance.ruleId} takes out no time`);
  const excluding = { ...instance, period: { ...instance.period, excluded: [...(instance.period.excluded ?? []), span] } };
  return { ...excluding, ...count(excluding, calendar) };
}

/**
 * The clock while time is taken out and its end is not known: nothing counts from that day on.
 *
 * @throws RangeError if the rule excludes no time, the clock is paused already, or `from` lies before its start
 */
export function pauseClock(instance: ClockInstance, from: CivilDate): ClockInstance {
  if (instance.exclusions.length === 0) throw new RangeError(`clock ${instance.ruleId} takes out no time`);
  if (instance.pausedSince) throw new RangeError(`clock ${instance.ruleId} is paused since ${instance.pausedSince}`);
  if (from < instance.start) throw new RangeError(`clock ${instance.ruleId} starts only on ${instance.start}`);
  return { ...instance, pausedSince: from };
}

/**
 * The clock after a pause, counted from the day after it; first and last day of the pause are both taken out.
 *
 * @throws RangeError if the clock is not paused, or the pause ends before it began
 */
export function resumeClock(instance: ClockInstance, to: CivilDate, calendar: WorkCalendar): ClockInstance {
  const { pausedSince, ...going } = instance;
  if (!pausedSince) throw new RangeError(`clock ${instance.ruleId} is not paused`);
  return excludeTime(going, { from: pausedSince, to }, calendar);
}

/** The clock counted again when a notice appeared. A day once given out is never made earlier (ADR-0008). */
export function rederiveClock(instance: ClockInstance, calendar: WorkCalendar): ClockInstance {
  const { counted: _, ...again } = recounted(instance, calendar);
  return { ...instance, ...again };
}

/** What counting again gives: the days to go on with, and the day the new calendar alone would give (`counted`). */
export function recounted(instance: ClockInstance, calendar: WorkCalendar): Due & { calendarVersion: string; counted: CivilDate } {
  const again = count(instance, calendar);
  const counted = again.due;
  return counted < instance.due ? { ...again, due: instance.due, counted } : { ...again, counted };
}

/** The whole count of a clock as one period, for `explain`. */
export function countedPeriod(instance: ClockInstance): Period {
  return { ...instance.period, length: instance.period.length + (instance.extendedByDays ?? 0) };
}

/** How many days left make a clock "soon". */
export const soonDays = 3;

export type Remaining = Readonly<{ daysLeft: number; state: 'in-time' | 'soon' | 'late' }>;

/** Days until the last day: 0 on the day itself, negative after it; of a paused clock as on the day it was paused. Soon is at most 3 days left. */
export function remaining(instance: Readonly<{ due: CivilDate; pausedSince?: CivilDate }>, today: CivilDate): Remaining {
  const { due, pausedSince } = instance;
  const daysLeft = daysBetween(pausedSince && pausedSince < today ? pausedSince : today, due);
  return { daysLeft, state: daysLeft < 0 ? 'late' : daysLeft <= soonDays ? 'soon' : 'in-time' };
}
