import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { categories, isCategory, matterClasses, petitionPurposes } from './categories.ts';
import { evaluationClock } from './evaluation.ts';
import { fixedHolidayName } from './fixedHolidays.ts';
import { ground, groundBasis, grounds, groundsFor, type Refuser } from './grounds.ts';
import { holidayNotices } from './holidayNotices.ts';
import type { RegimeId } from './regimes.ts';
import { legalRoute, legalRoutes } from './routes.ts';

describe('grounds for not accepting', () => {
  const repeats = 'pending-elsewhere concluded review-open review-lapsed';
  const own = 'congress-court-procuratorate other-statutory-way';
  // Every cell of regime × channel × who refuses: what is not named here is forbidden there.
  const lawful: Readonly<Record<string, string>> = {
    'xftl2005 letter bureau': `${own} ${repeats}`,
    'xftl2005 letter organ': `outside-powers other-statutory-way ${repeats}`,
    'xftl2005 visit bureau': `${own} ${repeats} level-skipping-visit`,
    'xftl2005 visit organ': `outside-powers other-statutory-way ${repeats} level-skipping-visit`,
    'xfgztl2022 letter bureau': repeats,
    'xfgztl2022 letter organ': `outside-powers ${repeats}`,
    'xfgztl2022 visit bureau': repeats,
    'xfgztl2022 visit organ': `outside-powers ${repeats}`,
  };
  for (const [cell, codes] of Object.entries(lawful)) {
    const [regime, channel, by] = cell.split(' ') as [RegimeId, string, Refuser];
    for (const { code } of grounds)
      test(`${cell}: ${code} is ${codes.split(' ').includes(code) ? 'lawful' : 'forbidden'}`, () => {
        const found = groundsFor(regime, channel, by).some((each) => each.code === code);
        assert.equal(found, codes.split(' ').includes(code));
      });
  }
  test('each says where to go in both languages', () => {
    for (const each of groundsFor('xftl2005', 'visit', 'organ'))
      assert.ok(each.whereToGo.zh.endsWith('。') && each.whereToGo.en.endsWith('.'));
  });
  test('the article follows the regime', () => {
    assert.equal(groundBasis('concluded', 'xftl2005', 'bureau')?.article, '信访条例 第三十五条第三款');
    assert.equal(groundBasis('concluded', 'xfgztl2022', 'organ')?.article, '信访工作条例 第三十六条第三款');
    assert.equal(groundBasis('other-statutory-way', 'xfgztl2022', 'organ'), undefined);
  });
  test('an unknown code is refused', () => assert.throws(() => ground('no-time'), RangeError));
});

describe('the six ways of 第三十一条', () => {
  test('only the sixth has the petition clock', () => {
    const withClock = legalRoutes.filter((route) => route.petitionClock);
    assert.deepEqual(
      withClock.map((route) => route.item),
      [6],
    );
  });
  test('its remedy prints the 30 days of 第三十五条', () => assert.match(legalRoute(6).remedy.zh, /起30日内请求/));
  test('the fifth prints reconsideration and suit, not review', () => {
    assert.match(legalRoute(5).remedy.zh, /60日内依法申请行政复议，或者6个月内依法提起行政诉讼；不适用信访复查/);
  });
  for (const item of [0, 7, 1.5]) test(`there is no item ${item}`, () => assert.throws(() => legalRoute(item), RangeError));
});

describe('categories and purposes', () => {
  test('17 names, each with a code of its own', () => assert.equal(new Set(categories.map((category) => category.code)).size, 17));
  test('a code is known, a name is no code', () => assert.deepEqual([isCategory('land'), isCategory('国土资源')], [true, false]));
  test('purposes point to the three classes; enquiry and other leave it to the officer', () => {
    assert.deepEqual(
      petitionPurposes.map((purpose) => purpose.class),
      ['suggestion', 'accusation', 'appeal', 'appeal', null, null],
    );
    assert.equal(matterClasses.length, 3);
  });
});

describe('the rating window', () => {
  test('30 days from service unless the city sets another', () => {
    const { length, unit, startEvent } = evaluationClock();
    assert.deepEqual([length, unit, startEvent], [30, 'calendar-day', 'handling-opinion-served']);
  });
  for (const [shows, days, allowed] of [
    ['one day', 1, true],
    ['a year', 365, true],
    ['none', 0, false],
    ['more than a year', 366, false],
    ['half a day', 1.5, false],
  ] as const) {
    test(shows, () =>
      allowed ? assert.equal(evaluationClock(days).length, days) : assert.throws(() => evaluationClock(days), RangeError),
    );
  }
});

describe('holiday notices', () => {
  const dayOfWeek = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
  const length = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  test('2014 to 2026, each with its announcement on gov.cn', () => {
    assert.deepEqual(
      holidayNotices.map((notice) => notice.year),
      Array.from({ length: 13 }, (_, at) => 2014 + at),
    );
    for (const { sources } of holidayNotices) for (const source of sources) assert.match(source, /^https?:\/\/www\.gov\.cn\//);
  });
  test('a worked day is a Saturday or Sunday, but for the Monday on which the prolonged New Year of 2020 ended', () => {
    const worked = holidayNotices.flatMap((notice) => notice.work.map(([day]) => day));
    assert.deepEqual(
      worked.filter((day) => ![0, 6].includes(dayOfWeek(day))),
      ['2020-02-03'],
    );
  });
  for (const [year, rest, work] of [
    [2014, 22, 5],
    [2020, 30, 7],
    [2023, 27, 7],
    [2026, 33, 6],
  ] as const) {
    test(`${year}: ${rest} days of rest, ${work} worked weekend days`, () => {
      const notice = holidayNotices.find((each) => each.year === year);
      const days = notice?.rest.reduce((sum, [first, last]) => sum + length(first, last), 0);
      assert.deepEqual([days, notice?.work.length], [rest, work]);
    });
  }
});

describe('fixed feasts', () => {
  for (const [shows, year, day, name] of [
    ['2 May from 2025', 2025, '05-02', '劳动节'],
    ['not in 2024', 2024, '05-02', undefined],
    ['3 October always', 2010, '10-03', '国庆节'],
    ['4 October never', 2030, '10-04', undefined],
  ] as const) {
    test(shows, () => assert.equal(fixedHolidayName(year, day), name));
  }
});
