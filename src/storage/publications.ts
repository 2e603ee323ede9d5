import type pg from 'pg';
import type { Publications } from '../casework/publishing/publications.ts';
import { askInScope, writeInScope } from './database.ts';

/** Summaries in `publication`; every step of theirs stays in `publication_step`. */
export function publications(pool: pg.Pool): Publications {
  return {
    async of(scope, petitionId) {
      const { rows } = await askInScope(pool, scope, { text: ofSql, values: [petitionId] });
      return rows[0] && { row: rows[0], steps: rows[0].steps };
    },
    async write(
      scope,
      { petitionId, publicationId, state, unit, category, areaCode, title, body, draft, draftedBy, approvedBy, publishedOn },
      step,
      steps,
    ) {
      const values = [
        ...[petitionId, publicationId, state, unit, category, areaCode, title, body, draft, draftedBy, approvedBy, publishedOn],
        ...[steps + 1, step.what, step.account, step.unit, step.reason ?? null, step.at],
      ];
      const { rowCount } = await writeInScope(pool, scope, { text: writeSql, values });
      return rowCount === 1;
    },
    async published({ sought, id, after, size }) {
      const values = [sought ?? null, id ?? null, after?.on ?? null, after?.id ?? null, size];
      const { rows } = await pool.query({ name: 'published', text: publishedSql, values });
      return rows;
    },
  };
}

const ofSql = `
select publication_id as "publicationId", state, unit_code as unit, title, body, draft, drafted_by as "draftedBy", approved_by as "approvedBy",
  published_on as "publishedOn",
  coalesce((select json_agg(json_build_object('what', s.what, 'account', s.account, 'reason', s.reason, 'at', s.at) order by s.no)
    from publication_step s where s.petition_id = b.petition_id), '[]') as steps
from publication b where petition_id = $1`;

/** The step's number is its key: of two who write at once one writes nothing. */
const writeSql = `
with step as (
  insert into publication_step select $1::uuid, $13::smallint, $14, $15, $16, $17, $18::timestamptz
  where $13 = 1 + (select count(*) from publication_step where petition_id = $1) on conflict do nothing returning 1
)
insert into publication select $1, $2::uuid, $3, $4, $5, $6, $7, $8, $9::bytea, $10, $11, $12::date from step
on conflict (petition_id) do update set state = excluded.state, unit_code = excluded.unit_code, category = excluded.category, area_code = excluded.area_code,
  title = excluded.title, body = excluded.body, draft = excluded.draft, drafted_by = excluded.drafted_by, approved_by = excluded.approved_by,
  published_on = excluded.published_on`;

const publishedSql = `
select publication_id as "publicationId", title, body, unit_code as unit, category, area_code as "areaCode", published_on as "publishedOn"
from published($1, $2, $3, $4, $5)`;
