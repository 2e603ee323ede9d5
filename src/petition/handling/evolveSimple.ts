import type { EventOf } from '../decision.ts';
import { withLetter } from '../evolvePapers.ts';
import type { Petition } from '../petition.ts';

/** 简易办理, as it happened. */
export function evolveSimple(petition: Petition, event: EventOf<'acceptSimply' | 'replySimply' | 'convertToOrdinary'>): Petition {
  const { on, by } = event;
  switch (event.type) {
    case 'acceptSimply':
      return { ...petition, state: 'accepted', acceptedOn: on, competent: by.unit, simple: { ground: event.simpleGround, on } };
    case 'replySimply': {
      const { letter, outcome } = event;
      return { ...withLetter(petition, letter, event), state: 'decided', decision: { outcome, on, letterId: letter.letterId } };
    }
    case 'convertToOrdinary': {
      const { decision: _, ...undecided } = petition;
      const simple = petition.simple && { ...petition.simple, convertedOn: on };
      return { ...undecided, state: 'accepted', rated: {}, ...(simple && { simple }) };
    }
  }
}
