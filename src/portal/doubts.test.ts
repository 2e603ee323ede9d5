import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { idNumberIsOdd, phoneIsOdd } from './doubts.ts';

describe('an ID number is doubted, never refused', () => {
  for (const [shows, typed, odd] of [
    ['the example of the standard', '11010519491231002X', false],
    ['a small x', '11010519491231002x', false],
    ['full-width digits and Ｘ', '１１０１０５１９４９１２３１００２Ｘ', false],
    ['spaces between the groups', '110105 19491231 002X', false],
    ['one digit wrong', '11010519491231012X', true],
    ['seventeen digits', '11010519491231002', true],
    ['a number of fifteen digits, as before 1999', '110105491231002', false],
    ['a passport', 'E12345678', false],
    ['nothing', '', false],
  ] as const)
    test(shows, () => assert.equal(idNumberIsOdd(typed), odd));
});

describe('a telephone number is doubted, never refused', () => {
  for (const [shows, typed, odd] of [
    ['a mobile number', '15400001234', false],
    ['full-width digits', '１５４００００１２３４', false],
    ['a fixed line with its area code', '0751-0000047', false],
    ['a country code', '+86 154 0000 1234', false],
    ['too few digits', '12345', true],
    ['words', '没有电话', true],
    ['nothing', '', false],
  ] as const)
    test(shows, () => assert.equal(phoneIsOdd(typed), odd));
});
