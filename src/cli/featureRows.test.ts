import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { featureRows, type Proof, type TestResult } from './featureRows.ts';

const list = '| id | capability |\n|---|---|\n| B6 | If you file today |\n| C1 | Number and code |\n';
const both: Proof[] = [
  { kind: 'worked', row: 'B6', through: 'api' },
  { kind: 'refused', row: 'B6', through: 'api' },
];
const good: TestResult = { file: 'src/api/forecast.test.ts', title: '[B6] forecast', status: 'passed', proofs: both };

describe('a row of the feature list', () => {
  for (const [shows, change, status] of [
    ['counts by a passed door test that worked and refused', {}, 'shown'],
    ['does not count by a title alone', { proofs: [] }, 'open'],
    ['does not count without a refused bad input', { proofs: both.slice(0, 1) }, 'open'],
    ['does not count by refusals alone', { proofs: both.slice(1) }, 'open'],
    ['does not count if the test failed', { status: 'failed' }, 'open'],
    ['does not count if the test was skipped', { status: 'skipped' }, 'open'],
    ['does not count away from the doors', { file: 'src/clock/dueOn.test.ts' }, 'open'],
    ['does not count under the title of another row', { title: '[C1] code' }, 'open'],
  ] as const) {
    test(shows, () => {
      const [row] = featureRows(list, '', [{ ...good, ...change }]);
      assert.equal(row?.status, status);
    });
  }

  test('is partial while part of it is to come, and says what', () => {
    const [row] = featureRows(list, '| B6 | the other routes |', [good]);
    assert.deepEqual([row?.status, row?.missing], ['partial', 'the other routes']);
  });

  test('that does not exist cannot be proved or partial', () => {
    assert.throws(() => featureRows(list, '| Q99 | everything |', []), /Q99/);
    assert.throws(() => featureRows(list, '', [{ ...good, proofs: [{ kind: 'worked', row: 'Q98', through: 'cli' }] }]), /Q98/);
  });

  test('is found for every line of the real list, each id once', () => {
    const file = new URL('../../docs/features.md', import.meta.url);
    const ids = featureRows(readFileSync(file, 'utf8'), '', []).map(({ id }) => id);
    assert.ok(ids.length > 150);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('a proof', () => {
  const yes = { through: 'api', status: 200, text: '2026-12-01' } as const;
  const no = { through: 'api', status: 422, text: 'no such day' } as const;
  for (const [shows, prove, answer, says] of [
    ['an error is not shown as working', worked, no, /no such day/],
    ['an answer that says something else is not shown as working', worked, yes, /2027/],
    ['an accepted input is not shown as refused', refused, yes, /2026/],
    ['a refusal that does not say what is wrong is none', refused, no, /telephone/],
    ['a fault of ours is not a refusal', refused, { ...no, status: 500 }, /no such day/],
    ['a command that ends well has refused nothing', refused, { through: 'cli', exitCode: 0, text: 'bad' }, /bad/],
    ['a command that fails has not worked', worked, { through: 'cli', exitCode: 1, text: 'ok' }, /ok/],
  ] as const) {
    test(shows, (t) => assert.throws(() => prove(t, { rows: 'B6', answer, says })));
  }

  test('that holds is recorded in the run', (t) => {
    const said: string[] = [];
    const context = Object.assign(Object.create(t), { diagnostic: (line: string) => said.push(line) });
    worked(context, { rows: ['B6', 'C1'], answer: yes, says: /2026/ });
    refused(context, { rows: 'B6', answer: no, says: /no such day/ });
    assert.equal(said.length, 3);
    assert.deepEqual(JSON.parse(said[2]?.replace('proof ', '') ?? ''), { kind: 'refused', row: 'B6', through: 'api' });
  });
});
