import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { OutsideAct, OutsideAsking } from './acts.ts';

/** What was asked of bodies outside, and what they answered, as it happened. */
export function evolveOutside(petition: Petition, event: EventOf<OutsideAct['type']>): Petition {
  const { outside = [], clocks } = petition;
  switch (event.type) {
    case 'askOutside': {
      const { by, on, outsider, text, dueOn, identity, identityReason } = event;
      const asking = { by: by.unit, outsider, text, on, dueOn, clock: clocks.length, standing: 'open' } as const;
      return { ...petition, outside: [...outside, { ...asking, ...(identity && identityReason && { identityReason }) }] };
    }
    case 'withdrawOutside':
      return changed(petition, event.entry, { standing: 'withdrawn' });
    case 'answerOutside': {
      const { on, text, signer, attachments } = event;
      return changed(petition, event.entry, {
        standing: 'answered',
        answeredOn: on,
        answer: text,
        signer,
        ...(attachments && { attachments }),
      });
    }
  }
}

function changed(petition: Petition, entry: number, now: Partial<OutsideAsking>): Petition {
  return { ...petition, outside: (petition.outside ?? []).map((asking, at) => (at === entry - 1 ? { ...asking, ...now } : asking)) };
}
