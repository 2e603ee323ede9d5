import type pg from 'pg';
import type { Scope } from '../casework/files.ts';
import type { ListFilter } from '../casework/questions/questions.ts';

/**
 * Ids of matters that hold the bigrams sought and pass the other filters, newest first, within the officer's scope. A policy on
 * petition_search would switch its index off (`@@` is not leakproof), so the question is a SECURITY DEFINER function that takes the scope;
 * the caller joins its ids to the guarded table.
 */
export async function searchIds(client: pg.PoolClient, scope: Scope, filter: ListFilter): Promise<string[]> {
  const asked = askedOf(scope, filter);
  if (!asked) return [];
  const { after, size } = filter;
  const { rows } = await client.query({
    name: 'search',
    text: 'select search_petitions($1, $2, $3, $4, $5, $6, $7) as ids',
    values: [...asked, after?.key ?? null, after?.petitionId ?? null, size],
  });
  return rows[0].ids;
}

/** How many they are, at most the filter's size. The function itself looks only at what the scope's unit may see. */
export async function countFound(pool: pg.Pool, scope: Scope, filter: ListFilter): Promise<number> {
  const asked = askedOf(scope, filter);
  if (!asked) return 0;
  const text = 'select count_found($1, $2, $3, $4, $5) as n';
  return (await pool.query({ name: 'count-found', text, values: [...asked, filter.size] })).rows[0].n;
}

/** Unit, bigrams, prefixes and the other filters, as the functions take them; undefined if nothing can be found. */
function askedOf(scope: Scope, filter: ListFilter): unknown[] | undefined {
  if (scope.as !== 'officer' || !filter.sought) return undefined;
  const { grams, prefixes } = filter.sought;
  if (grams.length + prefixes.length === 0) return undefined;
  const { state, unit, categories, area, channel, from, to } = filter;
  return [scope.unit, grams.slice(0, 64), prefixes.slice(0, 8), JSON.stringify({ state, unit, categories, area, channel, from, to })];
}
