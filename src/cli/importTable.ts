import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Tables } from '../casework/tables.ts';
import type { ImportFault } from '../words/importing.ts';
import type { Table, TableRow } from './table.ts';

const kinds = ['.csv', '.tsv', '.txt', '.xlsx', '.json', '.jsonl', '.ndjson'];
const mostMegabytes = 200;

/**
 * Reads a file of rows into memory. A row that cannot be read says so and stops nobody else's.
 *
 * @param header  a column that the header of a sheet must have, where titles may stand above it; else the first row is the header
 */
export async function readTable(file: string, header?: string): Promise<Table | ImportFault> {
  const kind = extname(file).toLowerCase();
  if (!kinds.includes(kind)) return { code: 'unknown-kind', known: kinds.join(' ') };
  const bytes = await readBytes(file);
  return 'code' in bytes ? bytes : readTableIn(kind, bytes, header);
}

/** Reads a table out of the bytes of a file of this ending. */
async function readTableIn(kind: string, bytes: Buffer, header?: string): Promise<Table | ImportFault> {
  if (kind === '.xlsx') return (await import('./importXlsx.ts')).readXlsx(bytes, header);
  const text = decode(bytes);
  if (text === undefined) return { code: 'not-text' };
  if (kind === '.json') return readJson(text);
  return kind === '.jsonl' || kind === '.ndjson' ? readJsonLines(text) : (await import('./importCsv.ts')).readCsv(text);
}

async function readBytes(file: string): Promise<Buffer | ImportFault> {
  try {
    if ((await stat(file)).size > mostMegabytes * 1024 * 1024) return { code: 'file-too-big', most: mostMegabytes };
    return await readFile(file);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    return { code: 'file-unreadable', file, reason: String(fault.code) };
  }
}

/** By byte order mark, else UTF-8 if it is, else GB18030, which spreadsheets in China still write. Undefined if it is neither. */
export function decode(bytes: Buffer): string | undefined {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (fault) {
      if (!(fault instanceof TypeError)) throw fault; // not in this encoding
    }
  }
  return undefined;
}

const readJsonLines = (text: string): Table | ImportFault =>
  tableOfObjects(text.split(/\r?\n/).flatMap((line, at) => (line.trim() === '' ? [] : [rowOfLine(line, at + 1)])));

/** One list of objects; the first counts as row 1. */
function readJson(text: string): Table | ImportFault {
  const list = parse(text) ?? parse(withoutNaN(text));
  return Array.isArray(list) ? tableOfObjects(list.map((value, at) => rowOf(value, at + 1))) : { code: 'not-a-list' };
}

function tableOfObjects(rows: TableRow[]): Table | ImportFault {
  const columns = [...new Set(rows.flatMap((row) => ('cells' in row ? Object.keys(row.cells) : [])))];
  return rows.length === 0 ? { code: 'no-rows' } : { columns, rows };
}

function rowOfLine(line: string, row: number): TableRow {
  const value = parse(line) ?? parse(withoutNaN(line));
  return value === undefined ? { row, fault: { code: 'not-json' } } : rowOf(value, row);
}

function rowOf(value: unknown, row: number): TableRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { row, fault: { code: 'not-object' } };
  return { row, cells: value as Record<string, unknown> };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Some programs write a missing number as NaN or Infinity, which is no JSON; outside of strings both mean that there is none. */
const withoutNaN = (line: string) =>
  line.replaceAll(/("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b/g, (_, text: string | undefined) => text ?? 'null');

/** Tables that come in through a door, as casework reads them. */
export const tables: Tables = {
  async read(name, bytes) {
    const kind = extname(name).toLowerCase();
    const table = kinds.includes(kind) ? await readTableIn(kind, bytes) : undefined;
    return table && !('code' in table)
      ? { columns: table.columns, rows: table.rows.map((row) => ('cells' in row ? row : { row: row.row })) }
      : undefined;
  },
};
