import type { Actor } from '../acts.ts';
import type { Petition } from '../petition.ts';
import type { Routing, Told } from './acts.ts';

/** The way that the matter is on, if it has not come back from it. */
export function openRouting({ routings = [] }: Petition): Routing | undefined {
  const last = routings.at(-1);
  return last?.cameBackOn ? undefined : last;
}

/** 走访反映涉诉问题: the bureau explains and guides the visitor to the 政法部门; the matter is not handed over (第二十二条第二款). */
export const isGuided = ({ channel, route }: Petition, by: Actor): boolean => by.isBureau && route === 1 && channel === 'visit';

const isVoid = ({ letters }: Petition, letterId: string): boolean =>
  letters.some((letter) => letter.letterId === letterId && letter.voidedOn !== undefined);

/** What the petitioner was told of where the matter is, void notices left out. */
export const standingTold = (petition: Petition): readonly Told[] =>
  (petition.told ?? []).filter(({ letterId }) => !isVoid(petition, letterId));

/** Where the unit has to say that the matter is: with the unit it passed it on to, or with itself. */
export function destinationOf({ hops, holder }: Petition, unit: string): string | undefined {
  return hops.findLast(({ from }) => from === unit)?.to ?? (holder === unit ? unit : undefined);
}
