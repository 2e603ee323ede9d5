import { roles as allRoles, type Role } from '../access/roles.ts';
import { readingRoles } from '../access/rules.ts';
import type { Officer } from '../casework/officers.ts';

/** Who may call a route at all. Which matters a caller sees is decided behind it, by `access/` and the database's row rules. */
export type AccessRule =
  | Readonly<{ who: 'anyone' }>
  /** By the cookie that number and code were exchanged for; the own matter only. */
  | Readonly<{ who: 'petitioner' }>
  /** `early`: also while the officer has a password or a second factor to set first. */
  | Readonly<{ who: 'officer'; roles: readonly Role[]; early?: true }>;

/** The matter a tracking cookie opened. */
export type Own = Readonly<{ petitionId: string; version: number; codeVersion: number; representative?: number; divided: boolean }>;

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: AccessRule;
  }
  interface FastifyRequest {
    officer: Officer | null;
    sessionToken: string | null;
    own: Own | null;
    /** The body as it came, of a request that is signed. */
    rawBody: string;
  }
}

export const anyone: AccessRule = { who: 'anyone' };
export const petitioner: AccessRule = { who: 'petitioner' };
export const signedIn: AccessRule = { who: 'officer', roles: allRoles };
/** Signing in and out, and what has to be set before anything else. */
export const beforeAll: AccessRule = { who: 'officer', roles: allRoles, early: true };
/** Everybody who works on matters; administrators and auditors never read content. */
export const readers: AccessRule = { who: 'officer', roles: readingRoles };
export const only = (...roles: readonly Role[]): AccessRule => ({ who: 'officer', roles });
