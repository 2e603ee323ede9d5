import type pg from 'pg';
import type { WatchPorts } from '../casework/insight/watchPorts.ts';
import { askInScope, scopeJson } from './database.ts';

/** The supervisor's board from what is watched of matters (migrations/0061). */
export function watchQuestions(pool: pg.Pool): WatchPorts {
  return {
    async watchCounts(scope, today) {
      const text = 'select figure, unit_code as unit, area_code as area, items::int from watch_counts($1, $2)';
      return (await pool.query({ name: 'watch-counts', text, values: [scopeJson(scope), today] })).rows;
    },
    async watchPage(scope, { after, ...asked }) {
      const key = after && { afterOn: after.keyOn, afterId: after.petitionId, afterNo: after.no };
      const values = [scopeJson(scope), { ...asked, ...key }];
      const { rows } = await askInScope(pool, scope, { name: 'watch-page', text: pageSql, values });
      return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as typeof row);
    },
  };
}

const pageSql = `
select w.petition_id as "petitionId", w.no, w.key_on as "keyOn", w.unit_code as unit, p.petition_no as "petitionNo", p.version, p.state, p.holder,
       p.title_id as "titleId", t.sealed as title, k.wrapped as "wrappedKey", p.file->'recused' as recused, c.purpose,
       jsonb_array_length(coalesce(p.file->'followUps', '[]')) as calls
from watch_page($1, $2) w
join petition p on p.petition_id = w.petition_id
left join clock c on $2->>'list' = 'clock' and c.petition_id = w.petition_id and c.no = w.no
left join matter_text t on t.petition_id = p.petition_id and t.text_id = p.title_id
left join matter_key k on k.petition_id = p.petition_id
order by w.key_on, w.petition_id, w.no`;
