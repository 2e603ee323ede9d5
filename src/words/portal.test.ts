import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { portalWords } from './portal.ts';

type Sentence = readonly [where: string, text: string];

/** Every sentence of a table with its place; functions are asked with a number or a word, whichever they take. */
function sentences(value: unknown, where: string): Sentence[] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value === 'function') return [[where, String(value(2, 5))]];
  return Object.entries(value as object).flatMap(([name, part]) => sentences(part, `${where}.${name}`));
}

const zh = sentences(portalWords.zh, 'zh');
const en = sentences(portalWords.en, 'en');
const han = /\p{Script=Han}/u;
/** The other language calls itself by its own name, and a code is a code. */
const inBoth = /\.site\.(other|otherLang)$/;
const plain = /\.(site\.bytes|clock\.weekdays\.\d|check\.files|matter\.or|problem\.fileName|numberHint)$|\.(or|bytes)$/;

describe('the sentences of the portal', () => {
  test('both languages have the same places', () => {
    const places = (list: Sentence[]) => list.map(([where]) => where.slice(2));
    assert.deepEqual(places(en), places(zh));
  });
  test('no Chinese is left in the English pages', () => {
    assert.deepEqual(
      en.filter(([where, text]) => han.test(text) && !inBoth.test(where)),
      [],
    );
  });
  test('every Chinese sentence is Chinese', () => {
    assert.deepEqual(
      zh.filter(([where, text]) => !han.test(text) && !inBoth.test(where) && !plain.test(where)),
      [],
    );
  });
  test('nobody is shouted at, and nothing is blamed on "the system"', () => {
    assert.deepEqual(
      [...zh, ...en].filter(([, text]) => /[!！]|系统错误|system error|失败/i.test(text)),
      [],
    );
  });
});
