import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assess, type Weighting, weightingOn } from './weights.ts';

const share = (code: 'satisfied-unit' | 'took-part-unit' | 'repeat-share', above: number, below: number) => ({
  ...{ code, version: 1, above, below },
  share: below === 0 ? null : above / below,
});
const versions: readonly Weighting[] = [
  { version: 1, since: '2022-05-01', source: 'dachuan', weights: { 'satisfied-unit': 10, 'took-part-unit': 5 } },
  { version: 2, since: '2026-01-01', source: 'dachuan', weights: { 'satisfied-unit': 20 } },
];

describe('what shares are worth', () => {
  for (const [shows, shares, on, points, of] of [
    ['each share by its weight', [share('satisfied-unit', 8, 10), share('took-part-unit', 1, 2)], '2025-12-31', 10.5, 15],
    ['what is not counted yet weighs nothing', [share('satisfied-unit', 0, 0), share('took-part-unit', 1, 2)], '2025-12-31', 2.5, 5],
    ['what has no weight is left beside', [share('repeat-share', 1, 2)], '2025-12-31', 0, 0],
    ['from its day on another version holds', [share('satisfied-unit', 8, 10), share('took-part-unit', 1, 2)], '2026-01-01', 16, 20],
  ] as const)
    test(shows, () => {
      const found = assess(shares, on, versions);
      assert.deepEqual([found.points, found.of], [points, of]);
    });

  test('a day before the first version has the first', () => assert.equal(weightingOn('2020-01-01', versions).version, 1));
});
