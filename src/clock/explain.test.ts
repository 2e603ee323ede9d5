import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays, civilDate } from './civilDate.ts';
import { dueOn, type Period } from './dueOn.ts';
import { explain } from './explain.ts';
import { publishedCalendar as calendar } from './workCalendar.ts';

const inShort = (period: Period, start: string) =>
  explain(period, civilDate(start), calendar).days.map(({ day, mark, n, because, name }) =>
    [day.slice(5), mark, n ?? '-', because, name ?? ''].join(' ').trim(),
  );

describe('explain', () => {
  for (const [shows, period, start, lines] of [
    [
      'working days: rest is skipped, a worked Saturday counts',
      { length: 3, unit: 'working-day', rolls: false },
      '2022-04-29',
      [
        '04-29 start-not-counted - weekday',
        '04-30 skipped - holiday 劳动节',
        '05-01 skipped - holiday 劳动节',
        '05-02 skipped - holiday 劳动节',
        '05-03 skipped - holiday 劳动节',
        '05-04 skipped - holiday 劳动节',
        '05-05 counted 1 weekday',
        '05-06 counted 2 weekday',
        '05-07 last 3 makeup-workday 劳动节',
      ],
    ],
    [
      'days: rest counts, the last day moves on',
      { length: 2, unit: 'calendar-day', rolls: true },
      '2022-08-04',
      [
        '08-04 start-not-counted - weekday',
        '08-05 counted 1 weekday',
        '08-06 rolled 2 weekend',
        '08-07 rolled - weekend',
        '08-08 last - weekday',
      ],
    ],
    [
      'days that do not roll: the last day may be a day of rest',
      { length: 2, unit: 'calendar-day', rolls: false },
      '2022-08-04',
      ['08-04 start-not-counted - weekday', '08-05 counted 1 weekday', '08-06 last 2 weekend'],
    ],
    [
      'time taken out',
      { length: 2, unit: 'calendar-day', rolls: true, excluded: [{ from: civilDate('2022-08-03'), to: civilDate('2022-08-03') }] },
      '2022-08-01',
      ['08-01 start-not-counted - weekday', '08-02 counted 1 weekday', '08-03 excluded - weekday', '08-04 last 2 weekday'],
    ],
    ['no day at all', { length: 0, unit: 'calendar-day', rolls: true }, '2022-08-04', ['08-04 last - weekday']],
  ] as const) {
    test(shows, () => assert.deepEqual(inShort(period, start), lines));
  }

  for (const [shows, rolls, ids] of [
    ['a period that rolls cites 203(1)', true, ['start-not-counted', 'rolls-over-rest', 'ends-at-24']],
    ['one that does not, does not', false, ['start-not-counted', 'ends-at-24']],
  ] as const) {
    test(shows, () => {
      const { rules } = explain({ length: 5, unit: 'calendar-day', rolls }, civilDate('2022-08-02'), calendar);
      assert.deepEqual(
        rules.map((rule) => rule.id),
        ids,
      );
    });
  }

  test('a day of an unpublished year says so', () => {
    const { days, provisional } = explain({ length: 3, unit: 'working-day', rolls: false }, civilDate('2026-12-30'), calendar);
    assert.equal(provisional, true);
    assert.deepEqual(
      days.map((day) => [day.day, day.provisionalReason ?? 'certain']),
      [
        ['2026-12-30', 'certain'],
        ['2026-12-31', 'certain'],
        ['2027-01-01', 'not-published'],
        ['2027-01-02', 'not-published'],
        ['2027-01-03', 'not-published'],
        ['2027-01-04', 'not-published'],
        ['2027-01-05', 'not-published'],
      ],
    );
  });

  test('never disagrees with dueOn, leaves out no day and counts exactly the length', () => {
    const start = fc.integer({ min: 0, max: 6000 }).map((n) => addDays(civilDate('2013-06-01'), n));
    const span = fc.tuple(start, fc.integer({ min: 0, max: 20 })).map(([from, more]) => ({ from, to: addDays(from, more) }));
    const period = fc.record({
      length: fc.integer({ min: 1, max: 90 }),
      unit: fc.constantFrom<Period['unit'][]>('calendar-day', 'working-day'),
      rolls: fc.boolean(),
      excluded: fc.array(span, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(period, start, (asked, from) => {
        const { days, ...explained } = explain(asked, from, calendar);
        assert.deepEqual({ raw: explained.raw, due: explained.due, provisional: explained.provisional }, dueOn(asked, from, calendar));
        days.forEach(({ day }, at) => {
          assert.equal(day, addDays(from, at));
        });
        assert.equal(days.filter((day) => day.n !== undefined).length, asked.length);
        assert.deepEqual(
          days.filter((day) => day.mark === 'last').map((day) => day.day),
          [explained.due],
        );
      }),
      { numRuns: 500 },
    );
  });
});
