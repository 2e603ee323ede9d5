import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export type City = Readonly<{
  url: string;
  dataFolder: string;
  /** What the server has printed so far. */
  said(): string;
  /** Stops web and database and removes the data. */
  stop(): Promise<void>;
}>;

const root = fileURLToPath(new URL('..', import.meta.url));
const cities = join(root, '.cache', 'cities');

/**
 * Starts a whole server as its operator would, on a free port, with data of its own. It ends with the test even if that is killed.
 * @param demo  has the demo city in it
 * @param today the civil day that the demo takes for today, YYYY-MM-DD
 */
export async function startCity({ demo = true, today = '2026-11-20' }: { demo?: boolean; today?: string } = {}): Promise<City> {
  mkdirSync(cities, { recursive: true, mode: 0o711 });
  const made = demo ? await demoOf(today) : undefined;
  const dataFolder = mkdtempSync(join(cities, 'city-'));
  if (made) execFileSync('cp', ['-a', `${made}/.`, dataFolder]); // keeps the owner, which the database server asks for
  return serve(dataFolder, demo ? today : undefined);
}

/** A stopped city with the demo of a day: loaded once in a run of the tests, for each journey to copy. Those of ended runs are removed. */
async function demoOf(today: string): Promise<string> {
  const folder = join(cities, `demo-${process.ppid}-${today}`);
  if (existsSync(folder)) return folder;
  for (const name of readdirSync(cities))
    if (name.startsWith('demo-') && !lives(Number(name.split('-')[1]))) rmSync(join(cities, name), { recursive: true, force: true });
  const making = mkdtempSync(join(cities, 'city-'));
  const city = await serve(making, today);
  await city.end();
  renameSync(making, folder);
  return folder;
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function serve(dataFolder: string, today?: string): Promise<City & { end(): Promise<void> }> {
  const port = await freePort();
  const args = [join(root, 'bin', 'xinqiao.mjs'), 'serve', ...(today ? ['--demo'] : [])];
  const env = {
    ...withoutSettings(),
    PORT: String(port),
    XINQIAO_DATA: dataFolder,
    XINQIAO_PARENT: String(process.pid),
    ...(today ? { XINQIAO_TODAY: today } : {}),
  };
  const server = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  const stop = async () => {
    await end(server);
    rmSync(dataFolder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  if (await untilReady(url, server)) return { url, dataFolder, said: () => said, stop, end: () => end(server) };
  await stop();
  throw new Error(`the server did not get ready:\n${said}`);
}

async function untilReady(url: string, server: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + 180_000;
  while (server.exitCode === null && Date.now() < deadline) {
    const ready = await fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return true;
    await sleep(100);
  }
  return false;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const impatient = setTimeout(() => server.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(impatient);
}

/** The environment without what would point the server elsewhere. */
function withoutSettings(): NodeJS.ProcessEnv {
  const ours = /^(XINQIAO_|DATABASE_|PORT$|HOST$|NODE_TEST_CONTEXT$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
