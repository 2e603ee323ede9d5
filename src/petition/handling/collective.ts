import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { CollectiveDecision } from './acts.ts';

const opinionsOf = ({ letters }: Petition): number => letters.filter(({ kind }) => kind === 'opinion').length;

/** The collective decision that the next opinion of the unit that holds the matter rests on, if it was recorded. */
export function collectiveDecision(petition: Petition): CollectiveDecision | undefined {
  const last = petition.collectiveDecision;
  return last && last.by === petition.holder && last.opinions === opinionsOf(petition) ? last : undefined;
}

/** 重大、疑难: is an opinion on its way whose collective decision is missing? */
export const needsCollective = (petition: Petition): boolean =>
  petition.major && petition.paper?.kind === 'opinion' && collectiveDecision(petition) === undefined;

export function evolveCollective(petition: Petition, event: EventOf<'recordCollectiveDecision'>): Petition {
  const { by, on, meeting, participants, result } = event;
  return { ...petition, collectiveDecision: { by: by.unit, on, meeting, participants, result, opinions: opinionsOf(petition) } };
}
