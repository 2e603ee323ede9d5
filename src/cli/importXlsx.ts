import ExcelJS from 'exceljs';
import type { ImportFault } from '../words/importing.ts';
import { type Table, type TableRow, tableOf } from './table.ts';

/** Titles and notes that may stand above the header of a sheet. */
const rowsAbove = 10;

/** Reads the first sheet of a workbook; its first row is the header, or the first that has the column `header`. A row with a cell that belongs to another row is told. */
export async function readXlsx(bytes: Buffer, header?: string): Promise<Table | ImportFault> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch {
    return { code: 'broken-xlsx' }; // the library throws whatever its unzipper throws
  }
  const sheet = workbook.worksheets[0];
  if (!sheet) return { code: 'no-rows' };
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => valuesOf(sheet.getRow(at + 1), sheet.columnCount));
  const found = header === undefined ? 0 : rows.slice(0, rowsAbove).findIndex((row) => row.some((cell) => String(cell).trim() === header));
  const head = Math.max(found, 0);
  const table = tableOf((rows[head] ?? []).map(String), rows.slice(head + 1), head + 2);
  return 'code' in table ? table : { ...table, rows: table.rows.map((row) => (sharesCell(sheet, row.row) ? mergedRow(row.row) : row)) };
}

const mergedRow = (row: number): TableRow => ({ row, fault: { code: 'merged-cells' } });

/** Does the row share a cell with the one above or below? What stands there is not known to be said of both. */
function sharesCell(sheet: ExcelJS.Worksheet, row: number): boolean {
  return Array.from({ length: sheet.columnCount }, (_, at) => at + 1).some((column) => {
    const { isMerged, master } = sheet.getCell(row, column);
    return isMerged && [row - 1, row + 1].some((near) => near > 0 && sheet.getCell(near, column).master === master);
  });
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
