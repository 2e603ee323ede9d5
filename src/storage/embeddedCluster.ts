import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseFault } from './databaseFault.ts';
import { type Account, asAccount, giveTo } from './embeddedAccount.ts';
import type { Binaries } from './embeddedBinaries.ts';
import { clearStalePid, readPostmaster } from './embeddedProcess.ts';

export const superuser = 'postgres';

/** Where one database server lives and as whom it runs. */
export type Place = Readonly<{ folder: string; cluster: string; log: string; binaries: Binaries; account: Account; tuning: Tuning }>;
/** `durable: false` is for tests: nothing waits for the disk. */
export type Tuning = Readonly<{ durable: boolean; maxConnections: number; sharedBuffersMb: number }>;

/** Makes the database folder: whole, or not at all. What a cut-off attempt left is removed. */
export async function initialise(place: Place, password: string): Promise<void> {
  const fresh = `${place.cluster}.new`;
  const passwordFile = join(place.folder, 'pg-password.tmp');
  rmSync(fresh, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(place.account, fresh);
  giveTo(place.account, passwordFile);
  const locale = ['-E', 'UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=zh-CN'];
  const safety = ['--data-checksums', '--auth-local=scram-sha-256', '--auth-host=reject', `--pwfile=${passwordFile}`];
  try {
    await run(place, place.binaries.initdb, ['-D', fresh, '-U', superuser, ...locale, ...safety]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  appendFileSync(
    join(fresh, 'postgresql.conf'),
    "\n# Written at every start. What stands below this line wins.\ninclude_if_exists = 'xinqiao.conf'\n",
  );
  renameSync(fresh, place.cluster);
}

/**
 * Starts the server and waits until it takes connections. It is its own session, so a Ctrl-C at the terminal reaches us and not it.
 * @throws DatabaseFault `start-failed` with the last lines of its log
 */
export async function startServer(place: Place): Promise<void> {
  await clearStalePid(place.cluster);
  const conf = join(place.cluster, 'xinqiao.conf');
  writeFileSync(conf, configuration(place.tuning, socketFolder(place)), { mode: 0o600 });
  giveTo(place.account, conf);
  rotateLog(place.log);
  const log = openSync(place.log, 'a', 0o600);
  const { file, args, options } = asAccount(place.account, place.binaries.postgres, ['-D', place.cluster]);
  const server = spawn(file, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  server.unref();
  await untilReady(place, server);
}

async function untilReady(place: Place, server: ChildProcess): Promise<void> {
  let ended = false;
  server.on('exit', () => (ended = true));
  server.on('error', () => (ended = true));
  // Recovery after a crash may take long; it is over when the server says so, not when we lose patience. A dead server is seen at once.
  for (;;) {
    if (readPostmaster(place.cluster)?.status === 'ready') return;
    if (ended) throw new DatabaseFault({ code: 'start-failed', log: place.log, lastLines: lastLines(place.log) });
    await sleep(15);
  }
}

function configuration(tuning: Tuning, socket: string): string {
  const settings: Record<string, string | number> = {
    listen_addresses: '', // the socket only: nothing to reach over the network
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    max_connections: tuning.maxConnections,
    shared_buffers: `${tuning.sharedBuffersMb}MB`,
    fsync: tuning.durable ? 'on' : 'off',
    synchronous_commit: tuning.durable ? 'on' : 'off',
    full_page_writes: tuning.durable ? 'on' : 'off',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off', // our queries are short
    // Neither errors of queries nor their statements go into the log: both quote what people wrote. Whoever asked gets the error.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_line_prefix: '%m [%p] ',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  return `# Written by Xinqiao at every start; put your own settings at the end of postgresql.conf.\n${lines.join('\n')}\n`;
}

/** A folder for the socket that only the account may enter. A socket's path has at most 107 bytes, and the list of folders has its own quoting. */
function socketFolder(place: Place): string {
  const near = join(place.folder, 'run');
  const usable = /^[\w./-]{1,80}$/.test(near);
  const folder = usable ? near : mkdtempSync(join(/^[\w./-]{1,60}$/.test(tmpdir()) ? tmpdir() : '/tmp', 'xinqiao-'));
  mkdirSync(folder, { recursive: true });
  for (const left of readdirSync(folder)) rmSync(join(folder, left), { force: true }); // of a server that was killed: ours alone comes here
  chmodSync(folder, 0o700);
  giveTo(place.account, folder);
  return folder;
}

function run(place: Place, program: string, argv: readonly string[]): Promise<void> {
  const { file, args, options } = asAccount(place.account, program, argv);
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk: Buffer) => (said += chunk.toString());
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      reject(new DatabaseFault({ code: 'start-failed', log: place.log, lastLines: said.trim().split('\n').slice(-5).join('\n') }));
    });
  });
}

function rotateLog(log: string): void {
  if (existsSync(log) && statSync(log).size > 10 * 1024 * 1024) renameSync(log, `${log}.1`);
}

function lastLines(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
}
