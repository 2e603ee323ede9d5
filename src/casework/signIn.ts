import { argon2, createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { passFactor } from './accounts/secondFactor.ts';
import { enter } from './accounts/trail.ts';
import type { City } from './city.ts';
import type { Officer } from './officers.ts';

const hashing = promisify(argon2);
const idleMinutes = 60;
/** OWASP's parameters for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** A password as it is kept: argon2id with its own salt. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await hashing('argon2id', { message: Buffer.from(password), nonce, ...cost });
  return `argon2id$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
}

/** Whether a password is the one that is kept. Takes as long for a wrong one. */
export async function matches(password: string, kept: string): Promise<boolean> {
  const [, nonce = '', tag = ''] = kept.split('$');
  const made = await hashing('argon2id', { message: Buffer.from(password), nonce: Buffer.from(nonce, 'base64url'), ...cost });
  const right = Buffer.from(tag, 'base64url');
  return made.length === right.length && timingSafeEqual(made, right);
}

export type SignedIn =
  | Readonly<{ outcome: 'in'; token: string; officer: Officer }>
  | Readonly<{ outcome: 'wrong' }>
  /** The password is right, and a code of the second factor is asked for. */
  | Readonly<{ outcome: 'code-asked' | 'code-wrong' }>
  | Readonly<{ outcome: 'slow'; retryAfter: number }>;

/** Wrong passwords slow down one account from one place; they never lock it, so that nobody can lock out somebody else. */
type Tries = { count: number; until: number };
const tries = new Map<string, Tries>();
const freeTries = 5;
const slowestSeconds = 60;

/**
 * Signs an officer in. An unknown account takes as long as a wrong password.
 *
 * @param from  where the request comes from; throttles by account and place together
 */
export async function signIn(
  city: City,
  { account, password, code = '', from }: { account: string; password: string; code?: string | undefined; from: string },
): Promise<SignedIn> {
  const place = `${from}|${account}`;
  const now = Date.now();
  const tried = tries.get(place);
  if (tried && tried.until > now) return { outcome: 'slow', retryAfter: Math.ceil((tried.until - now) / 1000) };
  const found = await city.officers.find(account);
  const right = await matches(password, found?.passwordHash ?? (await unknownHash));
  if (!found || found.disabled || !right || (found.demo && !city.settings.demo)) {
    noteWrong(place, now);
    if (found) await enter(city, { by: account, kind: 'sign-in-failed', account });
    return { outcome: 'wrong' };
  }
  const passed = await passFactor(city, account, code);
  if (passed === 'wrong') {
    noteWrong(place, now);
    await enter(city, { by: account, kind: 'sign-in-failed', account, detail: { step: 'code' } });
  }
  if (passed !== 'passed') return { outcome: passed === 'wrong' ? 'code-wrong' : 'code-asked' };
  tries.delete(place);
  const token = randomBytes(32).toString('base64url');
  const { passwordHash: _, disabled: __, ...officer } = found;
  await city.officers.openSession({ digest: digestOf(token), account, now: city.clock.now(), until: idleEnd(city) });
  await enter(city, { by: account, kind: 'signed-in', account });
  return { outcome: 'in', token, officer };
}

const unknownHash = hashPassword(randomBytes(16).toString('hex'));
const digestOf = (token: string) => createHash('sha256').update(token).digest();
const idleEnd = (city: City) => new Date(Date.parse(city.clock.now()) + idleMinutes * 60_000).toISOString();

function noteWrong(place: string, now: number): void {
  if (tries.size > 10_000) for (const [key, { until }] of tries) if (until < now) tries.delete(key);
  const count = (tries.get(place)?.count ?? 0) + 1;
  const seconds = count < freeTries ? 0 : Math.min(slowestSeconds, 2 ** (count - freeTries));
  tries.set(place, { count, until: now + seconds * 1000 });
}

/** The officer of a session token, if the session lives. */
export async function officerOf(city: City, token: string): Promise<Officer | undefined> {
  const at = { now: city.clock.now(), until: idleEnd(city), today: city.clock.today() };
  const found = await city.officers.bySession(digestOf(token), at);
  if (!found || (found.demo && !city.settings.demo)) return undefined;
  const { factor, mustChange, ...officer } = found;
  const needsFactor = !factor && officer.roles.some((role) => city.settings.secondFactorFor.includes(role));
  const due = mustChange ? 'password' : needsFactor ? 'second-factor' : undefined;
  return due ? { ...officer, due } : officer;
}

export const signOut = (city: City, token: string): Promise<void> => city.officers.closeSession(digestOf(token));

/** What a page sends along with every change, so that another site cannot act with the officer's cookie. */
export const csrfOf = (city: City, token: string): string => city.keys.sign('csrf', token);
