import type pg from 'pg';
import type { Scope } from '../casework/files.ts';
import type { ListFilter } from '../casework/questions/questions.ts';
import { scopeJson } from './database.ts';

/** Ids of the matters that a figure of the board counts, newest first, as the board's own functions find them (migrations/0038). */
export async function figureIds(client: pg.Pool | pg.PoolClient, scope: Scope, filter: ListFilter): Promise<string[]> {
  const { counted, unit, categories, area, channel, from, to, after, size } = filter;
  const asked = { ...counted, unit, categories, area, channel, from, to };
  const { rows } = await client.query({
    name: 'matters-of-figure',
    text: 'select matters_of_figure($1, $2, $3, $4, $5) as ids',
    values: [scopeJson(scope), asked, after?.key ?? null, after?.petitionId ?? null, size],
  });
  return rows[0].ids;
}

/** What is left of a filter once the figure's ids are known: they hold the rest. */
export const ofIds = ({ size, sort, withContent }: ListFilter): ListFilter => ({ size, sort, ...(withContent && { withContent }) });
