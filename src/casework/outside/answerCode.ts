import { createHash, randomBytes } from 'node:crypto';

/** 32 letters and digits that are not taken for one another (Crockford, base 32): 160 random bits. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 32;

/** A new code, in groups of four for whoever has to type it. */
export function newAnswerCode(): string {
  const code = [...randomBytes(length)].map((byte) => letters[byte % 32]).join('');
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** The digest by which a code is known, or nothing if what was typed is no code. Small letters, blanks, hyphens and look-alikes do no harm. */
export function digestOfCode(typed: string): Buffer | undefined {
  const code = typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (code.length !== length || ![...code].every((letter) => letters.includes(letter))) return undefined;
  return createHash('sha256').update(code).digest();
}
