import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { DatabaseFault } from './databaseFault.ts';

export const roleNames = { owner: 'xinqiao_owner', app: 'xinqiao_app', jobs: 'xinqiao_jobs', auditor: 'xinqiao_auditor' } as const;
export type Role = keyof typeof roleNames;
/** A password for each role and for the superuser, which only this room uses. */
export type Secrets = Readonly<Record<Role | 'superuser', string>>;

const names = ['superuser', ...(Object.keys(roleNames) as Role[])] as const;

/**
 * Reads the passwords; makes them if the database does not exist yet.
 * @throws DatabaseFault `secrets-missing` if the database exists and the passwords do not
 */
export function readOrMakeSecrets(file: string, databaseExists: boolean): Secrets {
  const stored = readSecrets(file);
  if (stored) return stored;
  if (databaseExists) throw new DatabaseFault({ code: 'secrets-missing', file });
  const secrets = Object.fromEntries(names.map((name) => [name, randomBytes(24).toString('base64url')])) as Secrets;
  writeWhole(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

function readSecrets(file: string): Secrets | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const secrets = JSON.parse(readFileSync(file, 'utf8')) as Secrets;
    return names.every((name) => typeof secrets[name] === 'string') ? secrets : undefined;
  } catch {
    return undefined; // cut off or damaged: the same as missing, and never shown
  }
}

function writeWhole(file: string, text: string): void {
  const part = `${file}.part`;
  const handle = openSync(part, 'w', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(part, file);
}
