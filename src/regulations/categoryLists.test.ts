import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { categoryFaults } from './categoryFaults.ts';
import { type CategoryEntry, type CategoryList, categoryListOn, categoryPath, codeIn, codesWithin, rootIn } from './categoryLists.ts';

const entry = (code: string, parent?: string, ...replaces: string[]): CategoryEntry => ({
  code,
  title: { zh: code },
  ...(parent && { parent }),
  ...(replaces.length > 0 && { replaces }),
});
const first: CategoryList = { version: '1', from: '2020-01-01', entries: [entry('land'), entry('health'), entry('birth')] };
const second: CategoryList = {
  version: '2',
  from: '2024-01-01',
  entries: [
    entry('land'),
    entry('land.taking', 'land'),
    entry('land.taking.rural', 'land.taking'),
    entry('care', undefined, 'health', 'birth'),
  ],
};
const third: CategoryList = {
  version: '3',
  from: '2026-01-01',
  entries: [entry('land'), entry('soil', 'land', 'land.taking', 'land.taking.rural'), entry('care')],
};
const lists = [first, second, third];

describe('a tree with versions', () => {
  for (const [day, version] of [
    ['2019-12-31', '1'],
    ['2023-12-31', '1'],
    ['2024-01-01', '2'],
    ['2030-01-01', '3'],
  ] as const)
    test(`${day} is under version ${version}`, () => assert.equal(categoryListOn(lists, day).version, version));

  for (const [shows, code, to, now, root] of [
    ['what stays is itself', 'land', third, 'land', 'land'],
    ['what was replaced goes by its successor', 'birth', second, 'care', 'care'],
    ['over two versions', 'land.taking.rural', third, 'soil', 'land'],
    ['not beyond the version asked for', 'land.taking.rural', second, 'land.taking.rural', 'land'],
    ['a code nobody lists stays what it is', 'moon', third, 'moon', 'moon'],
  ] as const)
    test(shows, () => assert.deepEqual([codeIn(lists, to, code), rootIn(lists, to, code)], [now, root]));

  test('a path over three levels', () =>
    assert.deepEqual(
      categoryPath(second, 'land.taking.rural').map(({ code }) => code),
      ['land', 'land.taking', 'land.taking.rural'],
    ));
  test('looking for a category finds every code of any version that lies in it', () => {
    assert.deepEqual([...codesWithin(lists, third, 'land')].sort(), ['land', 'land.taking', 'land.taking.rural', 'soil']);
    assert.deepEqual([...codesWithin(lists, third, 'care')].sort(), ['birth', 'care', 'health']);
    assert.deepEqual(codesWithin(lists, third, 'moon'), ['moon']);
  });
  test('counts roll up: every code ever listed counts under exactly one root of today', () => {
    const roots = third.entries.filter(({ parent }) => !parent).map(({ code }) => code);
    const codes = lists.flatMap(({ entries }) => entries.map(({ code }) => code));
    fc.assert(
      fc.property(fc.constantFrom(...codes), (code) => {
        assert.equal(roots.filter((root) => codesWithin(lists, third, root).includes(code)).length, 1);
      }),
    );
  });
});

describe('what keeps a version from coming into force', () => {
  const next = (more: Partial<CategoryList>): CategoryList => ({ version: '4', from: '2027-01-01', entries: third.entries, ...more });
  for (const [shows, list, codes] of [
    ['nothing', next({}), []],
    ['a version that is there', next({ version: '3' }), ['version-taken']],
    ['a day not after the last', next({ from: '2026-01-01' }), ['not-later', 'in-the-past']],
    ['no entries', next({ entries: [] }), ['no-entries', 'dropped', 'dropped', 'dropped']],
    ['a code that goes without a word', next({ entries: [entry('land'), entry('soil', 'land')] }), ['dropped']],
    ['a successor named', next({ entries: [entry('land', undefined, 'care'), entry('soil', 'land')] }), []],
    ['a code kept and replaced', next({ entries: [...third.entries, entry('new', undefined, 'care')] }), ['replaces-kept']],
    ['a code nobody knew', next({ entries: [...third.entries, entry('new', undefined, 'moon')] }), ['replaces-unknown']],
    ['a code twice', next({ entries: [...third.entries, entry('land')] }), ['code-twice']],
    ['a parent that is not there', next({ entries: [...third.entries, entry('new', 'moon')] }), ['no-such-parent']],
    ['a circle', next({ entries: [...third.entries, entry('a', 'b'), entry('b', 'a')] }), ['circle', 'circle']],
    ['a code with a space', next({ entries: [...third.entries, entry('a b')] }), ['bad-code']],
  ] as const)
    test(shows, () =>
      assert.deepEqual(
        categoryFaults(list, lists, '2026-11-20').map(({ code }) => code),
        codes,
      ),
    );
});
