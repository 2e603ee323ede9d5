import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { roles } from '../src/access/roles.ts';
import { areasBelow } from '../src/jurisdiction/areas.ts';
import { unitKinds } from '../src/jurisdiction/units.ts';
import { demoAreas, demoAreaTree } from './areas.ts';
import { demoOfficers, signInAccounts } from './officers.ts';
import { checkDigit, demoPeople } from './people.ts';
import { demoUnits } from './units.ts';

const distinct = <T, K>(list: readonly T[], key: (one: T) => K) => new Set(list.map(key)).size;

describe('the organs of the demo city', () => {
  test('ten counties, 112 towns', () => {
    assert.equal(areasBelow('440200', demoAreaTree).length, 10);
    assert.equal(demoAreas.filter((area) => area.level === 'town').length, 112);
  });
  for (const [shows, of] of [
    ['names', 'name'],
    ['English names', 'nameEn'],
    ['short names', 'shortName'],
    ['letter codes', 'letterCode'],
    ['telephones', 'phone'],
    ['addresses', 'address'],
  ] as const)
    test(`${shows} are never shared and never empty`, () => {
      assert.equal(
        distinct(demoUnits, (unit) => unit[of]),
        demoUnits.length,
      );
      assert.ok(demoUnits.every((unit) => unit[of].length > 1));
    });
  test('every area code is in the list of areas, and every kind has a unit', () => {
    for (const unit of demoUnits) assert.ok(demoAreaTree.byCode.has(unit.areaCode), unit.code);
    for (const kind of unitKinds)
      assert.ok(
        demoUnits.some((unit) => unit.kind === kind),
        kind,
      );
  });
  test('every county has its bureau, committee, government and discipline organ; the city some 25 departments with a line above', () => {
    for (const county of areasBelow('440200', demoAreaTree)) {
      for (const key of ['xfj', 'cpc', 'gov', 'discipline', 'pl', 'hrss'])
        assert.ok(demoUnits.some((unit) => unit.code === `${county.code}-${key}`));
    }
    const departments = demoUnits.filter((unit) => unit.areaCode === '440200' && unit.kind === 'department');
    assert.ok(departments.length >= 25);
    assert.ok(departments.every((unit) => unit.lineSuperior?.startsWith('440000-')));
  });
  test('no telephone can ring: no subscriber’s number begins with 0', () => {
    for (const unit of demoUnits) assert.match(unit.phone, /^0\d{2,3}-000\d{4}$/);
  });
});

describe('the people', () => {
  for (const [shows, first17, digit] of [
    ['the example of GB 11643-1999', '11010519491231002', 'X'],
    ['a digit', '44052418800101001', '4'],
  ] as const)
    test(`check digit: ${shows}`, () => assert.equal(checkDigit(first17), digit));

  test('ID numbers are valid in form, distinct, and of an area that was never assigned', () => {
    assert.equal(
      distinct(demoPeople, (person) => person.idNumber),
      demoPeople.length,
    );
    for (const { idNumber } of demoPeople) {
      assert.match(idNumber, /^440299(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])\d{3}[\dX]$/);
      assert.equal(idNumber.at(-1), checkDigit(idNumber.slice(0, 17)));
      assert.ok(Number(idNumber.slice(6, 10)) <= 2006, 'of age');
    }
    assert.ok(!demoAreaTree.byCode.has('440299'));
  });
  test('names are distinct and include what systems stumble over', () => {
    assert.equal(
      distinct(demoPeople, (person) => person.name),
      demoPeople.length,
    );
    for (const hard of ['喆', '堃', '镕', '𠮷', '·'])
      assert.ok(
        demoPeople.some((person) => person.name.includes(hard)),
        hard,
      );
  });
  test('telephones are of an unused block; some people have none', () => {
    const phones = demoPeople.flatMap(({ phone }) => (phone === null ? [] : [phone]));
    assert.equal(new Set(phones).size, phones.length);
    assert.ok(phones.length < demoPeople.length);
    for (const phone of phones) assert.match(phone, /^1540000\d{4}$/);
  });
});

describe('the officers', () => {
  test('accounts are distinct and their units exist', () => {
    assert.equal(
      distinct(demoOfficers, (officer) => officer.account),
      demoOfficers.length,
    );
    for (const officer of demoOfficers) {
      assert.match(officer.account, /^[a-z]+(\.[a-z-]+){1,2}$/);
      assert.ok(
        demoUnits.some((unit) => unit.code === officer.unitCode),
        officer.account,
      );
    }
  });
  test('no officer drafts and also checks, signs or seals', () => {
    for (const officer of demoOfficers)
      assert.ok(officer.roles.filter((role) => ['handler', 'checker', 'head', 'sealer'].includes(role)).length <= 1);
  });
  test('the sign-in page lists an account for every role', () => {
    const listed = signInAccounts.map((account) => demoOfficers.find((officer) => officer.account === account));
    assert.ok(listed.every((officer) => officer));
    const held = new Set(listed.flatMap((officer) => officer?.roles ?? []));
    assert.deepEqual(
      roles.filter((role) => !held.has(role)),
      [],
    );
  });
});
