// A million running clocks, of which 20,000 reach a level, swept by two processes at once, one of them killed: node bin/run.mjs bench/sweep.ts
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoUnits, demoUnitTree } from '../demo/units.ts';
import { sweepClocks } from '../src/casework/warnings.ts';
import { civilDate } from '../src/clock/civilDate.ts';
import { clockWarnings } from '../src/storage/clockWarnings.ts';
import { openPool } from '../src/storage/database.ts';
import { startEmbeddedPostgres } from '../src/storage/embeddedPostgres.ts';
import { withClient } from '../src/storage/embeddedRoles.ts';
import { migrate } from '../src/storage/migrate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const today = civilDate('2026-11-20');
const clocks = 1_000_000;
const crossing = 20_000;

/** One node: sweeps until nothing is left, and says what it did. */
async function sweepAsNode(appUrl: string): Promise<void> {
  const pool = openPool(appUrl);
  const settings = { intakeUnit: '440200-xfj', rootArea: '440200' };
  const city = { warnings: clockWarnings(pool), clock: { today: () => today, now: () => '' }, units: demoUnitTree, settings };
  process.stdout.write('ready\n');
  process.stdout.write(`${JSON.stringify(await sweepClocks(city as never))}\n`);
  await pool.end();
}

/** As many matters with one running clock each, of a hundred units; every fiftieth is in its last three days, on its last day or late. */
const units = demoUnits.filter(({ areaCode }) => areaCode.startsWith('4402')).slice(0, 100);
const fill = [
  'truncate petition, petition_seen, clock, warning, supervision_candidate',
  'alter table clock disable trigger clock_watched',
  `insert into petition select ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'N' || n, 1, 'accepted', 'web', 'appeal', null, '440200',
     '2026-09-01', false, null, false, (array['${units.map(({ code }) => code).join("','")}'])[1 + n % ${units.length}], null, null, '{}', gen_random_uuid(),
     jsonb_build_object('n', n, 'filler', repeat(md5(n::text), 40)) from generate_series(1, ${clocks}) n`,
  'insert into petition_seen select petition_id, holder, filed_on from petition',
  `insert into petition_seen select petition_id, '440200-xfj', filed_on from petition where holder <> '440200-xfj'`,
  `insert into clock select petition_id, 0, 'r22.handle', 'handle', holder, '2026-09-01', d.day, d.day, false, 'v', 0, null, false, d.day - 3
     from petition cross join lateral (select case when substr(petition_no, 2)::int % ${clocks / crossing} = 0
       then date '${today}' + 3 - substr(petition_no, 2)::int % 7 else date '${today}' + 4 + substr(petition_no, 2)::int % 50 end as day) d`,
  'alter table clock enable trigger clock_watched',
  'vacuum analyze petition, petition_seen, clock',
];

async function measure(): Promise<void> {
  const database = await startEmbeddedPostgres(join(root, '.cache', 'bench-sweep'));
  try {
    await migrate(database.ownerUrl, join(root, 'migrations'));
    const ask = async (sql: string) => (await withClient(database.ownerUrl, (client) => client.query(sql))).rows[0];
    process.stderr.write(`filling ${clocks} clocks\n`);
    for (const sql of fill) await ask(sql);
    const load = loadavg()[0]?.toFixed(1);
    const nodes = [startNode(database.appUrl), startNode(database.appUrl)];
    await Promise.all(nodes.map(({ ready }) => ready));
    const began = performance.now();
    await untilSome(() => ask('select count(*)::int as n from warning'));
    nodes[0]?.child.kill('SIGKILL');
    await Promise.all(nodes.map(({ child }) => (child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined)));
    const again = startNode(database.appUrl); // the next pass, a minute later: what the killed node had in hand
    await once(again.child, 'exit');
    const seconds = (performance.now() - began) / 1000;
    const made = await ask(
      'select count(*)::int as n, count(distinct (petition_id, clock_no, level, due_on))::int as once, count(distinct petition_id)::int as matters from warning',
    );
    const left = await ask(`select count(*)::int as n from clock where look_on <= '${today}'`);
    const candidates = await ask('select count(*)::int as n from supervision_candidate');
    process.stdout.write(
      `${clocks} clocks, ${crossing} reach a level: ${seconds.toFixed(1)} s; ${made.n} warnings, ${made.once} different, of ${made.matters} clocks; ` +
        `${candidates.n} candidates; ${left.n} left; ${availableParallelism()} cores, load ${load}\n`,
    );
    const right = made.n === made.once && made.matters === crossing && left.n === 0 && seconds < 60;
    if (!right) process.exitCode = 1;
  } finally {
    await database.stop();
  }
}

function startNode(appUrl: string): { child: ChildProcess; ready: Promise<unknown> } {
  const child = spawn(process.execPath, [join(root, 'bin/run.mjs'), fileURLToPath(import.meta.url), '--node', appUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout?.on('data', (text: Buffer) => void process.stderr.write(text));
  return { child, ready: once(child.stdout as NodeJS.ReadableStream, 'data') };
}

/** The kill falls into the middle: after the first warnings are there. */
async function untilSome(count: () => Promise<{ n: number }>): Promise<void> {
  while ((await count()).n === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

const [flag, url] = process.argv.slice(2);
await (flag === '--node' && url ? sweepAsNode(url) : measure());
