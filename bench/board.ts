// Every question of the board at 100,000 matters, asked in turn of a city that `bench/run.ts` filled: node bin/run.mjs bench/board.ts
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoAreas } from '../demo/areas.ts';
import { demoUnits } from '../demo/units.ts';
import type { City } from '../src/casework/city.ts';
import { board } from '../src/casework/insight/board.ts';
import { figures, stock } from '../src/casework/insight/figures.ts';
import { keepFacts, keepStock } from '../src/casework/insight/keepFacts.ts';
import { listPetitions } from '../src/casework/lists.ts';
import type { Officer } from '../src/casework/officers.ts';
import { addDays } from '../src/clock/civilDate.ts';
import { openCity } from '../src/openCity.ts';
import { startEmbeddedPostgres } from '../src/storage/embeddedPostgres.ts';
import { withClient } from '../src/storage/embeddedRoles.ts';
import { migrate } from '../src/storage/migrate.ts';
import { load } from './load.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const matters = Number(process.argv[2] ?? 100_000);
const repeats = 40;
const limitMs = 100;

/** What a leader's board asks, over the last year with its comparisons, and for a day that is past. */
function questionsOf(city: City, officer: Officer): Record<string, () => Promise<unknown>> {
  const today = city.clock.today();
  const year = { from: addDays(today, -364), to: today, on: today };
  const usual = { ...year, axis: 'filed', place: 'matter', every: 'month' } as const;
  const asked = (more: object) => () => board(city, officer, { ...usual, by: 'time', ...more });
  return {
    'trend by month': asked({}),
    'trend by week, day of registration': asked({ every: 'week', axis: 'registered' }),
    category: asked({ by: 'category' }),
    'area, residence': asked({ by: 'area', place: 'living' }),
    'channel, day of exchange': asked({ by: 'channel', axis: 'exchanged' }),
    indicators: () => figures(city, officer, { ...year, axis: 'filed' }),
    'indicators of a past day': () => figures(city, officer, { from: addDays(today, -600), on: addDays(today, -240), axis: 'filed' }),
    'open stock and 90 days before': () => stock(city, officer, { on: today, days: 90 }),
    'matters behind a figure': () =>
      listPetitions(city, officer, { sort: 'filed', size: 20, figure: 'answer-overdue', from: year.from, to: today }),
  };
}

async function measure(): Promise<void> {
  const dataFolder = join(root, '.cache', 'bench', 'data');
  const database = await startEmbeddedPostgres(dataFolder);
  try {
    await migrate(database.ownerUrl, join(root, 'migrations'));
    const keyFolder = join(dataFolder, 'keys');
    const reference = { units: demoUnits, areas: demoAreas };
    const { city, close } = await openCity({
      appUrl: database.appUrl,
      dataFolder,
      keyFolder,
      demo: false,
      language: 'en',
      today: null,
      reference,
    });
    const there = await withClient(database.ownerUrl, (client) => client.query('select count(*)::int as n from petition'));
    const missing = matters - there.rows[0].n;
    if (missing > 0) await load({ ownerUrl: database.ownerUrl, keyFolder, matters: missing, today: city.clock.today() });
    const began = performance.now();
    const made = await keepFacts(city);
    const seconds = (performance.now() - began) / 1000;
    const days = await keepStock(city);
    process.stdout.write(
      `facts of ${made} matters in ${seconds.toFixed(0)} s; ${days} days of stock in ${((performance.now() - began) / 1000 - seconds).toFixed(0)} s\n`,
    );
    await withClient(database.ownerUrl, (client) =>
      client.query('vacuum analyze matter_fact, clock_fact, counted, petition_seen, stock_day'),
    );
    const officer: Officer = { account: 'bench', name: '压测', unit: city.settings.intakeUnit, roles: ['chief'] };
    process.stdout.write(`load ${loadavg()[0]?.toFixed(1)}\n| question | p50 ms | p95 ms |\n| --- | --- | --- |\n`);
    for (const [name, ask] of Object.entries(questionsOf(city, officer))) await timed(name, ask);
    await close();
  } finally {
    await database.stop();
  }
}

async function timed(name: string, ask: () => Promise<unknown>): Promise<void> {
  for (let warm = 0; warm < 8; warm += 1) await ask();
  const took: number[] = [];
  for (let no = 0; no < repeats; no += 1) {
    const start = performance.now();
    await ask();
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  const [p50 = 0, p95 = 0] = [took[repeats / 2], took[Math.floor(repeats * 0.95)]];
  if (p95 >= limitMs) process.exitCode = 1;
  process.stdout.write(`| ${name} | ${p50.toFixed(0)} | ${p95.toFixed(0)}${p95 >= limitMs ? ` (asked: < ${limitMs})` : ''} |\n`);
}

await measure();
