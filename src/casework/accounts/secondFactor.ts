import { createHash } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { City } from '../city.ts';
import { freshBytes } from '../freshBytes.ts';
import type { Officer } from '../officers.ts';
import type { FactorRow } from './accountPorts.ts';
import { entryOf } from './trail.ts';

const period = 30;
/** Steps before and after the present one whose code is taken, for clocks that are half a minute off. */
const window = 1;
const recoveryCodes = 10;

const aboutFactor = (account: string) => `second-factor|${account}`;
const totpOf = (account: string, secret: Secret) => new TOTP({ issuer: 'Xinqiao', label: account, period, digits: 6, secret });
const digestOf = (code: string) => createHash('sha256').update(code).digest();
/** The real time, not the day of a demo: the other clock is in somebody's pocket. */
const stepNow = () => Math.floor(Date.now() / 1000 / period);

/** A code as people type it: six digits, or a recovery code in any letters. */
const plain = (typed: string) => typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();

export type StartedFactor = Readonly<{ secret: string; uri: string }>;

/** A new secret for an officer to put into an authenticator; holds for nothing before a code proves it. `undefined` if one is set already. */
export async function startFactor(city: City, { account }: Officer): Promise<StartedFactor | undefined> {
  const secret = new Secret({ size: 20 });
  const sealed = city.keys.seal(city.keys.ofAccounts, secret.base32, aboutFactor(account));
  const started = await city.accounts.startFactor(account, sealed);
  return started ? { secret: secret.base32, uri: totpOf(account, secret).toString() } : undefined;
}

/**
 * Sets the second factor by a first code. Other sessions of the account end.
 *
 * @param keep  the digest of the session that goes on
 * @returns recovery codes, shown this once; `wrong` for a wrong code; `undefined` if nothing was started
 */
export async function setFactor(
  city: City,
  { account }: Officer,
  { code, keep }: { code: string; keep: Buffer },
): Promise<'wrong' | readonly string[] | undefined> {
  const row = await city.accounts.factorOf(account);
  if (!row || row.confirmed) return undefined;
  const step = stepOf(city, account, row, plain(code));
  if (step === undefined) return 'wrong';
  const codes = Array.from({ length: recoveryCodes }, recoveryCode);
  const recovery = codes.map((each) => digestOf(plain(each)));
  const entry = entryOf(city, { by: account, kind: 'factor-set', account });
  return (await city.accounts.setFactor(account, { step, recovery, keep }, entry)) ? codes : undefined;
}

/** Twelve letters in three groups, of the 32 that cannot be taken for one another: 60 bits. */
function recoveryCode(): string {
  const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  const letters = [...freshBytes(12)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** Which time step a code is of, if any. */
function stepOf(city: City, account: string, { sealed }: FactorRow, code: string): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const secret = city.keys.unseal(city.keys.ofAccounts, sealed, aboutFactor(account)).toString('utf8');
  const delta = totpOf(account, Secret.fromBase32(secret)).validate({ token: code, window });
  return delta === null ? undefined : stepNow() + delta;
}

/** Whether a sign-in may go on: no second factor, or a code of it that nobody used before. `asked`: there is one, and no code came. */
export async function passFactor(city: City, account: string, typed: string): Promise<'passed' | 'asked' | 'wrong'> {
  const row = await city.accounts.factorOf(account);
  if (!row?.confirmed) return 'passed';
  const code = plain(typed);
  if (code === '') return 'asked';
  const step = stepOf(city, account, row, code);
  if (step !== undefined) return (await city.accounts.takeStep(account, step)) ? 'passed' : 'wrong';
  return /^[2-9A-Z]{12}$/.test(code) && (await city.accounts.takeRecovery(account, digestOf(code))) ? 'passed' : 'wrong';
}
