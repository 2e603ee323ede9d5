import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { DatabaseFault } from './databaseFault.ts';
import { withClient } from './embeddedRoles.ts';

export type Migration = Readonly<{ name: string; sql: string; sha256: string }>;

const tableSql = `create table if not exists schema_migration (
  name text collate "C" primary key, sha256 text not null, applied_at timestamptz not null default now())`;

/** The migrations of a folder, `NNNN_name.sql`, in the order of their numbers. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}_\w+\.sql$/.test(name))
    .sort();
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8');
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * Applies what has not been applied, forward only, each file in its own transaction together with its row in `schema_migration`.
 * Several runs at once are safe: they take turns by a table lock.
 * @param ownerUrl the owner of the tables
 * @returns the names of the files that this call applied
 * @throws DatabaseFault `migration-changed` if an applied file was edited, `migration-unknown` if the database is newer than the
 *   folder, `migration-failed` if a file was refused by the database; what came before it stays
 */
export async function migrate(ownerUrl: string, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  return withClient(ownerUrl, async (client) => {
    await makeTable(client);
    refuseUnknown(migrations, await applied(client));
    const done: string[] = [];
    for (const migration of migrations) if (await apply(client, migration)) done.push(migration.name);
    return done;
  });
}

async function apply(client: Client, migration: Migration): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query('lock table schema_migration in exclusive mode');
    const sha256 = (await applied(client)).get(migration.name);
    if (sha256 !== undefined && sha256 !== migration.sha256) throw new DatabaseFault({ code: 'migration-changed', file: migration.name });
    if (sha256 === undefined) {
      await run(client, migration);
      await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [migration.name, migration.sha256]);
    }
    await client.query('commit');
    return sha256 === undefined;
  } catch (fault) {
    await client.query('rollback').catch(() => {});
    throw fault;
  }
}

async function run(client: Client, migration: Migration): Promise<void> {
  try {
    await client.query(migration.sql);
  } catch (cause) {
    throw new DatabaseFault({ code: 'migration-failed', file: migration.name, reason: (cause as Error).message }, cause);
  }
}

async function applied(client: Client): Promise<Map<string, string>> {
  const rows = await client.query<{ name: string; sha256: string }>('select name, sha256 from schema_migration');
  return new Map(rows.rows.map((row) => [row.name, row.sha256]));
}

function refuseUnknown(migrations: readonly Migration[], done: Map<string, string>): void {
  const known = new Set(migrations.map((migration) => migration.name));
  for (const name of done.keys()) if (!known.has(name)) throw new DatabaseFault({ code: 'migration-unknown', file: name });
}

/** `if not exists` is not safe against a second run at the same moment: the loser gets 23505, 42P07 or 42710, and the table is there. */
async function makeTable(client: Client): Promise<void> {
  try {
    await client.query(tableSql);
  } catch (cause) {
    if (!['23505', '42P07', '42710'].includes((cause as { code?: string }).code ?? '')) throw cause;
  }
}
