import type { CivilDate } from '../clock/civilDate.ts';
import { leafOf } from '../ledger/leaf.ts';
import type { Actor } from '../petition/acts.ts';
import { decide, open } from '../petition/decide.ts';
import { begin, evolve } from '../petition/evolve.ts';
import type { Petition } from '../petition/petition.ts';
import type { Refusal } from '../petition/refusals.ts';
import type { City } from './city.ts';
import type { ActRecord } from './files.ts';
import { gramsOf } from './grams.ts';
import { newId, petitionNumber } from './identifiers.ts';
import type { MatterKey } from './keys.ts';
import { lawOf } from './law.ts';
import { sealerFor } from './sealing.ts';
import { seenByOf } from './seenBy.ts';

/** A letter of an older system (历史来信): its real days, its texts, the organ that answered. Nothing is made up. */
export type HistoricalLetter = Readonly<{
  title: string;
  content: string;
  /** The organ it went to: a unit's code, or the name the older system gave, kept as it is. */
  unit: string;
  receivedOn?: CivilDate;
  reply?: Readonly<{ text: string; on?: CivilDate }>;
  /** Made from the row's content, so that the same row is never taken over twice. */
  importKey: string;
}>;

/** refused: the law says no (a day that lies ahead, a reply a hundred years before its letter); nothing was written. */
export type TakenOver = Readonly<{ outcome: 'made' | 'there already' }> | Readonly<{ outcome: 'refused'; refusal: Refusal }>;

/**
 * Takes a historical letter over by the same way as every act: one opening event on its real day, and one for its reply, both in one
 * transaction. A letter without a day carries the day of the import and is marked undated; a reply without a day carries its letter's day and
 * leaves the letter without an answering day. Neither counts in a period.
 */
export async function takeOver(city: City, officer: string, letter: HistoricalLetter): Promise<TakenOver> {
  const at = city.clock.now();
  const petitionId = newId(at);
  const { key, wrapped } = city.keys.newMatterKey(false);
  const doing: Taking = { letter, petitionId, key, by: { officer, unit: city.settings.intakeUnit, isBureau: true, role: 'import' }, at };
  const opened = await openingRecord(city, doing, wrapped);
  if ('refusal' in opened) return { outcome: 'refused', refusal: opened.refusal };
  const reply = replyRecord(city, doing, opened.record.after);
  if (reply && 'refusal' in reply) return { outcome: 'refused', refusal: reply.refusal };
  const recorded = await city.files.recordAll(reply ? [opened.record, reply.record] : [opened.record]);
  if (recorded.outcome !== 'recorded' && recorded.outcome !== 'taken') throw new Error(`a letter taken over cannot be ${recorded.outcome}`);
  return { outcome: recorded.outcome === 'taken' ? 'there already' : 'made' };
}

type Taking = Readonly<{ letter: HistoricalLetter; petitionId: string; key: MatterKey; by: Actor; at: string }>;
type Made = { record: ActRecord } | { refusal: Refusal };

async function openingRecord(city: City, { letter, petitionId, key, by, at }: Taking, wrappedKey: Buffer): Promise<Made> {
  const { title, content, unit, receivedOn, importKey } = letter;
  const sealer = sealerFor(city, petitionId, key);
  const on = receivedOn ?? city.clock.today();
  const petitionNo = petitionNumber({ areaCode: city.settings.rootArea, on, channel: 'mailbox', serial: await city.files.nextSerial() });
  const act = {
    ...({ type: 'takeOver', on, petitionId, petitionNo, unit, undated: receivedOn === undefined } as const),
    title: sealer.put('title', title),
    text: sealer.put('content', content),
  };
  const opened = open(act, { by, at }, lawOf(city));
  if (!opened.ok) return { refusal: opened.refusal };
  const { event } = opened;
  const after = begin(event);
  const grams = gramsOf(`${title}\n${content}`);
  const written = { texts: sealer.written, seenBy: seenByOf(city, after), leaf: leafOf(petitionId, 1, event) };
  return { record: { scope: { as: 'petitioner', petitionId }, after, event, ...written, wrappedKey, grams, importKey } };
}

function replyRecord(city: City, { letter, petitionId, key, by, at }: Taking, before: Petition): Made | undefined {
  if (!letter.reply) return undefined;
  const sealer = sealerFor(city, petitionId, key);
  const { text, on } = letter.reply;
  const act = { type: 'answer', on: on ?? before.filedOn, undated: on === undefined, text: sealer.put('answer', text) } as const;
  const decision = decide(before, act, { by, at }, lawOf(city));
  if (!decision.ok) return { refusal: decision.refusal };
  const { event } = decision;
  const after = evolve(before, event);
  const written = { texts: sealer.written, seenBy: seenByOf(city, after), leaf: leafOf(petitionId, 2, event) };
  return { record: { scope: { as: 'petitioner', petitionId }, before, after, event, ...written } };
}
