import type pg from 'pg';
import { codeMinutes, type Proofs } from '../casework/notices/proofPorts.ts';

/** Codes and links in PostgreSQL. */
export function contactProofs(pool: pg.Pool): Proofs {
  const ask = async (name: string, text: string, values: unknown[]) => (await pool.query({ name, text, values })).rows;
  return {
    async begin(digest, codeHash, now) {
      const text = 'select begin_code($1, $2, $3::timestamptz, make_interval(mins => $4)) as wait';
      return (await ask('begin-code', text, [digest, codeHash, now, codeMinutes]))[0].wait;
    },
    async use(digest, codeHash, now) {
      return (await ask('use-code', 'select use_code($1, $2, $3::timestamptz) as ok', [digest, codeHash, now]))[0].ok;
    },
    async keepLink({ digest, petitionId, codeVersion, until }) {
      const text = 'insert into opening_link (digest, petition_id, code_version, until) values ($1, $2, $3, $4) on conflict do nothing';
      await ask('keep-link', text, [digest, petitionId, codeVersion, until]);
    },
    async takeLink(digest, now) {
      const [row] = await ask('use-link', 'select * from use_link($1, $2::timestamptz)', [digest, now]);
      return row && { petitionId: row.petition_id, codeVersion: row.code_version };
    },
    async mattersOfPhone(blind, most) {
      return (await ask('matters-of-phone', 'select matters_of_phone($1, $2) as id', [blind, most])).map(({ id }) => id);
    },
    async dropOld(now) {
      return (await ask('drop-old-proofs', 'select drop_old_proofs($1::timestamptz) as dropped', [now]))[0].dropped;
    },
  };
}
