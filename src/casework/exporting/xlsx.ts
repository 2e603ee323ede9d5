import { PassThrough, type Readable } from 'node:stream';
import type { Sheet } from './sheet.ts';

/** A sheet as XLSX, sent while it is written. Texts are written as texts, so that none becomes a formula. */
export async function xlsxOf(sheet: Sheet): Promise<Readable> {
  const { default: excel } = await import('exceljs');
  const out = new PassThrough();
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useSharedStrings: false, useStyles: false });
  const page = book.addWorksheet(sheet.name.slice(0, 31));
  const write = async () => {
    page.addRow([...sheet.columns]).commit();
    for await (const row of sheet.rows) page.addRow([...row]).commit();
    page.commit();
    await book.commit();
  };
  write().catch((fault: unknown) => out.destroy(fault instanceof Error ? fault : new Error('export failed')));
  return out;
}
