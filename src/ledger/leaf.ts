import { createHash } from 'node:crypto';

/** JSON with sorted keys and no spaces: the same value gives the same text, whatever wrote it. Values of `undefined` are left out. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/**
 * The leaf of one event in the log: SHA-256 over 0x00 and the canonical bytes of matter, number and event.
 *
 * @see RFC 6962 section 2.1, which sets the 0x00 before a leaf
 */
export function leafOf(petitionId: string, seq: number, event: unknown): Buffer {
  return createHash('sha256')
    .update(Buffer.from([0]))
    .update(canonical({ petitionId, seq, event }))
    .digest();
}
