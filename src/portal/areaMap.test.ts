import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OutlineFile } from '../jurisdiction/outlines.ts';
import { mapToPress } from './choicesOfCity.ts';

const square: OutlineFile['features'] = [
  {
    id: '440203',
    properties: { name: '武江区' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [113, 24],
          [114, 24],
          [114, 25],
          [113, 24],
        ],
      ],
    },
  },
];
const shown = (demo: boolean, approval?: string, features = square) =>
  mapToPress({ settings: { demo }, outlines: { features, approval } } as never);

describe('the map to press', () => {
  test('is shown in the demo, elsewhere with an approval number only (ADR-0240)', () => {
    assert.equal(shown(true)?.areas.length, 1);
    assert.equal(shown(false), undefined);
    assert.equal(shown(false, '粤S(2026)001号')?.approval, '粤S(2026)001号');
    assert.equal(shown(true, undefined, []), undefined);
  });
});
