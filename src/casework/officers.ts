import type { Role } from '../access/roles.ts';

/** Who is at work: an account in one unit with roles. `demo`: made by the demo city, whose password everybody knows. */
export type Officer = Readonly<{ account: string; name: string; unit: string; roles: readonly Role[]; demo?: true }>;

export type OfficerRow = Officer & Readonly<{ passwordHash: string; disabled: boolean }>;

/** Accounts and sessions. Tokens are stored as digests only. */
export type Officers = Readonly<{
  find(account: string): Promise<OfficerRow | undefined>;
  add(officer: OfficerRow): Promise<void>;
  list(): Promise<Officer[]>;
  /** The name behind an account, from memory; undefined for one that this process has not met yet. */
  nameOf(account: string): string | undefined;
  /** The officers of a unit that this process knows, by account. */
  ofUnit(unit: string): readonly Officer[];
  openSession(session: { digest: Buffer; account: string; now: string; until: string }): Promise<void>;
  /** The officer of a live session; moves its idle limit on. */
  bySession(digest: Buffer, now: string, until: string): Promise<Officer | undefined>;
  closeSession(digest: Buffer): Promise<void>;
}>;

/** What acts of commands carry in the place of an account; no officer has these names. */
export const programs: readonly string[] = ['import', 'handdown'];
