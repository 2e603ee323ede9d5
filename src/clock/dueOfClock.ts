import type { ClockPurpose } from '../regulations/clockRule.ts';
import { type ClockRule, clockRules, regionalRules } from '../regulations/clockRules.ts';
import { evaluationClock } from '../regulations/evaluation.ts';
import { inForceOn } from '../regulations/regimes.ts';
import type { CivilDate } from './civilDate.ts';
import { underCeiling } from './clockInstance.ts';
import type { DaySpan, Period } from './dueOn.ts';
import type { WorkCalendar } from './workCalendar.ts';

export type AskedClock = Readonly<{ rule: ClockRule; period: Period; start: CivilDate }>;

/** Why a clock cannot be counted from a day. */
export type ClockFault = Readonly<
  | { code: 'no-such-clock'; known: readonly string[] }
  | { code: 'clock-not-counted'; clock: string }
  | { code: 'clock-not-in-force'; clock: string; from: string; to: string | null }
  | { code: 'no-time-taken-out'; clock: string; purpose: ClockPurpose; article: string; exclusion: string }
  | { code: 'span-reversed' }
>;

/** `excluded`: days taken out, both included; only where the rule has an exclusion (the hearing in a re-review). */
export type ClockQuestion = Readonly<{ id: string; start: CivilDate; excluded?: DaySpan | undefined; calendar: WorkCalendar }>;

/**
 * A clock of the regulations or of a region as a period to count, by its id: what the command line and the API both answer from.
 */
export function clockOn({ id, start, excluded, calendar }: ClockQuestion): AskedClock | { fault: ClockFault } {
  const all = [...clockRules, ...regionalRules];
  const rule = id === 'ev.window' ? evaluationClock() : all.find((one) => one.id === id);
  if (!rule) return { fault: { code: 'no-such-clock', known: all.map((one) => one.id) } };
  if (rule.length === null || (rule.unit !== 'calendar-day' && rule.unit !== 'working-day')) {
    return { fault: { code: 'clock-not-counted', clock: rule.id } };
  }
  if (!inForceOn(rule.inForce, start)) return { fault: { code: 'clock-not-in-force', clock: rule.id, ...rule.inForce } };
  if (excluded && rule.exclusions.length === 0) return { fault: noTimeTakenOut(rule) };
  if (excluded && excluded.to < excluded.from) return { fault: { code: 'span-reversed' } };
  const own = { length: rule.length, unit: rule.unit, rolls: rule.rolls, ...(excluded && { excluded: [excluded] }) };
  return { rule, start, period: underCeiling(rule, own, { start, calendar }) };
}

/** The article that takes time out, of the regime of the clock or the one in force now. */
function noTimeTakenOut({ id, purpose, regime, article }: ClockRule): ClockFault {
  const excluding = clockRules.filter(({ exclusions }) => exclusions.length > 0);
  const own = excluding.find((rule) => rule.regime === regime) ?? excluding.find((rule) => rule.inForce.to === null);
  return { code: 'no-time-taken-out', clock: id, purpose, article, exclusion: own?.exclusions[0]?.article ?? '' };
}
