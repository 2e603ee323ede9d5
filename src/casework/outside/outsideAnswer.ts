import type { CivilDate } from '../../clock/civilDate.ts';
import { actsIn } from '../../petition/actsIn.ts';
import { openUntil, outsideActor } from '../../petition/outside/standing.ts';
import type { TextRef } from '../../petition/references.ts';
import type { City } from '../city.ts';
import type { WholeFile } from '../files.ts';
import { type NamedUnit, namedUnit } from '../law.ts';
import { readPerson } from '../people.ts';
import { type ActAnswer, doAct } from '../performAct.ts';
import { sealerOf } from '../sealing.ts';
import type { Upload } from '../uploads.ts';
import { type FieldProblem, readAct } from '../writtenAct.ts';

/** What a body outside sees: what the officer wrote for it, and nothing else of the matter. Once it has answered, only that it has. */
export type OutsideQuestion = Readonly<{
  from: NamedUnit;
  outsider: string;
  dueOn: CivilDate;
  openUntil: CivilDate;
  answeredOn?: CivilDate;
  text?: string;
  /** Told for a reason that is on record. */
  petitioner?: string;
}>;

type Found = Readonly<{ file: WholeFile; entry: number; question: OutsideQuestion }>;

/** The question that a code opens, by its digest. Withdrawn, ended, replaced, closed and never made are one answer: nothing. */
export async function openQuestion(city: City, digest: Buffer): Promise<OutsideQuestion | undefined> {
  return (await find(city, digest))?.question;
}

async function find(city: City, digest: Buffer): Promise<Found | undefined> {
  const link = await city.outsideLinks.find(digest);
  if (!link || link.until < city.clock.today()) return undefined;
  const { petitionId, entry } = link;
  const file = await city.files.openWhole({ as: 'petitioner', petitionId }, petitionId);
  const sealer = file && sealerOf(city, file);
  const asking = file?.petition.outside?.[entry - 1];
  if (!file || !sealer || !asking || asking.standing === 'withdrawn' || file.petition.restricted) return undefined;
  const read = (ref: TextRef) => {
    const text = file.texts.find(({ textId }) => textId === ref.textId);
    return text ? sealer.read(text) : '';
  };
  const { by, outsider, dueOn, answeredOn, text, identityReason } = asking;
  const common = { from: namedUnit(city, by), outsider: read(outsider), dueOn, openUntil: openUntil(asking) };
  if (answeredOn) return { file, entry, question: { ...common, answeredOn } };
  if (!actsIn[file.petition.state].includes('answerOutside')) return undefined;
  const name = identityReason && readPerson(sealer, file.persons).name;
  return { file, entry, question: { ...common, text: read(text), ...(name && { petitioner: name }) } };
}

export type Answered = ActAnswer | Readonly<{ outcome: 'invalid'; problems: readonly FieldProblem[] }>;
type Answer = Readonly<{ text: string; signer: string; uploads: readonly Upload[] }>;

/** How often an answer is tried again where the matter moved on meanwhile: who answers has no version to be stale. */
const tries = 3;

/** The body answers, once. The answer is an event of the matter like every other. */
export async function answerQuestion(city: City, digest: Buffer, { text, signer, uploads }: Answer): Promise<Answered> {
  for (let left = tries; ; left -= 1) {
    const found = await find(city, digest);
    const asking = found?.file.petition.outside?.[found.entry - 1];
    if (!found || !asking) return { outcome: 'not-found' };
    const read = readAct(city, { type: 'answerOutside', entry: found.entry, text, signer, on: city.clock.today() });
    if (!read.ok) return { outcome: 'invalid', problems: read.problems };
    const { petitionId } = found.file.petition;
    const scope = { as: 'petitioner', petitionId } as const;
    const done = await doAct(city, { file: found.file, scope, by: outsideActor(asking.by), act: read.act, uploads });
    if (done.outcome !== 'stale' || left === 1) return done;
  }
}
