import { stoppedBy } from '../clockEffects.ts';
import type { EventOf } from '../decision.ts';
import { withLetter } from '../evolvePapers.ts';
import type { Petition } from '../petition.ts';
import type { Routing, WaysAct } from './acts.ts';
import { backAgain, changed } from './evolveBack.ts';
import { destinationOf, isGuided } from './standing.ts';

/** What happened on the way of a matter that ends in no opinion. */
export function evolveWays(petition: Petition, event: EventOf<WaysAct['type']>): Petition {
  switch (event.type) {
    case 'routeOut':
      return routedOut(withLetter(petition, event.letter, event), event);
    case 'recordRouteReceipt':
      return changed(petition, { receivedOn: event.on, ...(event.proof && { proof: event.proof }) });
    case 'recordRouteOutcome': {
      const ended = { how: 'by-own-rules', on: event.on, before: petition.state, stopped: stoppedBy(event.clocks) } as const;
      return { ...changed(petition, { outcome: { on: event.on, text: event.text } }), state: 'closed', closed: ended };
    }
    case 'comeBack':
      return backAgain(petition, { cameBackOn: event.on });
    case 'tellDestination': {
      const at = destinationOf(petition, event.by.unit) ?? petition.holder;
      const told = { by: event.by.unit, at, on: event.on, letterId: event.letter.letterId, stopped: stoppedBy(event.clocks) };
      return { ...withLetter(petition, event.letter, event), told: [...(petition.told ?? []), told] };
    }
    case 'replySuggestion': {
      const { adoption, on, letter, clocks } = event;
      const reply = { ...(adoption && { adoption }), on, letterId: letter.letterId, stopped: stoppedBy(clocks) };
      return { ...withLetter(petition, letter, event), reply };
    }
  }
}

function routedOut(petition: Petition, event: EventOf<'routeOut'>): Petition {
  const { on, by, to, body, letter, clocks } = event;
  const { route = 6 } = petition;
  const isOwn = to?.unit === by.unit;
  const routing: Routing = {
    by: by.unit,
    byBureau: by.isBureau,
    from: petition.state === 'received' ? 'received' : 'triaged',
    route,
    on,
    letterId: letter.letterId,
    stopped: stoppedBy(clocks),
    clock: petition.clocks.length,
    ...(to && { to: to.unit }),
    ...(body && { body }),
    ...(isGuided(petition, by) && { guided: true as const }),
    // Who leads a matter into the own procedure has it already.
    ...(isOwn && { receivedOn: on }),
  };
  const holder = to && !routing.guided ? { holder: to.unit, holderIsBureau: to.isBureau } : {};
  return { ...petition, ...holder, state: 'routed-out', routings: [...(petition.routings ?? []), routing] };
}
