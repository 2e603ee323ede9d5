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
    case 'urgeExecution':
      return withLetter(petition, event.letter, event);
    case 'recordProof': {
      const proof = { on, kind: event.proofKind, text: event.text };
      const promises = petition.promises?.map((each, at) => (at === event.entry - 1 ? { ...each, proofs: [...each.proofs, proof] } : each));
      return { ...petition, ...(promises && { promises }) };
    }
    case 'confirmOutcome': {
      const { confirmation: answer, text } = event;
      return { ...petition, confirmation: { answer, on, about: outcomeAsked(petition), ...(text && { text }) } };
    }
  }
}

/** One more promise; an agreement promises its terms. */
export const promised = (petition: Petition, one: Promised): Petition => ({
  ...petition,
  promises: [...(petition.promises ?? []), one],
});
