import { type CountingRuleId, countingRules } from '../regulations/countingRules.ts';
import { type CivilDate, dayFromNumber, dayNumber } from './civilDate.ts';
import { dueOn, excludes, type Period } from './dueOn.ts';
import { type DayBecause, dayStatus, type ProvisionalReason, type WorkCalendar } from './workCalendar.ts';

/**
 * start-not-counted: the day of the event. counted: the nth day. skipped: a day of rest between working days. excluded: time the law
 * takes out. rolled: the last day fell on rest and moves on. last: the last day that is in time.
 */
export type DayMark = 'start-not-counted' | 'counted' | 'skipped' | 'rolled' | 'last' | 'excluded';

export type ExplainedDay = Readonly<{
  day: CivilDate;
  mark: DayMark;
  /** Which day of the period it is, from 1; absent where the day does not count. */
  n?: number;
  because: DayBecause;
  /** The feast, as the notice names it. */
  name?: string;
  provisional: boolean;
  provisionalReason?: ProvisionalReason;
}>;

export type Explanation = Readonly<{
  start: CivilDate;
  raw: CivilDate;
  due: CivilDate;
  provisional: boolean;
  days: readonly ExplainedDay[];
  /** The sentences of the law the count rests on. */
  rules: readonly Readonly<{ id: CountingRuleId; article: string; quotation: string }>[];
}>;

type Count = { period: Period; raw: CivilDate; due: CivilDate; excluded: (number: number) => boolean };

/** The mark of one day after the start, and whether it is one of the counted days. */
function markOf(day: CivilDate, rest: boolean, count: Count): { mark: DayMark; counts: boolean } {
  if (day > count.raw) return { mark: day === count.due ? 'last' : 'rolled', counts: false };
  if (count.excluded(dayNumber(day))) return { mark: 'excluded', counts: false };
  if (count.period.unit === 'working-day' && rest) return { mark: 'skipped', counts: false };
  if (day === count.due) return { mark: 'last', counts: true };
  return { mark: day === count.raw ? 'rolled' : 'counted', counts: true };
}

function startMark(period: Period, raw: CivilDate, due: CivilDate, start: CivilDate): DayMark {
  if (period.length > 0 || start !== raw) return 'start-not-counted';
  return start === due ? 'last' : 'rolled';
}

/**
 * Every day of a count, from the start to the last day in time, with the reason for each: what a citizen can check on a wall calendar.
 * Codes only; words/ makes the sentences.
 *
 * @throws RangeError as `dueOn`
 */
export function explain(period: Period, start: CivilDate, calendar: WorkCalendar): Explanation {
  const { raw, due, provisional } = dueOn(period, start, calendar);
  const count: Count = { period, raw, due, excluded: excludes(period.excluded) };
  const { rest: _startRests, ...startStatus } = dayStatus(start, calendar);
  const days: ExplainedDay[] = [{ day: start, mark: startMark(period, raw, due, start), ...startStatus }];
  let n = 0;
  for (let number = dayNumber(start) + 1; number <= dayNumber(due); number += 1) {
    const day = dayFromNumber(number);
    const { rest, ...status } = dayStatus(day, calendar);
    const { mark, counts } = markOf(day, rest, count);
    if (counts) n += 1;
    days.push({ day, mark, ...(counts ? { n } : {}), ...status });
  }
  return { start, raw, due, provisional, days, rules: rulesOf(period) };
}

function rulesOf(period: Period): Explanation['rules'] {
  const ids: CountingRuleId[] = ['start-not-counted', ...(period.rolls ? (['rolls-over-rest'] as const) : []), 'ends-at-24'];
  return ids.map((id) => ({ id, article: countingRules[id].article, quotation: countingRules[id].quotation }));
}
