import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { demoUnitTree as tree } from '../../demo/units.ts';
import { reviewOrgansFor } from './reviewOrgans.ts';
import { isWithin } from './units.ts';

const organsFor = (code: string) => {
  const unit = tree.byCode.get(code);
  assert.ok(unit, code);
  return reviewOrgansFor(unit, tree);
};

describe('第三十五条: 原办理机关、单位的上一级机关、单位 (ADR-0025)', () => {
  for (const [shows, code, organs] of [
    ['a county department: its government or the line above, as the petitioner likes', '440281-hrss', ['440281-gov', '440200-hrss']],
    ['a city department: the same one level up', '440200-hrss', ['440200-gov', '440000-hrss']],
    ['a provincial department: the provincial government', '440000-hrss', ['440000-gov']],
    ['a town government: the county government', '440281106-gov', ['440281-gov']],
    ['a street office: the district government', '440204001-gov', ['440204-gov']],
    ['a county government: the city government', '440281-gov', ['440200-gov']],
    ['the city government: the provincial government', '440200-gov', ['440000-gov']],
    ['the provincial government: nothing above', '440000-gov', []],
    ['a vertical office: its line alone', '440281-tax', ['440200-tax']],
    ['a vertical office of the city: its line alone', '440200-tobacco', ['440000-tobacco']],
    ['a branch: the bureau that set it up', '440203-police', ['440200-police']],
    ['a county bureau of the police that is no branch: the choice', '440281-police', ['440281-gov', '440200-police']],
    ['a public hospital: the department in charge', '440200-hospital', ['440200-health']],
    ['a state company: the owner’s organ', '440200-bus-company', ['440200-state-assets']],
    ['a body without a line: its government', '440200-housing-fund', ['440200-gov']],
    ['a party organ: its committee or the line above', '440200-organisation', ['440200-cpc', '440000-organisation']],
    ['a petition bureau issues no opinion', '440200-xfj', []],
    ['a court has its own procedure', '440200-court', []],
    ['a discipline organ has its own rules', '440281-discipline', []],
  ] as const)
    test(shows, () =>
      assert.deepEqual(
        organsFor(code).map((organ) => organ.code),
        organs,
      ),
    );
});

test('the vertical flag closes the door of the government even where a city notes one by area', () => {
  const tax = tree.byCode.get('440281-tax');
  assert.ok(tax);
  const codes = (vertical: boolean) => reviewOrgansFor({ ...tax, areaSuperior: '440281-gov', vertical }, tree).map((organ) => organ.code);
  assert.deepEqual(codes(true), ['440200-tax']);
  assert.deepEqual(codes(false), ['440281-gov', '440200-tax']);
});

describe('第三十六条: the recheck is the same question asked of the review organ', () => {
  for (const [shows, review, recheck] of [
    ['reviewed by the county government', '440281-gov', ['440200-gov']],
    ['reviewed by the line in the city', '440200-hrss', ['440200-gov', '440000-hrss']],
    ['reviewed by the provincial government: three levels are not to be had', '440000-gov', []],
  ] as const)
    test(shows, () =>
      assert.deepEqual(
        organsFor(review).map((organ) => organ.code),
        recheck,
      ),
    );
});

test('no unit reviews itself or is reviewed from below', () => {
  for (const unit of tree.units) {
    for (const organ of reviewOrgansFor(unit, tree))
      assert.ok(!isWithin(organ.code, unit.code, tree), `${organ.code} reviews ${unit.code}`);
  }
});
