import { addDays } from '../../clock/civilDate.ts';
import { ages } from '../../insight/ageing.ts';
import type { City } from '../city.ts';
import { isBureau } from '../law.ts';
import { factsOf } from './factsOf.ts';

const batch = 200;
/** How far back the history of the stock is made when there is none yet. */
const historyDays = 400;
const daysAtOnce = 5;

type Counting = Pick<City, 'counts' | 'clock' | 'units'>;

/** Brings the facts of every matter that something happened to up to date, batch by batch. Safe to kill, and on two nodes at once. @returns how many */
export async function keepFacts(city: Counting): Promise<number> {
  for (let made = 0; ; ) {
    const behind = await city.counts.behind(batch);
    const bureau = (unit: string) => isBureau(city, unit);
    await city.counts.write(behind.map(({ petitionId, version, events }) => ({ petitionId, version, ...factsOf(events, bureau) })));
    made += behind.length;
    if (behind.length < batch) return made;
  }
}

/** Keeps the open stock of every day that is over, a few days at a time; only once the facts are up to date. */
export async function keepStock(city: Counting): Promise<number> {
  const today = city.clock.today();
  for (let written = 0; ; ) {
    const days = { from: addDays(today, -historyDays), to: addDays(today, -1), most: daysAtOnce };
    const now = await city.counts.writeStock(days, ages);
    written += now;
    if (now < daysAtOnce) return written;
  }
}
