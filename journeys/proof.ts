import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';

/**
 * What a door answered, as the test got it. `fetch` answers and those of Fastify's `inject` fit the first form.
 * `text` is what a person reads: the page's text, the body of the problem, the line on the terminal.
 */
export type Answer =
  | Readonly<{ through: 'api'; status: number; text: string }>
  | Readonly<{ through: 'browser'; status?: number; text: string }>
  | Readonly<{ through: 'cli'; exitCode: number; text: string }>;

type Shown = Readonly<{ rows: string | readonly string[]; answer: Answer; says: RegExp }>;

/**
 * Shows that a row of docs/features.md works: the door accepted, and its answer says what the row promises.
 * Fails the test if it did not. Counts together with `refused` in the same test (CONTRIBUTING.md, "Feature rows").
 */
export function worked(t: TestContext, { rows, answer, says }: Shown): void {
  assert.match(answer.text, says, `row ${rows}: the answer does not say what it should`);
  if (answer.through === 'cli') assert.equal(answer.exitCode, 0, `row ${rows}: the command failed`);
  else assert.ok((answer.status ?? 200) < 400, `row ${rows}: the door answered ${answer.status}`);
  record(t, 'worked', rows, answer);
}

/** Shows that a row refuses a bad input with a message a person can act on. Fails the test if the input was accepted. */
export function refused(t: TestContext, { rows, answer, says }: Shown): void {
  assert.match(answer.text, says, `row ${rows}: the refusal does not say what is wrong`);
  if (answer.through === 'cli') assert.notEqual(answer.exitCode, 0, `row ${rows}: the command accepted the bad input`);
  // A browser page may show the refusal without a status of its own (a message in a form of the console).
  else if (answer.status !== undefined) assert.ok(answer.status >= 400 && answer.status < 500, `row ${rows}: answered ${answer.status}`);
  else assert.equal(answer.through, 'browser', `row ${rows}: an API answer has a status`);
  record(t, 'refused', rows, answer);
}

/** Read by the test run from the diagnostics, so it is there only if the lines above were reached in a run. */
function record(t: TestContext, kind: 'worked' | 'refused', rows: string | readonly string[], answer: Answer): void {
  for (const row of typeof rows === 'string' ? [rows] : rows)
    t.diagnostic(`proof ${JSON.stringify({ kind, row, through: answer.through })}`);
}
