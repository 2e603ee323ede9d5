import type { Petition } from '../petition.ts';
import { type Agreement, type AgreementKind, type Asked, agreementKinds, type Hearing, type Mediation } from './acts.ts';

/** Was this letter voided? What a void letter said does not stand. */
const isVoid = ({ letters }: Petition, letterId: string): boolean =>
  letters.some((letter) => letter.letterId === letterId && letter.voidedOn !== undefined);

/** What the petitioner was asked for, void notices left out. */
export const standingAskings = (petition: Petition): readonly Asked[] =>
  (petition.asked ?? []).filter(({ letterId }) => !isVoid(petition, letterId));

/** What the petitioner was asked for last and has not answered. */
export function openAsking(petition: Petition): Asked | undefined {
  const last = standingAskings(petition).at(-1);
  return last?.answeredOn ? undefined : last;
}

/** Hearings whose notice stands, oldest first. */
export const standingHearings = (petition: Petition): readonly Hearing[] =>
  (petition.hearings ?? []).filter(({ letterId }) => !isVoid(petition, letterId));

/** The hearing that is called and neither held nor called off; one whose minutes were voided is to be recorded again. */
export function openHearing(petition: Petition): Hearing | undefined {
  const last = standingHearings(petition).at(-1);
  const recorded = last?.minutesId !== undefined && !isVoid(petition, last.minutesId);
  return last && !last.cancelledOn && !recorded ? last : undefined;
}

/** The mediation that goes on. */
export const openMediation = (petition: Petition): Mediation | undefined =>
  petition.mediations?.find(({ endedOn, agreement }) => !endedOn && !agreement);

/** Mediations and settlements, those whose paper is void left out. */
export const standingMediations = (petition: Petition): readonly Mediation[] =>
  (petition.mediations ?? []).filter(({ agreement }) => !agreement || !isVoid(petition, agreement.letterId));

/** What both sides signed last, void papers left out. */
export const standingAgreement = (petition: Petition): Agreement | undefined =>
  standingMediations(petition).findLast(({ agreement }) => agreement)?.agreement;

/** A 调解协议 comes out of a mediation; a 和解协议 may be reached without one. */
export const agreementsFor = (petition: Petition): readonly AgreementKind[] => (openMediation(petition) ? agreementKinds : ['settlement']);

/** Is it handled simply, with its answer still to come? */
export const isSimple = ({ simple, state }: Petition): boolean => simple !== undefined && !simple.convertedOn && state === 'accepted';

/** May the petitioner, not content with a simplified answer, have the matter handled in the ordinary way? */
export const mayConvert = ({ simple, state }: Petition): boolean => simple !== undefined && !simple.convertedOn && state === 'decided';

/** Would the law let the petitioner do this act of the chapter now? Acts of other chapters are not judged here. */
export function openToPetitioner(petition: Petition, act: string): boolean {
  if (act === 'goAlone') return petition.mergedInto !== undefined;
  if (act === 'confirmOutcome') return petition.decision !== undefined || standingAgreement(petition) !== undefined;
  return act !== 'convertToOrdinary' || mayConvert(petition);
}
