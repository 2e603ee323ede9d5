import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Answer, refused as refuses, worked } from '../../journeys/proof.ts';

const command = fileURLToPath(new URL('../../bin/xinqiao.mjs', import.meta.url));

/** The command as a person types it, in a process of its own, in a zone far from Shanghai. */
function xinqiao(line: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, TZ: 'America/New_York' }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [command, ...line.split(' ')], options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

const told = ({ code, out, err }: { code: number; out: string; err: string }): Answer => ({
  through: 'cli',
  exitCode: code,
  text: out + err,
});

describe('xinqiao due, as typed', () => {
  test('[G1] working days leave out the public holidays; a day that does not exist is refused', async (t) => {
    const answer = await xinqiao('due --length 5 --unit working --start 2022-04-29 --json');
    const { code, out } = answer;
    const { due, days } = JSON.parse(out);
    assert.deepEqual([code, due], [0, '2022-05-10']);
    assert.deepEqual(
      days.filter((day: { because: string }) => day.because === 'holiday').map((day: { day: string }) => day.day),
      ['2022-04-30', '2022-05-01', '2022-05-02', '2022-05-03', '2022-05-04'],
    );
    const refused = await xinqiao('due --length 5 --unit working --start 2022-02-30');
    assert.deepEqual([refused.code, refused.out], [2, '']);
    assert.match(refused.err, /2022-02-30 不是存在的日期/);
    worked(t, { rows: 'G1', answer: told(answer), says: /2022-05-10/ });
    refuses(t, { rows: 'G1', answer: told(refused), says: /2022-02-30 不是存在的日期/ });
  });
  test('[G2] a worked Saturday is a last day; an unknown unit is refused', async (t) => {
    const asked = await xinqiao('due --length 60 --unit calendar --start 2022-08-02 --json');
    const answer = JSON.parse(asked.out);
    assert.deepEqual([answer.raw, answer.due, answer.days.at(-1).because], ['2022-10-01', '2022-10-08', 'makeup-workday']);
    const refused = await xinqiao('due --length 60 --unit weekend --start 2022-08-02');
    assert.deepEqual([refused.code, refused.out], [2, '']);
    assert.match(refused.err, /--unit 只能是 calendar, working/);
    worked(t, { rows: 'G2', answer: told(asked), says: /makeup-workday/ });
    refuses(t, { rows: 'G2', answer: told(refused), says: /--unit 只能是/ });
  });
  test('[G8] a clock of the law explains each day; a clock of another time is refused', async (t) => {
    const asked = await xinqiao('due --clock r22.handle --start 2022-08-02');
    const { out } = asked;
    const lines = out.split('\n').filter((line) => /^ {2}2022-/.test(line));
    assert.equal(lines.length, 68); // 2 August to 8 October
    assert.match(out, /信访工作条例 第三十四条：/);
    const refused = await xinqiao('due --clock r05.handle --start 2022-08-02');
    assert.equal(refused.code, 2);
    assert.match(refused.err, /只适用于 2005-05-01 至 2022-04-30/);
    worked(t, { rows: 'G8', answer: told(asked), says: /信访工作条例 第三十四条/ });
    refuses(t, { rows: 'G8', answer: told(refused), says: /只适用于/ });
  });
  test('a file of 100,000 lines is answered in order', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'due-'));
    try {
      const line = (n: number) => `{"unit":"working","length":${n % 60},"start":"20${14 + (n % 12)}-0${1 + (n % 9)}-1${n % 10}"}\n`;
      await writeFile(join(folder, 'in.jsonl'), Array.from({ length: 100_000 }, (_, n) => line(n)).join(''));
      const { code, out } = await xinqiao(`due --in ${join(folder, 'in.jsonl')}`);
      const answers = out.trimEnd().split('\n');
      assert.deepEqual([code, answers.length, answers[0]], [0, 100_000, '{"raw":"2014-01-10","due":"2014-01-10","provisional":false}']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
  test('a file that is not there is refused', async () => {
    const { code, err } = await xinqiao('due --in nowhere.jsonl --lang en');
    assert.equal(code, 1);
    assert.match(err, /cannot be read \(ENOENT\)/);
  });
});
