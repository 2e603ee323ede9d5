import type { CivilDate } from '../../clock/civilDate.ts';
import type { Petition } from '../petition.ts';
import type { CoOrgan } from './acts.ts';

/**
 * 主办: the organ that accepted the matter. A suggestion or an accusation is accepted by nobody: the organ that holds it leads. A bureau
 * never does.
 */
export function leadOf({ competent, holder, holderIsBureau, state, class: matterClass }: Petition): string | undefined {
  if (competent) return competent;
  const own = matterClass === 'suggestion' || matterClass === 'accusation';
  return own && (state === 'triaged' || state === 'received') && !holderIsBureau ? holder : undefined;
}

export const openAskings = ({ coOrgans = [] }: Pick<Petition, 'coOrgans'>): CoOrgan[] =>
  coOrgans.filter(({ standing }) => standing === 'open');

/** What lies between lead and co-organ: nobody shows these attachments to the petitioner. */
export const innerAttachments = ({ coOrgans = [] }: Pick<Petition, 'coOrgans'>): string[] =>
  coOrgans.flatMap(({ attachments = [] }) => attachments);

/** The askings, counted from 1, with which a unit may do an act of this chapter. */
export function askingsFor(petition: Petition, act: string, unit: string): number[] {
  const side = act === 'answerLead' ? 'to' : 'by';
  return (petition.coOrgans ?? []).flatMap((each, at) => (each.standing === 'open' && each[side] === unit ? [at + 1] : []));
}

/** Is it now the turn of an act of this chapter? To answer, always; to remind, once the day has passed. Undefined for acts of other chapters. */
export function togetherTurn(petition: Petition, act: string, today: CivilDate): boolean | undefined {
  if (act === 'answerLead') return true;
  if (act === 'askCoOrgan' || act === 'withdrawAsking') return false;
  if (act !== 'remindCoOrgan') return undefined;
  return openAskings(petition).some(({ dueOn, remindedOn }) => dueOn < today && !remindedOn);
}
