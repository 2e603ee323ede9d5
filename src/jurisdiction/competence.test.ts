import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { demoUnitTree as tree } from '../../demo/units.ts';
import { categories } from '../regulations/categories.ts';
import { categoryLines, competentCandidates } from './competence.ts';

describe('who may be competent', () => {
  for (const [shows, areaCode, categoryCode, codes] of [
    ['a county with every department', '440281', 'labour', ['440281-hrss', '440281-medical-insurance', '440281-tax', '440281-xfj']],
    ['a line that the county lacks falls to the city', '440233', 'education', ['440200-education', '440200-culture', '440233-xfj']],
    [
      'village affairs: the town is among them',
      '440281106',
      'agriculture',
      ['440281-agriculture', '440281-water', '440200-forestry', '440281106-gov', '440281-xfj'],
    ],
    ['a school is no matter of the town', '440281106', 'education', ['440281-education', '440200-culture', '440281-xfj']],
    ['of the city as a whole', '440200', 'environment', ['440200-environment', '440200-urban-management', '440200-xfj']],
    ['without a line only the bureau remains', '440281', 'other', ['440281-xfj']],
    ['a category nobody knows: the bureau', '440281', 'no-such-category', ['440281-xfj']],
    ['a word that every object has is no category', '440281', 'constructor', ['440281-xfj']],
  ] as const)
    test(shows, () =>
      assert.deepEqual(
        competentCandidates({ areaCode, categoryCode }, tree).map((unit) => unit.code),
        codes,
      ),
    );

  test('every category of the list has its lines, and no other', () => {
    assert.deepEqual(Object.keys(categoryLines).sort(), categories.map((category) => category.code).sort());
  });
  test('every line has an organ in the city', () => {
    for (const line of new Set(Object.values(categoryLines).flat())) {
      assert.ok(
        tree.byArea.get('440200')?.some((unit) => unit.line === line),
        line,
      );
    }
  });
});
