import type pg from 'pg';
import type { Difference } from '../casework/command.ts';
import { openPool } from './database.ts';
import { DatabaseFault } from './databaseFault.ts';
import { type EventRow, type MatterRows, type Verifying, verifyMatter } from './verifyMatter.ts';
import { verifyLetterNumbers, verifyNumbers } from './verifyNumbers.ts';

const batchSize = 500;
const firstId = '00000000-0000-0000-0000-000000000000';

export type Verified = { matters: number; differences: Difference[] };

/**
 * Makes every matter again from its events and compares: the projection with all its columns, clocks, letters, who may see it, the leaves of
 * the log; counts the clocks again from their rules; and looks for gaps in letter numbers. Reads in batches by key, each from one snapshot, so
 * that a city at work can be verified.
 *
 * @param ownerUrl  the owner of the tables: anybody else does not see all matters
 * @param onMatter  told after each batch how many matters are done
 * @throws DatabaseFault `not-owner` if this role does not see all matters
 */
export async function verifyCity(city: Verifying, ownerUrl: string, onMatter: (done: number) => void = () => {}): Promise<Verified> {
  const pool = openPool(ownerUrl);
  try {
    await mustSeeAll(pool);
    const verified: Verified = { matters: 0, differences: [] };
    for (let after = firstId; ; ) {
      const batch = await readBatch(pool, after);
      for (const matter of batch) verified.differences.push(...verifyMatter(city, matter));
      verified.matters += batch.length;
      if (batch.length > 0) onMatter(verified.matters);
      const last = batch.at(-1);
      if (!last || batch.length < batchSize) break;
      after = last.petitionId;
    }
    verified.differences.push(...(await verifyNumbers(pool)), ...(await verifyLetterNumbers(pool)));
    return verified;
  } finally {
    await pool.end();
  }
}

/** A role that row-level security filters would find nothing wrong, because it would find nothing. */
async function mustSeeAll(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(
    `select pg_has_role(current_user, 'xinqiao_owner', 'usage') or rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user`,
  );
  if (!rows[0]?.sees) throw new DatabaseFault({ code: 'not-owner' });
}

/** A matter may be known by its row, its events or its leaves: whoever removes one leaves the others. */
const idsSql = `
select petition_id from (
  (select petition_id from petition where petition_id > $1 order by petition_id limit $2)
  union (select distinct petition_id from petition_event where petition_id > $1 order by petition_id limit $2)
  union (select distinct petition_id from ledger_leaf where petition_id > $1 order by petition_id limit $2)
) known order by petition_id limit $2`;

const tables = {
  petition: 'select * from petition where petition_id = any($1)',
  events: 'select petition_id, seq, type, happened_on, recorded_at, body from petition_event where petition_id = any($1) order by seq',
  leaves: `select petition_id, seq, encode(leaf, 'hex') as leaf from ledger_leaf where petition_id = any($1)`,
  clocks: 'select * from clock where petition_id = any($1)',
  letters: 'select * from letter where petition_id = any($1)',
  seen: 'select * from petition_seen where petition_id = any($1)',
  waiting: 'select * from petition_waiting where petition_id = any($1)',
  coSigners: 'select petition_id, no, removed, representative from co_signer where petition_id = any($1)',
  numbers: `select petition_id, petition_no from petition_number
    where petition_no = any(select body->>'petitionNo' from petition_event where petition_id = any($1) and seq = 1)`,
} as const;

type Table = keyof typeof tables;
type Keyed = Readonly<Record<string, unknown> & { petition_id: string }>;

async function readBatch(pool: pg.Pool, after: string): Promise<MatterRows[]> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const ids = (await client.query<{ petition_id: string }>(idsSql, [after, batchSize])).rows.map((row) => row.petition_id);
    const found = {} as Record<Table, Map<string, Keyed[]>>;
    for (const table of Object.keys(tables) as Table[]) {
      const { rows } = await client.query<Keyed>({ name: `verify-${table}`, text: tables[table], values: [ids] });
      found[table] = Map.groupBy(rows, (row) => row.petition_id);
    }
    await client.query('commit');
    return ids.map((id) => matterOf(id, (table) => found[table].get(id) ?? []));
  } finally {
    client.release();
  }
}

function matterOf(petitionId: string, of: (table: Table) => Keyed[]): MatterRows {
  return {
    petitionId,
    petition: of('petition')[0],
    numbers: of('numbers').map((row) => String(row.petition_no)),
    events: of('events') as unknown as EventRow[],
    leaves: of('leaves') as unknown as MatterRows['leaves'],
    clocks: of('clocks'),
    letters: of('letters'),
    seen: of('seen'),
    waiting: of('waiting'),
    coSigners: of('coSigners'),
  };
}
