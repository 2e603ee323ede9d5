import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { demoUnitTree as tree } from '../../demo/units.ts';
import { disciplineOrganFor } from './discipline.ts';
import { isWithin, unitTree } from './units.ts';

const organFor = (code: string) => {
  const unit = tree.byCode.get(code);
  assert.ok(unit, code);
  return disciplineOrganFor(unit, tree)?.code;
};

describe('where an accusation goes by 干部管理权限 (ADR-0026)', () => {
  for (const [shows, code, organ] of [
    ['a county department: the county’s discipline organ', '440281-hrss', '440281-discipline'],
    ['a city department: the city’s', '440200-hrss', '440200-discipline'],
    ['a town government: the county’s', '440281106-gov', '440281-discipline'],
    ['a county government: the city’s', '440281-gov', '440200-discipline'],
    ['a county’s party committee: the city’s', '440281-cpc', '440200-discipline'],
    ['a county’s discipline organ: the city’s, never itself', '440281-discipline', '440200-discipline'],
    ['the city government: the province’s', '440200-gov', '440000-discipline'],
    ['a vertical office in a county: one level up', '440281-tax', '440200-discipline'],
    ['a branch of the city’s police: one level up', '440203-police', '440200-discipline'],
    ['a petition bureau: its own level', '440200-xfj', '440200-discipline'],
    ['a public hospital: its own level', '440200-hospital', '440200-discipline'],
    ['the province’s own leaders: nobody in this tree', '440000-gov', undefined],
  ] as const)
    test(shows, () => assert.equal(organFor(code), organ));

  test('an own-level organ that stands under the accused office is passed over', () => {
    const units = tree.units.map((unit) => (unit.code === '440200-discipline' ? { ...unit, areaSuperior: '440200-organisation' } : unit));
    const odd = unitTree(units);
    const accused = odd.byCode.get('440200-organisation');
    assert.ok(accused);
    assert.equal(disciplineOrganFor(accused, odd)?.code, '440000-discipline');
  });

  test('no accusation reaches the accused unit or a subordinate of it', () => {
    for (const unit of tree.units) {
      const organ = disciplineOrganFor(unit, tree);
      if (organ) assert.ok(!isWithin(organ.code, unit.code, tree), `${unit.code} → ${organ.code}`);
    }
  });
});
