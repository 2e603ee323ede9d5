import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../clock/civilDate.ts';
import { cited, dayInWords, ordinal, termInWords } from './formalWords.ts';
import { letterNumber } from './letterNumber.ts';

describe('words as official letters write them', () => {
  for (const [shows, said, words] of [
    ['a day has no leading zero', dayInWords(civilDate('2026-03-05')), '2026年3月5日'],
    ['calendar days', termInWords({ length: 60, unit: 'calendar-day' }), '60日'],
    ['working days', termInWords({ length: 5, unit: 'working-day' }), '5个工作日'],
    ['an article of a named text', cited('信访工作条例 第三十四条'), '《信访工作条例》第三十四条'],
    ['an article in title marks already', cited('《信访工作条例》第三十四条'), '《信访工作条例》第三十四条'],
    ['an article alone', cited('第三十四条'), '第三十四条'],
    ['the first heading', ordinal(1), '一、'],
    ['the tenth', ordinal(10), '十、'],
    ['the eleventh', ordinal(11), '十一、'],
    ['the twentieth', ordinal(20), '二十、'],
    ['the thirty-second', ordinal(32), '三十二、'],
  ] as const) {
    test(shows, () => assert.equal(said, words));
  }
});

describe('发文字号', () => {
  test('six-corner brackets, no leading zero, no 第', () => {
    assert.equal(letterNumber({ letterCode: '韶信', kind: 'transfer-letter', year: 2026, serial: 12 }), '韶信转〔2026〕12号');
  });
  for (const [shows, asked] of [
    ['a slip takes no number', { kind: 'receipt', serial: 1 }],
    ['a serial starts at 1', { kind: 'opinion', serial: 0 }],
    ['a serial is whole', { kind: 'opinion', serial: 1.5 }],
  ] as const) {
    test(shows, () => assert.throws(() => letterNumber({ letterCode: '韶信', year: 2026, ...asked }), RangeError));
  }
});
