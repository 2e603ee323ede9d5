import { addDays } from '../../clock/civilDate.ts';
import { ages } from '../../insight/ageing.ts';
import type { PetitionEvent } from '../../petition/events.ts';
import { fold } from '../../petition/evolve.ts';
import type { City } from '../city.ts';
import { isBureau } from '../law.ts';
import { watchersOf } from '../seenBy.ts';
import { factsOf } from './factsOf.ts';
import { watchedOf } from './watchedOf.ts';
import type { WatchedRow } from './watchPorts.ts';

/** Few at a time: a request that comes meanwhile waits for one batch. */
const batch = 25;
/** How far back the history of the stock is made when there is none yet. */
const historyDays = 400;
const daysAtOnce = 5;

type Counting = Pick<City, 'counts' | 'clock' | 'units' | 'settings' | 'keys'>;

function watchedRows(city: Counting, petitionId: string, events: readonly PetitionEvent[]): WatchedRow[] {
  const drawn = { call: isDrawn(city, 'call', petitionId), second: isDrawn(city, 'second', petitionId) };
  return watchedOf(fold(events), events, drawn).map((line) => ({ ...line, seers: line.only ? [line.only] : watchersOf(city, line.unit) }));
}

/** Of a hundred matters this many are drawn. */
export const drawnShare = { call: 20, second: 20 } as const;

/** Chance that can be repeated and not foreseen: a keyed hash of the matter's id, which exists before anybody knows how it is handled. */
export function isDrawn({ keys }: Pick<City, 'keys'>, what: keyof typeof drawnShare, petitionId: string): boolean {
  const [first = 0, second = 0] = Buffer.from(keys.sign(`follow-up-${what}`, petitionId), 'base64url');
  return (first * 256 + second) % 100 < drawnShare[what];
}

/** Is told how many milliseconds a batch took, and may wait before the next. */
export type Rest = (worked: number) => Promise<void>;
const noRest: Rest = async () => {};

/** Brings the facts of every matter that something happened to up to date, batch by batch. Safe to kill, and on two nodes at once. @returns how many */
export async function keepFacts(city: Counting, rest = noRest): Promise<number> {
  for (let made = 0; ; ) {
    const began = performance.now();
    const behind = await city.counts.behind(batch);
    const bureau = (unit: string) => isBureau(city, unit);
    await city.counts.write(
      behind.map(({ petitionId, version, events }) => ({
        ...{ petitionId, version, ...factsOf(events, bureau) },
        watched: watchedRows(city, petitionId, events),
      })),
    );
    made += behind.length;
    if (behind.length < batch) return made;
    await rest(performance.now() - began);
  }
}

/** Keeps the open stock of every day that is over, a few days at a time; only once the facts are up to date. */
export async function keepStock(city: Counting, rest = noRest): Promise<number> {
  const today = city.clock.today();
  for (let written = 0; ; ) {
    const began = performance.now();
    const days = { from: addDays(today, -historyDays), to: addDays(today, -1), most: daysAtOnce };
    const now = await city.counts.writeStock(days, ages);
    written += now;
    if (now < daysAtOnce) return written;
    await rest(performance.now() - began);
  }
}
