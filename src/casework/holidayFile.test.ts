import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changedDays, publishedCalendar, withNotice } from '../clock/workCalendar.ts';
import { holidayNotices } from '../regulations/holidayNotices.ts';
import { readNotice } from './holidayFile.ts';

const newYear = { date: '2027-01-01', name: '元旦', isOffDay: true };
const with2027 = (...days: unknown[]) => ({ year: 2027, days });

describe('a holiday file', () => {
  for (const [shows, given, fault] of [
    ['no object', [newYear], 'not-a-notice '],
    ['a year in words', { year: '2027', days: [newYear] }, 'bad-year year'],
    ['a year before the first notice', { year: 2013, days: [newYear] }, 'bad-year year'],
    ['no days', with2027(), 'no-days days'],
    ['more days than a year has', with2027(...Array.from({ length: 401 }, () => newYear)), 'too-many-days days'],
    ['a day that does not exist', with2027(newYear, { ...newYear, date: '2027-02-29' }), 'bad-day days[1].date'],
    ['a day of another year', with2027({ ...newYear, date: '2028-01-01' }), 'day-outside-year days[0].date'],
    ['November before', with2027({ ...newYear, date: '2026-11-30' }), 'day-outside-year days[0].date'],
    ['a day twice', with2027(newYear, newYear), 'day-twice days[1].date'],
    ['a flag in words', with2027({ ...newYear, isOffDay: 'yes' }), 'bad-flag days[0].isOffDay'],
    ['a day without a name', with2027({ ...newYear, name: ' ' }), 'bad-name days[0].name'],
  ] as const)
    test(`${shows} is refused with the field`, () => {
      const read = readNotice(given);
      assert.equal('code' in read ? `${read.code} ${read.field}` : 'read', fault);
    });

  for (const notice of holidayNotices)
    test(`${notice.year} as it was announced reads as the shipped notice`, () => {
      const rest = notice.rest.flatMap(([first, last, name]) => {
        const days: unknown[] = [];
        for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000)
          days.push({ date: new Date(at).toISOString().slice(0, 10), name, isOffDay: true });
        return days;
      });
      const work = notice.work.map(([date, name]) => ({ date, name, isOffDay: false }));
      const read = readNotice({ year: notice.year, days: [...work, ...rest] });
      assert.ok(!('code' in read), JSON.stringify(read));
      assert.deepEqual(changedDays(publishedCalendar, withNotice(publishedCalendar, read)), []);
    });

  test('a weekday that was to be off may be worked after all', () =>
    assert.ok('id' in readNotice({ ...with2027({ ...newYear, isOffDay: false }), amends: true })));
  test('the December before may be named', () => assert.ok('id' in readNotice(with2027({ ...newYear, date: '2026-12-31' }))));
});
