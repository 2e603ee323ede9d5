import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from './civilDate.ts';
import { dayStatus, nextWorkingDayOnOrAfter, publishedCalendar, withNotice } from './workCalendar.ts';

const notice2027 = {
  year: 2027,
  id: 'test-2027',
  sources: ['https://www.gov.cn/test'],
  rest: [['2026-12-31', '2027-01-02', '元旦']],
  work: [['2027-01-03', '元旦']],
} as const;

describe('dayStatus', () => {
  for (const [shows, day, status] of [
    ['a Tuesday', '2022-08-02', { rest: false, because: 'weekday', provisional: false }],
    ['a Saturday', '2022-08-06', { rest: true, because: 'weekend', provisional: false }],
    ['a feast', '2022-10-01', { rest: true, because: 'holiday', name: '国庆节', provisional: false }],
    ['a worked Saturday', '2022-10-08', { rest: false, because: 'makeup-workday', name: '国庆节', provisional: false }],
    ['the prolonged New Year of 2020', '2020-01-31', { rest: true, because: 'holiday', name: '春节', provisional: false }],
    ['the Monday after it, which the notice calls worked', '2020-02-03', { rest: false, because: 'weekday', provisional: false }],
    ['a day the next year’s notice names', '2018-12-31', { rest: true, because: 'holiday', name: '元旦', provisional: false }],
    ['the last day that is known', '2026-12-31', { rest: false, because: 'weekday', provisional: false }],
    [
      'the first that is not, a fixed feast',
      '2027-01-01',
      { rest: true, because: 'holiday', name: '元旦', provisional: true, provisionalReason: 'not-published' },
    ],
    [
      '2 May 2028, a feast since 2025',
      '2028-05-02',
      { rest: true, because: 'holiday', name: '劳动节', provisional: true, provisionalReason: 'not-published' },
    ],
    [
      'the New Year of the moon is not guessed',
      '2027-02-08',
      { rest: false, because: 'weekday', provisional: true, provisionalReason: 'not-published' },
    ],
    [
      'before the first stored notice',
      '2013-12-31',
      { rest: false, because: 'weekday', provisional: true, provisionalReason: 'notice-not-stored' },
    ],
    ['the first day with a notice', '2014-01-01', { rest: true, because: 'holiday', name: '元旦', provisional: false }],
  ] as const) {
    test(shows, () => assert.deepEqual(dayStatus(civilDate(day), publishedCalendar), status));
  }
});

describe('withNotice: a late notice makes a new calendar', () => {
  const later = withNotice(publishedCalendar, notice2027);
  test('its version names the notice; the older calendar is as it was', () => {
    assert.equal(later.version, 'gov.cn-2014-2026+test-2027');
    assert.equal(publishedCalendar.version, 'gov.cn-2014-2026');
    assert.equal(dayStatus(civilDate('2027-01-01'), publishedCalendar).provisional, true);
  });
  for (const [shows, day, status] of [
    ['the year is certain', '2027-03-01', { rest: false, because: 'weekday', provisional: false }],
    ['a Sunday is worked', '2027-01-03', { rest: false, because: 'makeup-workday', name: '元旦', provisional: false }],
    ['the December before is changed', '2026-12-31', { rest: true, because: 'holiday', name: '元旦', provisional: false }],
    [
      'the year after is not known',
      '2028-03-01',
      { rest: false, because: 'weekday', provisional: true, provisionalReason: 'not-published' },
    ],
  ] as const) {
    test(shows, () => assert.deepEqual(dayStatus(civilDate(day), later), status));
  }
  test('a span that ends before it begins is refused', () => {
    assert.throws(
      () => withNotice(publishedCalendar, { ...notice2027, rest: [['2027-01-02', '2027-01-01', '元旦']] }),
      /ends before it begins/,
    );
  });
  test('a day that does not exist is refused', () => {
    assert.throws(() => withNotice(publishedCalendar, { ...notice2027, work: [['2027-02-30', '元旦']] }), RangeError);
  });
});

describe('nextWorkingDayOnOrAfter', () => {
  for (const [shows, day, next] of [
    ['a working day is its own', '2022-09-30', '2022-09-30'],
    ['over National Day to a worked Saturday', '2022-10-01', '2022-10-08'],
    ['over a weekend', '2022-08-06', '2022-08-08'],
  ] as const) {
    test(shows, () => assert.equal(nextWorkingDayOnOrAfter(civilDate(day), publishedCalendar), next));
  }
});
