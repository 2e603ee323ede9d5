import type { CivilDate } from '../../clock/civilDate.ts';
import type { Petition } from '../petition.ts';
import type { Confirmation, Promised } from './acts.ts';
import { standingAgreement } from './standing.ts';

const supporting: readonly string[] = ['supported', 'partly-supported'];

/** Did the organ support the request, wholly or in part? (信访工作条例 第三十二条; 信访条例 第三十二条) */
export const isSupported = ({ decision }: Petition): boolean => decision !== undefined && supporting.includes(decision.outcome);

/** The promises of the decision and of the agreement that stand now, each with its number, counted from 1. */
export function standingPromises(petition: Petition): readonly (Promised & Readonly<{ no: number }>)[] {
  const letters = [petition.decision?.letterId, standingAgreement(petition)?.letterId];
  return (petition.promises ?? []).flatMap((promised, at) => (letters.includes(promised.letterId) ? [{ ...promised, no: at + 1 }] : []));
}

/** The promises that nothing shows to be kept. */
export const unprovenPromises = (petition: Petition) => standingPromises(petition).filter(({ proofs }) => proofs.length === 0);

/** The letters that urged one promise, void ones left out. */
export const standingUrgings = ({ letters }: Petition, { urged = [] }: Promised) =>
  urged.filter(({ letterId }) => !letters.some((letter) => letter.letterId === letterId && letter.voidedOn));

/** The numbers of the promises that nothing shows to be kept though their day has passed: a ground of 督办 (opinion not executed). */
export const unexecuted = (petition: Petition, today: CivilDate): readonly number[] =>
  unprovenPromises(petition).flatMap(({ no, dueOn }) => (dueOn < today ? [no] : []));

/** Is something promised, and every promise shown to be kept? */
export function isSolved(petition: Petition): boolean {
  const promises = standingPromises(petition);
  return promises.length > 0 && promises.every(({ proofs }) => proofs.length > 0);
}

/** The outcome that the petitioner answers to: the letter of the decision, else the agreement. */
export const outcomeAsked = ({ decision }: Petition): string => decision?.letterId ?? 'agreement';

/** What the petitioner says of the outcome as it is now; of an earlier one it says nothing. */
export const standingConfirmation = (petition: Petition): Confirmation | undefined =>
  petition.confirmation?.about === outcomeAsked(petition) ? petition.confirmation : undefined;
