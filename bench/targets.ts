import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
export type Started = Readonly<{ url: string; pid: number; stop(): Promise<void> }>;

/** Starts `xinqiao serve` on a data folder, as its operator would. */
export async function startServe(dataFolder: string): Promise<Started> {
  const port = await freePort();
  const env = { ...plainEnvironment(), PORT: String(port), XINQIAO_DATA: dataFolder, XINQIAO_PARENT: String(process.pid) };
  return start([`${root}bin/xinqiao.mjs`, 'serve'], env, { port, path: '/health/ready' });
}

/** Starts the floor (bench/floor.ts) on a database. */
export async function startFloor(databaseUrl: string): Promise<Started> {
  const port = await freePort();
  const env = { ...plainEnvironment(), FLOOR_URL: databaseUrl, XINQIAO_PARENT: String(process.pid) };
  return start(['--import', `${root}bin/loader.mjs`, `${root}bench/floor.ts`, String(port)], env, { port, path: '/list?bureau=none' });
}

async function start(args: string[], env: NodeJS.ProcessEnv, at: { port: number; path: string }): Promise<Started> {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${at.port}`;
  await untilReady(`${url}${at.path}`, child);
  return { url, pid: child.pid ?? 0, stop: () => stop(child) };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (child.exitCode === null && Date.now() < deadline) {
    const ready = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await sleep(100);
  }
  await stop(child);
  throw new Error('a server that was to be measured did not start');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(impatient);
}

/** The environment without what would point the server elsewhere. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(XINQIAO_|DATABASE_|PORT$|HOST$)/.test(name)));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
