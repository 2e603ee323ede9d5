import { officerOf } from '../demo/officers.ts';
import { demoUnits } from '../demo/units.ts';
import { type Role, roles } from '../src/access/roles.ts';
import type { Officer } from '../src/casework/officers.ts';
import { choiceWord } from '../src/words/choices.ts';

/** A unit of the demo city by its short or full name. */
export const unitNamed = (name: string): string | undefined =>
  demoUnits.find(({ shortName, name: full }) => shortName === name || full === name)?.code;

/** What a unit of the demo city is called for short. */
export const unitCalled = (code: string | undefined): string | undefined => demoUnits.find((unit) => unit.code === code)?.shortName;

const roleNamed = (word: string): Role | undefined => roles.find((role) => choiceWord('zh', 'role', role) === word);

/**
 * “市住管局 承办人” is the demo's officer with that post, or one made for it; with a third word, “市住管局 审核人 甲”, it is that person, who
 * may hold another role in another row.
 *
 * @returns undefined if there is no such unit or role
 */
export function officerNamed(words: string): Officer | undefined {
  const [unitName = '', roleName = '', person] = words.split(' ');
  const unit = unitNamed(unitName);
  const role = roleNamed(roleName);
  if (!unit || !role) return undefined;
  const own = person ? undefined : officerOf(unit, role);
  if (own) return { account: own.account, name: own.name, unit, roles: own.roles };
  return { account: `${person ?? role}.${unit}`, name: person ?? roleName, unit, roles: [role] };
}
