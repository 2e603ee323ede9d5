import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the server writes about itself in its lock file. `status` is 'ready' once it takes connections. */
export type Postmaster = Readonly<{ pid: number; socketFolder: string; status: string }>;

/** The server of a database folder as its lock file names it, running or not; undefined if there is no (whole) lock file. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, socketFolder: lines[4] ?? '', status: (lines[7] ?? '').trim() } : undefined;
}

/** Is the server that the lock file names alive? A zombie is dead, and so is a number that some other program has been given since. */
export function isServing(cluster: string): boolean {
  const postmaster = readPostmaster(cluster);
  return postmaster !== undefined && worksIn(postmaster.pid, cluster);
}

/**
 * Ends the server: fast shutdown (open transactions are rolled back, a checkpoint is written), and if that takes longer than
 * `patienceMs`, at once; then the next start recovers from the log, which loses nothing that was committed.
 */
export async function stopServer(cluster: string, patienceMs = 7_000): Promise<void> {
  const pid = readPostmaster(cluster)?.pid;
  if (pid === undefined || !worksIn(pid, cluster)) return;
  signal(pid, 'SIGINT');
  if (await goneWithin(pid, cluster, patienceMs)) return;
  signal(pid, 'SIGQUIT');
  await goneWithin(pid, cluster, 5_000);
}

/**
 * Removes the lock file of a server that was killed, once none of its processes is left. PostgreSQL does it itself in most cases, but not
 * if the dead server is still a zombie or its number now belongs to another program of the same user, as happens in containers.
 */
export async function clearStalePid(cluster: string, patienceMs = 15_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (readPostmaster(cluster) !== undefined && Date.now() < deadline) {
    if (processesIn(cluster).length === 0) return rmSync(join(cluster, 'postmaster.pid'), { force: true });
    await sleep(50); // children of a killed server end by themselves within moments
  }
}

async function goneWithin(pid: number, cluster: string, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (worksIn(pid, cluster)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

function processesIn(cluster: string): number[] {
  const pids = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0);
  return pids.filter((pid) => worksIn(pid, cluster));
}

/** Every process of a server has the database folder as its working folder; a zombie has none. */
function worksIn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // it ended by itself meanwhile
  }
}
