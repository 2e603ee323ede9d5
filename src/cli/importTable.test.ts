import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import ExcelJS from 'exceljs';
import { cellsOf, columns } from './columns.ts';
import { safeCell } from './errorFile.ts';
import { readTable } from './importTable.ts';
import { barOf } from './progress.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-'));
});
after(() => rm(folder, { recursive: true }));

/** `标题,内容` and one row `路灯不亮,三盏` in GB18030. */
const gb18030 = Buffer.from('b1eacce22cc4dac8dd0ac2b7b5c6b2bbc1c12cc8fdd5b50a', 'hex');
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('标题,内容\n路灯不亮,三盏\n', 'utf16le')]);

async function tableOf(name: string, content: string | Buffer) {
  const file = join(folder, name);
  await writeFile(file, content);
  return readTable(file);
}

describe('a file of rows', () => {
  const cells = { 标题: '路灯不亮', 内容: '三盏' };
  for (const [shows, name, content] of [
    ['comma separated text in UTF-8', 'a.csv', '标题,内容\n路灯不亮,三盏\n'],
    ['with a byte order mark and Windows line ends', 'b.csv', '\uFEFF标题,内容\r\n路灯不亮,三盏\r\n'],
    ['in GB18030', 'c.csv', gb18030],
    ['in UTF-16', 'd.csv', utf16],
    ['separated by tabs', 'e.tsv', '标题\t内容\n路灯不亮\t三盏\n'],
    ['separated by semicolons', 'f.csv', '标题;内容\n路灯不亮;三盏\n'],
    ['with blank lines, which count for the row', 'g.csv', '标题,内容\n路灯不亮,三盏\n\n'],
  ] as const)
    test(shows, async () => {
      const table = await tableOf(name, content);
      assert.ok('rows' in table, JSON.stringify(table));
      assert.deepEqual([table.columns, table.rows], [['标题', '内容'], [{ row: 2, cells }]]);
    });
  test('quoted cells keep commas, quotes and line ends; a blank line in the middle moves the row', async () => {
    const table = await tableOf('q.csv', 'a,b\n\n"x,""y""\nz",2\n');
    assert.deepEqual('rows' in table && table.rows, [{ row: 3, cells: { a: 'x,"y"\nz', b: '2' } }]);
  });
  test('JSON lines: NaN is empty outside of strings, a broken line stops nobody else', async () => {
    const table = await tableOf('a.jsonl', '{"t":"is NaN","n": NaN}\n\nnonsense\n[1]\n{"t":"b","n":-Infinity}\n');
    assert.deepEqual('rows' in table && table.rows, [
      { row: 1, cells: { t: 'is NaN', n: null } },
      { row: 3, fault: { code: 'not-json' } },
      { row: 4, fault: { code: 'not-object' } },
      { row: 5, cells: { t: 'b', n: null } },
    ]);
  });
  test('a workbook: days, links, formatted text and results of formulas as they show', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('letters');
    sheet.addRow(['t', 'd', 'l', 'r', 'f']);
    const rich = { richText: [{ text: '已' }, { text: '修' }] };
    sheet.addRow([
      '路灯',
      new Date('2026-03-02T00:00:00Z'),
      { text: '链接', hyperlink: 'https://example.org' },
      rich,
      { formula: '1+1', result: 2 },
    ]);
    const table = await tableOf('a.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    assert.deepEqual('rows' in table && table.rows, [{ row: 2, cells: { t: '路灯', d: '2026-03-02', l: '链接', r: '已修', f: 2 } }]);
  });
  for (const [shows, name, content, code] of [
    ['another kind of file', 'a.xls', 'x', 'unknown-kind'],
    ['a workbook that is none', 'b.xlsx', 'x', 'broken-xlsx'],
    ['bytes that are no text', 'h.csv', Buffer.from([0xff, 0xff, 0x80, 0x00, 0xff]), 'not-text'],
    ['a header without rows', 'i.csv', 'a,b\n', 'no-rows'],
    ['an empty file', 'j.csv', '', 'no-rows'],
    ['a column twice', 'k.csv', 'a,a\n1,2\n', 'column-twice'],
    ['a quote that is never closed', 'l.csv', 'a,b\n"x,2\n', 'broken-csv'],
  ] as const)
    test(`${shows} is refused`, async () => {
      const table = await tableOf(name, content);
      assert.equal('code' in table && table.code, code);
    });
  test('a file that is not there is refused', async () => {
    const table = await readTable(join(folder, 'none.csv'));
    assert.equal('code' in table && table.code, 'file-unreadable');
  });
  test('a row with too many cells says so', async () => {
    const table = await tableOf('m.csv', 'a,b\n1,2,3\n4,5\n');
    assert.deepEqual('rows' in table && table.rows[0], { row: 2, fault: { code: 'too-many-cells' } });
  });
});

describe('what is printed', () => {
  for (const [shows, text, cell] of [
    ['a formula is disarmed', '=1+1', `'=1+1`],
    ['so is one that begins with at, plus or minus', '@sum', `'@sum`],
    ['quotes are doubled', 'a"b', '"a""b"'],
    ['plain text stays', '路灯', '路灯'],
  ] as const)
    test(`error file: ${shows}`, () => assert.equal(safeCell(text), cell));
  test('Chinese characters take two cells, also beyond the basic plane', () =>
    assert.deepEqual(['a', '信', '𠮷', '，'].map(cellsOf), [1, 2, 2, 2]));
  test('columns stand under each other', () =>
    assert.deepEqual(
      columns([
        ['单位', '总数'],
        ['a', '1'],
      ]),
      ['单位  总数', 'a        1'],
    ));
  for (const [done, bar] of [
    [0, '[------------------------------]   0 %  0/200'],
    [199, '[#############################-]  99 %  199/200'],
    [200, '[##############################] 100 %  200/200'],
  ] as const)
    test(`the bar at ${done} of 200`, () => assert.equal(barOf(done, 200), bar));
});
