import type { Petition } from '../petition/petition.ts';
import type { City } from './city.ts';
import { type NamedUnit, namedUnit } from './law.ts';

/** How often a matter was reopened, and who is asked to do it again. */
export type ReopeningView = Readonly<{
  times: number;
  asked?: Readonly<{ by: NamedUnit; to: NamedUnit; on: string; time: number }>;
}>;

/** Undefined of a matter that was never reopened and that nobody wants to be. */
export function reopeningView(city: City, { reopenings: times, reopeningAsked }: Petition): ReopeningView | undefined {
  if (times === 0 && !reopeningAsked) return undefined;
  if (!reopeningAsked) return { times };
  const { by, to, on, time } = reopeningAsked;
  return { times, asked: { by: namedUnit(city, by), to: namedUnit(city, to), on, time } };
}
