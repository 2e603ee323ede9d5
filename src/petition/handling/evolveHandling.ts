import type { EventOf } from '../decision.ts';
import { withLetter } from '../evolvePapers.ts';
import type { Petition } from '../petition.ts';
import type { Asked, HandlingAct, Hearing } from './acts.ts';
import { evolveCollective } from './collective.ts';
import { evolveMediation } from './evolveMediation.ts';
import { evolveResult } from './evolveResult.ts';
import { evolveSimple } from './evolveSimple.ts';
import { openAsking, openHearing } from './standing.ts';

/** What happened while the matter was handled. */
export function evolveHandling(petition: Petition, event: EventOf<HandlingAct['type']>): Petition {
  switch (event.type) {
    case 'askMore': {
      const { by, on, dueOn, text, letter } = event;
      const asked: Asked = { by: by.unit, on, dueOn, text, letterId: letter.letterId };
      return { ...withLetter(petition, letter, event), asked: [...(petition.asked ?? []), asked] };
    }
    case 'remindPetitioner':
      return reminded(petition, event.on);
    case 'acceptSimply':
    case 'replySimply':
    case 'convertToOrdinary':
      return evolveSimple(petition, event);
    case 'recordCollectiveDecision':
      return evolveCollective(petition, event);
    case 'promise':
    case 'urgeExecution':
    case 'recordProof':
    case 'confirmOutcome':
      return evolveResult(petition, event);
    case 'startMediation':
    case 'recordAgreement':
    case 'endMediation':
    case 'noteConfirmation':
      return evolveMediation(petition, event);
    case 'callHearing':
      return { ...withLetter(petition, event.letter, event), hearings: [...(petition.hearings ?? []), called(event)] };
    case 'cancelHearing':
      return lastHearing(petition, { cancelledOn: event.on });
    case 'recordHearing': {
      const { on, letter, conclusion } = event;
      return lastHearing(withLetter(petition, letter, event), { recordedOn: on, minutesId: letter.letterId, conclusion });
    }
  }
}

function called({ by, on, heldOn, time, place, chair, panel, members, publicity, about, letter }: EventOf<'callHearing'>): Hearing {
  return { by: by.unit, calledOn: on, heldOn, time, place, chair, panel, members, publicity, about, letterId: letter.letterId };
}

function lastHearing(petition: Petition, more: Partial<Hearing>): Petition {
  const open = openHearing(petition);
  const hearings = (petition.hearings ?? []).map((each) => (each.letterId === open?.letterId ? { ...each, ...more } : each));
  return { ...petition, hearings };
}

function reminded(petition: Petition, on: Asked['on']): Petition {
  const open = openAsking(petition);
  const asked = (petition.asked ?? []).map((each) => (each.letterId === open?.letterId ? { ...each, remindedOn: on } : each));
  return { ...petition, asked };
}

/** More from the petitioner answers what was asked for until then. */
export function answeredAsking(petition: Petition, { on }: EventOf<'supplement'>): Petition {
  if (!petition.asked) return petition;
  return { ...petition, asked: petition.asked.map((each) => (each.answeredOn || on < each.on ? each : { ...each, answeredOn: on })) };
}
