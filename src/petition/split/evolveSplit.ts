import { stoppedBy } from '../clockEffects.ts';
import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';

export function evolveSplit(petition: Petition, event: EventOf<'split' | 'undoSplit' | 'rejoin'>): Petition {
  switch (event.type) {
    case 'split':
      return {
        ...petition,
        state: 'split',
        split: { parts: event.parts, before: petition.state, stopped: stoppedBy(event.clocks) },
      };
    case 'undoSplit': {
      const { split, ...rest } = petition;
      return { ...rest, state: split?.before ?? petition.state };
    }
    case 'rejoin':
      return {
        ...petition,
        state: 'closed',
        closed: { how: 'rejoined', on: event.on, before: petition.state, stopped: stoppedBy(event.clocks) },
      };
  }
}
