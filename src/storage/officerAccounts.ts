import type pg from 'pg';
import { administers, administrators, type Role } from '../access/roles.ts';
import { restrictedRoles } from '../access/rules.ts';
import type { Officer, OfficerRow, Officers, SessionOfficer } from '../casework/officers.ts';

/** Accounts and sessions in PostgreSQL. */
export function officerAccounts(pool: pg.Pool): Officers {
  const known = new Map<string, Officer>();
  const sessions = recentSessions();
  const met = (row: Row): Officer => {
    const officer = officerOf(row);
    known.set(officer.account, officer);
    return officer;
  };
  return {
    nameOf: (account) => known.get(account)?.name,
    ofUnit: (unit) => [...known.values()].filter((officer) => officer.unit === unit),
    async find(account) {
      const { rows } = await pool.query('select * from officer where account = $1', [account.replaceAll('\u0000', '')]);
      return rows[0] && { ...met(rows[0]), passwordHash: rows[0].password_hash, disabled: rows[0].disabled };
    },
    async add({ account, name, unit, roles, passwordHash, disabled, demo }: OfficerRow) {
      await pool.query(
        `insert into officer (account, name, unit_code, roles, password_hash, disabled, demo) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (account) do update set name = $2, unit_code = $3, roles = $4, password_hash = $5, disabled = $6, demo = $7`,
        [account, name, unit, roles, passwordHash, disabled, demo ?? false],
      );
      sessions.clear();
      met({ account, name, unit_code: unit, roles: [...roles], demo: demo ?? false });
    },
    async list() {
      return (await pool.query('select * from officer where not disabled order by unit_code, account limit 1000')).rows.map(met);
    },
    async openSession({ digest, account, now, until }) {
      await pool.query('delete from session where until < $1', [now]);
      await pool.query('insert into session values ($1, $2, $3, $4)', [digest, account, now, until]);
    },
    async bySession(digest, { now, until, today }) {
      const recent = sessions.get(digest);
      if (recent) return recent;
      const { rows } = await pool.query({ name: 'by-session', text: sessionSql, values: [digest, now, until, today] });
      if (!rows[0]) return undefined;
      // Moves the idle limit on only when a minute has passed, so that reading a page is not a write.
      if (rows[0].idle) await pool.query('update session set until = $2 where digest = $1', [digest, until]);
      const officer = { ...inPlaceOf(met(rows[0]), rows[0].stands_for), factor: rows[0].factor, mustChange: rows[0].must_change };
      sessions.set(digest, officer);
      return officer;
    },
    forget: () => sessions.clear(),
    async closeSession(digest) {
      sessions.clear();
      await pool.query('delete from session where digest = $1', [digest]);
    },
  };
}

const rememberMs = 1000;
const rememberAtMost = 10_000;

/** Who a session was found to be, for a second: a page asks several questions at once. Signing out and changing an account end it at once here. */
function recentSessions() {
  const recent = new Map<string, { officer: SessionOfficer; until: number }>();
  const keyOf = (digest: Buffer) => digest.toString('base64');
  return {
    get(digest: Buffer): SessionOfficer | undefined {
      const found = recent.get(keyOf(digest));
      return found && found.until > performance.now() ? found.officer : undefined;
    },
    set(digest: Buffer, officer: SessionOfficer): void {
      if (recent.size >= rememberAtMost) recent.clear();
      recent.set(keyOf(digest), { officer, until: performance.now() + rememberMs });
    },
    clear: () => recent.clear(),
  };
}

const sessionSql = `
select o.account, o.name, o.unit_code, o.roles, o.demo, o.must_change, s.until < $3::timestamptz - interval '1 minute' as idle,
  exists (select from second_factor f where f.account = o.account and f.confirmed_at is not null) as factor,
  array(select json_build_object('account', a.account, 'roles', a.roles) from deputy d join officer a on a.account = d.account
        where d.deputy = o.account and d.ended_on is null and $4::date between d.from_on and d.until_on
          and a.unit_code = o.unit_code and not a.disabled order by d.deputy_id limit 20) as stands_for
from session s join officer o on o.account = s.account where s.digest = $1 and s.until > $2 and not o.disabled`;

/**
 * Roles held in somebody's place. Administration and the desk for accusations are not handed on with a holiday (ADR-0262), and nothing is handed
 * to an administrator, not even to one who became it after being named (ADR-0260).
 */
function inPlaceOf(officer: Officer, standsFor: readonly { account: string; roles: readonly Role[] }[]): Officer {
  if (administers(officer.roles)) return officer;
  const handed = standsFor.flatMap(({ account, roles }) => roles.map((role) => [role, account] as const));
  const kept = [...administrators, ...restrictedRoles, ...officer.roles];
  const more = handed.filter(([role]) => !kept.includes(role));
  if (more.length === 0) return officer;
  return { ...officer, roles: [...new Set([...officer.roles, ...more.map(([role]) => role)])], standsIn: Object.fromEntries(more) };
}

type Row = { account: string; name: string; unit_code: string; roles: Officer['roles']; demo: boolean };

function officerOf({ account, name, unit_code, roles, demo }: Row): Officer {
  return { account, name, unit: unit_code, roles, ...(demo && { demo }) };
}
