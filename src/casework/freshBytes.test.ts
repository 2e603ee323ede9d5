import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshBytes } from './freshBytes.ts';

test('bytes are given out once, over the end of the pool too', () => {
  const given = Array.from({ length: 1000 }, () => freshBytes(16).toString('hex'));
  assert.equal(new Set(given).size, 1000);
  assert.ok(given.every((text) => text.length === 32));
});

test('what was given stays as it was while more is taken', () => {
  const first = freshBytes(12);
  const copy = Buffer.from(first);
  for (let taken = 0; taken < 1000; taken += 1) freshBytes(16);
  assert.deepEqual(first, copy);
  assert.equal(freshBytes(5000).length, 5000);
});
