import type { City } from '../city.ts';
import { type ListItem, type ListQuery, listPetitions } from '../lists.ts';
import type { Officer } from '../officers.ts';
import type { Cell } from './sheet.ts';

export const matterColumns = [
  'petitionNo',
  'title',
  'state',
  'channel',
  'class',
  'category',
  'areaName',
  'filedOn',
  'holderName',
  'dueOn',
  'daysLeft',
] as const;
export type MatterColumn = (typeof matterColumns)[number];
/** How codes are called in the reader's language. */
export type MatterNames = Readonly<{ sheet: string; name(column: MatterColumn, code: string): string }>;

type Asked = Readonly<{ query: Omit<ListQuery, 'size' | 'cursor'>; most: number; columns: readonly MatterColumn[]; names: MatterNames }>;

const pageSize = 200;

/** The rows of a list, read page by page while they are sent, in the officer's own scope. */
export async function* matterRows(city: City, officer: Officer, { query, most, columns, names }: Asked): AsyncGenerator<readonly Cell[]> {
  let cursor: string | undefined;
  for (let left = most; left > 0; ) {
    const page = await listPetitions(city, officer, { ...query, size: Math.min(pageSize, left), cursor });
    for (const item of page.items) yield columns.map((column) => cellOf(item, column, names));
    left -= page.items.length;
    if (!page.nextCursor) return;
    cursor = page.nextCursor;
  }
}

function cellOf(item: ListItem, column: MatterColumn, names: MatterNames): Cell {
  const value = item[column];
  return typeof value === 'string' ? names.name(column, value) : (value ?? null);
}
