import type pg from 'pg';
import type { AccountEntry, AccountRow, Accounts, DeputyRow } from '../casework/accounts/accountPorts.ts';

/** Accounts, deputies and second factors in PostgreSQL. What changes one writes its entry in the same statement. */
export function accountAdministration(pool: pg.Pool): Accounts {
  const done = async (text: string, values: unknown[]) => ((await pool.query(text, values)).rowCount ?? 0) > 0;
  return {
    async list({ unit = null, text = null, after = '', size }) {
      const { rows } = await pool.query({ name: 'accounts', text: listSql, values: [unit, text, after, size] });
      return rows as AccountRow[];
    },
    add: ({ account, name, unit, roles, passwordHash }, entry) => {
      const values = [...entryValues(entry), account, name, unit, roles, passwordHash];
      return done(
        `with made as (insert into officer (account, name, unit_code, roles, password_hash, must_change)
           values ($7, $8, $9, $10, $11, true) on conflict do nothing returning account) ${entered}`,
        values,
      );
    },
    change: (account, { name, unit, roles, disabled, passwordHash, mustChange, endSessions }, entry) =>
      done(
        `with made as (update officer set name = coalesce($8, name), unit_code = coalesce($9, unit_code), roles = coalesce($10, roles),
             disabled = coalesce($11, disabled), password_hash = coalesce($12, password_hash), must_change = coalesce($13, must_change)
           where account = $7 returning account),
         ended as (delete from session where account = $7 and $14 and digest <> $15) ${entered}`,
        [
          ...entryValues(entry),
          ...[account, name ?? null, unit ?? null, roles ?? null, disabled ?? null, passwordHash ?? null, mustChange ?? null],
          ...[endSessions !== undefined, endSessions?.keep ?? Buffer.alloc(0)],
        ],
      ),
    async enter(entry) {
      await pool.query({ name: 'account-entry', text: entrySql, values: entryValues(entry) });
    },
    async trail({ account = null, kind = null, before = null, size }) {
      const { rows } = await pool.query({
        text: trailSql({ account, kind }),
        values: [before, size, ...[account, kind].filter((one) => one !== null)],
      });
      return rows.map(entryOfRow);
    },
    async factorOf(account) {
      const { rows } = await pool.query({ name: 'factor', text: factorSql, values: [account] });
      return rows[0];
    },
    startFactor: (account, sealed) =>
      done(
        `insert into second_factor (account, sealed) values ($1, $2)
         on conflict (account) do update set sealed = excluded.sealed where second_factor.confirmed_at is null`,
        [account, sealed],
      ),
    setFactor: (account, { step, recovery, keep }, entry) =>
      done(
        `with made as (update second_factor set confirmed_at = $2, last_step = $8, recovery = $9
           where account = $7 and confirmed_at is null returning account),
         ended as (delete from session where account = $7 and digest <> $10) ${entered}`,
        [...entryValues(entry), account, step, recovery, keep],
      ),
    takeStep: (account, step) => done('update second_factor set last_step = $2 where account = $1 and last_step < $2', [account, step]),
    takeRecovery: (account, digest) =>
      done('update second_factor set recovery = array_remove(recovery, $2) where account = $1 and $2 = any(recovery)', [account, digest]),
    removeFactor: (account, entry) =>
      done(
        `with made as (delete from second_factor where account = $7 returning account),
         ended as (delete from session where account = $7) ${entered}`,
        [...entryValues(entry), account],
      ),
    async nameDeputy({ id, account, deputy, from, until, reason }, entry) {
      await done(`with made as (insert into deputy values ($7, $8, $9, $10, $11, $12, $8) returning account) ${entered}`, [
        ...entryValues(entry),
        id,
        account,
        deputy,
        from,
        until,
        reason,
      ]);
    },
    endDeputy: (id, account, on, entry) =>
      done(
        `with made as (update deputy set ended_on = $9 where deputy_id = $7 and account = $8 and ended_on is null returning account) ${entered}`,
        [...entryValues(entry), id, account, on],
      ),
    async deputies(account, today) {
      const { rows } = await pool.query({ name: 'deputies', text: deputiesSql, values: [account, today] });
      return rows as DeputyRow[];
    },
  };
}

const entryValues = ({ entryId, at, by, kind, account, detail }: AccountEntry) => [entryId, at, by, kind, account, JSON.stringify(detail)];
const columns = '(entry_id, at, by_account, kind, account, detail)';
/** The entry goes with the change, and only if there was one. */
const entered = `insert into account_entry ${columns} select $1, $2::timestamptz, $3, $4, $5, $6::jsonb from made`;
const entrySql = `insert into account_entry ${columns} values ($1, $2, $3, $4, $5, $6)`;

const listSql = `
select o.account, o.name, o.unit_code as unit, o.roles, o.disabled,
  exists (select from second_factor f where f.account = o.account and f.confirmed_at is not null) as factor
from officer o
where o.account > $3 and ($1::text is null or o.unit_code = $1) and ($2::text is null or strpos(o.account, $2) > 0 or strpos(o.name, $2) > 0)
order by o.account limit $4`;

const trailSql = ({ account, kind }: { account: string | null; kind: string | null }) => `
select entry_id, at, by_account, kind, account, detail from account_entry
where ($1::uuid is null or entry_id < $1)
  ${account === null ? '' : 'and account = $3'} ${kind === null ? '' : `and kind = $${account === null ? 3 : 4}`}
order by entry_id desc limit $2`;

const factorSql =
  'select sealed, confirmed_at is not null as confirmed, last_step::float8 as "lastStep" from second_factor where account = $1';

const deputiesSql = `
select d.deputy_id as id, d.account, d.deputy, d.from_on as "from", d.until_on as until, d.reason, d.ended_on as "endedOn" from (
  (select * from deputy where account = $1 and until_on >= $2::date order by until_on desc limit 100)
  union (select * from deputy where deputy = $1 and ended_on is null and until_on >= $2::date order by until_on desc limit 100)) d
where d.ended_on is null order by d.from_on, d.deputy_id`;

const entryOfRow = (row: Record<string, unknown>): AccountEntry =>
  ({
    entryId: row.entry_id,
    at: (row.at as Date).toISOString(),
    by: row.by_account,
    kind: row.kind,
    account: row.account,
    detail: row.detail,
  }) as AccountEntry;
