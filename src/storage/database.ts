import type { Writable } from 'node:stream';
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
    pipeline: true, // a scope and its question travel together
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
  }
}

const scopeSql = `select set_config('app.unit', $1, true), set_config('app.within', $2, true), set_config('app.restricted', $3, true),
  set_config('app.petition', $4, true)`;

/** The scope of a transaction; without one, policies show nothing. */
function scopeQuery(scope: Scope): pg.QueryConfig {
  const { unit = '', within = '', restricted = '', petition = '' } = scopeJson(scope);
  return { name: 'enter-scope', text: scopeSql, values: [unit, within, restricted, petition] };
}

/** What is asked in one breath goes out in one write: that is half the cost of a short question. `pg` does not declare its stream. */
function together<T>(client: pg.PoolClient, send: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/** One question in somebody's name, in a transaction of its own: one round trip. */
export const askInScope = (pool: pg.Pool, scope: Scope, query: pg.QueryConfig): Promise<pg.QueryResult> =>
  oneInScope(pool, scope, query, 'begin read only');

/** One change in somebody's name: what the scope does not show, it does not change. */
export const writeInScope = (pool: pg.Pool, scope: Scope, query: pg.QueryConfig): Promise<pg.QueryResult> =>
  oneInScope(pool, scope, query, 'begin');

async function oneInScope(pool: pg.Pool, scope: Scope, query: pg.QueryConfig, begin: string): Promise<pg.QueryResult> {
  const client = await pool.connect();
  const sent = together(client, () => [
    client.query(begin),
    client.query(scopeQuery(scope)),
    client.query(query),
    client.query('commit'), // of a transaction that failed: a rollback
  ]);
  const told = await Promise.allSettled(sent);
  const faults = told.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
  client.release(faults.some(isLost));
  if (faults.length > 0) throw faults[0];
  return (told[2] as PromiseFulfilledResult<pg.QueryResult>).value;
}

/** A fault that the server did not tell: the connection cannot be trusted any more. */
const isLost = (fault: unknown): boolean => fault instanceof Error && !('severity' in fault);

/** Several questions in somebody's name: scope and work in one transaction, so that a pooled connection never keeps a scope. */
export async function inScope<T>(pool: pg.Pool, scope: Scope, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const sent = together(client, () => [client.query('begin read only'), client.query(scopeQuery(scope)), work(client)] as const);
  const told = await Promise.allSettled(sent);
  const faults = told.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
  const end = await Promise.allSettled([client.query(faults.length > 0 ? 'rollback' : 'commit')]);
  client.release(faults.some(isLost) || end[0].status === 'rejected');
  if (faults.length > 0) throw faults[0];
  return (told[2] as PromiseFulfilledResult<T>).value;
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
