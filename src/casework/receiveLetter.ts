import { petitionerActor } from '../petition/acts.ts';
import type { City } from './city.ts';
import { letterPdf } from './letterPdf.ts';
import { doAct } from './performAct.ts';
import { openOwn } from './track.ts';

/**
 * The petitioner opens a letter. Only who agreed to electronic service is served by that, once, on this day; for everybody else reading is
 * reading, and service is what an officer records (ADR-0090). A letter that cannot be served now is read all the same.
 */
export async function receiveLetter(city: City, petitionId: string, letterId: string): Promise<Uint8Array | undefined> {
  const pdf = await letterPdf(city, { as: 'petitioner', petitionId }, letterId);
  const file = pdf && (await openOwn(city, petitionId));
  const letter = file?.petition.letters.find((entry) => entry.letterId === letterId);
  if (file?.petition.electronicService && letter && !letter.service && !letter.voidedOn) {
    const fields = { letterId, mode: 'portal', proof: '信访人同意电子送达，并在网上打开文书' };
    const scope = { as: 'petitioner', petitionId } as const;
    await doAct(city, { file, scope, by: petitionerActor('petitioner'), act: { type: 'recordService', on: city.clock.today(), fields } });
  }
  return pdf;
}
