import type pg from 'pg';
import type { RoutingRules, RuleVersion } from '../casework/routing/rulePorts.ts';

/** Routing rules with their trials and who set them live, in three tables that are only ever added to. */
export function routingRules(pool: pg.Pool): RoutingRules {
  const ask = async (text: string, values: readonly unknown[]): Promise<RuleVersion[]> => (await pool.query(text, [...values])).rows;
  return {
    of: (unit, most) => ask(`${versionSql} order by r.version desc limit $2`, [unit, most]),
    async active(unit) {
      const [row] = await ask(`${versionSql} and r.version = (${lastSql}) limit 1`, [unit]);
      return row;
    },
    async version(unit, version) {
      const [row] = await ask(`${versionSql} and r.version = $2 limit 1`, [unit, version]);
      return row;
    },
    async add(unit, { note, rules, by }) {
      for (let tries = 0; tries < 5; tries += 1) {
        const { rows } = await pool.query(addSql, [unit, note, JSON.stringify(rules), by]);
        if (rows[0]) return rows[0].version;
      }
      throw new Error('routing rules of one unit were written by too many at once');
    },
    async tried(unit, version, { counts, by }) {
      await pool.query('insert into routing_trial (unit_code, version, counts, tried_by) values ($1, $2, $3, $4)', [
        unit,
        version,
        counts,
        by,
      ]);
    },
    async activate(unit, version, by) {
      return (await pool.query(activateSql, [unit, version, by])).rowCount === 1;
    },
  };
}

const lastSql = 'select a.version from routing_activation a where a.unit_code = $1 order by a.no desc limit 1';

const versionSql = `
select r.version, r.note, r.rules, r.written_by as "writtenBy",
  to_char(r.written_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "writtenAt",
  (select t.counts from routing_trial t where t.unit_code = r.unit_code and t.version = r.version order by t.no desc limit 1) as trial,
  (select a.activated_by from routing_activation a where a.unit_code = r.unit_code and a.version = r.version order by a.no desc limit 1) as "activatedBy"
from routing_rules r where r.unit_code = $1`;

const addSql = `
insert into routing_rules (unit_code, version, note, rules, written_by)
select $1, coalesce(max(version), 0) + 1, $2, $3::jsonb, $4 from routing_rules where unit_code = $1
on conflict do nothing returning version`;

const activateSql = `
insert into routing_activation (unit_code, version, activated_by)
select r.unit_code, r.version, $3 from routing_rules r
where r.unit_code = $1 and r.version = $2 and r.written_by <> $3
  and exists (select from routing_trial t where t.unit_code = r.unit_code and t.version = r.version)`;
