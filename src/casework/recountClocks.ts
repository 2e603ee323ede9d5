import { type ClockInstance, excludeTime, extendClock, rederiveClock, startClock } from '../clock/clockInstance.ts';
import type { WorkCalendar } from '../clock/workCalendar.ts';
import { applyClocks } from '../petition/clockEffects.ts';
import type { ClockEffect, PetitionEvent } from '../petition/events.ts';
import type { MatterClock } from '../petition/petition.ts';
import { type ClockRule, clockRules, regionalRules } from '../regulations/clockRules.ts';
import { evaluationClock } from '../regulations/evaluation.ts';
import { regionalRule } from '../regulations/regions.ts';
import type { City } from './city.ts';

/** A clock of an event that the law counts differently. `seq` counts the matter's events from 1. */
export type Miscount = Readonly<{
  seq: number;
  clock: string;
  column: 'rule' | 'raw' | 'due' | 'provisional';
  expected: string;
  found: string;
}>;

type Counting = Readonly<{ region: City['region']; calendars: Pick<City['calendars'], 'of'> }>;
type Counted = Pick<ClockInstance, 'raw' | 'due' | 'provisional'>;

/**
 * Counts every clock of a history again, from its rule, first day and extension, under the calendar it was counted with. A clock counted under
 * a calendar version that the city never had is left out.
 */
export function recountClocks(city: Counting, events: readonly PetitionEvent[]): Miscount[] {
  let clocks: readonly MatterClock[] = [];
  return events.flatMap(({ clocks: effects }, at) => {
    const wrong = effects.flatMap((effect) => recount(city, clocks, effect).map((miscount) => ({ seq: at + 1, ...miscount })));
    clocks = applyClocks(clocks, effects);
    return wrong;
  });
}

function recount(city: Counting, clocks: readonly MatterClock[], effect: ClockEffect): Omit<Miscount, 'seq'>[] {
  if (effect.effect === 'started') {
    const { clock } = effect;
    const calendar = city.calendars.of(clock.calendarVersion);
    if (!calendar) return [];
    const rule = ruleOf(city, clock);
    if (!rule) return [{ clock: clock.purpose, column: 'rule', expected: 'a rule of the regulations', found: clock.ruleId }];
    return compare(clock.purpose, clock, () => startAgain(calendar, clock, rule));
  }
  if (effect.effect !== 'extended' && effect.effect !== 'recounted' && effect.effect !== 'excluded') return [];
  const before = clocks[effect.no];
  const calendar = city.calendars.of(effect.calendarVersion);
  if (!before || !calendar) return [];
  return compare(before.purpose, effect, () => countAgain(before, effect, calendar));
}

function countAgain(
  before: MatterClock,
  effect: Extract<ClockEffect, { effect: 'extended' | 'recounted' | 'excluded' }>,
  calendar: WorkCalendar,
): Counted {
  switch (effect.effect) {
    case 'extended':
      return extendClock(before, effect.days, calendar);
    case 'recounted':
      return rederiveClock(before, calendar);
    case 'excluded':
      return excludeTime(before, effect, calendar);
  }
}

function ruleOf({ region }: Counting, { ruleId, start, period }: MatterClock): ClockRule | undefined {
  if (ruleId === 'ev.window') return evaluationClock(period.length);
  const national = clockRules.find((rule) => rule.id === ruleId);
  if (national) return national;
  const ofRegion = clockRules.map((rule) => regionalRule(rule, start, region));
  // A clock keeps the region it was started under, whatever the city chose since.
  return [...ofRegion, ...regionalRules].find((rule) => rule.id === ruleId && inForce(rule, start));
}

const inForce = ({ inForce: { from, to } }: ClockRule, day: string) => from <= day && (to === null || day <= to);

function startAgain(calendar: WorkCalendar, { start, period }: MatterClock, rule: ClockRule): Counted {
  const { until } = period;
  return startClock({ rule, start, calendar, ...(rule.unit === 'set-by-assigner' && until && { setByAssigner: { due: until } }) });
}

/** What no rule allows at all counts as a miscount too, named by its rule. */
function compare(clock: string, found: Counted, count: () => Counted): Omit<Miscount, 'seq'>[] {
  let expected: Counted;
  try {
    expected = count();
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    return [{ clock, column: 'rule', expected: 'a clock that the rule allows', found: found.due }];
  }
  const columns = ['raw', 'due', 'provisional'] as const;
  return columns.flatMap((column) =>
    expected[column] === found[column] ? [] : [{ clock, column, expected: String(expected[column]), found: String(found[column]) }],
  );
}
