import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayInShanghai, daysFromTo, monthsOf, passedOf } from './dayCount.ts';

describe('days between civil days', () => {
  for (const [shows, from, to, days] of [
    ['the same day', '2026-10-08', '2026-10-08', 0],
    ['over the end of a year', '2026-12-31', '2027-01-01', 1],
    ['a leap day counts', '2028-02-28', '2028-03-01', 2],
    ['backwards', '2026-10-08', '2026-10-01', -7],
  ] as const)
    test(shows, () => assert.equal(daysFromTo(from, to), days));
});

describe('how much of a period has passed', () => {
  for (const [shows, clock, passed] of [
    ['on the day of the event nothing has', { start: '2026-10-01', due: '2026-10-16', daysLeft: 15 }, 0],
    ['on the last day all of it', { start: '2026-10-01', due: '2026-10-16', daysLeft: 0 }, 15],
    ['when late, all of it and no more', { start: '2026-10-01', due: '2026-10-16', daysLeft: -9 }, 15],
    ['a stopped clock keeps what had passed', { start: '2026-10-01', due: '2026-10-16', daysLeft: -40, stoppedOn: '2026-10-05' }, 4],
  ] as const)
    test(shows, () => assert.deepEqual(passedOf(clock), { passed, all: 15 }));
});

describe('months as wall calendars', () => {
  const months = monthsOf([{ day: '2026-09-30' }, { day: '2026-10-01' }, { day: '2026-10-02' }]);
  test('each month of the period once', () =>
    assert.deepEqual(
      months.map(({ month }) => month),
      ['2026-09', '2026-10'],
    ));
  test('October 2026 begins on a Thursday', () =>
    assert.deepEqual(
      months[1]?.weeks[0]?.map((cell) => cell?.date ?? 0),
      [0, 0, 0, 0, 1, 2, 3],
    ));
  test('every week has seven places', () => assert.ok(months.every(({ weeks }) => weeks.every((week) => week.length === 7))));
  test('only days of the period are marked', () => {
    const marked = months.flatMap(({ weeks }) => weeks.flat()).filter((cell) => cell?.marked);
    assert.deepEqual(
      marked.map((cell) => cell?.day),
      ['2026-09-30', '2026-10-01', '2026-10-02'],
    );
  });
});

describe('the day of an instant', () => {
  for (const [shows, at, day] of [
    ['the last moment of a day', '2026-11-20T15:59:59.999Z', '2026-11-20'],
    ['midnight in Shanghai', '2026-11-20T16:00:00.000Z', '2026-11-21'],
  ] as const)
    test(shows, () => assert.equal(dayInShanghai(at), day));
});
