import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { type Role, roleNames, type Secrets } from './embeddedSecrets.ts';

/**
 * Makes the four roles and sets their passwords. Only the owner may make tables; the others get what migrations grant them.
 * None is a superuser or may bypass row-level security.
 * @param superuserUrl a superuser on any database of the server
 */
export async function ensureRoles(superuserUrl: string, secrets: Secrets): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    for (const [role, name] of Object.entries(roleNames) as [Role, string][]) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [name]);
      const verb = known.rowCount ? 'alter' : 'create';
      const flags = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication';
      await client.query(`${verb} role ${escapeIdentifier(name)} ${flags} password ${escapeLiteral(secrets[role])}`);
    }
  });
}

/** Do the roles and the database exist? Asked on every start, so that a start cut off between the two is completed. */
export async function isComplete(superuserUrl: string, database: string): Promise<boolean> {
  return withClient(superuserUrl, async (client) => {
    const found = await client.query(
      'select (select count(*) from pg_roles where rolname = any($1)) = $2 and exists (select from pg_database where datname = $3) as complete',
      [Object.values(roleNames), Object.keys(roleNames).length, database],
    );
    return found.rows[0].complete === true;
  });
}

/**
 * Makes a database of the owner, with pinyin order by default (ICU zh-CN) and nothing open to the public. Does nothing if it exists.
 */
export async function ensureDatabase(superuserUrl: string, database: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const known = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (known.rowCount) return;
    const name = escapeIdentifier(database);
    const locale = `encoding 'UTF8' locale_provider icu icu_locale 'zh-CN' locale 'C.UTF-8'`;
    await client.query(`create database ${name} template template0 ${locale} owner ${roleNames.owner}`);
    await client.query(`revoke all on database ${name} from public`);
    const users = [roleNames.app, roleNames.jobs, roleNames.auditor].join(', ');
    await client.query(`grant connect on database ${name} to ${users}`);
  });
}

/** Runs some work on one connection, which is closed whatever happens. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // a connection lost between two queries shows in the next query
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
