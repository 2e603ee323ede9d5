import type pg from 'pg';
import type { OutsideLinks } from '../casework/outside/outsidePorts.ts';

/** Links of bodies outside, in `outside_link`. */
export function outsideLinks(pool: pg.Pool): OutsideLinks {
  return {
    async keep({ digest, petitionId, entry, until, by, at, today }) {
      await pool.query(`delete from outside_link where until < $1::date - 365`, [today]);
      await pool.query(keepSql, [digest, petitionId, entry, until, by, at]);
    },
    async find(digest) {
      const { rows } = await pool.query({ name: 'find-outside-link', text: findSql, values: [digest] });
      return rows[0];
    },
  };
}

const keepSql = `
insert into outside_link (digest, petition_id, entry, until, made_by, made_at) values ($1, $2, $3, $4, $5, $6)
on conflict (petition_id, entry) do update set digest = excluded.digest, until = excluded.until, made_by = excluded.made_by, made_at = excluded.made_at`;
const findSql = `select petition_id as "petitionId", entry, until from outside_link where digest = $1`;
