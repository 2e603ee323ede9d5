import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { civilDate, dayFromNumber, dayNumber, weekday } from '../clock/civilDate.ts';
import { explain } from '../clock/explain.ts';
import { publishedCalendar } from '../clock/workCalendar.ts';
import { monthsOf } from './monthsOf.ts';

const calendar = publishedCalendar;
const handle = { length: 60, unit: 'calendar-day', rolls: true } as const;
const object = { length: 5, unit: 'working-day', rolls: false } as const;
const signs = (period: typeof handle | typeof object, start: string) =>
  monthsOf([...explain(period, civilDate(start), calendar).days]).map((month) => ({
    name: `${month.year}-${month.month}`,
    marked: month.weeks.flat().flatMap(({ date, look, sign, n }) => (look && look !== 'blank' ? [`${date}${sign ?? n}`] : [])),
  }));

describe('the calendar of an explained clock', () => {
  test('sixty days over the National Day holiday: the roll is drawn to the last day', () => {
    const months = signs(handle, '2026-08-02'); // the 60th day is 1 October
    assert.deepEqual(
      months.map(({ name }) => name),
      ['2026-8', '2026-9', '2026-10'],
    );
    assert.equal(months[0]?.marked[0], '2start');
    assert.deepEqual(months[2]?.marked, ['1rolled', '2rolled', '3rolled', '4rolled', '5rolled', '6rolled', '7rolled', '8last']);
  });

  test('five working days over a weekend: days of rest are drawn as rest', () => {
    assert.deepEqual(signs(object, '2026-11-19')[0]?.marked, ['19start', '201', '21rest', '22rest', '232', '243', '254', '26last']);
  });

  test('every day of a count stands once, under its own weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 90 }), (offset, length) => {
        const start = dayFromNumber(dayNumber(civilDate('2016-01-01')) + offset);
        const days = [...explain({ length, unit: 'calendar-day', rolls: true }, start, calendar).days];
        const placed = monthsOf(days).flatMap(({ year, month, weeks }) =>
          weeks.flatMap((week) =>
            week.flatMap(({ date, look }, column) => {
              if (!date || look === '') return [];
              const day = civilDate(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
              assert.equal((weekday(day) + 6) % 7, column);
              return [day];
            }),
          ),
        );
        assert.deepEqual(
          placed,
          days.map(({ day }) => day),
        );
      }),
      { numRuns: 200 },
    );
  });
});
