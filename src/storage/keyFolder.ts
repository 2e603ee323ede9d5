import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { freshBytes } from '../casework/freshBytes.ts';
import type { Keys } from '../casework/keys.ts';

/** Letters of a query code: no 0, O, 1, I. 32 letters carry 5 bits each. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * Keys from a folder outside the database: one secret of 256 bits, made on first use, from which each purpose gets its own by HKDF.
 * Accusations are wrapped under a key of their own.
 */
export function keyFolder(folder: string): Keys {
  const secret = readSecret(folder);
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'xinqiao', purpose, 32));
  const wrapping = { open: createSecretKey(derive('matter')), restricted: createSecretKey(derive('restricted-matter')) };
  const [blinding, coding, signing] = [derive('blind-index'), derive('query-code'), derive('signatures')];
  const wrap = (key: Buffer, restricted: boolean) => {
    const mark = restricted ? 1 : 0;
    return Buffer.concat([Buffer.from([mark]), sealWith(restricted ? wrapping.restricted : wrapping.open, key, `wrap|${mark}`)]);
  };
  const unwrap = (wrapped: Buffer) => {
    const mark = wrapped[0] ?? 0;
    return unsealWith(mark === 1 ? wrapping.restricted : wrapping.open, wrapped.subarray(1), `wrap|${mark}`);
  };
  return {
    newMatterKey(restricted) {
      const key = randomBytes(32);
      return { key: createSecretKey(key), wrapped: wrap(key, restricted) };
    },
    ofAccounts: createSecretKey(derive('accounts')),
    unwrap: (wrapped) => createSecretKey(unwrap(wrapped)),
    rewrap: (wrapped, restricted) => wrap(unwrap(wrapped), restricted),
    seal: sealWith,
    unseal: unsealWith,
    blind: (kind, value) => createHmac('sha256', blinding).update(`${kind}\n${value}`).digest(),
    queryCode: (petitionId, version) => codeOf(createHmac('sha256', coding).update(`${petitionId}|${version}`).digest()),
    sign: (purpose, value) => createHmac('sha256', signing).update(`${purpose}\n${value}`).digest('base64url'),
  };
}

/** 80 bits as 16 letters in groups of four, and a check letter that finds every single wrong letter. */
function codeOf(digest: Buffer): string {
  let bits = 0n;
  for (const byte of digest.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  const letters = Array.from({ length: 16 }, (_, at) => alphabet[Number((bits >> BigInt(75 - at * 5)) & 31n)] ?? '');
  const check = letters.reduce((sum, letter, at) => (sum + (2 * at + 1) * alphabet.indexOf(letter)) % 32, 0);
  return `${letters.join('').replaceAll(/(.{4})(?=.)/g, '$1-')}-${alphabet[check]}`;
}

function sealWith(key: KeyObject, plain: string | Uint8Array, about: string): Buffer {
  const iv = freshBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

function unsealWith(key: KeyObject, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}

/** Written whole or not at all: a second process either finds no file or a full one. */
function readSecret(folder: string): Buffer {
  const file = join(folder, 'master.key');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const made = `${file}.${process.pid}`;
    const handle = openSync(made, 'wx', 0o600);
    writeSync(handle, randomBytes(32).toString('hex'));
    fsyncSync(handle);
    closeSync(handle);
    if (!existsSync(file)) renameSync(made, file);
  }
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (secret.length !== 32) throw new Error(`${file} does not hold a key of 256 bits`);
  return secret;
}
