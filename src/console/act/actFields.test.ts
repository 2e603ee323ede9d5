import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OfferedAct } from '../../api/contract/file.ts';
import { actBody, fieldsNow, isComplete } from './actFields.ts';

const draft: OfferedAct = {
  type: 'draft',
  role: 'handler',
  fields: [
    { name: 'paper', kind: 'choice', required: true, options: [{ value: 'refusal' }, { value: 'extension' }] },
    { name: 'ground', kind: 'ground', required: true, when: 'refusal' },
    { name: 'days', kind: 'number', required: true, when: 'extension' },
    { name: 'reason', kind: 'text', required: true, when: 'refusal' },
    { name: 'remedy', kind: 'text', required: false, when: 'refusal' },
    { name: 'reason', kind: 'text', required: true, when: 'extension' },
  ],
};
const triage: OfferedAct = { type: 'triage', role: 'triage', fields: [{ name: 'route', kind: 'route', required: false }] };
const today = '2026-11-20';

describe('the fields of a draft', () => {
  for (const [shows, values, names] of [
    ['before the paper is chosen, only that', {}, ['paper']],
    ['a refusal asks for its ground', { paper: 'refusal' }, ['paper', 'ground', 'reason', 'remedy']],
    ['an extension asks for its days', { paper: 'extension' }, ['paper', 'days', 'reason']],
  ] as const)
    test(shows, () =>
      assert.deepEqual(
        fieldsNow(draft, values).map(({ name }) => name),
        names,
      ),
    );
});

describe('complete', () => {
  for (const [shows, values, complete] of [
    ['nothing yet', {}, false],
    ['blanks are no reason', { paper: 'extension', days: 30, reason: '  ' }, false],
    ['all that is required', { paper: 'extension', days: 30, reason: '待鉴定' }, true],
    ['what is optional may stay empty', { paper: 'refusal', ground: 'g', reason: '已判决' }, true],
    ['the fields of another paper do not count', { paper: 'refusal', days: 30, reason: '已判决' }, false],
  ] as const)
    test(shows, () => assert.equal(isComplete(draft, values), complete));
});

describe('the request of an act', () => {
  for (const [shows, act, values, body] of [
    [
      'today goes unsaid',
      draft,
      { on: today, paper: 'extension', days: 30, reason: '待鉴定' },
      { type: 'draft', paper: 'extension', days: 30, reason: '待鉴定' },
    ],
    ['another day is said', draft, { on: '2026-11-18', paper: 'extension' }, { type: 'draft', on: '2026-11-18', paper: 'extension' }],
    [
      'fields of another paper stay behind',
      draft,
      { paper: 'refusal', days: 30, reason: '已判决' },
      { type: 'draft', paper: 'refusal', reason: '已判决' },
    ],
    ['a route is a number', triage, { route: '6' }, { type: 'triage', route: 6 }],
    ['no route is no number', triage, { route: undefined }, { type: 'triage' }],
  ] as const)
    test(shows, () => assert.deepEqual(actBody(act, values, today), body));
});
