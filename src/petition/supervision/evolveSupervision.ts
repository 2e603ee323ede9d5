import type { EventOf } from '../decision.ts';
import { withLetter } from '../evolvePapers.ts';
import type { Petition } from '../petition.ts';
import type { Oversight, SupervisionAct } from './acts.ts';

/** 督办, proposals and instructions, as they happened. */
export function evolveSupervision(petition: Petition, event: EventOf<SupervisionAct['type']>): Petition {
  switch (event.type) {
    case 'supervise': {
      const { supervisionGround: ground, dueOn, letter } = event;
      return asked(withLetter(petition, letter, event), event, { kind: 'supervision', ground, dueOn, letterId: letter.letterId });
    }
    case 'propose': {
      const { proposal, letter } = event;
      return asked(withLetter(petition, letter, event), event, { kind: 'proposal', proposal, letterId: letter.letterId });
    }
    case 'instruct':
      return asked(petition, event, { kind: 'instruction', dueOn: event.dueOn });
    case 'replySupervision':
      return changed(petition, event.entry, { standing: 'answered', answeredOn: event.on });
    case 'answerProposal':
      return changed(petition, event.entry, { standing: 'ended', answeredOn: event.on, endedOn: event.on, adoption: event.adoption });
    case 'answerInstruction':
      return changed(petition, event.entry, { standing: 'ended', answeredOn: event.on, endedOn: event.on });
    case 'returnSupervision':
      return changed(petition, event.entry, { standing: 'open', returned: (petition.oversight?.[event.entry - 1]?.returned ?? 0) + 1 });
    case 'endSupervision':
      return changed(petition, event.entry, { standing: 'ended', end: event.end, endedOn: event.on });
    case 'reportUrgent':
      return { ...withLetter(petition, event.letter, event), urgentSince: petition.urgentSince ?? event.knownOn };
  }
}

type Asked = EventOf<'supervise' | 'propose' | 'instruct'>;

function asked(petition: Petition, { by, to, on, clocks }: Asked, more: Pick<Oversight, 'kind'> & Partial<Oversight>): Petition {
  const timed = clocks.length > 0 ? { clock: petition.clocks.length } : {};
  const entry: Oversight = { by: by.unit, to: to.unit, on, standing: 'open', ...more, ...timed };
  return { ...petition, oversight: [...(petition.oversight ?? []), entry] };
}

function changed(petition: Petition, no: number, how: Partial<Oversight>): Petition {
  const oversight = (petition.oversight ?? []).map((entry, at) => (at === no - 1 ? { ...entry, ...how } : entry));
  return { ...petition, oversight };
}
