import type { Role } from '../../access/roles.ts';

/** What is done to accounts, as the trail names it. */
export const accountKinds = [
  'added',
  'renamed',
  'roles-given',
  'moved',
  'disabled',
  'enabled',
  'password-reset',
  'password-changed',
  'factor-set',
  'factor-removed',
  'deputy-named',
  'deputy-ended',
  'signed-in',
  'sign-in-failed',
] as const;
export type AccountKind = (typeof accountKinds)[number];

/** One line of the trail. `detail` holds roles, units, days and reasons; no password, secret or address. */
export type AccountEntry = Readonly<{
  entryId: string;
  at: string;
  by: string;
  kind: AccountKind;
  account: string;
  detail: Readonly<Record<string, unknown>>;
}>;

/** What an entry changes of an account. With `endSessions` whoever is signed in is out with the next request, but for the session kept. */
export type AccountChange = Readonly<{
  name?: string;
  unit?: string;
  roles?: readonly Role[];
  disabled?: boolean;
  passwordHash?: string;
  mustChange?: boolean;
  endSessions?: Readonly<{ keep?: Buffer }>;
}>;

export type AccountRow = Readonly<{
  account: string;
  name: string;
  unit: string;
  roles: readonly Role[];
  disabled: boolean;
  factor: boolean;
}>;

export type DeputyRow = Readonly<{
  id: string;
  account: string;
  deputy: string;
  from: string;
  until: string;
  reason: string;
  endedOn: string | null;
}>;

/** A second factor as it is kept: sealed secret, the last time step taken, digests of recovery codes. */
export type FactorRow = Readonly<{ sealed: Buffer; confirmed: boolean; lastStep: number }>;

/** Administration of accounts as storage keeps it. Every change is written with its entry, in one transaction. */
export type Accounts = Readonly<{
  /** Officers by unit and account, after one of them. Served by officer_of_unit and the primary key. */
  list(asked: Readonly<{ unit?: string; text?: string; after?: string; size: number }>): Promise<AccountRow[]>;
  /** A new account. False if there is one of that name. */
  add(row: Omit<AccountRow, 'factor' | 'disabled'> & Readonly<{ passwordHash: string }>, entry: AccountEntry): Promise<boolean>;
  change(account: string, change: AccountChange, entry: AccountEntry): Promise<boolean>;
  enter(entry: AccountEntry): Promise<void>;
  /** The trail, newest first, before an entry. Served by the primary key, account_entry_of and account_entry_kind. */
  trail(asked: Readonly<{ account?: string; kind?: AccountKind; before?: string; size: number }>): Promise<AccountEntry[]>;
  factorOf(account: string): Promise<FactorRow | undefined>;
  /** A secret that is not proved yet; takes the place of another that was not. False if one is set already. */
  startFactor(account: string, sealed: Buffer): Promise<boolean>;
  /** Sets it, and ends all sessions but one. False if there is nothing to set. */
  setFactor(
    account: string,
    set: Readonly<{ step: number; recovery: readonly Buffer[]; keep: Buffer }>,
    entry: AccountEntry,
  ): Promise<boolean>;
  /** Takes a step later than any before: false for who comes second with the same code. */
  takeStep(account: string, step: number): Promise<boolean>;
  /** Uses a recovery code up. */
  takeRecovery(account: string, digest: Buffer): Promise<boolean>;
  removeFactor(account: string, entry: AccountEntry): Promise<boolean>;
  nameDeputy(row: Omit<DeputyRow, 'endedOn'>, entry: AccountEntry): Promise<void>;
  endDeputy(id: string, account: string, on: string, entry: AccountEntry): Promise<boolean>;
  /** Who stands in for this account and for whom it stands in, not ended before the day. Served by deputy_of and deputy_now. */
  deputies(account: string, today: string): Promise<DeputyRow[]>;
}>;
