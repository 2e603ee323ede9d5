import { chmodSync, existsSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseFault } from './databaseFault.ts';
import { chooseAccount, giveTo } from './embeddedAccount.ts';
import { findBinaries } from './embeddedBinaries.ts';
import { initialise, type Place, startServer, superuser, type Tuning } from './embeddedCluster.ts';
import { type FileLock, lockFile } from './embeddedLock.ts';
import { isServing, readPostmaster, stopServer } from './embeddedProcess.ts';
import { ensureDatabase, ensureRoles, isComplete } from './embeddedRoles.ts';
import { type Role, readOrMakeSecrets, roleNames, type Secrets } from './embeddedSecrets.ts';

export type EmbeddedPostgres = Readonly<{
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
  jobsUrl: string;
  auditorUrl: string;
  /** Was it this call that started the server? Otherwise it was running already. */
  startedHere: boolean;
  /** Ends our use of the server. The last user stops it, whoever started it. */
  stop(): Promise<void>;
}>;

const usual: Tuning = { durable: true, maxConnections: 50, sharedBuffersMb: 256 };
const database = 'xinqiao';
const patienceSeconds = 120;

/**
 * Gives the PostgreSQL server of a data folder: makes, starts, recovers or joins it, as needed. While in use it is watched, and started again
 * if it dies.
 *
 * Any number of processes may use one server. Each holds a shared lock on `pg-users.lock`; starting and stopping happen under `pg-start.lock`;
 * who gives up its share and finds nobody else stops the server (ADR-0012).
 * @param dataFolder made if missing; the database is in its subfolder `pg`
 * @throws DatabaseFault with the remedy in its message
 */
export async function startEmbeddedPostgres(dataFolder: string, tuning: Partial<Tuning> = {}): Promise<EmbeddedPostgres> {
  const place = findPlace(dataFolder, { ...usual, ...tuning });
  const share = await locked(place, 'pg-users.lock', 'shared');
  try {
    const { startedHere, secrets } = await underStartLock(place, () => ensureRunning(place));
    const watch = watchServer(place);
    const stop = once(async () => {
      await watch.end();
      await leave(place, share);
    });
    return { ...addresses(place, secrets), startedHere, stop };
  } catch (fault) {
    share.release();
    throw fault;
  }
}

function findPlace(dataFolder: string, tuning: Tuning): Place {
  const root = process.getuid?.() === 0;
  // A server that runs as another user must be able to pass through; what is in the folder is closed one by one.
  if (!existsSync(dataFolder)) mkdirSync(dataFolder, { recursive: true, mode: root ? 0o711 : 0o700 });
  const folder = realpathSync(dataFolder);
  const cluster = join(folder, 'pg');
  if (!root && existsSync(cluster) && statSync(cluster).uid !== process.getuid?.()) throw new DatabaseFault({ code: 'not-ours', folder });
  const binaries = findBinaries();
  return { folder, cluster, log: join(folder, 'pg.log'), binaries, account: chooseAccount(binaries, folder, cluster), tuning };
}

async function ensureRunning(place: Place): Promise<{ startedHere: boolean; secrets: Secrets }> {
  const exists = existsSync(place.cluster);
  const secrets = readOrMakeSecrets(join(place.folder, 'pg-secrets.json'), exists);
  if (!exists) await initialise(place, secrets.superuser);
  const startedHere = !isServing(place.cluster);
  if (startedHere) {
    giveTo(place.account, place.cluster);
    chmodSync(place.cluster, 0o700);
    await startServer(place);
  }
  await untilAnswering(place, secrets);
  return { startedHere, secrets };
}

async function untilAnswering(place: Place, secrets: Secrets): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      return await complete(place, secrets);
    } catch (cause) {
      const starting = ['57P03', 'ECONNREFUSED', 'ENOENT'].includes((cause as { code?: string }).code ?? '');
      const reason = (cause as Error).message;
      if (!starting || Date.now() > deadline) throw new DatabaseFault({ code: 'no-answer', folder: place.folder, reason }, cause);
      await sleep(50);
    }
  }
}

async function complete(place: Place, secrets: Secrets): Promise<void> {
  const { superuserUrl } = addresses(place, secrets);
  if (await isComplete(superuserUrl, database)) return;
  await ensureRoles(superuserUrl, secrets);
  await ensureDatabase(superuserUrl, database);
}

/** Leaves the server; if we were the last, stops it. */
async function leave(place: Place, share: FileLock): Promise<void> {
  try {
    await underStartLock(place, async () => {
      if (!(await share.makeExclusive())) return;
      const socketFolder = readPostmaster(place.cluster)?.socketFolder;
      await stopServer(place.cluster);
      if (socketFolder && dirname(socketFolder) !== place.folder) rmSync(socketFolder, { recursive: true, force: true });
    });
  } finally {
    share.release();
  }
}

/** Looks after the server once a second: if every process of it was killed, starts it again. */
function watchServer(place: Place): { end(): Promise<void> } {
  let ended = false;
  let checking: Promise<unknown> = Promise.resolve();
  const check = async () => {
    if (ended || isServing(place.cluster)) return;
    await underStartLock(place, () => ensureRunning(place)).catch((fault: Error) => process.stderr.write(`${fault.message}\n`));
  };
  const timer = setInterval(() => (checking = checking.then(check)), 1_000);
  timer.unref();
  return {
    async end() {
      ended = true;
      clearInterval(timer);
      await checking;
    },
  };
}

async function underStartLock<T>(place: Place, work: () => Promise<T>): Promise<T> {
  const lock = await locked(place, 'pg-start.lock', 'exclusive');
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function locked(place: Place, name: string, mode: 'shared' | 'exclusive'): Promise<FileLock> {
  const lock = await lockFile(join(place.folder, name), mode, patienceSeconds);
  if (!lock) throw new DatabaseFault({ code: 'busy', folder: place.folder });
  return lock;
}

function addresses(place: Place, secrets: Secrets) {
  const socket = encodeURIComponent(readPostmaster(place.cluster)?.socketFolder ?? '');
  const url = (user: string, password: string, name: string) => `postgresql://${user}:${password}@localhost/${name}?host=${socket}`;
  const as = (role: Role) => url(roleNames[role], secrets[role], database);
  return {
    superuserUrl: url(superuser, secrets.superuser, 'postgres'),
    ownerUrl: as('owner'),
    appUrl: as('app'),
    jobsUrl: as('jobs'),
    auditorUrl: as('auditor'),
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
