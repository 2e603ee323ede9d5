import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays, civilDate } from '../clock/civilDate.ts';
import { publishedCalendar, withNotice } from '../clock/workCalendar.ts';
import { people, withTheOrgan } from './aPetition.ts';
import { evolve } from './evolve.ts';
import { recount } from './recount.ts';

const on = civilDate('2026-11-20');
const asked = { notice: 'n', on, at: '2026-11-20T02:00:00.000Z', by: { ...people.triage, officer: 'system' } };
const start = civilDate('2026-01-01');

describe('counting again under another calendar', () => {
  const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(start, days));
  const calendars = fc.tuple(fc.array(day, { maxLength: 20 }), fc.array(day, { maxLength: 20 })).map(([rest, work]) =>
    withNotice(publishedCalendar, {
      year: 2027,
      id: 'n',
      sources: [],
      rest: rest.map((one) => [one, one, '节']),
      work: work.map((one) => [one, '节']),
    }),
  );

  test('no last day becomes earlier, stopped clocks stay, and a second time changes nothing', () => {
    fc.assert(
      fc.property(calendars, (calendar) => {
        const before = withTheOrgan().accepted().build();
        const event = recount(before, { ...asked, calendar });
        if (!event) return;
        const after = evolve(before, event);
        for (const [no, clock] of after.clocks.entries()) {
          const old = before.clocks[no];
          assert.ok(old && clock.due >= old.due);
          if (old.stoppedOn) assert.deepEqual(clock, old);
        }
        assert.deepEqual([after.state, after.holder, after.lastActOn], [before.state, before.holder, before.lastActOn]);
        assert.equal(recount(after, { ...asked, calendar }), undefined);
      }),
      { numRuns: 200 },
    );
  });
  test('the calendar it was counted with changes nothing', () =>
    assert.equal(recount(withTheOrgan().accepted().build(), { ...asked, calendar: publishedCalendar }), undefined));
});
