import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { demoUnitTree as tree } from '../../demo/units.ts';
import { bureauBelow, bureauOf, isWithin, lineage, politicalLegalOf, superiorsOf, type Unit, unitTree } from './units.ts';

const unit = (code: string): Unit => {
  const found = tree.byCode.get(code);
  assert.ok(found, code);
  return found;
};

describe('第三十条第三款: who is the accused unit or below it', () => {
  for (const [shows, code, accused, within] of [
    ['the accused unit itself', '440281-hrss', '440281-hrss', true],
    ['a department under the accused government', '440281-hrss', '440281-gov', true],
    ['a department under the accused department of the city, by line', '440281-hrss', '440200-hrss', true],
    ['a town under the accused county', '440281106-gov', '440281-gov', true],
    ['the bureau of the accused county government', '440281-xfj', '440281-gov', true],
    ['a branch under the city bureau that set it up', '440203-police', '440200-police', true],
    ['a company under the department that supervises it', '440200-water-company', '440200-state-assets', true],
    ['the discipline organ under the accused committee', '440281-discipline', '440281-cpc', true],
    ['the level above is not below', '440200-hrss', '440281-hrss', false],
    ['a sister department is not', '440281-land', '440281-hrss', false],
    ['the county beside is not', '440282-hrss', '440281-gov', false],
    ['a vertical office is not below the government of its place', '440281-tax', '440281-gov', false],
    ['the discipline organ is not below the government', '440281-discipline', '440281-gov', false],
    ['a unit nobody knows is below nothing', '999999-gov', '440281-gov', false],
  ] as const)
    test(shows, () => {
      assert.equal(isWithin(code, accused, tree), within);
      assert.equal(lineage(code, tree).includes(accused), within);
    });

  test('every unit is within every organ directly above it, and never the reverse', () => {
    for (const one of tree.units) {
      for (const above of superiorsOf(one, tree)) {
        assert.ok(isWithin(one.code, above.code, tree), `${one.code} in ${above.code}`);
        assert.ok(!isWithin(above.code, one.code, tree), `${above.code} in ${one.code}`);
      }
    }
  });
});

describe('which bureau and which committee serve an area', () => {
  for (const [shows, area, bureau, committee] of [
    ['a city has its own', '440200', '440200-xfj', '440200-pl'],
    ['a county has its own', '440281', '440281-xfj', '440281-pl'],
    ['a town is served by its county', '440281106', '440281-xfj', '440281-pl'],
    ['another city of the province falls to the province', '440300', '440000-xfj', '440000-pl'],
    ['another province falls to the nation, which has no committee here', '330100', '100000-xfj', undefined],
  ] as const)
    test(shows, () => {
      assert.equal(bureauOf(area, tree)?.code, bureau);
      assert.equal(politicalLegalOf(area, tree)?.code, committee);
    });
});

describe('a list that is no tree is refused', () => {
  const one = unit('440200-gov');
  const lone = { ...one, areaSuperior: null, lineSuperior: null };
  for (const [shows, units, message] of [
    ['a code twice', [lone, lone], /listed twice/],
    ['a superior that is not there', [one], /440000-gov, which is not listed/],
    ['a unit above itself', [{ ...lone, areaSuperior: lone.code }], /above itself/],
    [
      'two units above each other',
      [
        { ...lone, lineSuperior: 'b' },
        { ...lone, code: 'b', areaSuperior: lone.code },
      ],
      /above itself/,
    ],
  ] as const)
    test(shows, () => assert.throws(() => unitTree(units), message));
});

describe('信访条例 第二十一条第一款第(三)项: the bureau one level down', () => {
  for (const [shows, sender, to, below] of [
    ['of an organ in a county', '440200-xfj', '440281-hrss', '440281-xfj'],
    ['of a town', '440200-xfj', '440281106-gov', '440281-xfj'],
    ['none on the own level', '440200-xfj', '440200-hrss', undefined],
    ['none outside the area', '440281-xfj', '440282-hrss', undefined],
    ['none above', '440281-xfj', '440200-hrss', undefined],
    ['a town has none of its own', '440281-xfj', '440281106-gov', undefined],
    ['none of a unit nobody knows', '440200-xfj', 'nobody', undefined],
  ] as const)
    test(shows, () => assert.equal(bureauBelow(sender, to, tree)?.code, below));
});
