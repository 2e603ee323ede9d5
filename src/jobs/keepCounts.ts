import type { City } from '../casework/city.ts';
import { keepFacts, keepStock } from '../casework/insight/keepFacts.ts';
import { regularly } from './regularly.ts';

const everyMs = 60_000;

/** Facts for counting, and the open stock of days that are over. Safe to kill, to run twice and on two nodes at once. */
export async function keepCounts(city: City): Promise<void> {
  await keepFacts(city);
  await keepStock(city);
}

export const keepCountsRegularly = (city: City, told: (fault: unknown) => void): (() => void) =>
  regularly(() => keepCounts(city), everyMs, told);
