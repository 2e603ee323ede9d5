import type { Petition } from '../petition.ts';
import { type FollowUp, type SpokenOutcome, spokenOutcomes } from './acts.ts';

/** Was the petitioner spoken to? */
export const wasSpoken = ({ outcome }: FollowUp): boolean => spokenOutcomes.some((each) => each === outcome);

/** What the petitioner was last heard to say: the second officer counts as much as the first, and the worse of both stands (ADR-0256). */
export function lastSaid({ followUps = [] }: Petition): SpokenOutcome | undefined {
  const last = followUps.findLast(wasSpoken);
  if (!last) return undefined;
  const said = [last.outcome as SpokenOutcome, ...(last.second ? [last.second.answer] : [])];
  return spokenOutcomes.findLast((outcome) => said.includes(outcome));
}

/** Did both officers hear the same? Nothing while only one has called. */
export const agrees = ({ outcome, second }: FollowUp): boolean | undefined => second && second.answer === outcome;

/** The calls, counted from 1, that a second officer of that bureau may check. */
export const callsToCheck = ({ followUps = [] }: Petition, unit: string): number[] =>
  followUps.flatMap((call, at) => (call.by === unit && wasSpoken(call) && !call.second ? [at + 1] : []));
