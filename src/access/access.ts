import type { MatterActType } from '../petition/acts.ts';
import { actsIn, petitionerActs } from '../petition/actsIn.ts';
import { type Petition, partakersOf } from '../petition/petition.ts';
import { pendingReview } from '../petition/review/standing.ts';
import { coOrgansOf } from '../petition/together/coOrgansOf.ts';
import type { Role } from './roles.ts';
import { actRules, type Relation, readingRoles, restrictedRoles } from './rules.ts';

/** Who asks: an officer's account and roles, the own unit, and that unit with every organ above it. */
export type Reader = Readonly<{
  account: string;
  roles: readonly Role[];
  /** For a role that is not the own: in whose place it is held. */
  standsIn?: Readonly<Partial<Record<Role, string>>>;
  unit: string;
  within: readonly string[];
}>;

/** How the reader's unit stands to the matter; `seenBy` are the units that may see it (takers-part and their area bureaus). */
export function relationOf(unit: string, petition: Petition, seenBy: readonly string[]): Relation {
  if (petition.holder === unit) return 'holder';
  if (pendingReview(petition)?.organ === unit) return 'reviewer';
  if (partakersOf(petition).includes(unit)) return 'took-part';
  if (coOrgansOf(petition).includes(unit)) return 'co-organ';
  return seenBy.includes(unit) ? 'superior' : 'none';
}

/** May this reader see the matter? Whoever stepped back does not; the accused unit, its people and its subordinates never see an accusation (F7, X5). */
export function maySee(reader: Reader, petition: Petition, seenBy: readonly string[]): boolean {
  if (!reader.roles.some((role) => readingRoles.includes(role))) return false;
  if (relationOf(reader.unit, petition, seenBy) === 'none') return false;
  if (petition.recused?.includes(reader.account)) return false;
  if (!petition.restricted) return true;
  if (petition.complainedOf.units.some((unit) => reader.within.includes(unit))) return false;
  return reader.roles.some((role) => restrictedRoles.includes(role));
}

/** The role in which this reader may do this act now, or nothing. Looks at role, relation, class and state. */
export function roleFor(reader: Reader, act: MatterActType, petition: Petition, seenBy: readonly string[]): Role | undefined {
  if (!actsIn[petition.state].includes(act) || !maySee(reader, petition, seenBy)) return undefined;
  return roleIn(relationOf(reader.unit, petition, seenBy), reader, { act, petition });
}

/** Who is let into an accusation acts in every role of the own: a head of the restricted desk approves what its officers ask for. */
function roleIn(relation: Relation, reader: Reader, { act, petition }: { act: MatterActType; petition: Petition }): Role | undefined {
  const { roles, relations } = actRules[act];
  if (!relations.includes(relation)) return undefined;
  const held = roles.filter((role) => reader.roles.includes(role));
  const own = held.find((role) => !reader.standsIn?.[role]);
  // Nobody acts in the place of who stepped back.
  return own ?? held.find((role) => !petition.recused?.includes(reader.standsIn?.[role] ?? ''));
}

/** The acts to offer, each with the role it is done in, in the order of the table: what the console draws as buttons. */
export function actsFor(reader: Reader, petition: Petition, seenBy: readonly string[]): { act: MatterActType; role: Role }[] {
  if (!maySee(reader, petition, seenBy)) return [];
  const relation = relationOf(reader.unit, petition, seenBy);
  return actsIn[petition.state].flatMap((act) => {
    const role = roleIn(relation, reader, { act, petition });
    return role ? [{ act, role }] : [];
  });
}

/** What the petitioner may do on the own matter now. */
export function petitionerActsNow(petition: Petition): MatterActType[] {
  return actsIn[petition.state].filter((act) => petitionerActs.includes(act));
}
