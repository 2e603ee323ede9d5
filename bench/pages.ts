// How long the server takes for the citizens' pages and the officers' lists at 100,000 matters: node bin/run.mjs bench/pages.ts
import { randomBytes } from 'node:crypto';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoAreas } from '../demo/areas.ts';
import { demoUnits } from '../demo/units.ts';
import type { City } from '../src/casework/city.ts';
import { hashPassword } from '../src/casework/signIn.ts';
import { openCity } from '../src/openCity.ts';
import { startEmbeddedPostgres } from '../src/storage/embeddedPostgres.ts';
import { withClient } from '../src/storage/embeddedRoles.ts';
import { migrate } from '../src/storage/migrate.ts';
import { load } from './load.ts';
import { startServe } from './targets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const matters = Number(process.argv[2] ?? 100_000);
const repeats = 120;
const portalMs = 30;
const listMs = 100;

type Ask = (no: number) => Promise<Response>;
type Question = Readonly<{ name: string; limit: number; ask: Ask }>;
type Known = Readonly<{ url: string; city: City; sample: readonly { petitionId: string; petitionNo: string }[] }>;

const sameOrigin = { 'sec-fetch-site': 'same-origin' };

/** The pages that many people open, and the way to one's own matter. */
async function portalQuestions({ url, city, sample }: Known): Promise<Question[]> {
  const owner = (no: number) => sample[no % sample.length] ?? { petitionId: '', petitionNo: '' };
  const enter = (no: number) => {
    const { petitionId, petitionNo } = owner(no);
    const body = new URLSearchParams({ petitionNo, queryCode: city.keys.queryCode(petitionId, 1) });
    return fetch(`${url}/track`, { method: 'POST', redirect: 'manual', headers: sameOrigin, body });
  };
  const cookies: string[] = [];
  for (let no = 0; no < repeats + 20; no += 1) {
    const kept = (await enter(no)).headers.getSetCookie().find((one) => one.startsWith('xq_matter='));
    cookies.push(kept?.split(';')[0] ?? '');
  }
  const key = randomBytes(24).toString('base64url');
  const letter = { key, step: '2', title: '路灯不亮', content: '解放路的路灯坏了两周，晚上看不见路。', areaCode: '440203', go: 'next' };
  const get = (path: string, headers: (no: number) => Record<string, string> = () => ({})): Ask => {
    return (no) => fetch(url + path, { headers: headers(no), redirect: 'manual' });
  };
  const step: Ask = () => fetch(`${url}/file`, { method: 'POST', headers: sameOrigin, body: new URLSearchParams(letter) });
  return [
    ...['/', '/how', '/file', '/track', '/mine', '/ways', '/answered', '/public-information'].map((path) => ({
      name: path,
      ask: get(path),
    })),
    { name: 'a step of writing, with what is alike', ask: step },
    { name: 'number and code', ask: enter },
    { name: 'the own matter', ask: get('/track/matter', (no) => ({ cookie: cookies[no] ?? '' })) },
  ].map((each) => ({ ...each, limit: portalMs }));
}

/** What officers ask for all day: the lists by filter, word and figure, the desk and its reminders. */
async function listQuestions({ url, city }: Known): Promise<Question[]> {
  const lists = [
    '/petitions',
    '/petitions?sort=due',
    '/petitions?state=accepted',
    '/petitions?state=accepted&sort=due',
    '/petitions?category=construction',
    '/petitions?area=440203',
    '/petitions?channel=visit',
    '/petitions?figure=answer-overdue',
    '/petitions?figure=unit-dissatisfied',
    '/petitions?q=%E8%B7%AF%E7%81%AF',
    '/desk',
    '/warnings',
    '/reminders',
  ];
  const all: Question[] = [];
  for (const role of ['chief', 'triage'] as const) {
    const password = randomBytes(18).toString('base64url');
    const account = `bench.pages.${role}`;
    await city.officers.add({
      account,
      name: '压测账号',
      unit: city.settings.intakeUnit,
      roles: [role],
      passwordHash: await hashPassword(password),
      disabled: false,
    });
    const answer = await fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-token': '1' },
      body: JSON.stringify({ account, password }),
    });
    const { token } = (await answer.json()) as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    const asked = role === 'chief' ? lists : ['/desk'];
    all.push(...asked.map((path) => ({ name: `${role} ${path}`, limit: listMs, ask: () => fetch(`${url}/api/v1${path}`, { headers }) })));
  }
  return all;
}

/** One after the other, so that a number is a waiting time and no queue. @returns whether p95 is as asked */
async function timed({ name, limit, ask }: Question): Promise<boolean> {
  const took: number[] = [];
  for (let no = 0; no < repeats + 20; no += 1) {
    const start = performance.now();
    const answer = await ask(no);
    await answer.arrayBuffer();
    if (answer.status >= 400) throw new Error(`${name}: ${answer.status}`);
    if (no >= 20) took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  const [p50 = 0, p95 = 0] = [took[repeats / 2], took[Math.floor(repeats * 0.95)]];
  process.stdout.write(
    `| ${name} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${p95 <= limit ? `≤ ${limit}: met` : `≤ ${limit}: not met`} |\n`,
  );
  return p95 <= limit;
}

async function measure(): Promise<void> {
  const dataFolder = join(root, '.cache', 'bench', 'data');
  const database = await startEmbeddedPostgres(dataFolder);
  try {
    await migrate(database.ownerUrl, join(root, 'migrations'));
    const keyFolder = join(dataFolder, 'keys');
    const reference = { units: demoUnits, areas: demoAreas };
    const place = { appUrl: database.appUrl, dataFolder, keyFolder, demo: false, language: 'zh', today: null, reference } as const;
    const { city, close } = await openCity(place);
    const there = await withClient(database.ownerUrl, (client) => client.query('select count(*)::int as n from petition'));
    const missing = matters - there.rows[0].n;
    if (missing > 0) await load({ ownerUrl: database.ownerUrl, keyFolder, matters: missing, today: city.clock.today() });
    const found = await withClient(database.ownerUrl, (client) =>
      client.query('select petition_id, petition_no from petition tablesample system (5) where not restricted limit 500'),
    );
    const sample = found.rows.map((row) => ({ petitionId: String(row.petition_id), petitionNo: String(row.petition_no) }));
    const served = await startServe(dataFolder);
    try {
      const known = { url: served.url, city, sample };
      process.stdout.write(
        `load ${loadavg()[0]?.toFixed(1)}, ${there.rows[0].n} matters\n| asked for | p50 ms | p95 ms | asked |\n| --- | --- | --- | --- |\n`,
      );
      for (const question of [...(await portalQuestions(known)), ...(await listQuestions(known))])
        if (!(await timed(question))) process.exitCode = 1;
    } finally {
      await served.stop();
      await close();
    }
  } finally {
    await database.stop();
  }
}

await measure();
