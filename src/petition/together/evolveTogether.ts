import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { CoOrgan, TogetherAct } from './acts.ts';

/** What lead and co-organs asked and answered, as it happened. */
export function evolveTogether(petition: Petition, event: EventOf<TogetherAct['type']>): Petition {
  switch (event.type) {
    case 'askCoOrgan':
      return { ...petition, coOrgans: [...(petition.coOrgans ?? []), asked(petition, event)] };
    case 'remindCoOrgan':
      return changed(petition, event.entry, () => ({ remindedOn: event.on }));
    case 'withdrawAsking':
      return changed(petition, event.entry, () => ({ standing: 'withdrawn' }));
    case 'answerLead':
      return changed(petition, event.entry, ({ attachments = [] }) => ({
        standing: 'answered',
        answeredOn: event.on,
        answer: event.text,
        ...(event.attachments && { attachments: [...attachments, ...event.attachments] }),
      }));
  }
}

function asked({ clocks: before }: Petition, { by, to, on, text, attachments, clocks }: EventOf<'askCoOrgan'>): CoOrgan {
  const dueOn = clocks.flatMap((effect) => (effect.effect === 'started' ? [effect.clock.due] : []))[0] ?? on;
  const asking = { by: by.unit, to: to.unit, on, dueOn, clock: before.length, text, standing: 'open' } as const;
  return { ...asking, ...(attachments && { attachments }) };
}

function changed(petition: Petition, entry: number, how: (asking: CoOrgan) => Partial<CoOrgan>): Petition {
  const coOrgans = (petition.coOrgans ?? []).map((asking, at) => (at === entry - 1 ? { ...asking, ...how(asking) } : asking));
  return { ...petition, coOrgans };
}
