import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Client } from 'pg';
import type { CivilDate } from '../src/clock/civilDate.ts';
import { keyFolder } from '../src/storage/keyFolder.ts';
import { copyIn } from './copyIn.ts';
import { copied, copiedTables } from './copyRows.ts';
import type { PlanOf } from './plan.ts';
import { type Batch, numbersAfter, type Order } from './writeMatters.ts';

export type Loading = Readonly<{
  ownerUrl: string;
  keyFolder: string;
  matters: number;
  today: CivilDate;
  seed?: number;
  /** Over how many days before today the matters were filed. */
  days?: number;
  threads?: number;
  onProgress?: (done: number) => void;
}>;

/** Tables whose policies bind the owner too; COPY does not work through them. */
const fenced = ['petition', 'petition_event', 'ledger_leaf', 'clock', 'letter', 'matter_key', 'matter_text', 'person'];

/**
 * Fills a migrated database with synthetic matters: each the history of real acts through casework, written by COPY, in one transaction, as
 * `xinqiao verify` accepts it. Nobody else may write meanwhile: petition and letter numbers go on after those that are there.
 */
export async function load(loading: Loading): Promise<{ seconds: number }> {
  const { ownerUrl, matters: count, today, seed = 1, days = 3 * 365 } = loading;
  keyFolder(loading.keyFolder); // made before the threads look for it
  const start = performance.now();
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin; lock table petition, letter_series in exclusive mode');
    const plan: PlanOf = { seed, count, today, days };
    const { firstSerial, taken } = await whereItStands(client);
    for (const table of fenced) await client.query(`alter table ${table} no force row level security`);
    const grams = await withoutIndex(client, 'petition_search_grams');
    await copyAll(client, loading, { ...plan, keyFolder: loading.keyFolder, firstSerial, taken });
    await grams.restore();
    for (const table of fenced) await client.query(`alter table ${table} force row level security`);
    await keepNumbers(client, numbersAfter(plan, taken), firstSerial + count);
    await client.query('commit');
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
  return { seconds: (performance.now() - start) / 1000 };
}

async function whereItStands(client: Client): Promise<{ firstSerial: number; taken: Map<string, number> }> {
  const { rows } = await client.query<{ key: string; last: number }>(
    `select unit_code || '|' || series || '|' || year as key, next - 1 as last from letter_series`,
  );
  const serial = await client.query(`select nextval('petition_serial')::int as next`);
  return { firstSerial: serial.rows[0].next, taken: new Map(rows.map(({ key, last }) => [key, last])) };
}

/** Building the index once is several times faster than growing it. */
async function withoutIndex(client: Client, name: string): Promise<{ restore(): Promise<unknown> }> {
  const { rows } = await client.query('select pg_get_indexdef($1::regclass) as sql', [name]);
  await client.query(`drop index ${name}`);
  await client.query(`set local maintenance_work_mem = '256MB'`);
  return { restore: () => client.query(rows[0].sql) };
}

async function keepNumbers(client: Client, last: Map<string, number>, nextSerial: number): Promise<void> {
  const rows = [...last].map(([key, serial]) => [...key.split('|'), serial]);
  await client.query(
    `insert into letter_series select r->>0, r->>1, (r->>2)::smallint, (r->>3)::int + 1 from jsonb_array_elements($1::jsonb) r
     on conflict (unit_code, series, year) do update set next = excluded.next`,
    [JSON.stringify(rows)],
  );
  await client.query(`select setval('petition_serial', $1, false)`, [nextSerial]);
}

async function copyAll(
  client: Client,
  { threads = availableParallelism(), onProgress }: Loading,
  order: Omit<Order, 'thread' | 'threads'>,
): Promise<void> {
  let copying: Promise<void> = Promise.resolve();
  let done = 0;
  const run = async (thread: number): Promise<void> => {
    const worker = new Worker(new URL('./loadWorker.ts', import.meta.url), { workerData: { ...order, thread, threads } satisfies Order });
    const failed = once(worker, 'error').then(([fault]) => Promise.reject(fault));
    failed.catch(() => {});
    worker.on('message', (batch: Batch) => {
      copying = copying.then(async () => {
        await copyBatch(client, batch);
        done += batch.matters;
        onProgress?.(done);
        worker.postMessage('next');
      });
      copying.catch(() => worker.terminate());
    });
    await Promise.race([once(worker, 'exit'), failed]);
  };
  await Promise.all(Array.from({ length: threads }, (_, thread) => run(thread)));
  await copying;
}

async function copyBatch(client: Client, { rows }: Batch): Promise<void> {
  for (const table of copiedTables) {
    if (rows[table].length > 0) await copyIn(client, `copy ${table} (${copied[table]}) from stdin`, rows[table]);
  }
}
