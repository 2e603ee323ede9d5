import { running } from '../clockEffects.ts';
import type { Petition } from '../petition.ts';
import { openRouting } from './standing.ts';

/**
 * Is it now the turn of this act of the chapter for that unit? What may be done any day is no reason to have a matter on the desk.
 *
 * @returns undefined for acts of other chapters
 */
export function waysTurn(petition: Petition, act: string, unit: string): boolean | undefined {
  switch (act) {
    case 'comeBack':
      return false;
    case 'tellDestination':
      return running(petition, ['inform-direct', 'inform-transferred'], unit).length > 0;
    case 'routeOut':
    case 'replySuggestion':
      return petition.paper === undefined;
    case 'recordRouteReceipt':
    case 'recordRouteOutcome':
      return petition.holder === unit && openRouting(petition) !== undefined;
    default:
      return undefined;
  }
}
