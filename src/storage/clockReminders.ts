import type pg from 'pg';
import type { Reminders } from '../casework/clockPorts.ts';
import { askInScope } from './database.ts';

/** Reminders in PostgreSQL. */
export function clockReminders(pool: pg.Pool): Reminders {
  return {
    async release(at, most) {
      const text = 'select * from release_reminders($1::timestamptz, $2)';
      return (await pool.query({ name: 'release-reminders', text, values: [at, most] })).rows[0];
    },
    async of(scope, account, size) {
      const { rows } = await askInScope(pool, scope, { name: 'my-reminders', text: mineSql, values: [account, size] });
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },
  };
}

const mineSql = `
select p.petition_no as "petitionNo", r.clock_no as clock, r.level, r.due_on as "dueOn", r.released_at as at
from reminder r join petition p on p.petition_id = r.petition_id
join warning w on (w.petition_id, w.clock_no, w.level, w.due_on) = (r.petition_id, r.clock_no, r.level, r.due_on) and not w.over
where r.account = $1 and r.state = 'released' order by r.released_at desc limit $2`;
