import type pg from 'pg';
import type { Retention } from '../casework/retention/retentionPorts.ts';
import { askInScope, writeInScope } from './database.ts';

/** Holds on matters and lists of what is to be destroyed; the destroying itself is a function of the database. */
export function retention(pool: pg.Pool): Retention {
  return {
    async ended(scope, unit, { result, noResult, today }, most) {
      const { rows } = await askInScope(pool, scope, { text: endedSql, values: [unit, result, noResult, today, most] });
      return rows.map(({ file }) => file);
    },
    async holds(scope, today, most) {
      return (await askInScope(pool, scope, { text: holdsSql, values: [today, most] })).rows;
    },
    async isHeld(scope, petitionId, today) {
      const { rows } = await askInScope(pool, scope, { text: 'select is_held($1, $2::date) as held', values: [petitionId, today] });
      return rows[0].held;
    },
    async hold(scope, petitionId, { step, reason, until, unit, by }) {
      await writeInScope(pool, scope, { text: holdSql, values: [petitionId, step, reason, until ?? null, unit, by] });
    },
    lists: async (unit, most) => (await pool.query(listsSql, [unit, most])).rows,
    matters: async (unit, no) => (await pool.query(mattersSql, [unit, no])).rows,
    async propose(unit, { terms, note, by, on }, matters) {
      const { rows } = await pool.query(proposeSql, [unit, terms, note, by, on, JSON.stringify(matters)]);
      return rows[0].no;
    },
    async refuse(unit, no, { by, on, reason }) {
      return (await pool.query(refuseSql, [unit, no, by, on, reason])).rowCount === 1;
    },
    async carryOut(unit, no, { by, on, reason }) {
      const { rows } = await pool.query('select carry_out_destruction($1, $2, $3, $4, $5) as gone', [unit, no, by, on, reason]);
      return rows[0].gone < 0 ? undefined : rows[0].gone;
    },
  };
}

const endedSql = `
select p.file from petition p
where ((p.state = any(array['closed', 'answered']) and p.filed_on <= $2::date) or (p.state = any(array['not-accepted', 'withdrawn']) and p.filed_on <= $3::date))
  and p.file->>'registeredAt' = $1 and not p.restricted and p.class is distinct from 'accusation'
  and not is_held(p.petition_id, $4::date)
  and exists (select from matter_key k where k.petition_id = p.petition_id)
  and not exists (select from destruction_matter m join destruction d using (unit_code, no) where m.petition_id = p.petition_id and d.state = 'proposed')
order by p.filed_on, p.petition_id limit $5`;

const holdsSql = `
select p.petition_no as "petitionNo", h.reason, h.until_on as until, h.done_by as by, to_char(h.done_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
from legal_hold h join petition p on p.petition_id = h.petition_id
where h.step = 'placed' and (h.until_on is null or h.until_on >= $1::date)
  and not exists (select from legal_hold later where later.petition_id = h.petition_id and later.no > h.no)
order by h.done_at desc limit $2`;

const holdSql = `
insert into legal_hold (petition_id, no, step, reason, until_on, unit_code, done_by)
select $1::uuid, coalesce(max(no), 0) + 1, $2, $3, $4::date, $5, $6 from legal_hold where petition_id = $1::uuid`;

const listsSql = `
select d.no, d.terms, d.note, d.proposed_by as "proposedBy", d.proposed_on as "proposedOn", d.state, d.decided_by as "decidedBy", d.decided_on as "decidedOn",
  d.reason, count(m.petition_id)::integer as matters, count(m.destroyed_at)::integer as destroyed, count(m.spared)::integer as spared
from destruction d left join destruction_matter m using (unit_code, no)
where d.unit_code = $1 group by d.unit_code, d.no order by d.no desc limit $2`;

const mattersSql = `
select petition_no as "petitionNo", term, ended_on as "endedOn", kept_until as "keptUntil", destroyed_at is not null as destroyed, spared
from destruction_matter where unit_code = $1 and no = $2 order by kept_until, petition_no`;

const proposeSql = `
with list as (
  insert into destruction (unit_code, no, terms, note, proposed_by, proposed_on)
  select $1, coalesce(max(no), 0) + 1, $2, $3, $4, $5::date from destruction where unit_code = $1 returning unit_code, no
), lines as (
  insert into destruction_matter (unit_code, no, petition_id, petition_no, version, term, ended_on, kept_until)
  select list.unit_code, list.no, (m->>'petitionId')::uuid, m->>'petitionNo', (m->>'version')::integer, m->>'term', (m->>'endedOn')::date, (m->>'keptUntil')::date
  from list, jsonb_array_elements($6::jsonb) m
)
select no from list`;

const refuseSql = `
update destruction set state = 'refused', decided_by = $3, decided_on = $4::date, reason = $5
where unit_code = $1 and no = $2 and state = 'proposed' and proposed_by <> $3`;
