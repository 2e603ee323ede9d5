import { type ClockFact, heldOn, type MatterFact } from './facts.ts';
import { type Parts, parts } from './indicators.ts';

export type OfMatter = Readonly<{ petitionId: string; matters: readonly MatterFact[]; clocks: readonly ClockFact[] }>;
export type PartsAsked = Readonly<{ from: string; to: string; on: string; unit?: string }>;

const groupVisit = 5;

/** What indicators are made of, from the facts of matters: filed in a period, as it stood on a day. The database counts the same (`indicator_parts`). */
export function countParts(all: readonly OfMatter[], { from, to, on, unit }: PartsAsked): Parts {
  const counted = Object.fromEntries(parts.map((part) => [part, 0])) as Record<keyof Parts, number>;
  const count = (part: keyof Parts, holds: boolean, by = 1) => {
    if (holds) counted[part] += by;
  };
  const standing = all.flatMap((each) => heldOn(each.matters, on).map((fact) => ({ ...each, fact })));
  const repeated = new Set(standing.map(({ fact }) => fact.repeatOf));
  for (const { petitionId, fact, clocks } of standing) {
    if (fact.undated || fact.filedOn < from || fact.filedOn > to) continue;
    for (const clock of heldOn(clocks, on)) if (!unit || clock.unit === unit) counted[partOf(clock, on)] += 1;
    if (unit && fact.holder !== unit) continue;
    count('items', true);
    count('people', true, fact.headcount);
    count('visits', fact.channel === 'visit');
    count('group-visits', fact.channel === 'visit' && fact.headcount >= groupVisit);
    count('repeats', fact.repeatOf !== null);
    count('first-closed', fact.firstTime && fact.closed);
    count('first-settled-once', fact.firstTime && fact.settledOnce && !repeated.has(petitionId));
    for (const [side, rating] of [
      ['bureau', fact.ratedBureau],
      ['unit', fact.ratedUnit],
    ] as const) {
      if (rating) counted[`${side}-${rating}` as keyof Parts] += 1;
      else count(`${side}-lapsed`, fact.rateUntil !== null && fact.rateUntil < on);
    }
  }
  return counted;
}

function partOf({ duty, side, dueOn, stoppedOn }: ClockFact, on: string): keyof Parts {
  const standing = stoppedOn ? (stoppedOn <= dueOn ? 'in-time' : 'late') : dueOn < on ? 'overdue' : 'waiting';
  return duty === 'answer' ? `answer-${standing}` : `accept-${side}-${standing}`;
}
