import pg from 'pg';
import type { Scope } from '../casework/files.ts';
import { DatabaseFault } from './databaseFault.ts';

const asText = (value: string) => value;
const dateOid = 1082;
const bigintOid = 20;

/** Days stay text: a `Date` would put a civil day into the zone of the process. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === dateOid ? asText : oid === bigintOid ? Number : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

/** The app's connections: few, since one process does everything; with time limits, so that a hanging server is noticed. */
export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    connectionTimeoutMillis: 5000,
    statement_timeout: 30_000,
    query_timeout: 35_000,
  });
  pool.on('error', () => {}); // an idle connection that broke is replaced by the pool; the next question tells if the server is gone
  return pool;
}

/** A scope as the database's functions take it. */
export function scopeJson(scope: Scope): Record<string, string> {
  switch (scope.as) {
    case 'officer':
      return { unit: scope.unit, within: scope.within.join(','), restricted: scope.restricted ? 'yes' : '' };
    case 'petitioner':
      return { petition: scope.petitionId };
    case 'intake':
      return { intake: 'yes' };
  }
}

/** Reads in somebody's name: scope and work in one transaction, so that a pooled connection never keeps a scope. */
export async function inScope<T>(pool: pg.Pool, scope: Scope, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let fault: unknown;
  try {
    await client.query(`begin read only; select enter_scope(${pg.escapeLiteral(JSON.stringify(scopeJson(scope)))})`);
    const answer = await work(client);
    await client.query('commit');
    return answer;
  } catch (caught) {
    fault = caught;
    await client.query('rollback').catch(() => {});
    throw caught;
  } finally {
    client.release(fault instanceof Error && !('severity' in fault));
  }
}

/**
 * Row-level security only holds for a role that it binds.
 *
 * @throws DatabaseFault `app-role-too-strong` for a superuser, a role with BYPASSRLS or the owner of the tables
 */
export async function refuseStrongRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(`
    select r.rolsuper or r.rolbypassrls or exists (select 1 from pg_tables where schemaname = 'public' and tableowner = current_user) as strong
    from pg_roles r where r.rolname = current_user`);
  if (rows[0]?.strong) throw new DatabaseFault({ code: 'app-role-too-strong' });
}
