import { randomBytes, randomFillSync } from 'node:crypto';

const pool = Buffer.allocUnsafeSlow(4096);
let next = pool.length;

/**
 * Random bytes for ids, salts and nonces, each given out once: one call to the system fills a pool for many, since the call costs more than the
 * bytes. Keys take `randomBytes`, so that no copy of them was ever anywhere else.
 *
 * @param length at most the size of the pool; more comes from the system directly
 */
export function freshBytes(length: number): Buffer {
  if (length > pool.length) return randomBytes(length);
  if (next + length > pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const given = Buffer.from(pool.subarray(next, next + length));
  pool.fill(0, next, next + length);
  next += length;
  return given;
}
