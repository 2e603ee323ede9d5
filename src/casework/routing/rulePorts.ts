import type { RoutingRule } from '../../jurisdiction/routingRules.ts';

/** How a version did on past matters. */
export type TrialCounts = Readonly<{ matters: number; hit: number; differ: number; conflicts: number }>;

/** One version of a unit's rules: who wrote it, how it was tried last, and who set it live. */
export type RuleVersion = Readonly<{
  version: number;
  note: string;
  rules: readonly RoutingRule[];
  writtenBy: string;
  writtenAt: string;
  trial: TrialCounts | null;
  activatedBy: string | null;
}>;

/** Routing rules of units, in versions. */
export type RoutingRules = Readonly<{
  /** The newest versions of a unit, newest first, at most `most`. */
  of(unit: string, most: number): Promise<RuleVersion[]>;
  /** The version that holds; undefined if none was ever set live. */
  active(unit: string): Promise<RuleVersion | undefined>;
  version(unit: string, version: number): Promise<RuleVersion | undefined>;
  /** @returns its number */
  add(unit: string, given: Readonly<{ note: string; rules: readonly RoutingRule[]; by: string }>): Promise<number>;
  tried(unit: string, version: number, given: Readonly<{ counts: TrialCounts; by: string }>): Promise<void>;
  /** Only a version that was tried, by another than its author. */
  activate(unit: string, version: number, by: string): Promise<boolean>;
}>;
