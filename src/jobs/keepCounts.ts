import { setTimeout } from 'node:timers/promises';
import type { City } from '../casework/city.ts';
import { keepFacts, keepStock, type Rest } from '../casework/insight/keepFacts.ts';
import { regularly } from './regularly.ts';

const everyMs = 60_000;

/** A backlog, as after a large import, is worked off beside the requests, in a fifth of the time. */
const aside: Rest = (worked) => setTimeout(4 * worked, undefined, { ref: false });

/** Facts for counting, and the open stock of days that are over: now and every minute. Safe to kill, to run twice and on two nodes at once. */
export function keepCountsRegularly(city: City, told: (fault: unknown) => void): () => void {
  const work = async () => {
    await keepFacts(city, aside);
    await keepStock(city, aside);
  };
  return regularly(work, everyMs, told, { atOnce: true });
}
