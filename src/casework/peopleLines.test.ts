import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { peopleAsLines, peopleColumns, personInRow, readPeopleLines } from './peopleLines.ts';

const idNumber = '110101199003070134';

describe('a list of people, one a line', () => {
  for (const [shows, line, person] of [
    ['commas', `陈晓岚,${idNumber},15400001234`, { name: '陈晓岚', idNumber, phone: '15400001234' }],
    [
      'full width, and the telephone first',
      `陈晓岚，１５４００００１２３４，${idNumber}`,
      { name: '陈晓岚', idNumber, phone: '15400001234' },
    ],
    ['pasted from a spreadsheet', `陈晓岚\t${idNumber}\t\t代表`, { name: '陈晓岚', idNumber, representative: true }],
    ['spaces alone', `陈晓岚 ${idNumber}`, { name: '陈晓岚', idNumber }],
    ['a paper that begins with a letter', '陈晓岚、H01234567', { name: '陈晓岚', idNumber: 'H01234567' }],
    ['a fixed line', '陈晓岚；0751-8881234', { name: '陈晓岚', phone: '0751-8881234' }],
    ['a name alone', '陈晓岚', { name: '陈晓岚' }],
    ['an old number of 15 digits is no telephone', '陈晓岚,110101900307013', { name: '陈晓岚', idNumber: '110101900307013' }],
  ] as const)
    test(shows, () => assert.deepEqual(readPeopleLines(line), [person]));

  test('empty lines are none', () => assert.deepEqual(readPeopleLines('\n \n\t\n，\n'), []));

  test('what is written as lines is read as it was', () => {
    const name = fc.constantFrom('陈晓岚', '欧阳一', '邓小二', '盘妹三');
    const person = fc.record({
      name,
      idNumber: fc.constant(idNumber),
      phone: fc.integer({ min: 15_400_000_000, max: 15_400_009_999 }).map(String),
      representative: fc.constant(true as const),
    });
    fc.assert(
      fc.property(fc.array(person), (people) =>
        assert.deepEqual(
          readPeopleLines(peopleAsLines(people)),
          people.map((each) => ({ ...each })),
        ),
      ),
    );
  });
});

describe('a table of people', () => {
  test('columns are known by their headings, in any order', () =>
    assert.deepEqual(peopleColumns(['序号', '联系电话', '姓 名', '身份证号', '代表']), {
      name: '姓 名',
      idNumber: '身份证号',
      phone: '联系电话',
      representative: '代表',
    }));
  test('a table without names is none of people', () => assert.equal(peopleColumns(['电话', '地址']), undefined));
  test('a number that a spreadsheet kept as a number', () =>
    assert.deepEqual(
      personInRow({ 姓名: ' 陈晓岚 ', 电话: 15400001234, 代表: '是' }, { name: '姓名', phone: '电话', representative: '代表' }),
      {
        name: '陈晓岚',
        phone: '15400001234',
        representative: true,
      },
    ));
});
