/** What proves who somebody is without a password: codes, and links that open once. As storage keeps them: hashes, never the secret. */
export type Proofs = Readonly<{
  /** Keeps a new code for a purpose and an address. @returns 0, or the seconds until another may be asked for */
  begin(digest: Buffer, codeHash: Buffer, now: string): Promise<number>;
  /** Whether this is the code; the right one is used up, and five wrong ones too. */
  use(digest: Buffer, codeHash: Buffer, now: string): Promise<boolean>;
  keepLink(link: Readonly<{ digest: Buffer; petitionId: string; codeVersion: number; until: string }>): Promise<void>;
  /** Opens once. */
  takeLink(digest: Buffer, now: string): Promise<{ petitionId: string; codeVersion: number } | undefined>;
  /** Matters of a telephone that are no accusations, newest first. Served by person_by_phone. */
  mattersOfPhone(blind: Buffer, most: number): Promise<string[]>;
  /** Forgets what is over; returns how many codes. Safe to run twice. */
  dropOld(now: string): Promise<number>;
}>;

/** How long a code is good for. */
export const codeMinutes = 5;
