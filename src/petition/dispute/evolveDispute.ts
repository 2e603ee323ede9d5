import type { EventOf } from '../decision.ts';
import { beforeStep, withLetter } from '../evolvePapers.ts';
import type { Petition } from '../petition.ts';
import type { DisputeAct, Objection } from './acts.ts';

/** An objection, its answer, or the decision who handles the matter, as it happened. */
export function evolveDispute(petition: Petition, event: EventOf<DisputeAct['type']>): Petition {
  const after = withLetter(petition, event.letter, event);
  switch (event.type) {
    case 'object':
      return objected(after, event);
    case 'agreeReturn':
      return returned(answered(after, 'agreed', event.on));
    case 'refuseReturn': {
      const organ = petition.objections?.at(-1)?.by ?? petition.holder;
      return { ...answered(after, 'refused', event.on), state: 'received', holder: organ, holderIsBureau: bureauOf(petition, organ) };
    }
    case 'designate':
      return designated(answered(after, 'designated', event.on), event);
  }
}

const bureauOf = ({ objections }: Petition, unit: string): boolean =>
  objections?.some((objection) => objection.by === unit && objection.byBureau) ?? false;

function objected(petition: Petition, { on, by, belongsTo }: EventOf<'object'>): Petition {
  const hop = petition.hops.at(-1);
  if (!hop) return petition;
  const objection: Objection = {
    by: by.unit,
    byBureau: by.isBureau,
    sender: hop.from,
    on,
    ...(belongsTo && { belongsTo: belongsTo.unit }),
  };
  return {
    ...petition,
    state: 'objected',
    holder: hop.from,
    holderIsBureau: hop.fromBureau,
    objections: [...(petition.objections ?? []), objection],
  };
}

function answered(petition: Petition, answer: NonNullable<Objection['answer']>, on: Objection['on']): Petition {
  const objections = petition.objections ?? [];
  return { ...petition, objections: objections.map((entry) => (entry.answer ? entry : { ...entry, answer, answeredOn: on })) };
}

/** Back with the sender, as before it passed the matter on; an assignment to the organ falls away with it. */
function returned({ assignment, ...petition }: Petition): Petition {
  const hops = petition.hops.slice(0, -1);
  const sent = petition.hops.at(-1);
  const kept = assignment && !(sent?.how === 'assignment' && assignment.to === sent.to) ? { assignment } : {};
  return { ...petition, ...kept, hops, state: beforeStep(hops) };
}

function designated(petition: Petition, { to, on, by }: EventOf<'designate'>): Petition {
  const hop = { from: by.unit, fromBureau: by.isBureau, to: to.unit, how: 'transfer', on, ...(to.tier && { tier: to.tier }) } as const;
  const { assignment } = petition;
  return {
    ...petition,
    ...(assignment && assignment.report !== 'accepted' && { assignment: { ...assignment, to: to.unit, report: 'due' as const } }),
    state: 'transferred',
    holder: to.unit,
    holderIsBureau: to.isBureau,
    hops: [...petition.hops.slice(0, -1), hop],
  };
}
