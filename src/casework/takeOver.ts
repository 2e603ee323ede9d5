import type { CivilDate } from '../clock/civilDate.ts';
import { leafOf } from '../ledger/leaf.ts';
import type { Actor } from '../petition/acts.ts';
import { decide, open } from '../petition/decide.ts';
import { begin, evolve } from '../petition/evolve.ts';
import type { Petition } from '../petition/petition.ts';
import type { City } from './city.ts';
import type { ActRecord, Scope } from './files.ts';
import { gramsOf } from './grams.ts';
import { newId, petitionNumber } from './identifiers.ts';
import { lawOf } from './law.ts';
import { type Sealer, sealerFor } from './sealing.ts';
import { seenByOf } from './seenBy.ts';

/** A letter of an older system (历史来信): its real days, its texts, the organ that answered. Nothing is made up. */
export type HistoricalLetter = Readonly<{
  title: string;
  content: string;
  /** The organ it went to: a unit's code, or the name the older system gave. */
  unit: string;
  receivedOn?: CivilDate;
  reply?: Readonly<{ text: string; on?: CivilDate }>;
  /** Made from the row's content, so that the same row is never taken over twice. */
  importKey: string;
}>;

/**
 * Takes a historical letter over by the same way as every act: one opening event on its real day, and one for its reply. A row without a
 * day carries the day of the import and is marked undated: it counts in no period.
 */
export async function takeOver(city: City, officer: string, letter: HistoricalLetter): Promise<'made' | 'there already'> {
  const at = city.clock.now();
  const petitionId = newId(at);
  const { key, wrapped } = city.keys.newMatterKey(false);
  const sealer = sealerFor(city, petitionId, key);
  const by: Actor = { officer, unit: city.settings.intakeUnit, isBureau: true, role: 'import' };
  const on = letter.receivedOn ?? city.clock.today();
  const petitionNo = petitionNumber({ areaCode: city.settings.rootArea, on, channel: 'mailbox', serial: await city.files.nextSerial() });
  const opened = open(
    { type: 'takeOver', on, petitionId, petitionNo, unit: letter.unit, undated: !letter.receivedOn, title: sealer.put('title', letter.title), text: sealer.put('content', letter.content) },
    { by, at },
    lawOf(city),
  ); // biome-ignore format: one act
  if (!opened.ok) throw new RangeError(`the letter of ${on} cannot be taken over: ${opened.refusal.code}`);
  const first = begin(opened.event);
  const scope = { as: 'petitioner', petitionId } as const;
  const opening: ActRecord = {
    scope, after: first, event: opened.event, leaf: leafOf(petitionId, 1, opened.event), seenBy: seenByOf(city, first), texts: sealer.written,
    wrappedKey: wrapped, grams: gramsOf(`${letter.title}\n${letter.content}`), importKey: letter.importKey,
  }; // biome-ignore format: one record
  const replying = sealerFor(city, petitionId, key);
  const reply = letter.reply && replyRecord(city, { letter, first, by, scope, replying, at });
  const recorded = await city.files.recordAll(reply ? [opening, reply] : [opening]);
  return recorded.outcome === 'taken' ? 'there already' : 'made';
}

type Replying = Readonly<{ letter: HistoricalLetter; first: Petition; by: Actor; scope: Scope; replying: Sealer; at: string }>;

function replyRecord(city: City, { letter, first, by, scope, replying, at }: Replying): ActRecord {
  const on = letter.reply?.on ?? first.filedOn;
  const act = {
    type: 'answer',
    on,
    undated: letter.reply?.on === undefined,
    text: replying.put('answer', letter.reply?.text ?? ''),
  } as const;
  const answered = decide(first, act, { by, at }, lawOf(city));
  if (!answered.ok) throw new RangeError(`the reply of ${on} cannot be taken over: ${answered.refusal.code}`);
  const after = evolve(first, answered.event);
  const leaf = leafOf(first.petitionId, 2, answered.event);
  return { scope, before: first, after, event: answered.event, leaf, seenBy: seenByOf(city, after), texts: replying.written };
}
