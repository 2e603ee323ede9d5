import type { ClockPurpose, ClockRule } from './clockRule.ts';
import { clockRules2005 } from './clockRules2005.ts';
import { clockRules2022 } from './clockRules2022.ts';
import { clockRulesInternal } from './clockRulesInternal.ts';
import { clockRulesSupplement } from './clockRulesSupplement.ts';
import { inForceOn } from './regimes.ts';
import { type RegionLayer, regionalRule } from './regions.ts';

export type { ClockPurpose, ClockRule } from './clockRule.ts';

/** Every clock known, both regimes and the rules below them. */
export const clockRules: readonly ClockRule[] = [...clockRules2005, ...clockRules2022, ...clockRulesSupplement, ...clockRulesInternal];

const byId: ReadonlyMap<string, ClockRule> = new Map(clockRules.map((rule) => [rule.id, rule]));

/**
 * The rule with an id such as `r22.handle`.
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
