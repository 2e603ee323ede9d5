import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ageOf, ages, boundsOf } from './ageing.ts';
import { before, change, lastYear, steps } from './comparable.ts';

describe('periods to compare with', () => {
  for (const [shows, from, to, beforeFrom, beforeTo, yearFrom, yearTo] of [
    [
      'a month: the month before, and the same of last year',
      '2026-03-01',
      '2026-03-31',
      '2026-02-01',
      '2026-02-28',
      '2025-03-01',
      '2025-03-31',
    ],
    ['February of a leap year: last year has 28 days', '2024-02-01', '2024-02-29', '2024-01-01', '2024-01-31', '2023-02-01', '2023-02-28'],
    [
      'February after a leap year: last year has 29 days',
      '2025-02-01',
      '2025-02-28',
      '2025-01-01',
      '2025-01-31',
      '2024-02-01',
      '2024-02-29',
    ],
    ['a quarter: the quarter before', '2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31', '2025-01-01', '2025-03-31'],
    ['a part of a month: as many days', '2026-03-10', '2026-03-16', '2026-03-03', '2026-03-09', '2025-03-10', '2025-03-16'],
    ['this year until today: as many days', '2026-01-01', '2026-11-20', '2025-02-11', '2025-12-31', '2025-01-01', '2025-11-20'],
    ['29 February has a 28th to compare with', '2024-02-29', '2024-02-29', '2024-02-28', '2024-02-28', '2023-02-28', '2023-02-28'],
  ] as const)
    test(shows, () => {
      assert.deepEqual(before({ from, to }), { from: beforeFrom, to: beforeTo });
      assert.deepEqual(lastYear({ from, to }), { from: yearFrom, to: yearTo });
    });

  test('weeks begin on Monday, months on the first', () => {
    assert.deepEqual(steps({ from: '2026-11-20', to: '2026-12-02' }, 'week'), ['2026-11-16', '2026-11-23', '2026-11-30']);
    assert.deepEqual(steps({ from: '2026-11-20', to: '2027-01-02' }, 'month'), ['2026-11-01', '2026-12-01', '2027-01-01']);
  });

  const day = fc
    .date({ min: new Date('1999-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  test('the period before ends on the eve of this one, and steps cover it', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom('month' as const, 'week' as const), (one, other, every) => {
        const [from = '', to = ''] = [one, other].sort();
        const then = before({ from, to });
        assert.equal(Date.parse(from) - Date.parse(then.to), 86_400_000);
        assert.ok(then.from <= then.to);
        const starts = steps({ from, to }, every);
        assert.ok((starts[0] ?? '') <= from && (starts.at(-1) ?? '') <= to);
        assert.deepEqual(starts, [...new Set(starts)].sort());
      }),
    );
  });

  test('nothing to compare with is no change of nought', () =>
    assert.deepEqual([change(3, 2), change(1, 0), change(0, 0)], [0.5, null, null]));
});

describe('ages of the open stock', () => {
  for (const [days, age] of [
    [0, 'to-15'],
    [15, 'to-15'],
    [16, 'to-30'],
    [60, 'to-60'],
    [61, 'to-90'],
    [365, 'to-365'],
    [366, 'over-365'],
  ] as const)
    test(`${days} days are ${age}`, () => assert.equal(ageOf(days), age));
  test('the bounds of an age hold what is in it, and every number of days has one', () => {
    for (const { age } of ages) {
      const { from, to = 5000 } = boundsOf(age);
      for (let days = from; days <= to; days += 1) assert.equal(ageOf(days), age);
    }
  });
});
