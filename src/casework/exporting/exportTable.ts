import { Readable } from 'node:stream';
import { exportLimit } from '../../access/exports.ts';
import { restrictedRoles } from '../../access/rules.ts';
import type { City } from '../city.ts';
import { newId } from '../identifiers.ts';
import type { ListQuery } from '../lists.ts';
import type { Officer } from '../officers.ts';
import { type MatterColumn, type MatterNames, matterColumns, matterRows } from './matterRows.ts';
import { type Cell, csvOf, type Sheet } from './sheet.ts';
import { xlsxOf } from './xlsx.ts';

export type Exported = Readonly<{ what: string; format: 'csv' | 'xlsx'; purpose: string; asked: object; sheet: Sheet; rowLimit: number }>;

/** The matters of a list that this officer may take out: as many, and with such columns, as the roles allow; never an accusation. */
export function matterSheet(
  city: City,
  officer: Officer,
  {
    query,
    names,
    columns,
  }: { query: Omit<ListQuery, 'size' | 'cursor'>; names: MatterNames; columns: Readonly<Record<MatterColumn, string>> },
): { sheet: Sheet; rowLimit: number } {
  const limit = exportLimit(officer.roles);
  const shown = matterColumns.filter((column) => column !== 'title' || limit.titles);
  const plain = { ...officer, roles: officer.roles.filter((role) => !restrictedRoles.includes(role)) };
  const rows = matterRows(city, plain, { query, most: limit.rows, columns: shown, names });
  return { sheet: { name: names.sheet, columns: shown.map((column) => columns[column]), rows }, rowLimit: limit.rows };
}

/** Keeps who takes what out and why, then sends it; after the last line, how many rows that were. */
export async function exportTable(city: City, officer: Officer, exported: Exported): Promise<Readable> {
  const exportId = newId(city.clock.now());
  const { what, format, purpose, asked, rowLimit, sheet } = exported;
  await city.exports.begun({
    exportId,
    account: officer.account,
    unit: officer.unit,
    what,
    format,
    asked,
    purpose,
    rowLimit,
    at: city.clock.now(),
  });
  const counted = { ...sheet, rows: counting(sheet.rows, (rows) => city.exports.ended(exportId, rows, city.clock.now())) };
  return format === 'csv' ? Readable.from(csvOf(counted)) : xlsxOf(counted);
}

async function* counting(rows: Sheet['rows'], ended: (rows: number) => Promise<void>): AsyncGenerator<readonly Cell[]> {
  let sent = 0;
  for await (const row of rows) {
    sent += 1;
    yield row;
  }
  await ended(sent);
}
