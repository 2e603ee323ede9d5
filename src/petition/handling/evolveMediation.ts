import type { EventOf } from '../decision.ts';
import { withLetter } from '../evolvePapers.ts';
import type { Petition } from '../petition.ts';
import type { Agreement, Mediation } from './acts.ts';
import { promised } from './evolveResult.ts';
import { openMediation, standingAgreement } from './standing.ts';

type MediationEvent = EventOf<'startMediation' | 'recordAgreement' | 'endMediation' | 'noteConfirmation'>;

/** 调解、和解, as they happened. */
export function evolveMediation(petition: Petition, event: MediationEvent): Petition {
  switch (event.type) {
    case 'startMediation': {
      const { by, on, mediator, parties, dispute } = event;
      return { ...petition, mediations: [...(petition.mediations ?? []), { by: by.unit, on, mediator, parties, dispute }] };
    }
    case 'recordAgreement':
      return keeping(agreed(withLetter(petition, event.letter, event), event), event);
    case 'endMediation':
      return changed(petition, openMediation(petition), { endedOn: event.on });
    case 'noteConfirmation': {
      const agreement = standingAgreement(petition);
      if (!agreement) return petition;
      const { on, court, number } = event;
      const about = petition.mediations?.find((each) => each.agreement === agreement);
      return changed(petition, about, { agreement: { ...agreement, confirmed: { on, court, number } } });
    }
  }
}

/** The terms are promised by the parties. */
function keeping(petition: Petition, { by, on, terms, dueOn, letter }: EventOf<'recordAgreement'>): Petition {
  const who = petition.mediations?.find(({ agreement }) => agreement?.letterId === letter.letterId)?.parties;
  return promised(petition, { by: by.unit, on, text: terms, dueOn, letterId: letter.letterId, proofs: [], ...(who && { who }) });
}

function agreed(petition: Petition, event: EventOf<'recordAgreement'>): Petition {
  const { agreement: kind, on, terms, dueOn, signed, letter, by } = event;
  const agreement: Agreement = { kind, on, terms, dueOn, signed, letterId: letter.letterId };
  const open = openMediation(petition);
  const told = { ...(event.parties && { parties: event.parties }), ...(event.dispute && { dispute: event.dispute }) };
  if (open) return changed(petition, open, { ...told, agreement });
  return { ...petition, mediations: [...(petition.mediations ?? []), { by: by.unit, on, ...told, agreement }] };
}

function changed(petition: Petition, which: Mediation | undefined, how: Partial<Mediation>): Petition {
  const mediations = (petition.mediations ?? []).map((each) => (each === which ? { ...each, ...how } : each));
  return { ...petition, mediations };
}
