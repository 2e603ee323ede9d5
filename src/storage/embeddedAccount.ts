import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseFault } from './databaseFault.ts';
import type { Binaries } from './embeddedBinaries.ts';

/** As whom the database server runs. PostgreSQL refuses to run as root (ADR-0012). */
export type Account = Readonly<{ kind: 'self' }> | Readonly<{ kind: 'user'; uid: number; gid: number }> | Readonly<{ kind: 'namespace' }>;

export type Command = Readonly<{ file: string; args: readonly string[]; options: SpawnOptions }>;

/** The command line that runs a program of the server as the account, with nothing of our environment but what it needs. */
export function asAccount(account: Account, file: string, args: readonly string[]): Command {
  const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  if (account.kind === 'user') return { file, args, options: { env, uid: account.uid, gid: account.gid, cwd: '/' } };
  if (account.kind === 'self') return { file, args, options: { env, cwd: '/' } };
  return { file: 'unshare', args: ['--user', '--map-user=1000', '--', file, ...args], options: { env, cwd: '/' } };
}

/**
 * Chooses the account: ourselves; for root a system user that can reach program and folder; else a user namespace in which we are not root.
 * @param folder  the data folder, which exists
 * @param cluster the database folder in it, which may not exist yet; its owner is tried first
 * @throws DatabaseFault `root-refused` with the three ways out
 */
export function chooseAccount(binaries: Binaries, folder: string, cluster: string): Account {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  const users = systemUsers(ownerOf(cluster));
  const candidates: Account[] = [...users.map(({ uid, gid }) => ({ kind: 'user', uid, gid }) as const), { kind: 'namespace' }];
  const fit = candidates.find((account) => canRun(account, binaries, folder));
  if (!fit) throw new DatabaseFault({ code: 'root-refused', folder });
  return fit;
}

/** Gives a file or folder, with everything in it, to the account. Does nothing if it has it already. */
export function giveTo(account: Account, path: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = account.kind === 'user' ? account : { uid: 0, gid: 0 };
  const entry = lstatSync(path);
  if (entry.uid === uid && entry.gid === gid) return;
  if (entry.isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name));
  if (!entry.isSymbolicLink()) chownSync(path, uid, gid); // the folder last: an interrupted run starts over
}

function canRun(account: Account, binaries: Binaries, folder: string): boolean {
  const { file, args, options } = asAccount(account, '/bin/sh', ['-c', '"$1" --version && test -x "$2"', 'sh', binaries.postgres, folder]);
  return spawnSync(file, args, { ...options, stdio: 'ignore' }).status === 0;
}

function ownerOf(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.uid;
}

function systemUsers(preferred: number | undefined): { uid: number; gid: number }[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const users = lines.map((line) => line.split(':')).map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const rank = (user: { name?: string; uid: number }) =>
    user.uid === preferred ? 0 : user.name === 'postgres' ? 1 : user.name === 'nobody' ? 2 : 3;
  return users.filter((user) => user.uid > 0 && rank(user) < 3).sort((a, b) => rank(a) - rank(b));
}
