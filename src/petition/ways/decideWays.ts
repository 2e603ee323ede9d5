import type { Actor } from '../acts.ts';
import type { ActOf, Ruling } from '../decision.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import type { WaysAct } from './acts.ts';
import { comeBack, recordRouteOutcome, recordRouteReceipt, routeOut } from './decideRouteOut.ts';
import { replySuggestion, tellDestination } from './decideTelling.ts';

/** May this act of the chapter happen to this matter? */
export function decideWays(petition: Petition, act: ActOf<WaysAct['type']>, by: Actor, law: Law): Ruling {
  switch (act.type) {
    case 'routeOut':
      return routeOut(petition, act, by, law);
    case 'recordRouteReceipt':
      return recordRouteReceipt(petition, act, by);
    case 'recordRouteOutcome':
      return recordRouteOutcome(petition, act, by);
    case 'comeBack':
      return comeBack(petition, act, by);
    case 'tellDestination':
      return tellDestination(petition, act, by);
    case 'replySuggestion':
      return replySuggestion(petition, act, by);
  }
}
