import { CsvError, parse } from 'csv-parse/sync';
import type { ImportFault } from '../words/importing.ts';
import { type Table, tableOf } from './table.ts';

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
