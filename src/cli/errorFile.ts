import { rm, writeFile } from 'node:fs/promises';
import type { ImportFault } from '../words/importing.ts';

export type ErrorLine = Readonly<{ row: number; field: string; column: string; reason: string }>;
type Head = Readonly<{ row: string; field: string; column: string; reason: string }>;

export const errorFileOf = (file: string): string => `${file}.errors.csv`;

/** A cell that no spreadsheet program takes for a formula (OWASP, CSV injection), quoted by RFC 4180 where needed. */
export function safeCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Writes why rows were left out, with a byte order mark so that spreadsheets read it as UTF-8; without errors an older error file is removed. */
export async function writeErrorFile(file: string, head: Head, lines: readonly ErrorLine[]): Promise<ImportFault | undefined> {
  const rows = [head, ...lines.map((line) => ({ ...line, row: String(line.row) }))];
  const text = rows.map(({ row, field, reason, column }) => [row, field, reason, column].map(safeCell).join(',')).join('\r\n');
  try {
    if (lines.length === 0) await rm(file, { force: true });
    else await writeFile(file, `\uFEFF${text}\r\n`);
    return undefined;
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    return { code: 'error-file-unwritable', file, reason: String(fault.code) };
  }
}
