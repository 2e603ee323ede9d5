import type pg from 'pg';
import type { Scope } from '../casework/files.ts';
import type { ListFilter } from '../casework/questions/questions.ts';

/**
 * Ids of matters that hold the bigrams sought, newest first, within the officer's scope. A policy on petition_search would switch its
 * index off (`@@` is not leakproof), so the question is a SECURITY DEFINER function that takes the scope; the caller joins its ids to
 * the guarded table.
 */
export async function searchIds(client: pg.PoolClient, scope: Scope, filter: ListFilter): Promise<string[]> {
  if (scope.as !== 'officer' || !filter.sought) return [];
  const { grams, prefixes } = filter.sought;
  if (grams.length + prefixes.length === 0) return [];
  const { rows } = await client.query({
    name: 'search',
    text: 'select search_petitions($1, $2, $3, $4, $5, $6, $7, $8) as ids',
    values: [
      scope.unit,
      grams.slice(0, 64),
      prefixes.slice(0, 8),
      filter.from ?? null,
      filter.to ?? null,
      filter.after?.key ?? null,
      filter.after?.petitionId ?? null,
      filter.size,
    ],
  });
  return rows[0].ids ?? [];
}
