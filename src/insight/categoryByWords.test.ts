import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCategory } from '../regulations/categories.ts';
import { categoryWords } from '../regulations/categoryWords.ts';
import { categoryByWords } from './categoryByWords.ts';

describe('the category that words point to', () => {
  for (const [shows, title, content, value, share] of [
    ['several words far ahead', '拖欠工资', '农民工的工资三个月没有发', 'labour', 0.9],
    ['one word alone is said to be less sure', '补课', '请管一管', 'education', 0.73],
    ['where nothing was measured, no share is told', '低保', '殡葬', 'civil-affairs', undefined],
    ['words of two categories that weigh the same', '', '污染，医院', undefined, undefined],
    ['no word', '您好', '请问', undefined, undefined],
  ] as const)
    test(shows, () => {
      const [found] = categoryByWords({ title, content });
      assert.deepEqual([found?.value, found?.right?.share], [value, share]);
    });
  test('every list belongs to a category, and no word stands in two', () => {
    for (const code of Object.keys(categoryWords)) assert.ok(isCategory(code), code);
    const words = Object.values(categoryWords).flat();
    assert.deepEqual(
      words.filter((word, at) => words.indexOf(word) < at),
      [],
    );
  });
});
