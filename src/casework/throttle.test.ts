import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressName, throttle } from './throttle.ts';

const limits = { seconds: 60, perAddress: 3, overall: 5, reserve: 1 };

function clocked() {
  let now = 1_000_000_020_000;
  return {
    limit: throttle(limits, () => now),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('tries in a window', () => {
  test('an address has its share, then waits until the window ends', () => {
    const { limit, pass } = clocked();
    assert.deepEqual(
      [1, 2, 3, 4].map(() => limit.take('1.1.1.1') > 0),
      [false, false, false, true],
    );
    const wait = limit.take('1.1.1.1');
    assert.ok(wait > 0 && wait <= 60, `${wait}`);
    pass(wait * 1000 - 1000);
    assert.ok(limit.take('1.1.1.1') > 0);
    pass(1000);
    assert.equal(limit.take('1.1.1.1'), 0);
  });
  test('what succeeded does not count', () => {
    const { limit } = clocked();
    for (let at = 0; at < 50; at += 1) {
      assert.equal(limit.take('1.1.1.1'), 0);
      limit.giveBack('1.1.1.1');
    }
  });
  test('one address alone cannot use up what all have together', () => {
    const { limit } = clocked();
    for (let at = 0; at < 100; at += 1) limit.take('6.6.6.6');
    assert.equal(limit.take('1.1.1.1'), 0);
    assert.equal(limit.take('1.1.1.1'), 0);
  });
  test('when many addresses have used it up, everybody else still has the reserve', () => {
    const { limit } = clocked();
    for (const address of ['6.6.6.1', '6.6.6.2']) for (let at = 0; at < 3; at += 1) limit.take(address);
    assert.equal(limit.take('1.1.1.1'), 0);
    assert.ok(limit.take('1.1.1.1') > 0);
    assert.equal(limit.take('2.2.2.2'), 0);
  });
  test('giving back what was never taken gains nothing', () => {
    const { limit } = clocked();
    for (let at = 0; at < 10; at += 1) limit.giveBack('1.1.1.1');
    assert.deepEqual(
      [1, 2, 3, 4].map(() => limit.take('1.1.1.1') > 0),
      [false, false, false, true],
    );
  });
});

describe('who counts as one address', () => {
  for (const [shows, address, name] of [
    ['IPv4 is itself', '203.0.113.9', '203.0.113.9'],
    ['IPv4 inside IPv6 too', '::ffff:203.0.113.9', '203.0.113.9'],
    ['an IPv6 subscriber is its /64', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['written short', '2001:DB8:1:2::9', '2001:db8:1:2'],
    ['written shorter', '2001:db8::1', '2001:db8:0:0'],
    ['the loopback', '::1', '0:0:0:0'],
  ] as const)
    test(shows, () => assert.equal(addressName(address), name));
});
