import type pg from 'pg';
import type { Scope } from '../casework/files.ts';
import { countCap, type ListFilter, type Questions } from '../casework/questions/questions.ts';
import type { Petition } from '../petition/petition.ts';
import { askInScope, inScope } from './database.ts';
import { figureIds, ofIds } from './figureIds.ts';
import { rowOf, rowsOf } from './listRows.ts';
import { type Asked, listSql } from './listSql.ts';
import { nearQuestions } from './nearQuestions.ts';
import { peopleQuestions } from './peopleQuestions.ts';
import { reportQuestions } from './reportQuestions.ts';
import { countFound, searchIds } from './searchIds.ts';

/** Questions across matters, each with its index and its limit. */
export function matterQuestions(pool: pg.Pool): Questions {
  const many = new Map<string, number>();
  const one = new Map<string, number>();
  return {
    async list(scope, filter) {
      if (filter.counted) {
        return inScope(pool, scope, async (client) => {
          const ids = await pageOfFigure({ one, many }, { client, scope, filter });
          return ids.length === 0 ? [] : rowsOf(await client.query(listSql(asked(scope, ofIds(filter), ids), 'rows')));
        });
      }
      if (!filter.sought) return rowsOf(await askInScope(pool, scope, listSql(asked(scope, filter, undefined), 'rows')));
      return inScope(pool, scope, async (client) => {
        const ids = await searchIds(client, scope, filter);
        return ids.length === 0 ? [] : rowsOf(await client.query(listSql(asked(scope, filter, ids), 'rows')));
      });
    },
    countUpTo(scope, { after: _, size: __, ...filter }, limit) {
      const key = keyOf(scope, filter);
      return remembered(many, { key, limit }, async () => {
        const all = { ...filter, size: limit };
        if (filter.counted) return taken(one, key) ?? (await figureIds(pool, scope, all)).length;
        if (filter.sought) return countFound(pool, scope, all);
        return (await askInScope(pool, scope, listSql(asked(scope, all, undefined), 'count'))).rows[0].n;
      });
    },
    async waitingFor(scope, unit, limit) {
      const { rows } = await askInScope(pool, scope, { name: 'waiting-for', text: waitingSql, values: [unit, limit] });
      return rows.map((row) => ({ ...rowOf({ ...row, danger: row.file.danger }), petition: row.file }));
    },
    ...nearQuestions(pool),
    ...peopleQuestions(pool),
    ...reportQuestions(pool),
    async handedDown(scope, importKey) {
      const { rows } = await askInScope(pool, scope, { name: 'handed-down', text: handedDownSql, values: [importKey] });
      return rows[0];
    },
    async fromAbove(scope, { after, size }) {
      const { rows } = await askInScope(pool, scope, { name: 'from-above', text: fromAboveSql, values: [after, size] });
      return rows.map((row) => row.file as Petition);
    },
    async takenOver(importKeys) {
      const { rows } = await pool.query('select import_key from import_row where import_key = any($1)', [importKeys]);
      return new Set(rows.map((row) => row.import_key));
    },
  };
}

const handedDownSql = `
select p.petition_no as "petitionNo", coalesce(p.file->'handedDown'->>'mark', '') as mark
from import_row r join petition p on p.petition_id = r.petition_id where r.import_key = $1`;

const fromAboveSql = `
select p.file from petition p where p.channel = 'handed-down' and p.petition_no > $1 order by p.petition_no limit $2`;

const rememberMs = 60_000;

const keyOf = (scope: Scope, { after: _, size: __, ...filter }: Partial<ListFilter>): string => JSON.stringify([scope, filter]);

/** How many a figure was found to have: for the count that follows at once, and for a minute that there are more than are counted. */
type Found = Readonly<{ one: Map<string, number>; many: Map<string, number> }>;

/**
 * Ids of one page. Where few may be behind a figure, the first page finds as many as are counted, in one pass over the facts instead of two,
 * and leaves their number; where there are known to be many, newest first is soon done.
 */
async function pageOfFigure(
  { one, many }: Found,
  { client, scope, filter }: { client: pg.PoolClient; scope: Scope; filter: ListFilter },
): Promise<string[]> {
  const key = keyOf(scope, filter);
  if (filter.after || (many.get(key) ?? 0) > performance.now()) return figureIds(client, scope, filter);
  const ids = await figureIds(client, scope, { ...filter, size: Math.max(filter.size, countCap + 1) });
  if (one.size > 1000) one.clear();
  one.set(key, ids.length);
  return ids.slice(0, filter.size);
}

function taken(one: Map<string, number>, key: string): number | undefined {
  const number = one.get(key);
  one.delete(key);
  return number;
}

/** Counts exactly below the limit; that a list reaches the limit is remembered for a minute, for counting up to it costs the most. */
async function remembered(
  many: Map<string, number>,
  { key, limit }: { key: string; limit: number },
  count: () => Promise<number>,
): Promise<number> {
  const now = performance.now();
  if ((many.get(key) ?? 0) > now) return limit;
  const counted = await count();
  if (many.size > 1000) many.clear();
  if (counted >= limit) many.set(key, now + rememberMs);
  else many.delete(key);
  return counted;
}

const asked = (scope: Scope, filter: ListFilter, ids: string[] | undefined): Asked => ({
  ...filter,
  ...(scope.as === 'officer' && { seenBy: scope.unit }),
  ...(ids && { ids }),
});

const waitingSql = `
select p.*, w.due_on, w.due_purpose, coalesce(w.due_on::text, '9999-12-31') as sort_key, t.sealed as title, k.wrapped
from (select * from petition_waiting where unit_code = $1 order by due_on nulls last, petition_id limit $2) w
join petition p on p.petition_id = w.petition_id
left join matter_text t on t.petition_id = p.petition_id and t.text_id = p.title_id
left join matter_key k on k.petition_id = p.petition_id
order by w.due_on nulls last, p.petition_id`;

/** Days from letter to reply; letters without a day and replies before their letter are counted apart and within no period. */
