import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { creditCheck } from './creditCode.ts';
import { emailFault, tidyEmail } from './email.ts';
import { type IdKind, idKinds, idNumberFault, tidyIdNumber } from './idNumber.ts';
import { phoneFault, tidyPhone } from './phone.ts';
import { checkCharacter } from './residentId.ts';

const today = '2026-11-20';
const withCheck = (first: string) => first + checkCharacter(first);

/** Numbers are made here: divisions that exist, days, serials and the check of the standard. No real person's. */
describe('numbers of papers', () => {
  for (const [shows, typed, kind, fault] of [
    ['the example of GB 11643', '11010519491231002X', undefined, undefined],
    ['a small x', '11010519491231002x', undefined, undefined],
    ['full width, with spaces', '１１０１０５ １９４９１２３１ ００２Ｘ', 'resident', undefined],
    ['one digit mistyped', '11010519491231003X', 'resident', 'id-check'],
    ['two digits changed places', '11010519491213002X', 'resident', 'id-check'],
    ['no such province', withCheck('99010519491231002').replace(/^99/, '00'), 'resident', 'id-division'],
    ['no such day', withCheck('11010519490230002'), undefined, 'id-birth'],
    ['a leap day that was', withCheck('11010520000229002'), undefined, undefined],
    ['a leap day that was not', withCheck('11010519000229002'), undefined, 'id-birth'],
    ['born tomorrow', withCheck('11010520261121002'), undefined, 'id-birth'],
    ['born today', withCheck('11010520261120002'), undefined, undefined],
    ['a digit too few', '1101051949123100', undefined, 'id-length'],
    ['fifteen digits of before 2004', '110105491231002', undefined, undefined],
    ['fifteen digits with no such day', '110105491331002', undefined, 'id-birth'],
    ['letters in a citizen number', '1101051949123A002X', 'resident', 'id-length'],
    ['a Hong Kong resident permit', withCheck('81000019900101001'), undefined, undefined],
    ['a Taiwan resident permit by kind', withCheck('83000019900101001'), 'taiwan-permit', undefined],
    ['a home return permit', 'Ｈ12345678', 'hk-macao-permit', undefined],
    ['one of another letter', 'T12345678', 'hk-macao-permit', 'permit-hk-macao'],
    ['a pass of a Taiwan resident', '12345678', 'taiwan-permit', undefined],
    ['one of nine digits', '123456789', 'taiwan-permit', 'permit-taiwan'],
    ['a passport', 'e1234 5678', 'passport', undefined],
    ['a passport without a digit', 'ABCDEFG', 'passport', 'passport'],
    ['a foreigner until 2023', 'USA320180010101', 'foreign-permanent', undefined],
    ['a foreigner since 2023', withCheck('91132019900101001'), 'foreign-permanent', undefined],
    ['a citizen number as a foreigner', '11010519491231002X', 'foreign-permanent', 'foreign-permanent'],
    ['an organisation', `91350100M000100Y4${creditCheck('91350100M000100Y4')}`, 'organisation', undefined],
    ['an organisation, check wrong', '91350100M000100Y4A', 'organisation', 'credit-check'],
    ['an organisation with the letter I', '91350100I000100Y43', 'organisation', 'credit-form'],
    ['an organisation that did not say so', `91350100710000100${creditCheck('91350100710000100')}`, undefined, undefined],
    ['a citizen number whose last digit would suit an organisation', '11010519490230002X', undefined, 'id-birth'],
    ['a paper nobody knows', '武字第 3 号', undefined, undefined],
    ['the same number, said to be another paper', '11010519491231003X', 'other', undefined],
    ['nothing', '  ', 'resident', undefined],
  ] as const)
    test(`${shows}: ${fault ?? 'right'}`, () => assert.equal(idNumberFault(typed, kind as IdKind | undefined, today), fault));

  test('the check of a number of all digits of an organisation is that of GB 32100', () =>
    assert.equal(creditCheck('91350100M000100Y4'), '3'));

  test('passports, permits and papers nobody knows are taken, and nobody has to give one', () => {
    const papers = [
      ['123456789', 'passport'],
      ['E1234567', undefined],
      ['USA320180010101', 'foreign-permanent'],
      ['stateless, no paper', undefined],
      ['X-0', 'other'],
      ['', undefined],
    ] as const;
    for (const [number, kind] of papers) assert.equal(idNumberFault(number, kind, today), undefined, number);
  });

  test('any single digit changed is found', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 999 }), (at, by, serial) => {
        const right = withCheck(`11010519491231${String(serial).padStart(3, '0')}`);
        const wrong = right.slice(0, at) + String((Number(right[at]) + by) % 10) + right.slice(at + 1);
        return idNumberFault(wrong, 'resident', today) !== undefined && idNumberFault(right, 'resident', today) === undefined;
      }),
    ));

  test('whatever is typed gets an answer, in time', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), fc.constantFrom(undefined, ...idKinds), (typed, kind) => {
        const since = performance.now();
        idNumberFault(typed, kind, today);
        phoneFault(typed);
        emailFault(typed);
        return performance.now() - since < 50;
      }),
    ));

  test('tidying twice is tidying once', () =>
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        (typed) =>
          tidyIdNumber(tidyIdNumber(typed)) === tidyIdNumber(typed) &&
          tidyPhone(tidyPhone(typed)) === tidyPhone(typed) &&
          tidyEmail(tidyEmail(typed)) === tidyEmail(typed),
      ),
    ));
});

describe('telephone numbers', () => {
  for (const [shows, typed, kept, fault] of [
    ['a mobile', '15400001234', '15400001234', undefined],
    ['full width, with dashes', '１５４－００００－１２３４', '15400001234', undefined],
    ['with the country code', '+86 154 0000 1234', '15400001234', undefined],
    ['with 0086', '008615400001234', '15400001234', undefined],
    ['a digit too few', '1540000123', '1540000123', 'phone-mobile'],
    ['no such series', '12400001234', '12400001234', 'phone-mobile'],
    ['a fixed line with area code', '0751-8770000', '07518770000', undefined],
    ['one of a big city', '(020) 8000 0000', '02080000000', undefined],
    ['with the country code', '+86 751 8770000', '07518770000', undefined],
    ['an area code and too little', '0751-87700', '075187700', 'phone-area'],
    ['without area code', '8770000', '8770000', undefined],
    ['too short', '87700', '87700', 'phone-length'],
    ['with an extension', '0751-8770000转801', '07518770000转801', undefined],
    ['400', '400-800-0000', '4008000000', undefined],
    ['a service number', '12345', '12345', undefined],
    ['Hong Kong', '+852 2000 0000', '+85220000000', undefined],
    ['abroad with 00', '0044 20 7946 0000', '+442079460000', undefined],
    ['abroad, too short', '+85', '+85', 'phone-abroad'],
    ['words', '没有电话', '没有电话', 'phone-letters'],
  ] as const)
    test(`${shows}: ${fault ?? 'right'}`, () => {
      assert.equal(tidyPhone(typed), kept);
      assert.equal(phoneFault(typed), fault);
    });
});

describe('mail addresses', () => {
  for (const [typed, right] of [
    ['lin@example.cn', true],
    ['ＬＩＮ＠example.cn ', true],
    ['a.b+c@mail.example.com', true],
    ['lin@example', false],
    ['lin.example.cn', false],
    ['a..b@example.cn', false],
    ['a@example.cn\nbcc: b@example.cn', false],
    ['a@-example.cn', false],
    ['@example.cn', false],
    ['a@1.2.3.4', false],
  ] as const)
    test(`${JSON.stringify(typed)}: ${right}`, () => assert.equal(emailFault(typed) === undefined, right));
});
