import { createHash, createHmac, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Client, escapeIdentifier } from 'pg';
import { startEmbeddedPostgres } from './embeddedPostgres.ts';
import { ensureDatabase, ensureRoles, withClient } from './embeddedRoles.ts';
import { type Role, roleNames, type Secrets } from './embeddedSecrets.ts';
import { migrate, readMigrations } from './migrate.ts';

export type TestDatabase = Readonly<{
  /** For a test that plays the intruder with all rights. */
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
  jobsUrl: string;
  auditorUrl: string;
  drop(): Promise<void>;
}>;

type Server = Readonly<{ superuserUrl: string; leave(): Promise<void> }>;

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const templateLock = 7101101;

/**
 * A database of one's own for one test file: a copy of a migrated template, with the same roles as in production. Drop it in `after`.
 *
 * The server is the one in `.cache/testdb`, started by whoever comes first and stopped by the last; with XINQIAO_TEST_DATABASE_URL (a
 * superuser on PostgreSQL 15 or newer) it is that one.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await testServer();
  try {
    const template = await ensureTemplate(server.superuserUrl);
    const name = `xinqiao_test_${randomUUID().replaceAll('-', '')}`;
    await copy(server.superuserUrl, template, name);
    const drop = async () => {
      await withClient(server.superuserUrl, (client) => client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`));
      await server.leave();
    };
    return { ...addresses(server.superuserUrl, name), drop };
  } catch (fault) {
    await server.leave();
    throw fault;
  }
}

/** The server that tests share. Held by the test run as a whole, so that it is not stopped between two files. */
export async function testServer(): Promise<Server> {
  const outside = process.env.XINQIAO_TEST_DATABASE_URL;
  if (outside) return { superuserUrl: outside, leave: async () => {} };
  const server = await startEmbeddedPostgres(here('.cache/testdb'), { durable: false, maxConnections: 200, sharedBuffersMb: 128 });
  return { superuserUrl: server.superuserUrl, leave: server.stop };
}

/** Makes the template of the present migrations once, whoever asks first; templates of older ones are removed. */
async function ensureTemplate(superuserUrl: string): Promise<string> {
  const folder = here('migrations');
  const migrations = existsSync(folder) ? readMigrations(folder) : [];
  const state = createHash('sha256')
    .update(JSON.stringify(migrations.map((m) => [m.name, m.sha256])))
    .digest('hex')
    .slice(0, 16);
  const name = `xinqiao_template_${state}`;
  await withClient(superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    const known = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (known.rowCount) return;
    await dropLike(client, 'xinqiao_template_%');
    await ensureRoles(superuserUrl, testSecrets(superuserUrl));
    const making = `xinqiao_making_${state}`;
    await client.query(`drop database if exists ${making} with (force)`);
    await ensureDatabase(superuserUrl, making);
    if (existsSync(folder)) await migrate(addresses(superuserUrl, making).ownerUrl, folder);
    await client.query(`alter database ${making} rename to ${name}`); // only whole templates have the name
  });
  return name;
}

async function copy(superuserUrl: string, template: string, name: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock_shared($1)', [templateLock]);
    await client.query(`create database ${name} template ${template} owner ${roleNames.owner} strategy file_copy`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${[roleNames.app, roleNames.jobs, roleNames.auditor].join(', ')}`);
  });
}

async function dropLike(client: Client, pattern: string): Promise<void> {
  const old = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [pattern]);
  for (const { datname } of old.rows) await client.query(`drop database if exists ${escapeIdentifier(datname)} with (force)`);
}

/** Every test process must come to the same passwords without talking to the others. */
function testSecrets(superuserUrl: string): Secrets {
  const password = (name: string) => createHmac('sha256', superuserUrl).update(name).digest('base64url').slice(0, 24);
  const roles = Object.fromEntries((Object.keys(roleNames) as Role[]).map((role) => [role, password(role)]));
  return { ...roles, superuser: '' } as Secrets;
}

function addresses(superuserUrl: string, name: string) {
  const secrets = testSecrets(superuserUrl);
  const as = (user?: Role) => {
    const url = new URL(superuserUrl);
    url.pathname = `/${name}`;
    if (user) [url.username, url.password] = [roleNames[user], secrets[user]];
    return url.href;
  };
  return { superuserUrl: as(), ownerUrl: as('owner'), appUrl: as('app'), jobsUrl: as('jobs'), auditorUrl: as('auditor') };
}
