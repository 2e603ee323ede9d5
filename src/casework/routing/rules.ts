import { type RoutingRule, type RuleFault, ruleFaults } from '../../jurisdiction/routingRules.ts';
import { isOpen } from '../../jurisdiction/units.ts';
import { isCategoryNow } from '../categoryTree.ts';
import type { City } from '../city.ts';
import { isBureau } from '../law.ts';
import type { Officer } from '../officers.ts';
import type { RuleVersion } from './rulePorts.ts';
import { type Trial, tryRules } from './trial.ts';

const mostVersions = 50;

export type RuleVersions = Readonly<{ active: number | null; versions: readonly (RuleVersion & { own: boolean })[] }>;

/** A unit's versions, with which one holds and which ones this officer wrote. */
export async function ruleVersions(city: City, officer: Officer): Promise<RuleVersions> {
  const [versions, active] = await Promise.all([city.routingRules.of(officer.unit, mostVersions), city.routingRules.active(officer.unit)]);
  return { active: active?.version ?? null, versions: versions.map((each) => ({ ...each, own: each.writtenBy === officer.account })) };
}

/** What is wrong with rules that somebody wrote, in this city. */
const faultsIn = (city: City, rules: readonly RoutingRule[]): RuleFault[] =>
  ruleFaults(rules, {
    organ: (code) => isOpen(code, city.units),
    category: (code) => isCategoryNow(city, code),
    area: (code) => city.areas.byCode.has(code),
  });

export type Written = Readonly<{ version: number }> | Readonly<{ faults: readonly RuleFault[] }> | 'not-a-bureau';

/** Keeps rules as a new version, which holds for nothing before it is tried and set live. */
export async function writeRules(
  city: City,
  officer: Officer,
  { note, rules }: Readonly<{ note: string; rules: readonly RoutingRule[] }>,
): Promise<Written> {
  if (!isBureau(city, officer.unit)) return 'not-a-bureau';
  const faults = faultsIn(city, rules);
  if (faults.length > 0) return { faults };
  return { version: await city.routingRules.add(officer.unit, { note, rules, by: officer.account }) };
}

/** The test bench: a version against past matters. That it was tried is kept; its titles are not. */
export async function tryVersion(
  city: City,
  officer: Officer,
  asked: Readonly<{ version: number; size: number }>,
): Promise<Trial | undefined> {
  const found = await city.routingRules.version(officer.unit, asked.version);
  if (!found) return undefined;
  const live = await city.routingRules.active(officer.unit);
  const trial = await tryRules(city, officer, { rules: found.rules, live: live?.rules ?? [], size: asked.size });
  await city.routingRules.tried(officer.unit, asked.version, { counts: trial.counts, by: officer.account });
  return trial;
}

/** Sets a version live. What kept it from that is told; the database asks the same once more. */
export async function activateRules(
  city: City,
  officer: Officer,
  version: number,
): Promise<'done' | 'no-such-version' | 'rules-own' | 'rules-untried'> {
  const found = await city.routingRules.version(officer.unit, version);
  if (!found) return 'no-such-version';
  if (found.writtenBy === officer.account) return 'rules-own';
  if (!found.trial) return 'rules-untried';
  return (await city.routingRules.activate(officer.unit, version, officer.account)) ? 'done' : 'rules-untried';
}
