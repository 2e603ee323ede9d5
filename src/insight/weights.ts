import type { IndicatorCode, Share } from './indicators.ts';

/** What each share is worth in an assessment of units. A city that weighs otherwise adds a version; a past day keeps the one it had. */
export type Weighting = Readonly<{
  version: number;
  since: string;
  source: 'dachuan';
  weights: Readonly<Partial<Record<IndicatorCode, number>>>;
}>;

/**
 * Accepted in time 5, answered in time 10, satisfied 10, took part 5, as a district published them; each halved where bureau and unit have
 * their own. Its ten points for repeats are taken off matter by matter against a number that no source names, so they stand beside (ADR-0276).
 */
export const weightings: readonly Weighting[] = [
  {
    version: 1,
    since: '2022-05-01',
    source: 'dachuan',
    weights: {
      'accepted-in-time-bureau': 2.5,
      'accepted-in-time-unit': 2.5,
      'answered-in-time-due': 10,
      'satisfied-bureau': 5,
      'satisfied-unit': 5,
      'took-part-bureau': 2.5,
      'took-part-unit': 2.5,
    },
  },
];

export type Assessment = Readonly<{
  version: number;
  source: string;
  points: number;
  /** What could be had: shares of which nothing is counted yet weigh nothing. */
  of: number;
  lines: readonly Readonly<{ code: string; weight: number; points: number | null }>[];
}>;

/** The weighting that held on a day, the first one for any day before. */
export const weightingOn = (on: string, all: readonly Weighting[] = weightings): Weighting =>
  all.findLast(({ since }) => since <= on) ?? (all[0] as Weighting);

/** Points of a unit or an area by the weighting of a day. A pure function of shares: whoever asks again for a past day gets the same. */
export function assess(shares: readonly Share[], on: string, all: readonly Weighting[] = weightings): Assessment {
  const { version, source, weights } = weightingOn(on, all);
  const lines = shares.flatMap(({ code, share }) => {
    const weight = weights[code];
    return weight === undefined ? [] : [{ code, weight, points: share === null ? null : rounded(share * weight) }];
  });
  const counted = lines.filter(({ points }) => points !== null);
  const sum = (numbers: readonly number[]) => rounded(numbers.reduce((all, one) => all + one, 0));
  return { version, source, points: sum(counted.map(({ points }) => points ?? 0)), of: sum(counted.map(({ weight }) => weight)), lines };
}

const rounded = (points: number) => Math.round(points * 100) / 100;
