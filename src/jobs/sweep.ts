import type { City } from '../casework/city.ts';
import { regularly } from './regularly.ts';

const everyMs = 10 * 60_000;

/** Removes uploads that no act named within an hour, and idempotency keys older than a day. Safe to kill and to run twice. */
export async function sweepOnce(city: City): Promise<{ blobs: number; keys: number }> {
  const keys = await city.files.dropOldKeys();
  await city.proofs.dropOld(city.clock.now());
  const blobs = await city.blobs.sweep((ids) => city.files.namedBlobs(ids));
  return { blobs, keys };
}

export const sweepRegularly = (city: City, told: (fault: unknown) => void): (() => void) => regularly(() => sweepOnce(city), everyMs, told);
