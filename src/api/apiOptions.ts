import type { ThrottleLimits } from '../casework/throttle.ts';

export type ApiOptions = Readonly<{
  /** Accounts to list on the sign-in page, in this order, with their common password; only ever in demo mode. */
  demo?: Readonly<{ password: string; accounts: readonly string[] }>;
  limits?: Partial<Limits>;
  version?: string;
}>;

/** What one address may try, and all together. */
export type Limits = Readonly<{ track: ThrottleLimits; signIn: ThrottleLimits; own: ThrottleLimits; upload: ThrottleLimits }>;

const noOverall = { overall: Number.POSITIVE_INFINITY, reserve: 0 } as const;

export const usualLimits: Limits = {
  /** Wrong numbers and codes. A code has 80 random bits; this keeps guessing from being free. */
  track: { seconds: 60, perAddress: 20, overall: 1000, reserve: 3 },
  /** Wrong passwords from one address, over all accounts (casework/signIn.ts slows one account down). */
  signIn: { seconds: 600, perAddress: 60, ...noOverall },
  /** Wrong passwords and codes of an account that is signed in: who finds a desk unlocked does not guess on. */
  own: { seconds: 600, perAddress: 10, ...noOverall },
  /** Files taken in before anything names them. */
  upload: { seconds: 600, perAddress: 200, ...noOverall },
};
