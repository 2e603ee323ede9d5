import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { attempts } from './attempts.ts';

const limits = { perAddress: 3, overall: 5, windowMs: 60_000 };

describe('tries at number and code', () => {
  test('one over the limit waits until the window ends, another address does not', () => {
    let now = 0;
    const tries = attempts(() => now, limits);
    assert.deepEqual(
      [1, 2, 3].map(() => tries.take('a')),
      [0, 0, 0],
    );
    now = 15_000;
    assert.equal(tries.take('a'), 45);
    assert.equal(tries.take('b'), 0);
    now = 60_000;
    assert.equal(tries.take('a'), 0);
  });

  test('a right try does not count', () => {
    const tries = attempts(() => 0, limits);
    for (let n = 0; n < 20; n += 1) {
      assert.equal(tries.take('a'), 0);
      tries.giveBack('a');
    }
  });

  test('many addresses together reach the overall limit', () => {
    const tries = attempts(() => 0, limits);
    for (const address of ['a', 'b', 'c', 'd', 'e']) assert.equal(tries.take(address), 0);
    assert.equal(tries.take('f'), 60);
  });
});
