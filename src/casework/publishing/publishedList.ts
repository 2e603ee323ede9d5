import { areaName } from '../../jurisdiction/areas.ts';
import type { City } from '../city.ts';
import { unitName } from '../law.ts';
import type { Published } from './publications.ts';

export type PublishedItem = Published & Readonly<{ unitName: string; areaName: string }>;
export type PublishedPage = Readonly<{ items: PublishedItem[]; next: string | null }>;

const pageSize = 20;

/** What was published, newest first, with a word that stands in it if one is sought. */
export async function listPublished(
  city: City,
  { q, after }: { q?: string | undefined; after?: string | undefined },
): Promise<PublishedPage> {
  const sought = q?.trim();
  const [, on, id] = /^(\d{4}-\d\d-\d\d)\.([0-9a-f-]{36})$/.exec(after ?? '') ?? [];
  const rows = await city.publications.published({ size: pageSize + 1, ...(sought && { sought }), ...(on && id && { after: { on, id } }) });
  const items = rows.slice(0, pageSize).map((row) => shown(city, row));
  const last = items.at(-1);
  return { items, next: rows.length > pageSize && last ? `${last.publishedOn}.${last.publicationId}` : null };
}

/** One summary; nothing if it was never published, or is no more. */
export async function readPublished(city: City, id: string): Promise<PublishedItem | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const [row] = await city.publications.published({ id, size: 1 });
  return row && shown(city, row);
}

const shown = (city: City, row: Published): PublishedItem => ({
  ...row,
  unitName: unitName(city, row.unit),
  areaName: areaName(row.areaCode, city.areas),
});
