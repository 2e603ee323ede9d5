import type { City } from '../casework/city.ts';

const everyMs = 10 * 60_000;

/** Removes uploads that no act named within an hour, and idempotency keys older than a day. Safe to kill and to run twice. */
export async function sweepOnce(city: City): Promise<{ blobs: number; keys: number }> {
  const keys = await city.files.dropOldKeys();
  const blobs = await city.blobs.sweep((ids) => city.files.namedBlobs(ids));
  return { blobs, keys };
}

/** Sweeps now and then until told to stop. A sweep that fails is tried again next time; the trouble is told once each time. */
export function sweepRegularly(city: City, told: (fault: unknown) => void): () => void {
  const timer = setInterval(() => void sweepOnce(city).catch(told), everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
