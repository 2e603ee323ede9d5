import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { differenceOf, readCategories, rowsOf, writeCategories } from './categoryFile.ts';

const today = [
  { code: 'labour', title: { zh: '劳动', en: 'Labour' } },
  { code: 'labour.pay', parent: 'labour', title: { zh: '工资' } },
];

describe('a file of categories', () => {
  for (const [shows, text, rows] of [
    [
      'plain cells',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line ends of two kinds and one at the end',
      'a,b\r\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotes around commas and quotes', '"a,""b""",c', [['a,"b"', 'c']]],
    ['a mark at the beginning, and empty lines', '\uFEFFa,b\n\n,\nc', [['a', 'b'], ['c']]],
    ['a quote that is never closed is no table', 'a,"b\nc', []],
    ['nothing', '', []],
  ] as const)
    test(`rows: ${shows}`, () => assert.deepEqual(rowsOf(text), rows));

  test('with codes it comes back as it was written', () => {
    const entries = [...today, { code: 'pay', title: { zh: '薪, 酬' }, replaces: ['old', 'older'] }];
    assert.deepEqual(readCategories(writeCategories(entries), []), entries);
  });

  test('with names alone, what today’s tree has keeps its code, and the same path gets the same code each time', () => {
    const file = '一级分类,二级分类,三级分类\n劳动,工资,拖欠\n劳动,工伤,\n';
    const read = readCategories(file, today);
    assert.deepEqual(read.slice(0, 2), today);
    const [, , owed, hurt] = read;
    assert.deepEqual([owed?.title.zh, owed?.parent, hurt?.title.zh, hurt?.parent], ['拖欠', 'labour.pay', '工伤', 'labour']);
    assert.match(owed?.code ?? '', /^n[0-9a-f]{16}$/);
    assert.deepEqual(readCategories(file, read), read);
  });

  test('names may say which codes they replace', () => {
    const [, , hurt] = readCategories('一级分类,二级分类,replaces\n劳动,工资,\n劳动,工伤,old；older\n', today);
    assert.deepEqual(hurt?.replaces, ['old', 'older']);
  });

  test('a file with other columns has no categories', () => assert.deepEqual(readCategories('甲,乙\n1,2', today), []));

  test('the difference says what comes, goes and changes', () => {
    const [labour] = today;
    const moved = { code: 'labour.pay', title: { zh: '报酬' } };
    const added = { code: 'x', title: { zh: '新' } };
    const { added: comes, renamed, gone } = differenceOf([moved, added], today);
    assert.deepEqual([comes, renamed, gone], [[added], [[today[1], moved]], [labour]]);
  });
});
