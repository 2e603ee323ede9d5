import type { Petition } from '../petition.ts';
import type { Routing } from './acts.ts';
import { openRouting } from './standing.ts';
import { routingToUndo } from './undoWays.ts';

/** The way that is open, with what is known now. */
export function changed(petition: Petition, more: Partial<Routing>): Petition {
  const open = openRouting(petition);
  return { ...petition, routings: (petition.routings ?? []).map((routing) => (routing === open ? { ...routing, ...more } : routing)) };
}

/** Back with who led it there, as it stood. */
export function backAgain(petition: Petition, more: Partial<Routing>): Petition {
  const open = openRouting(petition);
  if (!open) return petition;
  return { ...changed(petition, more), state: open.from, holder: open.by, holderIsBureau: open.byBureau };
}

/** A void notice of this chapter: the matter stands where it stood before it. `petition` has the letter marked void. */
export function waysVoided(petition: Petition, letterId: string, on: Petition['filedOn']): Petition {
  if (routingToUndo(petition, letterId)) return backAgain(petition, { cameBackOn: on });
  if (petition.reply?.letterId !== letterId) return petition;
  const { reply: _, ...unanswered } = petition;
  return unanswered;
}
