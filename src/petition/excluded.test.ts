import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../clock/civilDate.ts';
import { startClock } from '../clock/clockInstance.ts';
import { publishedCalendar } from '../clock/workCalendar.ts';
import type { ClockPurpose } from '../regulations/clockRule.ts';
import { ruleFor } from '../regulations/clockRules.ts';
import { lawOn, withTheOrgan } from './aPetition.ts';
import { applyClocks, exclude, excludes, pause } from './clockEffects.ts';
import type { Petition } from './petition.ts';

const [asked, decided, concluded] = [civilDate('2026-08-03'), civilDate('2026-08-10'), civilDate('2026-08-12')];

/** A matter with one more running clock of this purpose, started on 3 August. */
function withClock(purpose: ClockPurpose): Petition {
  const petition = withTheOrgan().accepted().build();
  const rule = ruleFor(purpose, asked);
  assert.ok(rule);
  return { ...petition, clocks: [{ ...startClock({ rule, start: asked, calendar: publishedCalendar }), unit: 'organ' }] };
}
const after = (petition: Petition, effects: ReturnType<typeof pause>): Petition => ({
  ...petition,
  clocks: applyClocks(petition.clocks, effects),
});

describe('time taken out for a hearing (信访工作条例 第三十六条第二款)', () => {
  for (const [shows, purpose, refusal] of [
    ['in a re-review it is', 'recheck', undefined],
    ['of the 60 days it is not', 'handle', '信访工作条例 第三十六条第二款'],
    ['of a review it is not', 'review', '信访工作条例 第三十六条第二款'],
  ] as const)
    test(shows, () => {
      const found = excludes(withClock(purpose), purpose, decided);
      assert.equal(found && 'article' in found ? found.article : found, refusal);
      if (refusal) assert.deepEqual(pause(withClock(purpose), decided), []);
    });

  test('from the decision on the clock stands still; with the conclusion the last day moves by the days between, both included', () => {
    const petition = withClock('recheck');
    const paused = after(petition, pause(petition, decided));
    assert.deepEqual([paused.clocks[0]?.pausedSince, paused.clocks[0]?.due], [decided, '2026-09-02']);
    const effects = exclude(paused, { to: concluded }, lawOn(concluded));
    const resumed = after(paused, effects);
    assert.deepEqual(
      effects.map(({ effect }) => effect),
      ['excluded'],
    );
    assert.deepEqual(
      [resumed.clocks[0]?.raw, resumed.clocks[0]?.due, resumed.clocks[0]?.pausedSince, resumed.clocks[0]?.period.excluded],
      ['2026-09-05', '2026-09-07', undefined, [{ from: decided, to: concluded }]],
    );
  });
  test('a hearing entered after the fact moves it the same way', () => {
    const petition = withClock('recheck');
    const [effect] = exclude(petition, { from: decided, to: concluded }, lawOn(concluded));
    assert.deepEqual(effect, {
      ...{ effect: 'excluded', no: 0, from: decided, to: concluded, raw: '2026-09-05', due: '2026-09-07' },
      ...{ provisional: false, calendarVersion: publishedCalendar.version },
    });
  });
  test('an end without a beginning, or before it, is a fault', () => {
    assert.throws(() => exclude(withClock('recheck'), { to: concluded }, lawOn(concluded)), /is not paused/);
    assert.throws(() => exclude(withClock('recheck'), { from: concluded, to: decided }, lawOn(concluded)), RangeError);
  });
});
