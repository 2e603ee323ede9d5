import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sketchOf } from '../jurisdiction/outlines.ts';
import { readOutlines } from './outlineFile.ts';

describe('outlines of the areas', () => {
  test('the map of the city, drawn for a page, is no larger than 20 kB', () => {
    const { areas } = sketchOf(readOutlines(new URL('../../assets/map/areas.geojson', import.meta.url)), 320);
    assert.equal(areas.length, 10);
    assert.ok(areas.every(({ path }) => /^M[\d l\-zM]+z$/.test(path)));
    assert.ok(areas.reduce((sum, { path }) => sum + path.length, 0) < 15_000);
  });

  test('a city without the file has no map; a file that is none is refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'outlines-'));
    assert.deepEqual(readOutlines(join(folder, 'none.geojson')), { features: [] });
    writeFileSync(join(folder, 'bad.geojson'), '{"type":"FeatureCollection","features":[{"type":"Point"}]}');
    assert.throws(() => readOutlines(join(folder, 'bad.geojson')), /geometry/);
  });
});
