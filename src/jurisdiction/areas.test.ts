import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { areaAbove, areaLevel, areaName, areaPath, areasBelow, areaTree, areaWithin } from './areas.ts';

describe('GB/T 2260: the level is in the code', () => {
  for (const [shows, code, level, above] of [
    ['the nation stands above all', '100000', 'nation', null],
    ['four zeros: a province', '440000', 'province', '100000'],
    ['two zeros: a city', '440200', 'city', '440000'],
    ['six digits: a county', '440281', 'county', '440200'],
    ['a county may end in one zero', '440220', 'county', '440200'],
    ['nine digits: a town', '440281106', 'town', '440281'],
  ] as const)
    test(shows, () => {
      assert.equal(areaLevel(code), level);
      assert.equal(areaAbove(code), above);
    });

  for (const [shows, code] of [
    ['five digits', '44028'],
    ['twelve digits of a village', '440281106001'],
    ['full-width digits', '４４０２８１'],
    ['nothing', ''],
  ] as const)
    test(`${shows}: refused`, () => assert.throws(() => areaLevel(code), /6 or 9 digits/));
});

describe('what lies within what', () => {
  for (const [shows, code, ancestor, within] of [
    ['an area lies within itself', '440281', '440281', true],
    ['a town lies within its county', '440281106', '440281', true],
    ['a town lies within its city', '440281106', '440200', true],
    ['every city of a province lies within it', '445100', '440000', true],
    ['everything lies within the nation', '440281106', '100000', true],
    ['a county does not lie within its town', '440281', '440281106', false],
    ['nor within the county beside it', '440281', '440282', false],
    ['nor within a town of the same digits elsewhere', '440282106', '440281', false],
    ['another city of the province', '440300', '440200', false],
    ['another province', '330200', '440000', false],
  ] as const)
    test(shows, () => assert.equal(areaWithin(code, ancestor), within));

  test('walking up from any area passes exactly the areas it lies within', () => {
    const digits = fc.integer({ min: 110101, max: 659999 }).map(String);
    const code = fc.oneof(
      digits,
      fc.tuple(digits, fc.integer({ min: 1, max: 999 })).map(([six, n]) => six + String(n).padStart(3, '0')),
    );
    fc.assert(
      fc.property(code, digits, fc.constantFrom('', '00', '0000'), (inner, any, zeros) => {
        const outer = any.slice(0, 6 - zeros.length) + zeros;
        const passed = new Set<string>();
        for (let at: string | null = inner; at; at = areaAbove(at)) passed.add(at);
        assert.equal(areaWithin(inner, outer), passed.has(outer));
      }),
    );
  });
});

describe('a tree of areas', () => {
  const zh = [
    ['440200', '韶关市', 'Shaoguan City'],
    ['440281', '乐昌市', 'Lechang City'],
    ['440281106', '梅花镇', 'Meihua Town'],
  ] as const;
  const tree = areaTree(zh.map(([code, name, nameEn]) => ({ code, name, nameEn, level: areaLevel(code) })));

  test('names in both languages; an unknown code answers with itself', () => {
    assert.equal(areaName('440281106', tree), '梅花镇');
    assert.equal(areaName('440281106', tree, 'en'), 'Meihua Town');
    assert.equal(areaName('440299', tree), '440299');
  });
  test('a path begins with the city', () => assert.equal(areaPath('440281106', tree), '韶关市乐昌市梅花镇'));
  test('the areas below', () =>
    assert.deepEqual(
      areasBelow('440200', tree).map((area) => area.code),
      ['440281'],
    ));
  test('a code twice is refused', () =>
    assert.throws(() => areaTree([...tree.areas, ...tree.areas.slice(0, 1)]), /440200 is listed twice/));
  test('a level that the code does not have is refused', () =>
    assert.throws(() => areaTree([{ code: '440200', name: '韶关市', nameEn: 'Shaoguan', level: 'county' }]), /not a county/));
});
