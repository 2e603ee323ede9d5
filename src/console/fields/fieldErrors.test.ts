import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ProblemError } from '../asking/request.ts';
import { filledIn, pathOf, wrongFields } from './fieldErrors.ts';

describe('what a form sends', () => {
  for (const [shows, typed, sent] of [
    ['an empty text is left out', { name: '', title: '路灯' }, { title: '路灯' }],
    ['blanks alone are empty', { name: '  \n' }, undefined],
    ['an object of nothing is left out', { proxy: { name: '', phone: undefined }, title: '路灯' }, { title: '路灯' }],
    ['an unticked box is an answer', { firstTime: false }, { firstTime: false }],
    ['zero is an answer', { days: 0 }, { days: 0 }],
    ['an empty list is left out', { attachments: [], headcount: 1 }, { headcount: 1 }],
    ['null is nothing', { on: null, headcount: 1 }, { headcount: 1 }],
  ] as const)
    test(shows, () => assert.deepEqual(filledIn(typed), sent));
});

describe('which fields a problem means', () => {
  const problem = { type: 'about:blank', title: 't', status: 422, code: 'form' };
  for (const [shows, fault, fields] of [
    ['each of the list', { ...problem, fields: [{ field: 'title', code: 'missing', detail: '请填写' }] }, ['title']],
    ['the one of a refusal', { ...problem, status: 409, code: 'bad-value', field: 'value' }, ['value']],
    ['none', problem, []],
  ] as const)
    test(shows, () =>
      assert.deepEqual(
        wrongFields(new ProblemError({ ...fault, fields: 'fields' in fault ? [...fault.fields] : undefined })).map(({ field }) => field),
        fields,
      ),
    );
  test('a fault of our own means none', () => assert.deepEqual(wrongFields(new TypeError('x')), []));
});

describe('the path of a field', () => {
  for (const [shows, field, path] of [
    ['a plain name', 'title', ['title']],
    ['dots', 'proxy.name', ['proxy', 'name']],
    ['a JSON pointer', '/proxy/name', ['proxy', 'name']],
  ] as const)
    test(shows, () => assert.deepEqual(pathOf(field), path));
});
