import type { KeyObject } from 'node:crypto';

/** The key of a matter, ready for use. An object and not its bytes: given bytes, Node makes one each time it is used. */
export type MatterKey = KeyObject;

/**
 * Keys and secrets outside the database (a port; a folder by default). Matter keys are random, wrapped by the master
 * key; destroying a wrapped key makes what it sealed unreadable for ever.
 */
export type Keys = Readonly<{
  /** A new random key of a matter: the key, and what may be stored. `restricted` matters are wrapped by a key apart. */
  newMatterKey(restricted: boolean): { key: MatterKey; wrapped: Buffer };
  unwrap(wrapped: Buffer): MatterKey;
  /** Seals what belongs to accounts, of no matter. */
  readonly ofAccounts: MatterKey;
  /** The same key, wrapped for a matter that is, or is no longer, restricted. */
  rewrap(wrapped: Buffer, restricted: boolean): Buffer;
  /** AES-256-GCM; `about` is bound as associated data, so that a sealed text cannot be moved to another place. */
  seal(key: MatterKey, plain: string | Uint8Array, about: string): Buffer;
  /** @throws Error if the text was changed or belongs elsewhere */
  unseal(key: MatterKey, sealed: Buffer, about: string): Buffer;
  /** Keyed blind index of a normalised value, 32 bytes. */
  blind(kind: string, value: string): Buffer;
  /** 80 bits of HMAC over the matter and the version of its code, as 16 letters and a check letter. */
  queryCode(petitionId: string, version: number): string;
  /** A short signature for cookies and cursors. */
  sign(purpose: string, value: string): string;
}>;
