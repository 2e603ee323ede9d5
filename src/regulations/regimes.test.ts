import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { regimeOn } from './regimes.ts';

describe('regimeOn', () => {
  for (const [shows, day, regime] of [
    ['the first day of 信访条例', '2005-05-01', 'xftl2005'],
    ['its last day', '2022-04-30', 'xftl2005'],
    ['the first day of 信访工作条例', '2022-05-01', 'xfgztl2022'],
    ['no end is known', '2199-12-31', 'xfgztl2022'],
  ] as const) {
    test(shows, () => assert.equal(regimeOn(day), regime));
  }
  test('the day before the first regime is refused', () => assert.throws(() => regimeOn('2005-04-30'), /from 2005-05-01/));
});
