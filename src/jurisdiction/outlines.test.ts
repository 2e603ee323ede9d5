import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type OutlineFile, sketchOf } from './outlines.ts';

const square = (id: string, west: number): OutlineFile['features'][number] => ({
  id,
  properties: { name: id },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west + 0.5, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  },
});

describe('outlines as a sketch', () => {
  test('corners on whole units, north up, what lies on a line left out, and the middle of each area', () => {
    const sketch = sketchOf({ features: [square('440203', 0), square('440204', 1)] }, 200);
    assert.deepEqual([sketch.width, sketch.height, sketch.approval], [200, 100, undefined]);
    assert.deepEqual(sketch.areas, [
      { id: '440203', name: '440203', path: 'M0 100l100 0l0-100l-100 0l0 100z', middle: [50, 50] },
      { id: '440204', name: '440204', path: 'M100 100l100 0l0-100l-100 0l0 100z', middle: [150, 50] },
    ]);
  });

  test('without areas there is nothing to draw', () => {
    assert.deepEqual(sketchOf({ features: [] }, 200).areas, []);
  });
});
