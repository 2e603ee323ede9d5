import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runDue } from './due.ts';

async function run(line: string, input: readonly string[] = []) {
  const out: string[] = [];
  const err: string[] = [];
  async function* readLines(file: string) {
    if (file !== '-') throw Object.assign(new Error('open'), { code: 'ENOENT' });
    yield* input;
  }
  const code = await runDue(line === '' ? [] : line.split(' '), {
    out: (text) => out.push(...text.split('\n')),
    err: (text) => err.push(text),
    readLines,
  });
  return { code, out, err: err.join('\n') };
}

describe('xinqiao due: one period, explained day by day', () => {
  test('says both last days, in Chinese', async () => {
    const { code, out } = await run('--length 60 --unit calendar --start 2022-08-02');
    assert.equal(code, 0);
    assert.deepEqual(out.slice(0, 5), [
      '期限：60 日（含休息日）',
      '起算：2022-08-02 星期二，当日不计入',
      '期间最后一日：2022-10-01 星期六',
      '截止日：2022-10-08 星期六（顺延 7 日）',
      '确定：按已公布的放假通知计算。',
    ]);
    assert.ok(out.includes('  2022-10-01 星期六  第 60 日，期间最后一日为休假日，顺延 · 国庆节放假'));
    assert.ok(out.includes('  2022-10-08 星期六  截止日 · 国庆节调休上班'));
  });
  test('and in English', async () => {
    const { out } = await run('--length 5 --unit working --start 2022-04-29 --lang en');
    assert.ok(out.includes('Due: 2022-05-10 Tuesday'));
    assert.ok(out.includes('  2022-05-07 Saturday  day 3 · worked in exchange for Labour Day'));
  });
  test('a clock of the regulations cites its article', async () => {
    const { out } = await run('--clock r22.handle --start 2022-08-02');
    assert.equal(out[0], '事项：第三十一条第六项事项办结（r22.handle，信访工作条例 第三十四条）');
    assert.ok(out.some((line) => line.includes('应当自受理之日起60日内办结')));
  });
  test('an unpublished year is provisional', async () => {
    const { out } = await run('--length 60 --unit calendar --start 2026-12-03');
    assert.match(out[4] ?? '', /^暂定：该年度放假通知尚未公布/);
  });
  test('a year without a stored notice has the other reason', async () => {
    const { out } = await run('--length 5 --unit working --start 2010-03-01 --lang en');
    assert.match(out[4] ?? '', /not at hand/);
  });
  test('--json prints one object with the explanation', async () => {
    const { out } = await run('--clock=r22.objection --start=2022-09-28 --json');
    const answer = JSON.parse(out.join(''));
    assert.deepEqual([answer.raw, answer.due, answer.provisional, answer.clock.id], ['2022-10-10', '2022-10-10', false, 'r22.objection']);
    assert.deepEqual(answer.days.at(-1), { day: '2022-10-10', mark: 'last', n: 5, because: 'weekday', provisional: false });
  });
});

describe('xinqiao due: wrong options name the option and the remedy', () => {
  for (const [line, message] of [
    ['--lenght 60', /--lenght。可用的选项：--length/],
    ['60', /第 1 个参数/],
    ['--length', /--length 后面缺少值/],
    ['--length --unit calendar', /--length 后面缺少值/],
    ['--length 1 --length 2', /写了两次/],
    ['--unit calendar --start 2022-08-02', /缺少 --length/],
    ['--length 60 --start 2022-08-02', /缺少 --unit/],
    ['--length 60 --unit calendar', /缺少 --start/],
    ['--length 60 --unit month --start 2022-08-02', /--unit 只能是 calendar, working/],
    ['--length 6.5 --unit calendar --start 2022-08-02', /--length 应为 0 至 3660 的整数/],
    ['--length ６０ --unit calendar --start 2022-08-02', /半角数字/],
    ['--length 3661 --unit calendar --start 2022-08-02', /3660/],
    ['--length 60 --unit calendar --start 2022-02-30', /--start：2022-02-30 不是存在的日期/],
    ['--length 60 --unit calendar --start today', /--start 应为实际存在的日期/],
    ['--length 60 --unit calendar --start 2199-12-30', /超出 2199 年/],
    ['--clock r22.handel --start 2022-08-02', /可用的期限：r05\.triage/],
    ['--clock r05.handle --start 2022-05-01', /只适用于 2005-05-01 至 2022-04-30/],
    ['--clock r22.urgent --start 2022-08-02', /没有法定的日数/],
    ['--clock r22.handle --length 60 --start 2022-08-02', /--clock 不能与 --length 同时使用/],
    ['--in - --start 2022-08-02', /--in 不能与 --start 同时使用/],
    ['--length 60 --unit calendar --start 2022-08-02 --lang de', /--lang 只能是 zh, en/],
    ['--lenght 60 --lang en', /There is no option --lenght/],
  ] as const) {
    test(line, async () => {
      const { code, out, err } = await run(line);
      assert.deepEqual([code, out], [2, []]);
      assert.match(err, message);
    });
  }
  test('nothing at all shows the usage', async () => {
    const { code, out } = await run('');
    assert.equal(code, 2);
    assert.match(out[0] ?? '', /用法/);
  });
  test('--help is no fault', async () => assert.equal((await run('--help --lang en')).code, 0));
});

describe('xinqiao due --in: JSON lines in, JSON lines out', () => {
  test('answers in order', async () => {
    const { code, out } = await run('--in -', [
      '\uFEFF{"unit":"calendar","length":15,"start":"2020-01-10"}',
      '',
      '{"start":"2022-04-29","unit":"working","length":5}',
      '{"unit":"calendar_day","length":30,"start":"2026-12-02"}',
    ]);
    assert.equal(code, 0);
    assert.deepEqual(out, [
      '{"raw":"2020-01-25","due":"2020-02-03","provisional":false}',
      '{"raw":"2022-05-10","due":"2022-05-10","provisional":false}',
      '{"raw":"2027-01-01","due":"2027-01-04","provisional":true}',
    ]);
  });
  for (const [shows, line, field] of [
    ['no JSON', 'sixty days', 'line'],
    ['an array', '[60]', 'line'],
    ['no unit', '{"length":60,"start":"2022-08-02"}', 'unit'],
    ['a unit of Object', '{"unit":"constructor","length":60,"start":"2022-08-02"}', 'unit'],
    ['a length in words', '{"unit":"calendar","length":"60","start":"2022-08-02"}', 'length'],
    ['a negative length', '{"unit":"calendar","length":-1,"start":"2022-08-02"}', 'length'],
    ['a day that is none', '{"unit":"calendar","length":60,"start":"2022-02-30"}', 'start'],
    ['a day before the calendar', '{"unit":"calendar","length":60,"start":"1899-12-31"}', 'start'],
  ] as const) {
    test(`${shows} is answered with its field, the next line goes on, the exit code is 1`, async () => {
      const { code, out } = await run('--in -', [line, '{"unit":"calendar","length":60,"start":"2022-08-02"}']);
      assert.equal(code, 1);
      assert.equal(JSON.parse(out[0] ?? '').error.field, field);
      assert.equal(JSON.parse(out[1] ?? '').due, '2022-10-08');
    });
  }
  test('what stands in the wrong place is not repeated', async () => {
    const { out } = await run('--in -', ['{"unit":"calendar","length":60,"start":"信访人某某"}']);
    assert.ok(!out.join('').includes('某某'));
  });
  test('a file that is not there', async () => {
    const { code, err } = await run('--in nowhere.jsonl');
    assert.equal(code, 1);
    assert.match(err, /ENOENT/);
  });
  test('100,000 lines, each answered', async () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, n) => `{"unit":"${n % 2 ? 'calendar' : 'working'}","length":${n % 60},"start":"20${14 + (n % 12)}-0${1 + (n % 9)}-1${n % 10}"}`,
    );
    const { code, out } = await run('--in -', lines);
    assert.deepEqual([code, out.length], [0, 100_000]);
  });
});
