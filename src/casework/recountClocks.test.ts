import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../clock/civilDate.ts';
import { extendClock, startClock } from '../clock/clockInstance.ts';
import { publishedCalendar } from '../clock/workCalendar.ts';
import type { ClockEffect, PetitionEvent } from '../petition/events.ts';
import type { MatterClock } from '../petition/petition.ts';
import { clockRule } from '../regulations/clockRules.ts';
import { evaluationClock } from '../regulations/evaluation.ts';
import { noRegion, regionalRule } from '../regulations/regions.ts';
import { zhejiang2016 } from '../regulations/regionZhejiang.ts';
import { recountClocks } from './recountClocks.ts';

const calendar = publishedCalendar;
const start = civilDate('2026-03-02');
const in2020 = civilDate('2020-03-02');
const handle: MatterClock = { ...startClock({ rule: clockRule('r22.handle'), start, calendar }), unit: '440200-hrss' };
const rating: MatterClock = { ...startClock({ rule: evaluationClock(45), start, calendar }), unit: 'petitioner' };
const due = civilDate('2026-04-01');
const assigned: MatterClock = {
  ...startClock({ rule: clockRule('r22.assigned_feedback'), start, calendar, setByAssigner: { due } }),
  unit: '440200-hrss',
};
const regional: MatterClock = {
  ...startClock({ rule: regionalRule(clockRule('r05.accept_transferred'), in2020, zhejiang2016), start: in2020, calendar }),
  unit: '440200-hrss',
};
const longer = extendClock(handle, 30, calendar);
const extended: ClockEffect = {
  ...{ effect: 'extended', no: 0, days: 30, raw: longer.raw, due: longer.due },
  ...{ provisional: longer.provisional, calendarVersion: longer.calendarVersion },
};

const started = (clock: MatterClock): ClockEffect => ({ effect: 'started', clock });
/** The count looks at nothing of an event but its effects. */
const eventOf = (...clocks: ClockEffect[]) => ({ clocks }) as unknown as PetitionEvent;
const recount = (events: PetitionEvent[], region = noRegion) =>
  recountClocks({ calendars: { of: (version) => (version === calendar.version ? calendar : undefined) }, region }, events).map(
    ({ seq, clock, column, expected, found }) => `${seq} ${clock} ${column} ${expected} ${found}`,
  );

describe('clocks counted again', () => {
  for (const [shows, events, region] of [
    ['as they were counted', [eventOf(started(handle)), eventOf(extended)], noRegion],
    ['a rating window of the city’s own length', [eventOf(started(rating))], noRegion],
    ['a day that an assigning bureau named', [eventOf(started(assigned))], noRegion],
    ['a term that the region shortened', [eventOf(started(regional))], zhejiang2016],
    [
      'under a calendar that is gone: left alone',
      [eventOf(started({ ...handle, due: civilDate('2026-12-31'), calendarVersion: 'older' }))],
      noRegion,
    ],
  ] as const)
    test(shows, () => assert.deepEqual(recount([...events], region), []));

  const later = civilDate('2026-12-31');
  for (const [shows, events, named] of [
    ['a due day that was moved', [eventOf(started({ ...handle, due: later }))], [`1 handle due ${handle.due} 2026-12-31`]],
    ['a raw day that was moved', [eventOf(started({ ...handle, raw: later }))], [`1 handle raw ${handle.raw} 2026-12-31`]],
    [
      'an extension that counts too far',
      [eventOf(started(handle)), eventOf({ ...extended, due: later })],
      [`2 handle due ${longer.due} 2026-12-31`],
    ],
    [
      'an extension longer than the rule has it',
      [eventOf(started(handle)), eventOf({ ...extended, days: 31 })],
      [`2 handle rule a clock that the rule allows ${longer.due}`],
    ],
    ['a rule that nobody made', [eventOf(started({ ...handle, ruleId: 'r99' }))], ['1 handle rule a rule of the regulations r99']],
    [
      'a rule before it was in force',
      [eventOf(started({ ...handle, start: civilDate('2021-03-02') }))],
      [`1 handle rule a clock that the rule allows ${handle.due}`],
    ],
  ] as const)
    test(`named: ${shows}`, () => assert.deepEqual(recount([...events]), named));
});
