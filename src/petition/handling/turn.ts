import type { CivilDate } from '../../clock/civilDate.ts';
import type { Petition } from '../petition.ts';
import { needsCollective } from './collective.ts';
import { isSupported, standingPromises, unexecuted } from './outcome.ts';
import { isSimple, openAsking, openHearing, openMediation } from './standing.ts';

/**
 * Is it now the turn of this act of the chapter? What may be done any day is no reason to have a matter on the desk.
 *
 * @returns undefined for acts of other chapters
 */
export function handlingTurn(petition: Petition, act: string, today: CivilDate): boolean | undefined {
  switch (act) {
    case 'askMore':
    case 'callHearing':
    case 'cancelHearing':
    case 'startMediation':
    case 'noteConfirmation':
    case 'acceptSimply':
    case 'confirmOutcome':
    case 'convertToOrdinary':
      return false;
    case 'recordCollectiveDecision':
      return needsCollective(petition);
    case 'promise':
      return isSupported(petition) && standingPromises(petition).length === 0;
    case 'urgeExecution':
    case 'recordProof':
      return unexecuted(petition, today).length > 0;
    case 'replySimply':
      return isSimple(petition);
    case 'recordAgreement':
    case 'endMediation':
      return openMediation(petition) !== undefined;
    case 'recordHearing':
      return today >= (openHearing(petition)?.heldOn ?? '9999');
    case 'remindPetitioner': {
      const asking = openAsking(petition);
      return asking !== undefined && today > asking.dueOn && !asking.remindedOn;
    }
    default:
      return undefined;
  }
}
