// What Lighthouse says of the portal's main pages on a phone: node bin/run.mjs bench/lighthouse.ts
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../journeys/chromium.ts';
import { type City, startCity } from '../journeys/city.ts';
import { type Owner, ownersIn } from '../journeys/owners.ts';

const cli = fileURLToPath(new URL('lighthouse/node_modules/lighthouse/cli/index.js', import.meta.url));
const port = 9333;
const least = 95;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const pages = ['/', '/how', '/file', '/track', '/track/matter', '/ways', '/answered', '/public-information', '/mine'];

type Scores = Readonly<Record<(typeof categories)[number], number>>;
type Report = {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
};

/** Chromium with its own profile, in which the matter is open: Lighthouse opens its tabs in the same one. */
async function browserWith(owner: Owner, city: City, profile: string): Promise<BrowserContext> {
  const { executablePath, env } = await findChromium();
  const args = [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args,
  });
  const page = await context.newPage();
  await page.goto(`${city.url}/track`);
  await page.fill('#petitionNo', owner.petitionNo);
  await page.fill('#queryCode', owner.queryCode);
  await page.click('main form .button');
  await page.waitForURL('**/track/matter');
  return context;
}

/** Runs Lighthouse as its users do: a slow phone on a slow line, simulated. Beside us, for its tabs wait for our answer too. */
async function lighthouse(url: string, folder: string): Promise<Report> {
  const file = join(folder, 'report.json');
  const args = [cli, url, `--port=${port}`, '--output=json', `--output-path=${file}`, '--quiet', '--disable-storage-reset'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 240_000 });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`lighthouse ended with ${code}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

const scoresOf = (report: Report): Scores =>
  Object.fromEntries(categories.map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)])) as Scores;

/** What cost points, one line each. */
function lost({ categories: found, audits }: Report): string[] {
  const weighed = Object.values(found).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return weighed.flatMap(({ id }) => {
    const audit = audits[id];
    return audit && audit.score !== null && audit.score < 0.9 ? [`${id}: ${audit.title} ${audit.displayValue ?? ''}`.trim()] : [];
  });
}

async function measure(): Promise<void> {
  if (!existsSync(cli)) throw new Error('first: npm ci --prefix bench/lighthouse (on Node 22.19 or newer)');
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-lighthouse-'));
  const city = await startCity();
  const owner = (await ownersIn(city)).find(({ state }) => state === 'accepted');
  const context = owner && (await browserWith(owner, city, join(folder, 'profile')));
  try {
    process.stdout.write(`| page | ${categories.join(' | ')} |\n|${' --- |'.repeat(categories.length + 1)}\n`);
    for (const path of pages) {
      const report = await lighthouse(city.url + path, folder);
      const scores = scoresOf(report);
      process.stdout.write(`| ${path} | ${categories.map((name) => scores[name]).join(' | ')} |\n`);
      for (const line of lost(report)) process.stderr.write(`   ${path}: ${line}\n`);
      if (Object.values(scores).some((score) => score < least)) process.exitCode = 1;
    }
  } finally {
    await context?.close();
    await city.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await measure();
