import ExcelJS from 'exceljs';
import type { ImportFault } from '../words/importing.ts';
import { type Table, tableOf } from './table.ts';

/** Reads the first sheet of a workbook; its first row is the header. */
export async function readXlsx(bytes: Buffer): Promise<Table | ImportFault> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch {
    return { code: 'broken-xlsx' }; // the library throws whatever its unzipper throws
  }
  const sheet = workbook.worksheets[0];
  if (!sheet) return { code: 'no-rows' };
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => valuesOf(sheet.getRow(at + 1), sheet.columnCount));
  const [header = [], ...rest] = rows;
  return tableOf(header.map(String), rest);
}

const valuesOf = (row: ExcelJS.Row, count: number) => Array.from({ length: count }, (_, at) => plain(row.getCell(at + 1).value));

/** What a cell shows: the text of links and formatted text, the result of a formula, a date as its day. */
function plain(value: ExcelJS.CellValue): unknown {
  if (value === null || value === undefined) return '';
  // The library gives a date without a zone as if it were in UTC.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return value.text;
  if ('result' in value) return plain(value.result);
  return '';
}
