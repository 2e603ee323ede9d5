import type pg from 'pg';
import type { Questions } from '../casework/questions/questions.ts';
import { askInScope, inScope } from './database.ts';
import { rowsOf } from './listRows.ts';
import { listSql } from './listSql.ts';

/** Which other matters are near to one: of the same person, of the same words, or named by their ids. */
export function nearQuestions(pool: pg.Pool): Pick<Questions, 'byIds' | 'samePerson' | 'ofPerson' | 'near'> {
  return {
    async byIds(scope, ids) {
      if (ids.length === 0) return [];
      return rowsOf(await askInScope(pool, scope, listSql({ sort: 'filed', size: ids.length, ids }, 'rows')));
    },
    samePerson: (scope, petitionId, limit) => inScope(pool, scope, (client) => samePerson(client, { petitionId, limit })),
    async ofPerson(scope, { idBlind, phoneBlind }, limit) {
      if (!idBlind && !phoneBlind) return [];
      return inScope(pool, scope, async (client) => {
        const { rows } = await client.query<Shared>(ofPersonSql, [idBlind ?? null, phoneBlind ?? null, limit]);
        const found = await withContent(client, [...new Set(rows.map(({ id }) => id))], limit);
        return found.map((row) => ({
          ...row,
          sameId: isShared(rows, row, { by_id: true }),
          samePhone: isShared(rows, row, { by_id: false }),
        }));
      });
    },
    async near(scope, { pairs, except }, limit) {
      if (scope.as !== 'officer' || pairs.length === 0) return [];
      const values = [scope.unit, pairs.map(([first]) => first), pairs.map(([, second]) => second), except ?? null, limit];
      return inScope(pool, scope, async (client) => {
        const text = 'select near_petitions($1, $2, $3, $4, $5) as ids';
        const { rows } = await client.query({ name: 'near', text, values });
        return withContent(client, rows[0].ids, limit);
      });
    },
  };
}

type Shared = { id: string; by_id: boolean; listed: boolean };

const isShared = (rows: readonly Shared[], { petitionId }: { petitionId: string }, how: Partial<Shared>) =>
  rows.some((row) => row.id === petitionId && Object.entries(how).every(([name, value]) => row[name as keyof Shared] === value));

async function withContent(client: pg.PoolClient, ids: readonly string[], limit: number) {
  return ids.length === 0 ? [] : rowsOf(await client.query(listSql({ sort: 'filed', size: limit, ids, withContent: true }, 'rows')));
}

/** Two questions in one scope: who shares an ID or a telephone, each by its index, then the rows of those matters. */
async function samePerson(client: pg.PoolClient, { petitionId, limit }: { petitionId: string; limit: number }) {
  const { rows } = await client.query<Shared>(sharedSql, [petitionId, limit]);
  const found = await withContent(client, [...new Set(rows.map(({ id }) => id))], limit);
  return found.map((row) => ({
    ...row,
    sameId: isShared(rows, row, { by_id: true }),
    samePhone: isShared(rows, row, { by_id: false }),
    coSigned: isShared(rows, row, { listed: true }),
  }));
}

/** Matters that share an ID ($1: of whom) or a telephone, as petitioner or on a list of people; at most $2 of each. */
export const sharedSql = `
with me as materialized (
  select id_blind, phone_blind, false as listed from person where petition_id = $1
  union all select id_blind, phone_blind, true from co_signer where petition_id = $1 and no > 0 and not removed)
(select q.petition_id as id, true as by_id, me.listed from me join person q on q.id_blind = me.id_blind where q.petition_id <> $1 limit $2)
union all
(select q.petition_id, false, me.listed from me join person q on q.phone_blind = me.phone_blind where q.petition_id <> $1 limit $2)
union all
(select q.petition_id, true, true from me join co_signer q on q.id_blind = me.id_blind and not q.removed where q.petition_id <> $1 limit $2)
union all
(select q.petition_id, false, true from me join co_signer q on q.phone_blind = me.phone_blind and not q.removed
 where q.petition_id <> $1 limit $2)`;

/** Matters of an ID ($1) or a telephone ($2) as petitioner; at most $3 of each. */
export const ofPersonSql = `
(select petition_id as id, true as by_id, false as listed from person where id_blind = $1 limit $3)
union all
(select petition_id, false, false from person where phone_blind = $2 limit $3)`;
