import type pg from 'pg';
import type { AnswerVersion, StandardAnswers } from '../casework/answers/answerPorts.ts';

/** Standard answers with their steps and uses, in three tables that are only ever added to. */
export function standardAnswers(pool: pg.Pool): StandardAnswers {
  const ask = async (text: string, values: readonly unknown[]): Promise<AnswerVersion[]> => (await pool.query(text, [...values])).rows;
  return {
    of: (unit, most) => ask(`${versionSql} where a.unit_code = $1 order by a.code, a.version desc limit $2`, [unit, most]),
    async version({ unit, code, version }) {
      const [row] = await ask(`${versionSql} where a.unit_code = $1 and a.code = $2 and a.version = $3`, [unit, code, version]);
      return row;
    },
    offered: (own, bureaus, most) =>
      ask(
        `${versionSql} where (a.unit_code = $1 or (a.unit_code = any($2) and a.reach = 'area')) and ${offeredSql} order by a.unit_code <> $1, a.title, a.code limit $3`,
        [own, bureaus, most],
      ),
    async add(unit, { code, title, text, place, reach, note, by }) {
      for (let tries = 0; tries < 5; tries += 1) {
        const { rows } = await pool.query(addSql, [unit, code, title, text, JSON.stringify(place), reach, note, by]);
        if (rows[0]) return rows[0].version;
      }
      throw new Error('a standard answer was written by too many at once');
    },
    async step({ unit, code, version }, { step, reason, by }) {
      return (await pool.query(stepSql, [unit, code, version, step, reason, by])).rowCount === 1;
    },
    async used({ unit, code, version }, by) {
      await pool.query(usedSql, [unit, code, version, by.unit, by.on]);
    },
  };
}

/** The last step of an answer approves this version. */
const offeredSql = `(select s.step = 'approved' and s.version = a.version from standard_answer_step s
  where s.unit_code = a.unit_code and s.code = a.code order by s.no desc limit 1)`;

const versionSql = `
select a.unit_code as unit, a.code, a.version, a.title, a.text, a.place, a.reach, a.note, a.written_by as "writtenBy",
  to_char(a.written_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "writtenAt",
  coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'reason', s.reason, 'by', s.done_by,
      'at', to_char(s.done_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by s.no)
    from standard_answer_step s where s.unit_code = a.unit_code and s.code = a.code and s.version = a.version), '[]') as steps,
  coalesce(${offeredSql}, false) as offered,
  coalesce((select sum(u.times)::integer from standard_answer_use u
    where u.unit_code = a.unit_code and u.code = a.code and u.version = a.version), 0) as uses
from standard_answer a`;

const addSql = `
insert into standard_answer (unit_code, code, version, title, text, place, reach, note, written_by)
select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5::jsonb, $6, $7, $8 from standard_answer where unit_code = $1 and code = $2
on conflict do nothing returning version`;

const stepSql = `
insert into standard_answer_step (unit_code, code, version, step, reason, done_by)
select a.unit_code, a.code, a.version, $4, $5, $6 from standard_answer a
where a.unit_code = $1 and a.code = $2 and a.version = $3 and ($4 = 'withdrawn' or a.written_by <> $6)`;

const usedSql = `
insert into standard_answer_use (unit_code, code, version, used_by, used_on) values ($1, $2, $3, $4, $5)
on conflict (unit_code, code, version, used_by, used_on) do update set times = standard_answer_use.times + 1`;
