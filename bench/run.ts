import { randomBytes } from 'node:crypto';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { demoAreas } from '../demo/areas.ts';
import { demoUnits } from '../demo/units.ts';
import type { City } from '../src/casework/city.ts';
import type { Command, Io } from '../src/casework/command.ts';
import { keepFacts } from '../src/casework/insight/keepFacts.ts';
import { hashPassword } from '../src/casework/signIn.ts';
import { addDays } from '../src/clock/civilDate.ts';
import { openCity } from '../src/openCity.ts';
import { startEmbeddedPostgres } from '../src/storage/embeddedPostgres.ts';
import { readPostmaster } from '../src/storage/embeddedProcess.ts';
import { withClient } from '../src/storage/embeddedRoles.ts';
import { migrate } from '../src/storage/migrate.ts';
import { verifyCity } from '../src/storage/verify.ts';
import { casesOf, type Sample } from './cases.ts';
import { fillFloor } from './floorTable.ts';
import { load } from './load.ts';
import { type Compared, compare, type Rounds } from './measure.ts';
import { allMet, comparison, type Rates, rateLine } from './report.ts';
import { startFloor, startServe } from './targets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = 'xinqiao bench [--matters 100000] [--seconds 5] [--repeats 3] [--folder .cache/bench] [--only detail]';

type Asked = Readonly<{ matters: number; seconds: number; repeats: number; folder: string; only: string }>;

/** `xinqiao bench`: loads a city of many matters, measures it against the floor in the same run, and says whether it is as fast as asked. */
export const runBench: Command = async (args, io) => {
  const asked = readAsked(args);
  if (!asked) {
    io.err(usage);
    return 2;
  }
  const before = loadavg()[0] ?? 0;
  const dataFolder = join(asked.folder, 'data');
  const database = await startEmbeddedPostgres(dataFolder);
  try {
    await migrate(database.ownerUrl, join(root, 'migrations'));
    const reference = { units: demoUnits, areas: demoAreas };
    const keys = join(dataFolder, 'keys');
    const place = { appUrl: database.appUrl, dataFolder, keyFolder: keys, demo: false, language: 'en', today: null, reference } as const;
    const { city, close } = await openCity(place);
    const bench: Bench = { io, city, ownerUrl: database.ownerUrl, dataFolder, keys };
    try {
      const loadPerSecond = await filled(bench, asked.matters);
      // What a job would do beside the requests for half an hour after so large a load; what is measured is the city of every day.
      io.err('making the facts');
      await keepFacts(city);
      const compared = await measured(bench, asked);
      io.out(comparison(compared, before));
      if (asked.only) return allMet(compared, { differences: 0 }) ? 0 : 1;
      const rates = { ...(await verified(bench)), ...(loadPerSecond && { loadPerSecond }) };
      io.out(rateLine(rates));
      return allMet(compared, rates) ? 0 : 1;
    } finally {
      await close();
    }
  } finally {
    await database.stop();
  }
};

function readAsked(args: string[]): Asked | undefined {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args, options: { matters: text, seconds: text, repeats: text, folder: text, only: text } });
    const { matters = '100000', seconds = '5', repeats = '3', folder = join(root, '.cache', 'bench'), only = '' } = values;
    const asked = { matters: Number(matters), seconds: Number(seconds), repeats: Number(repeats), folder, only };
    return [asked.matters, asked.seconds, asked.repeats].every((n) => Number.isInteger(n) && n > 0) ? asked : undefined;
  } catch {
    return undefined;
  }
}

type Bench = Readonly<{ io: Io; city: City; ownerUrl: string; dataFolder: string; keys: string }>;

/** Loads what is missing to so many matters. @returns matters a second, if any were loaded */
async function filled({ io, city, ownerUrl, keys }: Bench, wanted: number): Promise<number | undefined> {
  const there = await withClient(ownerUrl, (client) => client.query('select count(*)::int as n from petition'));
  const missing = wanted - there.rows[0].n;
  if (missing <= 0) return undefined;
  io.err(`loading ${missing} matters`);
  const onProgress = (done: number) => void (done % 10_000 === 0 && io.err(`  ${done}`));
  const { seconds } = await load({ ownerUrl, keyFolder: keys, matters: missing, today: city.clock.today(), onProgress });
  return missing / seconds;
}

async function measured(bench: Bench, { seconds, repeats, only }: Asked): Promise<Compared[]> {
  const { io, ownerUrl, dataFolder } = bench;
  io.err('filling the table of the floor');
  await withClient(ownerUrl, fillFloor);
  const ours = await startServe(dataFolder);
  try {
    const floor = await startFloor(ownerUrl);
    try {
      const sample = await sampleOf(bench, ours.url);
      const postmaster = readPostmaster(join(dataFolder, 'pg'))?.pid ?? 0;
      const rounds: Rounds = { repeats, seconds, onCase: (name) => io.err(`measuring ${name}`) };
      return await compare(
        casesOf(sample).filter(({ name }) => name.startsWith(only)),
        { ours: { ...ours, postmaster }, floor: { ...floor, postmaster } },
        rounds,
      );
    } finally {
      await floor.stop();
    }
  } finally {
    await ours.stop();
  }
}

/** An officer of the city's bureau, who sees every matter but accusations: the longest list there is. */
async function sampleOf({ city, ownerUrl }: Bench, url: string): Promise<Sample> {
  const password = randomBytes(18).toString('base64url');
  const account = 'bench.triage';
  const passwordHash = await hashPassword(password);
  await city.officers.add({ account, name: '压测账号', unit: city.settings.intakeUnit, roles: ['triage'], passwordHash, disabled: false });
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-token': '1' },
    body: JSON.stringify({ account, password }),
  });
  const { token } = (await answer.json()) as { token: string };
  const some = await withClient(ownerUrl, (client) =>
    client.query<{ petition_no: string; holder: string }>(
      `select p.petition_no, p.holder from petition p tablesample system (20) join petition_seen s using (petition_id)
       where s.unit_code = $1 and not p.restricted and p.state = 'closed' limit 2000`,
      [city.settings.intakeUnit],
    ),
  );
  const today = city.clock.today();
  const numbers = some.rows.map((row) => row.petition_no);
  return { token, numbers, units: [...new Set(some.rows.map((row) => row.holder))], from: addDays(today, -600), to: addDays(today, -240) };
}

async function verified({ io, city, ownerUrl }: Bench): Promise<Rates> {
  io.err('verifying');
  const start = performance.now();
  const { matters, differences } = await verifyCity(city, ownerUrl);
  for (const { cell, expected, found } of differences.slice(0, 20)) io.err(`${cell}: expected ${expected}, found ${found}`);
  return { matters, verifyPerSecond: (matters / (performance.now() - start)) * 1000, differences: differences.length };
}

const terminal: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  readLines: () => {
    throw new Error('the bench reads nothing');
  },
  isTerminal: false,
};

/** Also without the command: `node bin/run.mjs bench/run.ts --matters 100000`. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await runBench(process.argv.slice(2), terminal, undefined as never);
}
