import type { ClockRule } from './clockRule.ts';
import { clockRule } from './clockRules.ts';

/** The rating window, in calendar days from service of the answer. Its term was not obtained, so it is a setting (ADR-0007). */
export const evaluationWindow = { defaultDays: 30, minDays: 1, maxDays: 365, startEvent: 'handling-opinion-served' } as const;

/**
 * The clock of the rating window with a city's setting filled in.
 *
 * @param days  calendar days from service; 30 unless the city sets another
 * @throws RangeError outside 1 to 365 or if not whole
 */
export function evaluationClock(days: number = evaluationWindow.defaultDays): ClockRule {
  const { minDays, maxDays, startEvent } = evaluationWindow;
  if (!Number.isInteger(days) || days < minDays || days > maxDays) {
    throw new RangeError(`the rating window must be a whole number of days from ${minDays} to ${maxDays}, not ${days}`);
  }
  return { ...clockRule('ev.window'), startEvent, length: days, unit: 'calendar-day', rolls: true };
}
