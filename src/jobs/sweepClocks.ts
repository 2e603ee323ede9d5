import type { City } from '../casework/city.ts';
import { recountOpen } from '../casework/recountOpen.ts';
import { releaseReminders } from '../casework/reminders.ts';
import { sweepClocks } from '../casework/warnings.ts';
import { regularly } from './regularly.ts';

const everyMs = 60_000;

/**
 * Once a minute: counts running clocks again if a holiday notice was imported, and tells those concerned of clocks that come to their last day or are
 * past it, and releases reminders in office hours. Safe to kill, to run twice and on two nodes at once.
 */
export function sweepClocksRegularly(city: City, told: (fault: unknown) => void): () => void {
  const work = async () => {
    await recountOpen(city);
    await sweepClocks(city);
    await releaseReminders(city);
  };
  return regularly(work, everyMs, told);
}
