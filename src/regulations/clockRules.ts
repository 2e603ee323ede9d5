import type { ClockPurpose, ClockRule } from './clockRule.ts';
import { clockRules2005 } from './clockRules2005.ts';
import { clockRules2022 } from './clockRules2022.ts';
import { clockRulesInternal } from './clockRulesInternal.ts';
import { clockRulesSupplement } from './clockRulesSupplement.ts';
import { inForceOn } from './regimes.ts';
import { regionLayers } from './regionLayers.ts';
import { type RegionLayer, regionalRule } from './regions.ts';

export type { ClockPurpose, ClockRule } from './clockRule.ts';

/** Every clock known, both regimes and the rules below them. */
export const clockRules: readonly ClockRule[] = [...clockRules2005, ...clockRules2022, ...clockRulesSupplement, ...clockRulesInternal];

/** The same clocks as the region layers shorten them, with the days on which a layer and the national rule both hold. */
export const regionalRules: readonly ClockRule[] = regionLayers.flatMap((layer) => clockRules.flatMap((rule) => shortened(rule, layer)));

function shortened(rule: ClockRule, layer: RegionLayer): ClockRule[] {
  const from = [rule.inForce.from, layer.inForce.from].sort()[1] ?? layer.inForce.from;
  const regional = regionalRule(rule, from, layer);
  if (regional === rule || !inForceOn(rule.inForce, from)) return [];
  const ends = [rule.inForce.to, layer.inForce.to].filter((day) => day !== null).sort();
  return [{ ...regional, inForce: { from, to: ends[0] ?? null } }];
}

const byId: ReadonlyMap<string, ClockRule> = new Map([...clockRules, ...regionalRules].map((rule) => [rule.id, rule]));

/** The most days that any extension may have; what the law of the day allows, `decide` knows. */
export const longestExtension = Math.max(...[...clockRules, ...regionalRules].map(({ extension }) => extension?.maxDays ?? 0));

/**
 * The rule with an id such as `r22.handle`, or of a region such as `zhejiang2016.handle`.
 *
 * @throws RangeError if there is none
 */
export function clockRule(id: string): ClockRule {
  const rule = byId.get(id);
  if (!rule) throw new RangeError(`no clock rule has this id; the ids are ${[...byId.keys()].join(', ')}`);
  return rule;
}

/**
 * The rule for a purpose when its clock starts on `startDay`: a clock keeps the regime of the day it started (ADR-0005), shortened
 * where the region has shortened it (ADR-0009).
 *
 * @param startDay  YYYY-MM-DD, civil day in Asia/Shanghai
 * @returns         undefined where the law of that day knows no such clock (no objection under the 2005 text, for one)
 */
export function ruleFor(purpose: ClockPurpose, startDay: string, region?: RegionLayer): ClockRule | undefined {
  const rule = clockRules.find((candidate) => candidate.purpose === purpose && inForceOn(candidate.inForce, startDay));
  return rule && region ? regionalRule(rule, startDay, region) : rule;
}
