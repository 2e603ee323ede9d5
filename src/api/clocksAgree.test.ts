import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Role } from '../access/roles.ts';
import { addDays, civilDate } from '../clock/civilDate.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { clockOf } from '../openCity.ts';
import { clockRules, regionalRules } from '../regulations/clockRules.ts';
import { aSite, type Site } from './aSite.fixture.ts';

const command = fileURLToPath(new URL('../../bin/xinqiao.mjs', import.meta.url));
const zones = ['UTC', 'Asia/Shanghai', 'America/New_York'] as const;
const bureau = '440200-xfj';
const housing = '440200-housing';
const government = '440200-gov';

/** `xinqiao due --in -` as a process of its own in a zone. */
async function dueLines(questions: readonly object[], TZ: string): Promise<string[]> {
  const child = spawn(process.execPath, [command, 'due', '--in', '-'], { env: { ...process.env, TZ }, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(questions.map((question) => JSON.stringify(question)).join('\n'));
  return (await text(child.stdout)).trim().split('\n');
}

describe('the command line and the API count alike, in three zones', () => {
  let site: Site;
  const zone = process.env.TZ;
  before(async () => {
    site = await aSite();
  });
  after(async () => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    await site.close();
  });

  test('every clock of the regulations and of the regions, from any day', async () => {
    const starts = ['2020-01-10', '2022-04-29', '2022-05-01', '2022-08-02', '2026-02-13', '2026-11-20', '2026-12-31'];
    const questions = [...clockRules, ...regionalRules].flatMap(({ id }) => starts.map((start) => ({ clock: id, start })));
    let counted = 0;
    for (const TZ of zones) {
      const said = (await dueLines(questions, TZ)).map((line) => JSON.parse(line));
      assert.equal(said.length, questions.length);
      process.env.TZ = TZ;
      for (const [at, { clock, start }] of questions.entries()) {
        const { status, json } = await site.ask({ path: `/clocks/due?clock=${clock}&start=${start}` });
        const { error, ...days } = said[at];
        assert.deepEqual(
          status === 200 ? { raw: json.raw, due: json.due, provisional: json.provisional } : { status },
          error ? { status: 422 } : days,
        );
        counted += status === 200 ? 1 : 0;
      }
    }
    assert.ok(counted > 200, `${counted} were counted`);
  });

  /** From the letter to the request for review through the API, a few days between the steps. @returns the clocks its file shows */
  async function lived(from: string) {
    const paper = { ...anOpinion, opinion: '经研究，不予支持。' };
    const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
    const steps: readonly [days: number, unit: string, role: Role, body: object][] = [
      [0, bureau, 'triage', triage],
      [2, bureau, 'triage', { type: 'transfer', to: housing }],
      [3, housing, 'handler', { type: 'receive' }],
      [7, housing, 'handler', { type: 'accept' }],
      [20, housing, 'handler', { type: 'draft', paper: 'opinion', outcome: 'not-supported', ...paper }],
      [20, housing, 'checker', { type: 'check' }],
      [20, housing, 'head', { type: 'sign' }],
      [20, housing, 'sealer', { type: 'seal' }],
      [23, housing, 'handler', { type: 'recordService', mode: 'post' }],
      [30, bureau, 'registrar', { type: 'askReview', to: government, grounds: '对处理意见不服。' }],
    ];
    const itIs = (days: number) => Object.assign(site.city.city.clock, clockOf(addDays(civilDate(from), days)));
    itIs(0);
    const { petitionNo } = await site.city.file();
    for (const [days, unit, role, body] of steps) {
      itIs(days);
      const as = await site.signIn(site.city.officer(unit, role));
      const { version, letters } = (await site.ask({ path: `/petitions/${petitionNo}`, as })).json;
      const full = 'mode' in body ? { ...body, letterId: letters.at(-1).letterId } : body;
      const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as, match: version, body: full });
      assert.equal(told.status, 200, `${JSON.stringify(body)}: ${told.text}`);
    }
    const as = await site.signIn(site.city.officer(housing, 'handler'));
    return (await site.ask({ path: `/petitions/${petitionNo}`, as })).json.clocks;
  }

  for (const [at, [shows, from, rules]] of (
    [
      ['under the 2005 text, over the Spring Festival of 2020', '2020-01-10', ['r05.triage', 'r05.accept_transferred', 'r05.handle']],
      ['across the change of 2022, each clock by its own first day', '2022-04-27', ['r05.triage', 'r05.accept_transferred', 'r22.handle']],
      ['under the 2022 text, over the National Day', '2026-08-20', ['r22.triage', 'r22.notify_transferred', 'r22.handle']],
    ] as const
  ).entries())
    test(`the clocks that a matter shows, ${shows}`, async () => {
      const TZ = zones[at % zones.length] ?? 'UTC';
      process.env.TZ = TZ;
      const clocks: { rule: string; start: string; raw: string; due: string; provisional: boolean }[] = await lived(from);
      const ids = clocks.map(({ rule }) => rule);
      for (const rule of rules) assert.ok(ids.includes(rule), `${rule} is not among ${ids}`);
      assert.ok(ids.includes('ev.window') && ids.some((id) => id.endsWith('.review')), ids.join(' '));
      const questions = clocks.map(({ rule, start }) => ({ clock: rule, start }));
      for (const other of zones)
        assert.deepEqual(
          (await dueLines(questions, other)).map((line) => JSON.parse(line)),
          clocks.map(({ raw, due, provisional }) => ({ raw, due, provisional })),
          other,
        );
    });
});
