import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';

/** A request to reopen, and its refusal, as they happened: whom it went to stands in the event, for the setting may change. */
export function evolveReopening(petition: Petition, event: EventOf<'askReopening' | 'declineReopening'>): Petition {
  if (event.type === 'declineReopening') return withoutAsking(petition);
  const { by, on, to } = event;
  return { ...petition, reopeningAsked: { by: by.unit, to: to.unit, on, time: petition.reopenings + 1 } };
}

/** Nothing is asked any more: it was reopened, or that was declined. */
export function withoutAsking({ reopeningAsked: _, ...rest }: Petition): Petition {
  return rest;
}
