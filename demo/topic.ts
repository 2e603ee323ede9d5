import type { Line } from '../src/jurisdiction/lines.ts';
import type { Outcome, Purpose } from '../src/petition/state.ts';

/**
 * What one subject is told with. `{A}` and `{B}` are the telling's own words, `{P}` is the place (town or county).
 * Every matter, name, company and figure is invented.
 */
export type Topic = Readonly<{
  category: string;
  /** The line whose nearest organ is responsible, or `town` for the town's own government, or a unit's code. */
  to: Line | 'town' | `440200-${string}`;
  purpose: Purpose;
  title: string;
  /** Two ways to tell it, used in turn. */
  body: readonly [string, string];
  ask: string;
  /** 被反映人、被反映单位: `unit` is the responsible unit itself; anything else is what the petitioner writes. */
  against: string;
  answer: Readonly<{ outcome: Outcome; claim: string; facts: string; opinion: string; basis: string }>;
  tellings: readonly Telling[];
}>;

export type Telling = readonly [areaCode: string, a: string, b: string, own: string];
