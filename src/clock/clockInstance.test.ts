import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type ClockPurpose, clockRule, ruleFor } from '../regulations/clockRules.ts';
import { evaluationClock } from '../regulations/evaluation.ts';
import { type RegionalTerm, type RegionLayer, regionLayer } from '../regulations/regions.ts';
import { zhejiang2016 } from '../regulations/regionZhejiang.ts';
import { addDays, civilDate } from './civilDate.ts';
import { countedPeriod, excludeTime, extendClock, pauseClock, rederiveClock, remaining, resumeClock, startClock } from './clockInstance.ts';
import { dueOn } from './dueOn.ts';
import { explain } from './explain.ts';
import { publishedCalendar as calendar, withNotice } from './workCalendar.ts';

function started(purpose: ClockPurpose, day: string, region?: RegionLayer) {
  const rule = ruleFor(purpose, day, region);
  assert.ok(rule, `no ${purpose} clock on ${day}`);
  return startClock({ rule, start: civilDate(day), calendar });
}

describe('startClock', () => {
  for (const [shows, purpose, day, regime, due] of [
    ['the last day of the 2005 text keeps it', 'handle', '2022-04-30', 'xftl2005', '2022-06-29'],
    ['the first day of the 2022 text', 'handle', '2022-05-01', 'xfgztl2022', '2022-06-30'],
    ['five working days to object', 'object', '2022-09-28', 'xfgztl2022', '2022-10-10'],
    ['thirty days to ask for a review', 'review-request', '2021-01-18', 'xftl2005', '2021-02-18'],
  ] as const) {
    test(shows, () => {
      const clock = started(purpose, day);
      assert.deepEqual([clock.regime, clock.due, clock.calendarVersion], [regime, due, 'gov.cn-2014-2026']);
    });
  }
  test('is plain data that survives JSON', () => {
    const clock = started('recheck', '2022-08-02');
    assert.deepEqual(JSON.parse(JSON.stringify(clock)), clock);
  });
  test('a rule of another time is a fault', () => {
    assert.throws(
      () => startClock({ rule: clockRule('r05.handle'), start: civilDate('2022-05-01'), calendar }),
      /not in force on 2022-05-01/,
    );
  });
  test('what is to be told at once is due on its day', () => assert.equal(started('urgent-report', '2022-08-06').due, '2022-08-06'));
  for (const id of ['r22.proposal_reply', 'r22.annual_report', 'ev.window']) {
    test(`${id} has no days to count`, () => {
      assert.throws(() => startClock({ rule: clockRule(id), start: civilDate('2022-08-02'), calendar }), /cannot be counted in days/);
    });
  }
});

describe('terms that are filled in', () => {
  const rule = clockRule('r22.assigned_feedback');
  const start = civilDate('2022-08-02');
  test('the day the assigner wrote does not move, even on a Sunday', () => {
    assert.equal(startClock({ rule, start, calendar, setByAssigner: { due: civilDate('2022-09-04') } }).due, '2022-09-04');
  });
  for (const [shows, length, unit, due] of [
    ['days the assigner gave roll', 33, 'calendar-day', '2022-09-05'],
    ['working days need not', 5, 'working-day', '2022-08-09'],
  ] as const) {
    test(shows, () => assert.equal(startClock({ rule, start, calendar, setByAssigner: { length, unit } }).due, due));
  }
  test('one of them is needed', () => assert.throws(() => startClock({ rule, start, calendar }), /that the assigning bureau set/));
  for (const [shows, due, state, lastExplained] of [
    ['a day before the receipt is late at once', '2022-08-01', 'late', '2022-08-02'],
    ['the day of receipt is the last', '2022-08-02', 'soon', '2022-08-02'],
    ['a week later there is time', '2022-08-09', 'in-time', '2022-08-09'],
  ] as const) {
    test(shows, () => {
      const clock = startClock({ rule, start, calendar, setByAssigner: { due: civilDate(due) } });
      assert.deepEqual([clock.raw, clock.due, clock.provisional, remaining(clock, start).state], [due, due, false, state]);
      assert.equal(rederiveClock(clock, calendar).due, due);
      const { days } = explain(countedPeriod(clock), start, calendar);
      assert.equal(days.at(-1)?.day, lastExplained);
    });
  }
  test('nobody may set the term of a clock that has one', () => {
    const handle = clockRule('r22.handle');
    assert.throws(
      () => startClock({ rule: handle, start, calendar, setByAssigner: { due: civilDate('2023-01-01') } }),
      /nobody may set another/,
    );
  });
  test('the rating window: by setting', () => {
    assert.equal(startClock({ rule: evaluationClock(), start, calendar }).due, '2022-09-01');
    assert.equal(startClock({ rule: evaluationClock(15), start, calendar }).due, '2022-08-17');
  });
});

describe('a region', () => {
  test('shortens', () => assert.equal(started('handle', '2021-03-01', zhejiang2016).due, '2021-03-31'));
  test('never outlasts the national day: nine working days over the New Year of 2020 would', () => {
    const nine = { ...zhejiang2016.terms[0], purpose: 'triage', length: 9, unit: 'working-day', rolls: false } as RegionalTerm;
    const region = regionLayer({ ...zhejiang2016, terms: [nine] });
    assert.equal(dueOn({ length: 9, unit: 'working-day', rolls: false }, civilDate('2020-01-17'), calendar).due, '2020-02-06');
    const clock = started('triage', '2020-01-17', region);
    assert.deepEqual([clock.due, clock.period], ['2020-02-03', { length: 15, unit: 'calendar-day', rolls: true }]);
  });
  test('whatever a region sets, no clock ends after the national one', () => {
    const anyTerm = fc.record({ length: fc.integer({ min: 1, max: 60 }), working: fc.boolean(), rolls: fc.boolean() });
    const anyStart = fc.integer({ min: 0, max: 4380 }).map((days) => addDays(civilDate('2014-01-02'), days));
    let shortened = 0;
    fc.assert(
      fc.property(
        anyTerm,
        anyStart,
        fc.constantFrom('triage', 'handle', 'review' as const),
        ({ length, working, rolls }, start, purpose) => {
          const unit = working ? 'working-day' : 'calendar-day';
          const term = { ...zhejiang2016.terms[0], purpose, length, unit, rolls } as RegionalTerm;
          let region: RegionLayer;
          try {
            region = regionLayer({ ...zhejiang2016, inForce: { from: '2005-05-01', to: null }, terms: [term] });
          } catch {
            return; // a term that would lengthen makes no layer
          }
          const [own, national] = [started(purpose, start, region), started(purpose, start)];
          assert.ok(own.due <= national.due, `${purpose} ${start}: ${own.due} after ${national.due}`);
          shortened += own.due < national.due ? 1 : 0;
        },
      ),
      { numRuns: 2000, seed: 20261122 },
    );
    assert.ok(shortened > 100, `${shortened} were shorter: the property shows nothing`);
  });
  test('Zhejiang does not on any day of 2016 to 2022', () => {
    for (let day = civilDate('2016-08-01'); day <= '2022-04-30'; day = addDays(day, 1)) {
      for (const purpose of ['triage', 'inform-direct', 'inform-transferred', 'handle'] as const) {
        assert.ok(started(purpose, day, zhejiang2016).due <= started(purpose, day).due, `${purpose} ${day}`);
      }
    }
  });
});

describe('extendClock', () => {
  const clock = started('handle', '2022-07-04');
  for (const [shows, days, due] of [
    ['the whole limit', 30, '2022-10-08'],
    ['one day', 1, '2022-09-05'],
  ] as const) {
    test(shows, () => {
      const extended = extendClock(clock, days, calendar);
      assert.deepEqual([extended.due, extended.extendedByDays], [due, days]);
    });
  }
  for (const days of [0, 31, -1, 1.5])
    test(`${days} days are refused`, () => assert.throws(() => extendClock(clock, days, calendar), RangeError));
  test('a second time is refused', () => assert.throws(() => extendClock(extendClock(clock, 10, calendar), 10, calendar), /already/));
  test('also when only the days are known', () => {
    assert.throws(() => extendClock({ ...clock, extendedByDays: 10 }, 10, calendar), /already/);
  });
  test('a review has no extension', () =>
    assert.throws(() => extendClock(started('review', '2022-07-04'), 5, calendar), /cannot be extended/));
  test('the extended count explains itself', () => {
    const extended = extendClock(clock, 30, calendar);
    const { due, days } = explain(countedPeriod(extended), extended.start, calendar);
    assert.deepEqual([due, days.filter((day) => day.n).length], [extended.due, 90]);
  });
});

describe('excludeTime: the hearing, under re-review alone', () => {
  const hearing = { from: civilDate('2022-08-10'), to: civilDate('2022-08-12') };
  test('moves the last day by its days', () => {
    assert.deepEqual(
      [started('recheck', '2022-08-02').due, excludeTime(started('recheck', '2022-08-02'), hearing, calendar).due],
      ['2022-09-01', '2022-09-05'],
    );
  });
  test('not for the 60 days', () =>
    assert.throws(() => excludeTime(started('handle', '2022-08-02'), hearing, calendar), /takes out no time/));
  test('not for the review', () =>
    assert.throws(() => excludeTime(started('review', '2022-08-02'), hearing, calendar), /takes out no time/));
});

describe('pauseClock and resumeClock: a hearing whose end is not known', () => {
  const clock = () => started('recheck', '2022-08-02');
  const first = civilDate('2022-08-03');
  test('the unrolled last day moves by exactly the days of the pause, wherever it lies in the period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 0, max: 200 }), (at, days) => {
        const from = addDays(first, at);
        const resumed = resumeClock(pauseClock(clock(), from), addDays(from, days), calendar);
        assert.equal(resumed.raw, addDays(clock().raw, days + 1));
        assert.equal(resumed.pausedSince, undefined);
        const marks = explain(countedPeriod(resumed), resumed.start, calendar).days;
        assert.equal(marks.filter(({ mark }) => mark === 'excluded').length, days + 1);
        assert.equal(Math.max(...marks.map(({ n = 0 }) => n)), 30);
      }),
    );
  });
  test('while it stands still, no day is lost', () =>
    assert.deepEqual(remaining(pauseClock(clock(), civilDate('2022-08-22')), civilDate('2023-01-01')), { daysLeft: 10, state: 'in-time' }));
  for (const [shows, work, message] of [
    ['of a clock that takes out no time', () => pauseClock(started('handle', '2022-08-02'), first), /takes out no time/],
    ['twice', () => pauseClock(pauseClock(clock(), first), first), /is paused since/],
    ['before it starts', () => pauseClock(clock(), civilDate('2022-08-01')), /starts only on/],
    ['that never began', () => resumeClock(clock(), first, calendar), /is not paused/],
  ] as const)
    test(`a pause ${shows} is a fault`, () => assert.throws(work, message));
});

describe('rederiveClock: a notice appears', () => {
  const clock = started('handle', '2026-12-03'); // ends on Monday 2027-02-01
  const notice = { year: 2027, id: 'n27', sources: [], rest: [], work: [] };
  test('the day becomes certain', () => {
    const again = rederiveClock(clock, withNotice(calendar, notice));
    assert.deepEqual(
      [clock.provisional, again.provisional, again.due, again.calendarVersion],
      [true, false, '2027-02-01', 'gov.cn-2014-2026+n27'],
    );
  });
  test('or later', () => {
    const again = rederiveClock(clock, withNotice(calendar, { ...notice, rest: [['2027-02-01', '2027-02-03', '春节']] }));
    assert.deepEqual([again.raw, again.due], ['2027-02-01', '2027-02-04']);
  });
  test('never earlier: a Saturday that turns out to be worked does not take back the Monday', () => {
    const saturday = started('handle', '2026-12-01'); // raw 2027-01-30, a Saturday
    const again = rederiveClock(saturday, withNotice(calendar, { ...notice, work: [['2027-01-30', '春节']] }));
    assert.deepEqual([saturday.due, again.due], ['2027-02-01', '2027-02-01']);
  });
  test('an extension is counted along', () => {
    const extended = extendClock(clock, 30, calendar);
    assert.equal(rederiveClock(extended, withNotice(calendar, notice)).due, extended.due);
  });
});

describe('remaining', () => {
  for (const [shows, today, daysLeft, state] of [
    ['four days left', '2022-10-04', 4, 'in-time'],
    ['three days left', '2022-10-05', 3, 'soon'],
    ['the last day', '2022-10-08', 0, 'soon'],
    ['the day after', '2022-10-09', -1, 'late'],
  ] as const) {
    test(shows, () => assert.deepEqual(remaining({ due: civilDate('2022-10-08') }, civilDate(today)), { daysLeft, state }));
  }
});
