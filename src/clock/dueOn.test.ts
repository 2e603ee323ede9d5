import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { holidayNotices } from '../regulations/holidayNotices.ts';
import { addDays, type CivilDate, civilDate } from './civilDate.ts';
import { dueOn, extendedDue, type Period } from './dueOn.ts';
import { publishedCalendar as calendar } from './workCalendar.ts';

const days = (length: number): Period => ({ length, unit: 'calendar-day', rolls: true });
const workingDays = (length: number): Period => ({ length, unit: 'working-day', rolls: false });
const counted = (period: Period, start: string) => dueOn(period, civilDate(start), calendar);

describe('a period in days', () => {
  for (const [shows, start, length, raw, due, provisional] of [
    ['the New Year of 2020 was prolonged to 2 February', '2020-01-10', 15, '2020-01-25', '2020-02-03', false],
    ['eight days of National Day and Mid-Autumn', '2020-09-16', 15, '2020-10-01', '2020-10-09', false],
    ['the last day is a Saturday', '2020-12-01', 60, '2021-01-30', '2021-02-01', false],
    ['the last day of a holiday', '2021-01-18', 30, '2021-02-17', '2021-02-18', false],
    ['60 + 30 counted through', '2020-02-28', 90, '2020-05-28', '2020-05-28', false],
    ['moved to a worked Saturday', '2022-08-02', 60, '2022-10-01', '2022-10-08', false],
    ['ends on a worked Saturday: stays', '2022-08-09', 60, '2022-10-08', '2022-10-08', false],
    ['ends the day before a holiday: stays', '2022-08-01', 60, '2022-09-30', '2022-09-30', false],
    ['no day: the start itself', '2022-08-02', 0, '2022-08-02', '2022-08-02', false],
    ['over 29 February', '2024-02-20', 15, '2024-03-06', '2024-03-06', false],
    ['ends on the last day that is known', '2026-12-01', 30, '2026-12-31', '2026-12-31', false],
    ['ends one day later', '2026-12-02', 30, '2027-01-01', '2027-01-04', true],
    ['a plain Wednesday of a year not published is provisional too', '2026-12-21', 30, '2027-01-20', '2027-01-20', true],
    ['a start of long ago does not make it provisional', '2013-12-20', 30, '2014-01-19', '2014-01-20', false],
    ['an end of long ago does', '2013-11-20', 30, '2013-12-20', '2013-12-20', true],
  ] as const) {
    test(shows, () => assert.deepEqual(counted(days(length), start), { raw, due, provisional }));
  }
  test('a period that does not roll ends on its day, and no notice can change that', () => {
    assert.deepEqual(counted({ ...days(60), rolls: false }, '2026-12-03'), { raw: '2027-02-01', due: '2027-02-01', provisional: false });
  });
});

describe('a period in working days', () => {
  for (const [shows, start, length, due, provisional] of [
    ['7 May 2022, a Saturday, is worked', '2022-04-29', 5, '2022-05-10', false],
    ['8 and 9 October 2022 are worked', '2022-09-28', 5, '2022-10-10', false],
    ['30 September, 9 October, 10 October (a worked Saturday)', '2020-09-29', 3, '2020-10-10', false],
    ['7 February 2021, a Sunday, is worked', '2021-02-05', 3, '2021-02-09', false],
    ['19 January is worked, the New Year was prolonged', '2020-01-17', 10, '2020-02-07', false],
    ['a start on a day of rest', '2022-10-01', 1, '2022-10-08', false],
    ['the last working day that is known', '2026-12-30', 1, '2026-12-31', false],
    ['one further', '2026-12-30', 2, '2027-01-04', true],
    ['counted from a year not stored into one that is', '2013-12-30', 3, '2014-01-03', true],
  ] as const) {
    test(shows, () => assert.deepEqual(counted(workingDays(length), start), { raw: due, due, provisional }));
  }
});

describe('an extension counts from the unrolled last day', () => {
  test('60 + 30 from 2020-12-01 is 2021-03-01, not 30 days after the rolled 2021-02-01', () => {
    const due = extendedDue({ period: days(60), start: civilDate('2020-12-01'), extraDays: 30, calendar });
    assert.deepEqual(due, { raw: '2021-03-01', due: '2021-03-01', provisional: false });
  });
  test('and rolls once', () => {
    const due = extendedDue({ period: days(60), start: civilDate('2022-07-04'), extraDays: 30, calendar });
    assert.deepEqual(due, { raw: '2022-10-02', due: '2022-10-08', provisional: false });
  });
});

describe('time taken out', () => {
  const hearing = (from: string, to: string) => [{ from: civilDate(from), to: civilDate(to) }];
  for (const [shows, excluded, raw] of [
    ['three days in the middle move the end by three', hearing('2022-08-10', '2022-08-12'), '2022-09-04'],
    ['the last day and the two after it', hearing('2022-09-01', '2022-09-03'), '2022-09-04'],
    ['days after the end move nothing', hearing('2022-09-02', '2022-09-10'), '2022-09-01'],
    ['the start itself does not count anyway', hearing('2022-08-02', '2022-08-02'), '2022-09-01'],
    [
      'two spans that overlap are counted once',
      [...hearing('2022-08-10', '2022-08-12'), ...hearing('2022-08-11', '2022-08-12')],
      '2022-09-04',
    ],
  ] as const) {
    test(shows, () => assert.equal(counted({ ...days(30), excluded }, '2022-08-02').raw, raw));
  }
  test('a span that ends before it begins is refused', () => {
    assert.throws(() => counted({ ...days(30), excluded: hearing('2022-08-12', '2022-08-10') }, '2022-08-02'), /ends before it begins/);
  });
});

describe('a length that is no length is refused', () => {
  for (const length of [-1, 1.5, Number.NaN, 3661]) {
    for (const period of [days(length), workingDays(length)]) {
      test(`${length} ${period.unit}`, () => assert.throws(() => counted(period, '2022-08-02'), RangeError));
    }
  }
  test('a last day after 2199', () => assert.throws(() => counted(days(2), '2199-12-30'), RangeError));
});

/** Rest days read straight from the notices with UTC time: shares no code with the room. */
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const named = new Map<string, boolean>();
for (const notice of holidayNotices) {
  for (const [first, last] of notice.rest)
    for (let ms = Date.parse(first); ms <= Date.parse(last); ms += 86_400_000) named.set(iso(ms), true);
  for (const [day] of notice.work) named.set(day, false);
}
const naiveRest = (ms: number) => named.get(iso(ms)) ?? [0, 6].includes(new Date(ms).getUTCDay());

function naiveDue(unit: Period['unit'], length: number, start: string): string {
  let ms = Date.parse(start);
  for (let left = length; left > 0; ) {
    ms += 86_400_000;
    if (unit === 'calendar-day' || !naiveRest(ms)) left -= 1;
  }
  while (unit === 'calendar-day' && naiveRest(ms)) ms += 86_400_000;
  return iso(ms);
}

describe('against a naive counter', () => {
  const start = fc.integer({ min: 0, max: 4600 }).map((n): CivilDate => addDays(civilDate('2014-01-01'), n)); // to 2026-08
  for (const [unit, most] of [
    ['calendar-day', 120],
    ['working-day', 60],
  ] as const) {
    test(unit, () => {
      fc.assert(
        fc.property(start, fc.integer({ min: 1, max: most }), (from, length) => {
          const { raw, due, provisional } = dueOn({ length, unit, rolls: unit === 'calendar-day' }, from, calendar);
          assert.equal(due, naiveDue(unit, length, from));
          assert.equal(provisional, false);
          assert.ok(raw <= due && from < raw);
        }),
        { numRuns: 3000 },
      );
    });
  }
});
