import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../clock/civilDate.ts';
import { explain } from '../clock/explain.ts';
import { publishedCalendar } from '../clock/workCalendar.ts';
import { articleIn } from './articles.ts';
import { clockLine, clockSentence, daySentence, daysLeftWords } from './clocks.ts';
import { formatDay } from './days.ts';
import { problemSentence } from './problems.ts';

const handle = '信访工作条例 第三十四条';
const counted = (start: string, length: number, unit: 'calendar-day' | 'working-day') =>
  explain({ length, unit, rolls: unit === 'calendar-day' }, civilDate(start), publishedCalendar);

describe('a day as people write it', () => {
  for (const [shows, day, zh, en] of [
    ['an ordinary day', '2026-10-08', '10月8日（周四）', 'Thu 8 Oct'],
    ['a leap day', '2024-02-29', '2月29日（周四）', 'Thu 29 Feb'],
    ['the first day of a year', '2023-01-01', '1月1日（周日）', 'Sun 1 Jan'],
    ['the last day of a century', '2000-12-31', '12月31日（周日）', 'Sun 31 Dec'],
  ] as const)
    test(shows, () => assert.deepEqual([formatDay(day, 'zh'), formatDay(day, 'en')], [zh, en]));
});

describe('an article in both languages', () => {
  for (const [shows, article, zh, en] of [
    ['an article', handle, '《信访工作条例》第三十四条', 'Regulations on Petition Work (2022), Article 34'],
    ['ten itself', '信访条例 第十条', '《信访条例》第十条', 'Regulations on Letters and Visits (2005), Article 10'],
    ['a paragraph', '民法典 第二百零三条第一款', '《民法典》第二百零三条第一款', 'Civil Code, Article 203 paragraph 1'],
    [
      'an item in brackets',
      '信访条例 第二十一条第一款第(四)项',
      '《信访条例》第二十一条第一款第(四)项',
      'Regulations on Letters and Visits (2005), Article 21 paragraph 1 item 4',
    ],
  ] as const)
    test(shows, () => assert.deepEqual([articleIn('zh', article), articleIn('en', article)], [zh, en]));
});

describe('how much time is left', () => {
  for (const [shows, daysLeft, zh, en] of [
    ['some days', 12, '还有 12 天', '12 days left'],
    ['one day', 1, '还有 1 天', '1 day left'],
    ['the last day itself is in time', 0, '今天是最后一天', 'today is the last day'],
    ['one day after', -1, '已超过 1 天', '1 day late'],
  ] as const)
    test(shows, () => assert.deepEqual([daysLeftWords(daysLeft, 'zh'), daysLeftWords(daysLeft, 'en')], [zh, en]));

  test('the closed clock is one line', () =>
    assert.equal(clockLine({ due: '2026-10-08', daysLeft: 12, standing: 'in-time' }, 'zh'), '还有 12 天 · 最后一天 10月8日（周四）'));
  test('a clock that was met says when', () =>
    assert.equal(
      clockLine({ due: '2026-10-08', daysLeft: -3, standing: 'stopped', stoppedOn: '2026-09-30' }, 'en'),
      'Done in time Wed 30 Sep · last day Thu 8 Oct',
    ));
});

describe('the whole clock in words', () => {
  test('a last day in a holiday moves, and the sentence says why', () => {
    const clock = { ...counted('2022-08-02', 60, 'calendar-day'), article: handle };
    assert.equal(
      clockSentence(clock, 'zh'),
      '2022年8月2日（周二）当天不计入，从次日起算，共60日，最后一天是2022年10月8日（周六）。' +
        '10月1日是国庆节假期，顺延至假后第一个工作日10月8日（周六）。依据《信访工作条例》第三十四条。',
    );
    assert.match(clockSentence(clock, 'en'), /1 Oct falls on a holiday \(National Day\), so the last day moves to the next working day/);
  });

  test('working days say so, and do not roll', () => {
    const clock = { ...counted('2022-04-29', 5, 'working-day'), article: '信访工作条例 第二十三条第三款' };
    assert.match(clockSentence(clock, 'zh'), /共5个工作日，最后一天是2022年5月10日（周二）。依据/);
  });

  test('a weekend is no feast', () => {
    const clock = { ...counted('2026-03-01', 6, 'calendar-day'), article: handle };
    assert.match(clockSentence(clock, 'zh'), /3月7日是周末，顺延至其后第一个工作日3月9日（周一）。/);
  });

  test('a day that depends on an unpublished notice is called provisional', () => {
    const clock = { ...counted('2026-12-01', 60, 'calendar-day'), article: handle };
    assert.match(clockSentence(clock, 'zh'), /暂定/);
    assert.match(clockSentence(clock, 'en'), /provisional/);
  });

  for (const [shows, at, zh] of [
    ['the day of the event', 0, '8月2日（周二）：起算当天，不计入'],
    ['a counted day', 1, '8月3日（周三）：第1日'],
    ['the day that rolls', 60, '10月1日（周六）：第60日，国庆节假期，顺延'],
    ['the last day, a weekend that is worked', 67, '10月8日（周六）：国庆节调休上班，最后一天'],
  ] as const)
    test(shows, () => {
      const day = counted('2022-08-02', 60, 'calendar-day').days[at];
      assert.ok(day);
      assert.equal(daySentence(day, 'zh'), zh);
    });
});

describe('problem codes', () => {
  for (const [shows, code, pattern] of [
    ['a limit is named', 'too-long:100', /最多 100 个字/],
    ['a code without a limit', 'missing', /请填写/],
    ['an unknown code still gets a sentence', 'no-such-code', /请核对/],
    ['a name of Object is no code', 'constructor', /请核对/],
  ] as const)
    test(shows, () => assert.match(problemSentence('zh', code), pattern));
});
