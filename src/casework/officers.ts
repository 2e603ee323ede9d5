import type { Role } from '../access/roles.ts';

/** What an officer has to do before anything else: set a password of the own, or a second factor. */
export type Due = 'password' | 'second-factor';

/** Who is at work: an account in one unit with roles. `demo`: made by the demo city, whose password everybody knows. */
export type Officer = Readonly<{
  account: string;
  name: string;
  unit: string;
  /** The own, and while somebody is away those of whom the officer stands in for. */
  roles: readonly Role[];
  /** For a role that is not the own: the account in whose place it is held today (ADR-0262). */
  standsIn?: Readonly<Partial<Record<Role, string>>>;
  demo?: true;
  due?: Due;
}>;

export type OfficerRow = Officer & Readonly<{ passwordHash: string; disabled: boolean }>;

/** `factor`: whether a second factor is set; `mustChange`: whether the password was set by somebody else. */
export type SessionOfficer = Officer & Readonly<{ factor: boolean; mustChange: boolean }>;

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
  /** The officer of a live session, with whom he or she stands in for on this day; moves its idle limit on. */
  bySession(digest: Buffer, at: Readonly<{ now: string; until: string; today: string }>): Promise<SessionOfficer | undefined>;
  closeSession(digest: Buffer): Promise<void>;
  /** Reads every session anew: an account was changed. */
  forget(): void;
}>;

/** What acts of commands carry in the place of an account; no officer has these names. */
export const programs: readonly string[] = ['import', 'handdown', 'outside'];
