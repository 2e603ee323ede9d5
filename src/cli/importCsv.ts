import { CsvError, parse } from 'csv-parse/sync';
import type { ImportFault } from '../words/importing.ts';
import type { Table, TableRow } from './importTable.ts';

const separators = [',', '\t', ';'] as const;

/** Reads comma separated text (RFC 4180); a header that has more tabs or semicolons than commas is separated by those. */
export function readCsv(text: string): Table | ImportFault {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string) => first.split(separator).length;
  const delimiter = separators.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
  let records: string[][];
  try {
    records = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false, info: false });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return { code: 'broken-csv', line: Number(fault.lines) || 1 };
  }
  const [header, ...rows] = records;
  return header ? tableOf(header, rows) : { code: 'no-rows' };
}

/** A table of a header and its rows; blank rows are left out. */
export function tableOf(header: readonly string[], rows: readonly (readonly unknown[])[]): Table | ImportFault {
  const columns = header.map((name) => name.trim());
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) !== at);
  if (twice !== undefined) return { code: 'column-twice', column: twice };
  const table = rows.flatMap((cells, at): TableRow[] => {
    if (cells.every((cell) => cell === '' || cell === null || cell === undefined)) return [];
    const row = at + 2;
    if (cells.slice(columns.length).some((cell) => cell !== '')) return [{ row, fault: { code: 'too-many-cells' } }];
    return [{ row, cells: Object.fromEntries(columns.map((name, no) => [name, cells[no] ?? ''])) }];
  });
  return table.length === 0 ? { code: 'no-rows' } : { columns: columns.filter((name) => name !== ''), rows: table };
}
