import { createHash } from 'node:crypto';
import type { City } from '../city.ts';
import type { Officer } from '../officers.ts';
import { hashPassword, matches } from '../signIn.ts';
import { type PasswordFault, passwordFault } from './passwords.ts';
import { entryOf } from './trail.ts';

export type PasswordChanged = 'done' | 'wrong-password' | PasswordFault;

/** The own password, by the old one. All other sessions of the account end. */
export async function changePassword(
  city: City,
  { account }: Officer,
  asked: { password: string; newPassword: string; keep: Buffer },
): Promise<PasswordChanged> {
  const found = await city.officers.find(account);
  if (!found || !(await matches(asked.password, found.passwordHash))) return 'wrong-password';
  const fault = passwordFault(asked.newPassword, account, asked.password);
  if (fault) return fault;
  const passwordHash = await hashPassword(asked.newPassword);
  const entry = entryOf(city, { by: account, kind: 'password-changed', account });
  await city.accounts.change(account, { passwordHash, mustChange: false, endSessions: { keep: asked.keep } }, entry);
  return 'done';
}

export const digestOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
