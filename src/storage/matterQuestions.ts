import type pg from 'pg';
import type { Scope } from '../casework/files.ts';
import type { ListFilter, ListRow, Questions } from '../casework/questions/questions.ts';
import type { CivilDate } from '../clock/civilDate.ts';
import { inScope } from './database.ts';
import { type Asked, listSql } from './listSql.ts';
import { searchIds } from './searchIds.ts';

const endedStates = `('closed', 'not-accepted', 'withdrawn', 'answered', 'historical')`;

/** Questions across matters, each with its index and its limit. */
export function matterQuestions(pool: pg.Pool): Questions {
  return {
    list: (scope, filter) =>
      inScope(pool, scope, async (client) => {
        const ids = filter.sought && (await searchIds(client, scope, filter));
        if (ids?.length === 0) return [];
        const { text, values } = listSql(asked(scope, filter, ids), 'rows');
        return (await client.query(text, values)).rows.map(rowOf);
      }),
    countUpTo: (scope, filter, limit) =>
      inScope(pool, scope, async (client) => {
        const { after: _, ...all } = filter;
        const ids = filter.sought && (await searchIds(client, scope, { ...all, size: limit }));
        if (ids) return ids.length;
        const { text, values } = listSql({ ...asked(scope, all, undefined), size: limit }, 'count');
        return (await client.query(text, values)).rows[0].n;
      }),
    heldBy: (scope, unit, limit) =>
      inScope(pool, scope, async (client) => {
        const { rows } = await client.query({ name: 'held-by', text: heldSql, values: [unit, limit] });
        return rows.map((row) => ({ ...rowOf(row), petition: row.file }));
      }),
    async timeliness() {
      const { rows } = await pool.query(timelinessSql);
      return rows;
    },
    async takenOver(importKeys) {
      const { rows } = await pool.query('select import_key from import_row where import_key = any($1)', [importKeys]);
      return new Set(rows.map((row) => row.import_key));
    },
  };
}

const asked = (scope: Scope, filter: ListFilter, ids: string[] | undefined): Asked => ({
  ...filter,
  ...(scope.as === 'officer' && { seenBy: scope.unit }),
  ...(ids && { ids }),
});

type Row = {
  petition_id: string;
  petition_no: string;
  version: number;
  state: string;
  channel: string;
  class: string | null;
  category: string | null;
  area_code: string;
  filed_on: CivilDate;
  holder: string;
  due_on: CivilDate | null;
  due_purpose: string | null;
  title_id: string;
  title: Buffer | null;
  wrapped: Buffer | null;
  sort_key: string;
  content_id?: string;
  content?: Buffer;
};

function rowOf(row: Row): ListRow {
  return {
    petitionId: row.petition_id,
    petitionNo: row.petition_no,
    version: row.version,
    state: row.state,
    channel: row.channel,
    areaCode: row.area_code,
    filedOn: row.filed_on,
    holder: row.holder,
    titleId: row.title_id,
    title: row.title ?? undefined,
    wrappedKey: row.wrapped ?? undefined,
    sortKey: row.sort_key,
    ...(row.class && { class: row.class }),
    ...(row.category && { category: row.category }),
    ...(row.due_on && { dueOn: row.due_on }),
    ...(row.due_purpose && { duePurpose: row.due_purpose }),
    ...(row.content_id && row.content && { contentId: row.content_id, content: row.content }),
  };
}

const heldSql = `
select p.*, coalesce(p.due_on::text, '9999-12-31') as sort_key, t.sealed as title, k.wrapped
from (select * from petition where holder = $1 and state not in ${endedStates} order by due_on nulls last, petition_id limit $2) p
left join matter_text t on t.petition_id = p.petition_id and t.text_id = p.title_id
left join matter_key k on k.petition_id = p.petition_id
order by p.due_on nulls last, p.petition_id`;

/** Days from letter to reply; letters without a day and replies before their letter are counted apart and within no period. */
const timelinessSql = 'select * from historical_timeliness()';
