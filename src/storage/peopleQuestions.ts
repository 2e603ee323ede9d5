import type pg from 'pg';
import type { Questions } from '../casework/questions/questions.ts';
import { askInScope, scopeJson } from './database.ts';

/** Questions about the people of a matter, and about the parts of a divided one. */
export function peopleQuestions(pool: pg.Pool): Pick<Questions, 'coSigners' | 'signedAmong' | 'partsStanding'> {
  return {
    async coSigners(scope, petitionId, from, limit) {
      const text = `select no, sealed, removed, representative from co_signer
        where petition_id = $1 and no >= greatest($2, 1) order by no limit $3`;
      return (await askInScope(pool, scope, { name: 'co-signers', text, values: [petitionId, from, limit] })).rows;
    },
    async signedAmong(scope, petitionId, identities) {
      if (identities.length === 0) return [];
      const text = `select identity as key from co_signer where petition_id = $1 and identity = any($2) and not removed
        union all select contact from co_signer where petition_id = $1 and contact = any($2) and not removed`;
      const { rows } = await askInScope(pool, scope, { name: 'signed-among', text, values: [petitionId, identities] });
      return rows.map(({ key }) => key);
    },
    async partsStanding(scope, parts) {
      if (parts.length === 0) return [];
      const values = [JSON.stringify(scopeJson(scope)), parts];
      const { rows } = await pool.query({ name: 'parts-standing', text: 'select * from parts_standing($1::jsonb, $2::uuid[])', values });
      return rows.map((row) => ({ petitionId: row.petition_id, petitionNo: row.petition_no, state: row.state, holder: row.holder }));
    },
  };
}
