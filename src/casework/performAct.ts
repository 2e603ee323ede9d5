import { maySee, roleFor } from '../access/access.ts';
import type { CivilDate } from '../clock/civilDate.ts';
import { leafOf } from '../ledger/leaf.ts';
import type { Actor } from '../petition/acts.ts';
import { actsIn } from '../petition/actsIn.ts';
import { decide, outOfState } from '../petition/decide.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { evolve } from '../petition/evolve.ts';
import type { Petition } from '../petition/petition.ts';
import type { LetterMade } from '../petition/references.ts';
import type { Refusal } from '../petition/refusals.ts';
import { attachmentRows } from './attachments.ts';
import { type Beside, besideOf } from './beside.ts';
import type { City } from './city.ts';
import type { ActRecord, Recorded, Scope, WholeFile } from './files.ts';
import { gramsOf } from './grams.ts';
import { actorOf, lawOf, readerOf, scopeOf } from './law.ts';
import { composeLetter, letterFor, type Making, numberFor } from './letters.ts';
import { makeAct } from './makeAct.ts';
import { recordsOfMerging } from './mergeMatters.ts';
import { changedContact } from './notices/changedContact.ts';
import { noticesOf } from './notices/noticesOf.ts';
import type { Officer } from './officers.ts';
import { namedMatter } from './repeats.ts';
import { sealedLetter, Unsealed } from './sealedLetter.ts';
import { type Sealer, sealerOf } from './sealing.ts';
import { seenByOf } from './seenBy.ts';
import { recordsOfParts } from './splitMatter.ts';
import type { Upload } from './uploads.ts';
import type { WrittenAct } from './writtenAct.ts';

export type ActAnswer =
  | Readonly<{ outcome: 'done'; event: PetitionEvent; after: Petition }>
  | Readonly<{ outcome: 'stale'; version: number }>
  | Readonly<{ outcome: 'refused'; refusal: Refusal }>
  | Readonly<{ outcome: 'not-found' }>;

export type Asked = Readonly<{ petitionNo: string; version: number; act: WrittenAct; uploads?: readonly Upload[] }>;

/** An officer's act: open the file, check access, decide, record. The same way for every act, from a form, the API, an import or the demo. */
export async function performAct(city: City, officer: Officer, asked: Asked): Promise<ActAnswer> {
  const scope = scopeOf(city, officer);
  const file = await city.files.openNumbered(scope, asked.petitionNo);
  const reader = readerOf(city, officer);
  if (!file || !maySee(reader, file.petition, file.seenBy)) return { outcome: 'not-found' };
  const role = roleFor(reader, asked.act.type, file.petition, file.seenBy);
  if (file.petition.version !== asked.version) return { outcome: 'stale', version: file.petition.version };
  if (!role) return { outcome: 'refused', refusal: withoutRole(file.petition, asked.act) };
  const beside = await namedMatter(city, officer, asked.act);
  return doAct(city, { ...asked, file, scope, by: actorOf(city, officer, role), beside });
}

/** Why nobody, or somebody else, may do an act: the state first, for it says what to do instead. */
export const withoutRole = (petition: Petition, { type }: WrittenAct): Refusal =>
  actsIn[petition.state].includes(type) ? { code: 'not-your-act', act: type } : outOfState(petition, type);

export type Doing = Readonly<{
  file: WholeFile;
  scope: Scope;
  by: Actor;
  act: WrittenAct;
  /** What the act rests on beside the file, as far as it is known. */
  beside?: Beside;
  uploads?: readonly Upload[];
}>;

/** Decides an act on an opened file and records it, with a letter and its number where the act makes one. */
export async function doAct(city: City, doing: Doing): Promise<ActAnswer> {
  const { file, act, by } = doing;
  await city.calendars.refresh();
  const sealer = sealerOf(city, file);
  if (!sealer) return { outcome: 'not-found' };
  const gathered = await besideOf(city, { ...doing, sealer });
  if ('refusal' in gathered) return { outcome: 'refused', refusal: gathered.refusal };
  const beside = { ...doing.beside, ...gathered };
  const kind = letterFor(file.petition, act);
  const at = city.clock.now();
  // A first answer with an empty letter: what the law refuses takes no number.
  const trial = { letterId: '', kind: kind ?? '', content: { textId: '', commitment: '' } };
  const first = decide(
    file.petition,
    makeAct(city, act, { sealer: quiet(sealer), letter: kind && trial, file, beside, attached: attachedBy(doing) }),
    { by, at },
    lawOf(city),
  );
  if (!first.ok) return { outcome: 'refused', refusal: first.refusal };
  const make = (letter?: LetterMade, files: readonly Upload[] = []) =>
    recordOf(city, { ...doing, beside, uploads: [...(doing.uploads ?? []), ...files] }, { sealer, letter, at });
  if (!kind) {
    const record = make();
    const others = [
      ...recordsOfParts(city, { ...doing, beside }, { sealer, at, record }),
      ...recordsOfMerging(city, { ...doing, beside }, { at, record }),
    ];
    return outcomeOf(await (others.length > 0 ? city.files.recordAll([record, ...others]) : city.files.record(record)), record);
  }
  const making = makingOf(doing, { sealer, kind, effects: first.event.clocks });
  const { series, year, letterId } = numberFor(city, { kind, on: act.on });
  const composed = async (serial?: number): Promise<ActRecord> => {
    const content = composeLetter(city, making, serial);
    const sealed = serial === undefined ? undefined : await sealedLetter(city, { content, unit: by.unit, letterId });
    const letter = { letterId, kind, content: sealer.put('letter', JSON.stringify(content)) };
    const number = content.number ? { number: content.number } : {};
    return make({ ...letter, ...number, ...(sealed && { sealedSha256: sealed.sha256 }) }, sealed ? [sealed] : []);
  };
  if (series === '') {
    const record = await composed();
    return outcomeOf(await city.files.record(record), record);
  }
  let made: ActRecord | undefined;
  try {
    const recorded = await city.files.recordWithNumber({ series, year, letterId, unit: by.unit }, async (serial) => {
      made = await composed(serial);
      return made;
    });
    return made ? outcomeOf(recorded, made) : { outcome: 'stale', version: file.petition.version };
  } catch (fault) {
    // The number was given back with the transaction.
    if (fault instanceof Unsealed) return { outcome: 'refused', refusal: { code: 'seal-not-put', why: fault.why } };
    throw fault;
  }
}

/** What the letter of an act is made of. */
export function makingOf({ file, act, by }: Doing, how: Pick<Making, 'sealer' | 'kind' | 'effects'>): Making {
  const { paper } = file.petition;
  const sealed = paper && file.texts.find(({ textId }) => textId === paper.text.textId);
  return {
    ...how,
    file,
    unit: by.unit,
    on: act.on as CivilDate,
    fields: act.fields,
    act,
    ...(sealed && { paper: JSON.parse(how.sealer.read(sealed)) }),
    ...(paper?.days && { paperDays: paper.days }),
  };
}

/** A sealer that keeps nothing: for acts that are only tried. */
export const quiet = (sealer: Sealer): Sealer => ({ ...sealer, put: () => ({ textId: '', commitment: '' }) });

const attachedBy = ({ uploads = [] }: Doing): string[] => uploads.map(({ uploadId }) => uploadId);

function outcomeOf(recorded: Recorded, { event, after }: ActRecord): ActAnswer {
  if (recorded.outcome === 'recorded') return { outcome: 'done', event, after };
  return { outcome: 'stale', version: after.version };
}

function recordOf(city: City, doing: Doing, how: { sealer: Sealer; letter: LetterMade | undefined; at: string }): ActRecord {
  const { file, scope, by, act } = doing;
  const { petition } = file;
  const made = makeAct(city, act, { ...how, file, beside: doing.beside, attached: attachedBy(doing) });
  const decision = decide(petition, made, { by, at: how.at }, lawOf(city));
  if (!decision.ok) throw new Error(`an act that was allowed is refused: ${decision.refusal.code}`);
  const after = evolve(petition, decision.event);
  const { event } = decision;
  const uploads = doing.uploads ?? [];
  return {
    scope,
    before: petition,
    after,
    event,
    leaf: leafOf(petition.petitionId, after.version, event),
    seenBy: seenByOf(city, after),
    ...(uploads.length > 0 && { attachments: attachmentRows(uploads, how.sealer, event.on) }),
    ...resealed(city, file, after, how.sealer),
    ...(doing.beside?.list && { coSigners: doing.beside.list.rows }),
    texts: how.sealer.written,
    notices: noticesOf(city, after, event),
    ...changedContact(city, file, how.sealer, act),
  };
}

/** A matter that becomes an accusation gets a key wrapped apart and leaves the index; one that was none comes back. */
function resealed(city: City, file: WholeFile, after: Petition, sealer: Sealer): Partial<ActRecord> {
  if (after.restricted === file.petition.restricted || !file.wrappedKey) return {};
  const wrappedKey = city.keys.rewrap(file.wrappedKey, after.restricted);
  const plain = file.texts.filter(({ kind }) => kind === 'title' || kind === 'content').map((text) => sealer.read(text));
  return after.restricted ? { wrappedKey } : { wrappedKey, grams: gramsOf(plain.join('\n')) };
}
