import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { DatabaseFault } from './databaseFault.ts';

export type FileLock = {
  /** Tries to make a shared lock exclusive, without waiting. If it fails the lock is lost and only `release` may follow. */
  makeExclusive(): Promise<boolean>;
  release(): void;
};

/**
 * Locks a file with flock(2). The kernel gives the lock up when this process ends however it ends, so there is nothing to steal
 * on age and nothing to clean up after `kill -9`.
 *
 * Node has no flock: the command locks the open file it inherits, and the lock belongs to the open file, which stays ours.
 *
 * @param waitSeconds how long to wait for another holder; 0 does not wait
 * @returns the lock, or undefined if another holder kept it
 */
export async function lockFile(path: string, mode: 'shared' | 'exclusive', waitSeconds: number): Promise<FileLock | undefined> {
  const file = openSync(path, 'a+', 0o600);
  if (!(await flock(file, mode === 'shared' ? '-s' : '-x', waitSeconds))) {
    closeSync(file);
    return undefined;
  }
  let open = true;
  return {
    makeExclusive: () => flock(file, '-x', 0),
    release() {
      if (open) closeSync(file);
      open = false;
    },
  };
}

function flock(file: number, mode: '-s' | '-x', waitSeconds: number): Promise<boolean> {
  const wait = waitSeconds === 0 ? ['-n'] : ['-w', String(waitSeconds)];
  return new Promise((resolve, reject) => {
    const command = spawn('flock', [mode, ...wait, '3'], { stdio: ['ignore', 'ignore', 'ignore', file] });
    command.on('error', (cause) => reject(new DatabaseFault({ code: 'no-flock' }, cause)));
    command.on('exit', (code) => resolve(code === 0));
  });
}
