import type { ClockPurpose, ClockRule, CountedTerm, Extension } from './clockRule.ts';
import { clockRules2005 } from './clockRules2005.ts';
import { clockRules2022 } from './clockRules2022.ts';
import { inForceOn } from './regimes.ts';
import type { RepresentativeTerm } from './representatives.ts';

/** One clock that a region shortens. */
export type RegionalTerm = Readonly<{
  purpose: ClockPurpose;
  length: number;
  unit: 'calendar-day' | 'working-day';
  rolls: boolean;
  /** Days of the region's own extension; null keeps the national one. */
  extension: Extension | null;
  article: string;
  quotation: string | null;
  source: string | null;
}>;

/** What a province or city lays over the national terms. Made by `regionLayer`, which refuses to lengthen anything. */
export type RegionLayer = Readonly<{
  id: string;
  title: Readonly<{ zh: string; en: string }>;
  inForce: Readonly<{ from: string; to: string | null }>;
  terms: readonly RegionalTerm[];
  /** Fewer representatives than the law allows, from the smallest number of people on. */
  representatives?: readonly RepresentativeTerm[];
}>;

/** Upper bound of a term in calendar days, day of rest rolling apart: n working days need two days of rest for each five begun. */
function longestDays(length: number, unit: CountedTerm['unit']): number {
  return unit === 'calendar-day' ? length : length + 2 * Math.ceil(length / 5);
}

function countedTerm(rule: ClockRule): CountedTerm | undefined {
  if (rule.length === null || (rule.unit !== 'calendar-day' && rule.unit !== 'working-day')) return undefined;
  return { length: rule.length, unit: rule.unit, rolls: rule.rolls };
}

function refuseLengthening(region: string, term: RegionalTerm, national: ClockRule): void {
  const base = countedTerm(national);
  if (!base) throw new RangeError(`region ${region}: ${national.id} has no fixed length that a region could shorten`);
  const own = term.unit === 'working-day' && base.unit === 'working-day' ? term.length : longestDays(term.length, term.unit);
  if (own > base.length) {
    throw new RangeError(
      `region ${region}: ${term.length} ${term.unit}s are longer than the ${base.length} ${base.unit}s of ${national.id}`,
    );
  }
  const extended = own + (term.extension?.maxDays ?? national.extension?.maxDays ?? 0);
  const lawful = base.length + (national.extension?.maxDays ?? 0);
  if (extended > lawful)
    throw new RangeError(`region ${region}: ${national.id} with extension would take ${extended} days, the law allows ${lawful}`);
}

/**
 * Checks and freezes a region's terms. A region may shorten a clock, never lengthen it, the extension included (ADR-0009).
 *
 * @throws RangeError naming the clock that would be lengthened, or a purpose that no national rule has
 */
export function regionLayer(layer: RegionLayer): RegionLayer {
  for (const term of layer.terms) {
    if (!Number.isInteger(term.length) || term.length < 1) throw new RangeError(`region ${layer.id}: ${term.length} is no length in days`);
    const national = [...clockRules2005, ...clockRules2022].filter((rule) => rule.purpose === term.purpose);
    if (national.length === 0) throw new RangeError(`region ${layer.id}: no national clock has the purpose ${term.purpose}`);
    for (const rule of national) refuseLengthening(layer.id, term, rule);
  }
  return Object.freeze({ ...layer, terms: Object.freeze([...layer.terms]) });
}

/**
 * The national rule as the region shortens it for clocks started on `startDay`, or the rule itself. The result keeps the national
 * term as `ceiling`: over a long holiday five working days could outlast it, and then the national day holds.
 */
export function regionalRule(rule: ClockRule, startDay: string, region: RegionLayer): ClockRule {
  const term = region.terms.find((candidate) => candidate.purpose === rule.purpose);
  const ceiling = countedTerm(rule);
  if (!term || !ceiling || !inForceOn(region.inForce, startDay)) return rule;
  const { length, unit, rolls, article, quotation, source } = term;
  const confidence = quotation === null ? 'memory' : 'verified';
  const id = `${region.id}.${term.purpose}`;
  return { ...rule, id, length, unit, rolls, extension: term.extension ?? rule.extension, article, quotation, source, confidence, ceiling };
}

/** The default: national terms as they stand. */
export const noRegion: RegionLayer = regionLayer({
  id: 'national',
  title: { zh: '全国', en: 'National terms' },
  inForce: { from: '2005-05-01', to: null },
  terms: [],
});
