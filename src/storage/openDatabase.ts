import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseFault } from './databaseFault.ts';
import { type FileLock, lockFile } from './embeddedLock.ts';
import { startEmbeddedPostgres } from './embeddedPostgres.ts';

/** What this room needs of the settings. */
export type DatabaseSettings = Readonly<{ dataFolder: string; databaseUrl: string | null; databaseOwnerUrl: string | null }>;

export type OpenDatabase = Readonly<{
  appUrl: string;
  jobsUrl: string;
  /** null if the server is somebody else's and DATABASE_OWNER_URL is not set: then nothing can be migrated from here. */
  ownerUrl: string | null;
  startedHere: boolean;
  close(): Promise<void>;
}>;

/**
 * The database of the settings: the server named by DATABASE_URL, else our own in the data folder, joined if it runs and started if not.
 * Close it to leave; our own server is stopped by the last who leaves.
 * @throws DatabaseFault with the remedy in its message
 */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  const { databaseUrl, databaseOwnerUrl, dataFolder } = settings;
  if (databaseUrl !== null) {
    return { appUrl: databaseUrl, jobsUrl: databaseUrl, ownerUrl: databaseOwnerUrl, startedHere: false, close: async () => {} };
  }
  const { appUrl, jobsUrl, ownerUrl, startedHere, stop } = await startEmbeddedPostgres(dataFolder);
  return { appUrl, jobsUrl, ownerUrl, startedHere, close: stop };
}

/**
 * Makes this process the one server on a data folder. The lock ends with the process, even with `kill -9`, and is never taken away.
 * @param note who we are, for the message that a second server gets (no secrets), such as 'pid 12, http://127.0.0.1:8080'
 * @throws DatabaseFault `already-served`
 */
export async function claimFolder(dataFolder: string, note: string): Promise<FileLock> {
  if (!existsSync(dataFolder)) mkdirSync(dataFolder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const folder = realpathSync(dataFolder);
  const file = join(folder, 'serve.lock');
  const lock = await lockFile(file, 'exclusive', 0);
  if (!lock) throw new DatabaseFault({ code: 'already-served', folder, holder: readFileSync(file, 'utf8').trim() });
  writeFileSync(file, `${note}\n`);
  return lock;
}
