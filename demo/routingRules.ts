import type { City } from '../src/casework/city.ts';
import type { Officer } from '../src/casework/officers.ts';
import { activateRules, tryVersion, writeRules } from '../src/casework/routing/rules.ts';
import type { RoutingRule } from '../src/jurisdiction/routingRules.ts';
import { officerOf } from './officers.ts';

const bureau = '440200-xfj';

/** What the bureau goes by. */
const inForce: readonly RoutingRule[] = [
  { id: '欠薪', organ: '440200-hrss', category: 'labour', words: ['工资', '欠薪'] },
  { id: '噪声', organ: '440200-environment', words: ['噪声', '噪音', '油烟'] },
];
/** Written and tried, not in force: two of its rules do not agree on some matters. */
const drafted: readonly RoutingRule[] = [
  ...inForce,
  { id: '夜间施工', organ: '440200-urban-management', words: ['夜间', '凌晨'], category: 'environment' },
];

/** Rules in force, and a newer version that waits for somebody to look at its conflicts. */
export async function addRules(city: City): Promise<void> {
  if (await city.routingRules.active(bureau)) return;
  const [author, chief] = [staff('triage'), staff('chief')];
  await keep(city, author, '欠薪归人社，噪声油烟归生态环境', inForce);
  await activateRules(city, chief, 1);
  await keep(city, author, '夜间施工归城管', drafted);
}

async function keep(city: City, author: Officer, note: string, rules: readonly RoutingRule[]): Promise<void> {
  const kept = await writeRules(city, author, { note, rules });
  if (typeof kept === 'string' || 'faults' in kept) throw new Error(`routing rules of the demo city: ${JSON.stringify(kept)}`);
  await tryVersion(city, author, { version: kept.version, size: 200 });
}

function staff(role: 'triage' | 'chief'): Officer {
  const found = officerOf(bureau, role);
  if (!found) throw new RangeError(`${bureau} has no ${role}`);
  return { account: found.account, name: found.name, unit: found.unitCode, roles: found.roles };
}
