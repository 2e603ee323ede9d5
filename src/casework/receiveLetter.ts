import { petitionerActor } from '../petition/acts.ts';
import type { City } from './city.ts';
import { type ActAnswer, doAct } from './performAct.ts';
import { citizenView, openOwn } from './track.ts';

/**
 * 电子送达: the petitioner signs for a letter on the portal, and today is its day of service. Only with the consent given when filing;
 * `decide` refuses it otherwise, and for a letter already served or voided. Reading a letter never does this by itself.
 */
export async function receiveLetter(city: City, asked: { petitionId: string; letterId: string }): Promise<ActAnswer> {
  const { petitionId, letterId } = asked;
  const view = await citizenView(city, petitionId);
  const file = await openOwn(city, petitionId);
  if (!file || !view?.letters.some((letter) => letter.letterId === letterId)) return { outcome: 'not-found' };
  const act = { type: 'recordService', on: city.clock.today(), fields: { letterId, mode: 'portal' } } as const;
  return doAct(city, { file, scope: { as: 'petitioner', petitionId }, by: petitionerActor('petitioner'), act });
}
