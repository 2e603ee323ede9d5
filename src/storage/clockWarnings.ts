import type pg from 'pg';
import type { Warnings } from '../casework/clockPorts.ts';
import { askInScope, writeInScope } from './database.ts';

/** Warnings and candidates in PostgreSQL. */
export function clockWarnings(pool: pg.Pool): Warnings {
  return {
    async sweep(today, plan, most) {
      const { rows } = await pool.query({
        name: 'sweep-clocks',
        text: 'select * from sweep_clocks($1::date, $2::jsonb, $3)',
        values: [today, JSON.stringify(plan), most],
      });
      return rows[0];
    },
    async open(scope, { unit, roles, size, after }) {
      const key = after ? [after.urgency, after.dueOn, after.petitionId, after.clockNo, after.level] : [-32_768, null, null, null, null];
      const values = [unit, roles, size, ...key];
      const { rows } = await askInScope(pool, scope, { name: 'open-warnings', text: openSql, values });
      return rows.map((row) => ({ ...row, title: row.title ?? undefined, wrappedKey: row.wrappedKey ?? undefined }));
    },
    async acknowledge(scope, { unit, roles, petitionNo, clockNo, level, by }) {
      const values = [petitionNo, clockNo, level, unit, roles, by];
      const { rowCount } = await writeInScope(pool, scope, { name: 'acknowledge-warning', text: acknowledgeSql, values });
      return (rowCount ?? 0) > 0;
    },
    async candidates(scope, { unit, size, after }) {
      const key = after ? [after.since, after.petitionId, after.clockNo, after.ground] : ['-infinity', null, null, null];
      const { rows } = await askInScope(pool, scope, { name: 'open-candidates', text: candidatesSql, values: [unit, size, ...key] });
      return rows.map((row) => ({ ...row, stoppedOn: row.stoppedOn ?? undefined }));
    },
    async dismiss(scope, { petitionNo, clockNo, ground, by }) {
      const values = [petitionNo, clockNo, ground, by];
      const { rowCount } = await writeInScope(pool, scope, { name: 'dismiss-candidate', text: dismissSql, values });
      return (rowCount ?? 0) > 0;
    },
  };
}

/** A null in the key makes the comparison end at the first part that differs, so that the first page begins before everything. */
const openSql = `
select w.petition_id as "petitionId", p.petition_no as "petitionNo", w.clock_no as "clockNo", c.purpose, c.unit_code as unit, w.level, w.urgency,
       w.since, w.due_on as "dueOn", p.title_id as "titleId", t.sealed as title, k.wrapped as "wrappedKey"
from warning w
join petition p on p.petition_id = w.petition_id
join clock c on c.petition_id = w.petition_id and c.no = w.clock_no
left join matter_text t on t.petition_id = p.petition_id and t.text_id = p.title_id
left join matter_key k on k.petition_id = p.petition_id
where w.told_unit = $1 and w.told_role = any($2) and not w.over and w.acknowledged_at is null
  and (w.urgency, w.due_on, w.petition_id, w.clock_no, w.level) > ($4::smallint, $5::date, $6::uuid, $7::smallint, $8::text)
order by w.urgency, w.due_on, w.petition_id, w.clock_no, w.level limit $3`;

const acknowledgeSql = `
update warning w set acknowledged_by = $6, acknowledged_at = now()
from petition p where p.petition_no = $1 and w.petition_id = p.petition_id and w.clock_no = $2 and w.level = $3
  and w.told_unit = $4 and w.told_role = any($5) and w.acknowledged_at is null and not w.over`;

const candidatesSql = `
select s.petition_id as "petitionId", p.petition_no as "petitionNo", s.clock_no as "clockNo", c.purpose, s.ground, s.unit_code as unit, s.since,
       c.due_on as "dueOn", c.stopped_on as "stoppedOn"
from supervision_candidate s
join petition p on p.petition_id = s.petition_id
join clock c on c.petition_id = s.petition_id and c.no = s.clock_no
where s.told_unit = $1 and s.state = 'open' and (s.since, s.petition_id, s.clock_no, s.ground) > ($3::date, $4::uuid, $5::smallint, $6::text)
order by s.since, s.petition_id, s.clock_no, s.ground limit $2`;

const dismissSql = `
update supervision_candidate s set state = 'dismissed', decided_by = $4, decided_at = now()
from petition p where p.petition_no = $1 and s.petition_id = p.petition_id and s.clock_no = $2 and s.ground = $3 and s.state = 'open'`;
