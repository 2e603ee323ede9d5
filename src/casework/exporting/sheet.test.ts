import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine, harmless } from './sheet.ts';

for (const [shows, text, out] of [
  ['a formula', '=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
  ['a sum', '+1+1', "'+1+1"],
  ['a minus', '-2', "'-2"],
  ['a function of old sheets', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab before it', '\t=1', "'\t=1"],
  ['a full-width equals sign', '＝1+1', "'＝1+1"],
  ['plain words', '小区电梯', '小区电梯'],
  ['a day', '2026-11-20', '2026-11-20'],
] as const)
  test(`${shows} is harmless in a spreadsheet`, () => assert.equal(harmless(text), out));

test('whatever people wrote comes back as they wrote it, never as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (cells) => {
      const [read] = parse(csvLine(cells), { record_delimiter: '\r\n' }) as string[][];
      assert.deepEqual(read, cells.map(harmless));
      for (const cell of read ?? []) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
    }),
  );
});
