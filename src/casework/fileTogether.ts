import { leafOf } from '../ledger/leaf.ts';
import type { Actor, MatterAct } from '../petition/acts.ts';
import { decide } from '../petition/decide.ts';
import { evolve } from '../petition/evolve.ts';
import type { Refusal } from '../petition/refusals.ts';
import type { City } from './city.ts';
import { petitionerIn, sealList } from './coSigners.ts';
import type { ActRecord } from './files.ts';
import type { Filing } from './filing.ts';
import { lawOf } from './law.ts';
import { noticesOf } from './notices/noticesOf.ts';
import type { Sealer } from './sealing.ts';

type Joining = Readonly<{ filing: Filing; opened: ActRecord; sealer: Sealer; by: Actor; at: string }>;

/**
 * 联名 at filing: the acts that follow the opening in the same transaction, or the law's no, and then nothing is filed. None for a
 * matter of one.
 */
export function recordsOfJoining(city: City, joining: Joining): readonly ActRecord[] | { refusal: Refusal } {
  const { filing, opened, sealer } = joining;
  const people = filing.coSigners ?? [];
  if (people.length === 0) return [];
  const already = petitionerIn(city, filing, people).map((at) => at + 1);
  if (already.length > 0) return { refusal: { code: 'signed-already', lines: already.join('、') } };
  const list = sealList(city, { petition: opened.after, petitioner: filing, people, sealer });
  const { on } = opened.event;
  const added = next(city, joining, opened, { type: 'addCoSigners', on, ...list.act });
  if ('refusal' in added) return added;
  const coSigners = people.flatMap(({ representative }, at) => (representative ? [at + 1] : []));
  const withList = { ...added, coSigners: list.rows };
  if (coSigners.length === 0) return [withList];
  const named = next(city, joining, withList, { type: 'nameRepresentatives', on, coSigners });
  return 'refusal' in named ? named : [withList, named];
}

function next(
  city: City,
  { by, at }: Joining,
  { scope, after: before, seenBy }: ActRecord,
  act: MatterAct,
): ActRecord | { refusal: Refusal } {
  const decision = decide(before, act, { by, at }, lawOf(city));
  if (!decision.ok) return { refusal: decision.refusal };
  const { event } = decision;
  const after = evolve(before, event);
  const leaf = leafOf(before.petitionId, after.version, event);
  return { scope, before, after, event, leaf, seenBy, texts: [], notices: noticesOf(city, after, event) };
}
