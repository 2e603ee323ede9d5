import type { EventOf } from '../decision.ts';
import { withLetter } from '../evolvePapers.ts';
import type { Petition } from '../petition.ts';
import type { Asked, HandlingAct } from './acts.ts';
import { openAsking } from './standing.ts';

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
  }
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
