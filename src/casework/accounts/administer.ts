import { compatible, type Role } from '../../access/roles.ts';
import { isOpen } from '../../jurisdiction/units.ts';
import type { City } from '../city.ts';
import type { Officer } from '../officers.ts';
import { hashPassword } from '../signIn.ts';
import type { AccountChange, AccountKind } from './accountPorts.ts';
import { type PasswordFault, passwordFault } from './passwords.ts';
import { entryOf } from './trail.ts';

/** What an administrator may do to an account, and which one of the three: 三员分立. */
export const changeRules = {
  rename: 'admin',
  move: 'admin',
  disable: 'admin',
  enable: 'admin',
  password: 'admin',
  roles: 'security',
  'second-factor': 'security',
} as const satisfies Record<string, Role>;
export type ChangeType = keyof typeof changeRules;

export type AccountAsked = Readonly<{
  account: string;
  change: ChangeType;
  reason: string;
  name?: string | undefined;
  unit?: string | undefined;
  roles?: readonly Role[] | undefined;
  password?: string | undefined;
}>;

export type Administered =
  | 'done'
  | 'no-such-account'
  | 'own-account'
  | 'not-this-administrator'
  | 'unknown-unit'
  | 'roles-apart'
  | 'field-missing'
  | PasswordFault;

/** A new account without roles: the system administrator makes it, the security administrator says what it may do. */
export async function addOfficer(
  city: City,
  by: Officer,
  asked: Readonly<{ account: string; name: string; unit: string; password: string }>,
): Promise<'done' | 'account-taken' | 'unknown-unit' | PasswordFault> {
  const { password, ...row } = asked;
  if (!isOpen(row.unit, city.units)) return 'unknown-unit';
  const fault = passwordFault(password, row.account);
  if (fault) return fault;
  const entry = entryOf(city, { by: by.account, kind: 'added', account: row.account, detail: { unit: row.unit } });
  const added = await city.accounts.add({ ...row, roles: [], passwordHash: await hashPassword(password) }, entry);
  city.officers.forget();
  return added ? 'done' : 'account-taken';
}

/** One change of another's account, kept with its reason. Whoever is signed in there feels it with the next request. */
export async function changeOfficer(city: City, by: Officer, asked: AccountAsked): Promise<Administered> {
  const { account, change: type, reason } = asked;
  if (!by.roles.includes(changeRules[type])) return 'not-this-administrator';
  if (account === by.account) return 'own-account';
  const found = await city.officers.find(account);
  if (!found) return 'no-such-account';
  if (type === 'second-factor') {
    const entry = entryOf(city, { by: by.account, kind: 'factor-removed', account, detail: { reason } });
    await city.accounts.removeFactor(account, entry);
    city.officers.forget();
    return 'done';
  }
  const made = await madeChange(city, asked);
  if (typeof made === 'string') return made;
  const { kind, change, ...detail } = made;
  const before = { ...('unit' in change && { before: found.unit }), ...('roles' in change && { before: found.roles }) };
  await city.accounts.change(account, change, entryOf(city, { by: by.account, kind, account, detail: { ...detail, ...before, reason } }));
  city.officers.forget();
  return 'done';
}

type Made = Readonly<{ kind: AccountKind; change: AccountChange; unit?: string; roles?: readonly Role[] }>;

async function madeChange(city: City, { account, change: type, name, unit, roles, password }: AccountAsked): Promise<Made | Administered> {
  const endSessions = {};
  switch (type) {
    case 'rename':
      return name ? { kind: 'renamed', change: { name } } : 'field-missing';
    case 'move':
      if (!unit || !isOpen(unit, city.units)) return 'unknown-unit';
      return { kind: 'moved', change: { unit, roles: [], endSessions }, unit };
    case 'roles':
      if (!roles) return 'field-missing';
      return compatible(roles) ? { kind: 'roles-given', change: { roles }, roles } : 'roles-apart';
    case 'password': {
      const fault = passwordFault(password ?? '', account);
      if (fault) return fault;
      return { kind: 'password-reset', change: { passwordHash: await hashPassword(password ?? ''), mustChange: true, endSessions } };
    }
    case 'disable':
      return { kind: 'disabled', change: { disabled: true, endSessions } };
    default:
      return { kind: 'enabled', change: { disabled: false } };
  }
}
