/** A table on its way out: the names of its columns, then row after row. */
export type Sheet = Readonly<{ name: string; columns: readonly string[]; rows: AsyncIterable<readonly Cell[]> }>;
export type Cell = string | number | null;

/** A first character that a spreadsheet takes for a formula; such a text gets an apostrophe before it, which shows that it is text. */
const formula = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** One line of CSV (RFC 4180). */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A sheet as CSV, line after line, with the mark by which spreadsheets know UTF-8. */
export async function* csvOf({ columns, rows }: Sheet): AsyncGenerator<string> {
  yield `\ufeff${csvLine(columns)}`;
  for await (const row of rows) yield csvLine(row);
}
