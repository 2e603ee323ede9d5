import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays, civilDate, civilDateAt, dayFromNumber, dayNumber, daysBetween, isCivilDate, weekday, yearOf } from './civilDate.ts';

const DAY_MS = 86_400_000;

describe('civilDate', () => {
  for (const [shows, text, message] of [
    ['29 February in a leap year', '2024-02-29', null],
    ['29 February in another', '2026-02-29', /that month has 28 days/],
    ['29 February in 1900, no leap year', '1900-02-29', /that month has 28 days/],
    ['29 February in 2000', '2000-02-29', null],
    ['31 April', '2026-04-31', /that month has 30 days/],
    ['the first day of all', '1900-01-01', null],
    ['the day before', '1899-12-31', /outside the years 1900 to 2199/],
    ['the last day of all', '2199-12-31', null],
    ['the day after', '2200-01-01', /outside the years 1900 to 2199/],
    ['month 0', '2026-00-10', /no month 0/],
    ['month 13', '2026-13-10', /no month 13/],
    ['day 0', '2026-01-00', /31 days/],
    ['no zeros', '2026-1-1', /YYYY-MM-DD/],
    ['with a time', '2026-01-01T00:00:00', /YYYY-MM-DD/],
    ['full-width digits', '２０２６-01-01', /YYYY-MM-DD/],
    ['slashes', '2026/01/01', /YYYY-MM-DD/],
    ['a name instead of a day', '信访人某某', /^RangeError: a day must have the form YYYY-MM-DD$/],
    ['nothing', '', /YYYY-MM-DD/],
  ] as const) {
    test(shows, () => {
      assert.equal(isCivilDate(text), message === null);
      if (message === null) assert.equal(civilDate(text), text);
      else assert.throws(() => civilDate(text), message);
    });
  }
});

describe('day arithmetic', () => {
  const number = fc.integer({ min: dayNumber(civilDate('1900-01-01')), max: dayNumber(civilDate('2199-12-31')) });
  test('agrees with UTC time on every day, weekday and year', () => {
    fc.assert(
      fc.property(number, (n) => {
        const utc = new Date(n * DAY_MS);
        const day = dayFromNumber(n);
        assert.equal(day, utc.toISOString().slice(0, 10));
        assert.equal(dayNumber(day), n);
        assert.equal(weekday(day), utc.getUTCDay());
        assert.equal(yearOf(day), utc.getUTCFullYear());
      }),
      { numRuns: 2000 },
    );
  });
  test('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(
        number,
        number,
        (a, b) => addDays(dayFromNumber(a), daysBetween(dayFromNumber(a), dayFromNumber(b))) === dayFromNumber(b),
      ),
    );
  });
  test('leaving the calendar is refused', () => {
    assert.throws(() => addDays(civilDate('2199-12-31'), 1), RangeError);
    assert.throws(() => addDays(civilDate('1900-01-01'), -1), RangeError);
    assert.throws(() => addDays(civilDate('2026-01-01'), 0.5), RangeError);
  });
});

describe('civilDateAt: the day in Shanghai, whatever the zone of the machine', () => {
  for (const [shows, instant, day] of [
    ['a minute before midnight', '2026-11-22T23:59:59+08:00', '2026-11-22'],
    ['midnight', '2026-11-23T00:00:00+08:00', '2026-11-23'],
    ['16:00 in London is tomorrow', '2026-11-22T16:00:00Z', '2026-11-23'],
    ['15:59:59.999 is not', '2026-11-22T15:59:59.999Z', '2026-11-22'],
    ['the summer time of 1988, nine hours', '1988-07-01T15:00:00Z', '1988-07-02'],
    ['the winter of 1988, eight', '1988-12-01T15:30:00Z', '1988-12-01'],
    ['the first instant of fixed hours', '1992-01-01T00:00:00Z', '1992-01-01'],
  ] as const) {
    test(shows, () => {
      const machine = process.env.TZ;
      try {
        for (const zone of ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati']) {
          process.env.TZ = zone;
          assert.equal(civilDateAt(instant), day, zone);
          assert.equal(civilDateAt(new Date(instant)), day, zone);
        }
      } finally {
        if (machine === undefined) delete process.env.TZ;
        else process.env.TZ = machine;
      }
    });
  }
  for (const [shows, instant] of [
    ['a text without a zone', '2026-11-22T09:30:00'],
    ['a day is no instant', '2026-11-22'],
    ['an impossible hour', '2026-11-22T25:00:00Z'],
    ['before the calendar', '1899-01-01T00:00:00Z'],
  ] as const) {
    test(`${shows} is refused`, () => assert.throws(() => civilDateAt(instant), RangeError));
  }
});
