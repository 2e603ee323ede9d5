import { Readable } from 'node:stream';
import type { BinderyTrouble } from '../../documents/bind/bindery.ts';
import { bindingWords } from '../../documents/bind/bindingWords.ts';
import type { City } from '../city.ts';
import { newId } from '../identifiers.ts';
import { scopeOf, unitName } from '../law.ts';
import { matterView } from '../matterView.ts';
import { noticeViews } from '../notices/deliveries.ts';
import type { Officer } from '../officers.ts';
import { noteOpening } from '../openings.ts';
import { kept, masked, readPerson } from '../people.ts';
import { openFor } from '../readFile.ts';
import { sealerOf } from '../sealing.ts';
import { citizenView, openOwn } from '../track.ts';
import { type BoundAnswer, bindFile } from './bindFile.ts';
import type { ToBind } from './fileItems.ts';
import { isTooBigToZip, readyToZip, zipFile, zipLimitBytes } from './zipFile.ts';

export type BindingFormat = 'pdf' | 'zip';
/** `identity`: with who the petitioner is in full; kept like every such reading. */
export type Taking = Readonly<{ petitionNo: string; format: BindingFormat; purpose: string; identity: boolean }>;

export type Taken = Readonly<
  | { outcome: 'pdf'; bytes: Uint8Array; name: string }
  | { outcome: 'zip'; stream: Readable; name: string }
  | { outcome: 'not-found' }
  | { outcome: 'too-big'; format: BindingFormat; megabytes: number }
  | Exclude<BoundAnswer, { outcome: 'bound' | 'too-big' }>
>;

/**
 * An officer takes the whole file out. Who may open it may take it, and nobody else; a co-organ has no whole file. Who took it, when and
 * what for is on record before the first byte, for the auditor and, as every reading is, for the petitioner.
 */
export async function takeOut(city: City, officer: Officer, { petitionNo, format, purpose, identity }: Taking): Promise<Taken> {
  const opened = await openFor(city, officer, petitionNo);
  if (!opened) return { outcome: 'not-found' };
  const { file, sealer } = opened;
  const { petition } = file;
  const showing = { forPetitioner: false, unit: officer.unit } as const;
  const whole = readPerson(sealer, file.persons);
  const person = identity ? whole : (petition.identity === 'confidential' ? kept : masked)(whole);
  const view = matterView(city, file, sealer, { ...showing, days: false });
  const bound: ToBind = { file, sealer, view, showing, person, notices: await noticeViews(city, scopeOf(city, officer), file) };
  noteOpening(city, officer, file);
  const at = city.clock.now();
  const { account, unit } = officer;
  await city.files.noteReading({
    petitionId: petition.petitionId,
    officer: account,
    unit,
    what: 'whole-file',
    reason: bindingWords.reason(purpose),
    at,
  });
  const exportId = newId(at);
  // That there is an accusation is not for the list of exports to tell; the reading above holds which one it was.
  const asked = petition.restricted ? { identity } : { petitionNo, identity };
  await city.exports.begun({ exportId, account, unit, what: 'file', format, asked, purpose, rowLimit: 1, at });
  const ended = () => city.exports.ended(exportId, 1, city.clock.now());
  const by = {
    boundBy: [unitName(city, unit), officer.name].join('　'),
    notes: [bindingWords.purpose(purpose), identity ? bindingWords.shown : bindingWords.masked],
  };
  return send(city, bound, { format, by, ended });
}

/** The petitioner takes the own file: what the page of the own matter shows, and nothing else. */
export async function takeOwn(city: City, petitionId: string, format: BindingFormat): Promise<Taken> {
  const file = await openOwn(city, petitionId);
  const sealer = file && sealerOf(city, file);
  const view = file && (await citizenView(city, { petitionId }));
  if (!file || !sealer || !view) return { outcome: 'not-found' };
  const notices = await noticeViews(city, { as: 'petitioner', petitionId }, file);
  const bound: ToBind = { file, sealer, view, showing: { forPetitioner: true }, person: readPerson(sealer, file.persons), notices };
  const by = { boundBy: bindingWords.petitioner, notes: [bindingWords.own] };
  return send(city, bound, { format, by, ended: async () => {} });
}

type Sending = Readonly<{ format: BindingFormat; by: Parameters<typeof bindFile>[2]; ended(): Promise<void> }>;

async function send(city: City, bound: ToBind, { format, by, ended }: Sending): Promise<Taken> {
  const name = `${bindingWords.fileOf(bound.view.petitionNo)}.${format}`;
  if (format === 'zip') {
    if (isTooBigToZip(city, bound)) return { outcome: 'too-big', format, megabytes: zipLimitBytes / 1024 / 1024 };
    const ready = await readyToZip(city, bound);
    if (!Array.isArray(ready)) return ready as BinderyTrouble;
    return { outcome: 'zip', name, stream: Readable.from(thenEnded(zipFile(city, bound, ready), ended), { objectMode: false }) };
  }
  const answer = await bindFile(city, bound, by);
  if (answer.outcome === 'too-big') return { ...answer, format };
  if (answer.outcome !== 'bound') return answer;
  await ended();
  return { outcome: 'pdf', name, bytes: answer.pdf };
}

async function* thenEnded(chunks: AsyncGenerator<Uint8Array>, ended: () => Promise<void>): AsyncGenerator<Uint8Array> {
  yield* chunks;
  await ended();
}
