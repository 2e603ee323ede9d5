import type { Actor } from '../acts.ts';
import { petitionerActs } from '../actsIn.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import type { HandlingAct } from './acts.ts';
import { askMore, remindPetitioner } from './decideAsking.ts';
import { callHearing, cancelHearing, hearsInRecheck, recordHearing } from './decideHearing.ts';
import { endMediation, noteConfirmation, recordAgreement, startMediation } from './decideMediation.ts';
import { confirmOutcome, promise, recordProof, urgeExecution } from './decideResult.ts';
import { acceptSimply, convertToOrdinary, replySimply } from './decideSimple.ts';

const hearings: readonly string[] = ['callHearing', 'cancelHearing', 'recordHearing'];

/** What an organ does while it handles a matter: only the unit that holds it, or the petitioner; the counter writes down what the petitioner says of the outcome. */
export function decideHandling(petition: Petition, act: ActOf<HandlingAct['type']>, by: Actor, law: Law): Ruling {
  const own = act.type === 'confirmOutcome' || (petitionerActs.includes(act.type) && by.role === 'petitioner');
  const acting = hearings.includes(act.type) && hearsInRecheck(petition, by) ? by.unit : petition.holder;
  if (!own && acting !== by.unit) return refuse({ code: 'not-your-act', act: act.type });
  switch (act.type) {
    case 'askMore':
      return askMore(petition, act);
    case 'remindPetitioner':
      return remindPetitioner(petition, act);
    case 'callHearing':
      return callHearing(petition, act, by, law);
    case 'acceptSimply':
      return acceptSimply(petition, act, by, law);
    case 'replySimply':
      return replySimply(petition, act, law);
    case 'convertToOrdinary':
      return convertToOrdinary(petition, act, by, law);
    case 'recordCollectiveDecision':
      return allow();
    case 'promise':
      return promise(petition, act);
    case 'urgeExecution':
      return urgeExecution(petition, act);
    case 'recordProof':
      return recordProof(petition, act);
    case 'confirmOutcome':
      return confirmOutcome(petition, act);
    case 'startMediation':
      return startMediation(petition, act);
    case 'recordAgreement':
      return recordAgreement(petition, act);
    case 'endMediation':
      return endMediation(petition);
    case 'noteConfirmation':
      return noteConfirmation(petition, act);
    case 'cancelHearing':
      return cancelHearing(petition, act, by, law);
    case 'recordHearing':
      return recordHearing(petition, act, by, law);
  }
}
