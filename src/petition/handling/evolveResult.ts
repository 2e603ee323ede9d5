import type { EventOf } from '../decision.ts';
import { withLetter } from '../evolvePapers.ts';
import type { Petition } from '../petition.ts';
import type { Promised } from './acts.ts';
import { outcomeAsked } from './outcome.ts';

/** Promises, their proofs, and what the petitioner says of the outcome. */
export function evolveResult(petition: Petition, event: EventOf<'promise' | 'urgeExecution' | 'recordProof' | 'confirmOutcome'>): Petition {
  const { on } = event;
  switch (event.type) {
    case 'promise': {
      const { by, text, who, dueOn } = event;
      return promised(petition, { by: by.unit, on, text, who, dueOn, letterId: petition.decision?.letterId ?? '', proofs: [] });
    }
    case 'urgeExecution': {
      const urging = { on, dueOn: event.dueOn, letterId: event.letter.letterId };
      const urged = (each: Promised): Promised => ({ ...each, urged: [...(each.urged ?? []), urging] });
      return withLetter(changed(petition, event.entry, urged), event.letter, event);
    }
    case 'recordProof': {
      const proof = { on, kind: event.proofKind, text: event.text };
      return changed(petition, event.entry, (each) => ({ ...each, proofs: [...each.proofs, proof] }));
    }
    case 'confirmOutcome': {
      const { confirmation: answer, text } = event;
      return { ...petition, confirmation: { answer, on, about: outcomeAsked(petition), ...(text && { text }) } };
    }
  }
}

function changed(petition: Petition, entry: number, change: (each: Promised) => Promised): Petition {
  const promises = petition.promises?.map((each, at) => (at === entry - 1 ? change(each) : each));
  return { ...petition, ...(promises && { promises }) };
}

/** One more promise; an agreement promises its terms. */
export const promised = (petition: Petition, one: Promised): Petition => ({
  ...petition,
  promises: [...(petition.promises ?? []), one],
});
