import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { glyphsIn } from './glyphs.ts';
import { breakable, missingCharacters, substituteMissing } from './typesettable.ts';

const fonts = fileURLToPath(new URL('../../assets/fonts', import.meta.url));
const glyphs = glyphsIn(fonts);

describe('which characters the fonts have', () => {
  for (const [shows, character, has] of [
    ['common hanzi', '信', true],
    ['a name outside the common set', '喆', true],
    ['a name outside the basic plane', '𠮷', true],
    ['the character of 𰻞𰻞面', '𰻞', true],
    ['ASCII', 'A', true],
    ['Thai', 'ก', false],
    ['a noncharacter', '\uffff', false],
  ] as const) {
    test(shows, () => assert.equal(glyphs.has(character.codePointAt(0) ?? 0), has));
  }
  test('a folder without fonts is named', () =>
    assert.throws(() => glyphsIn(fileURLToPath(new URL('.', import.meta.url))), /no \.otf or \.ttf font/));
});

describe('a text as it can be set', () => {
  for (const [shows, written, set] of [
    ['what the fonts have stays', '陈晓岚 2026年 A-1', '陈晓岚 2026年 A-1'],
    ['rare names stay', '喆堃镕𠮷𰻞', '喆堃镕𠮷𰻞'],
    ['what no font has is its code point', 'กx', '〔U+0E01〕x'],
    ['outside the basic plane too', '\u{1f9ff}', '〔U+1F9FF〕'],
    ['NUL', 'a\0b', 'a〔U+0000〕b'],
    ['a lone high surrogate', 'a\ud83db', 'a〔U+D83D〕b'],
    ['a lone low surrogate', '\ude00', '〔U+DE00〕'],
    ['a direction override is shown, not obeyed', 'a\u202eb', 'a〔U+202E〕b'],
    ['a hidden tag character is shown', 'a\u{e0041}', 'a〔U+E0041〕'],
    ['private use', '\ue000', '〔U+E000〕'],
    ['blanks of other kinds are a space', 'a\tb\u00a0c\nd', 'a b c d'],
    ['the wide blank of Chinese stays', 'a\u3000b', 'a\u3000b'],
    ['signs without a shape leave no trace', '一\u200b二\ufe0f三\ufeff', '一二三'],
  ] as const) {
    test(shows, () => assert.equal(substituteMissing(written, glyphs), set));
  }
  test('a hint names each missing character once', () => assert.deepEqual(missingCharacters('กกxข信', glyphs), ['ก', 'ข']));
  test('any text becomes one that every character of can be set, and setting it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (written) => {
        const set = substituteMissing(written, glyphs);
        assert.ok(set.isWellFormed());
        assert.deepEqual(missingCharacters(set, glyphs), []);
        assert.equal(substituteMissing(set, glyphs), set);
      }),
    );
  });
});

describe('places to break', () => {
  const bare = (text: string): string => text.replaceAll(/[\ue000\u200b]/g, '');
  for (const [shows, written, breaks] of [
    ['a petition number stays whole', '44020320261102W000128', false],
    ['24 characters stay whole', 'a'.repeat(24), false],
    ['25 do not', 'a'.repeat(25), true],
    ['Chinese breaks by itself', '信'.repeat(100), false],
    ['words break at their spaces', 'abc def '.repeat(20), false],
    ['closing brackets', '）'.repeat(40), true],
  ] as const) {
    test(shows, () => {
      assert.equal(breakable(written) !== written, breaks);
      assert.equal(bare(breakable(written)), written);
    });
  }
});
