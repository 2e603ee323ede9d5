import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { organsOf, type RoutedMatter, type RoutingRule, ruleFaults, rulesFor } from './routingRules.ts';

const matter: RoutedMatter = {
  categories: ['construction', 'construction.housing'],
  areaCode: '440203',
  filedOn: '2026-10-01',
  text: '小区的物业 费涨了',
};
const rule = (more: Partial<RoutingRule>): RoutingRule => ({ id: 'r', organ: 'housing', ...more });

describe('which rules fit a matter', () => {
  for (const [shows, more, because] of [
    ['a category above its own', { category: 'construction' }, ['construction']],
    ['another category', { category: 'land' }, undefined],
    ['the city it lies in', { areas: ['440200'] }, ['440200']],
    ['its own county', { areas: ['440281', '440203'] }, ['440203']],
    ['another county', { areas: ['440281'] }, undefined],
    ['a word, whatever stands between its signs', { words: ['噪声', '物业费'] }, ['物业费']],
    ['no word of it', { words: ['噪声'] }, undefined],
    ['the first day', { category: 'construction', from: '2026-10-01' }, ['construction']],
    ['a day before', { category: 'construction', from: '2026-10-02' }, undefined],
    ['the last day', { category: 'construction', to: '2026-10-01' }, ['construction']],
    ['a day after', { category: 'construction', to: '2026-09-30' }, undefined],
    ['all that is named has to hold', { category: 'construction', words: ['噪声'] }, undefined],
  ] as const)
    test(shows, () => assert.deepEqual(rulesFor([rule(more)], matter)[0]?.because, because));

  test('two rules, two organs: both are told; the same organ twice is one', () => {
    const rules = [rule({ words: ['物业'] }), rule({ id: 's', organ: 'market', words: ['费涨'] }), rule({ id: 't', areas: ['44'] })];
    assert.deepEqual(organsOf(rulesFor(rules, matter)), ['housing', 'market']);
  });
  test('another condition never makes more matters fit', () =>
    fc.assert(
      fc.property(fc.record({ category: fc.constantFrom('construction', 'land') }), fc.constantFrom('物业', '噪声'), (some, word) => {
        const [wide, narrow] = [rulesFor([rule(some)], matter), rulesFor([rule({ ...some, words: [word] })], matter)];
        assert.ok(narrow.length <= wide.length);
      }),
    ));
});

describe('what is wrong with rules', () => {
  const known = {
    organ: (code: string) => code === 'housing',
    category: (code: string) => code === 'land',
    area: (code: string) => code === '440203',
  };
  for (const [shows, rules, codes] of [
    ['nothing', [rule({ category: 'land' })], []],
    ['no condition', [rule({ from: '2026-01-01' })], ['rule-no-condition']],
    ['an organ nobody knows', [rule({ category: 'land', organ: 'moon' })], ['rule-organ']],
    ['a category and a place nobody knows', [rule({ category: 'moon', areas: ['99'] })], ['rule-category', 'rule-area']],
    ['a word of one sign', [rule({ words: ['水'] })], ['rule-words']],
    ['days the wrong way round', [rule({ category: 'land', from: '2026-02-01', to: '2026-01-31' })], ['rule-days']],
    ['a name twice', [rule({ category: 'land' }), rule({ category: 'land' })], ['rule-id-twice']],
  ] as const)
    test(shows, () =>
      assert.deepEqual(
        ruleFaults(rules, known).map(({ code }) => code),
        codes,
      ),
    );
});
