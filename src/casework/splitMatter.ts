import { leafOf } from '../ledger/leaf.ts';
import type { Doing as Deciding } from '../petition/decide.ts';
import { begin, evolve } from '../petition/evolve.ts';
import type { Petition } from '../petition/petition.ts';
import { openPart, rejoin } from '../petition/split/openPart.ts';
import { copyAttachments } from './attachments.ts';
import type { Beside, NewPart } from './beside.ts';
import { classedBy } from './categoryTree.ts';
import type { City } from './city.ts';
import { dangerRead } from './danger.ts';
import type { ActRecord, WholeFile } from './files.ts';
import { gramsOf } from './grams.ts';
import { lawOf } from './law.ts';
import { copyPeople } from './people.ts';
import { type Sealer, sealerFor } from './sealing.ts';
import { seenByOf } from './seenBy.ts';

type Doing = Readonly<{ file: WholeFile; scope: ActRecord['scope']; by: Deciding['by']; beside?: Beside }>;
type How = Readonly<{ sealer: Sealer; at: string; record: ActRecord }>;

/** What is written in the same transaction when a matter is divided or put together: its parts open, or end. */
export function recordsOfParts(city: City, doing: Doing, how: How): ActRecord[] {
  const { type } = how.record.event;
  const { newParts = [], parts = [] } = doing.beside ?? {};
  if (type === 'split') return newParts.map((part, at) => opened(city, doing, how, { part, no: at + 1 }));
  return type === 'undoSplit' ? parts.map((part) => ended(city, doing, how, part)) : [];
}

/** A part is written as a matter of its own: its own key, its own texts, the petitioner sealed again. */
function opened(city: City, { file, by }: Doing, { sealer, at, record }: How, { part, no }: { part: NewPart; no: number }): ActRecord {
  const cover = file.petition;
  const { petitionId, stated } = part;
  const restricted = cover.restricted || stated.accusation === true;
  const { key, wrapped } = city.keys.newMatterKey(restricted);
  const own = sealerFor(city, petitionId, key);
  const event = openPart(cover, statedOf(city, part, { part: no, own }), record.event.on, { by, at }, lawOf(city));
  const after: Petition = begin(event);
  return {
    scope: { as: 'petitioner', petitionId },
    after,
    event,
    leaf: leafOf(petitionId, 1, event),
    seenBy: seenByOf(city, after),
    persons: copyPeople(city, file.persons, sealer, own),
    ...(stated.withFiles && file.attachments.length > 0 && { attachments: copyAttachments(file.attachments, sealer, own) }),
    texts: own.written,
    wrappedKey: wrapped,
    ...(!restricted && { grams: gramsOf(`${stated.title}\n${stated.content}`) }),
  };
}

const statedOf = (city: City, { petitionId, petitionNo, stated }: NewPart, { part, own }: { part: number; own: Sealer }) => ({
  petitionId,
  petitionNo,
  part,
  title: own.put('title', stated.title),
  text: own.put('content', stated.content),
  accusation: stated.accusation === true,
  ...dangerRead(stated.title, stated.content),
  ...(stated.areaCode && { areaCode: stated.areaCode }),
  ...(stated.category && { category: stated.category, ...classedBy(city) }),
});

function ended(city: City, { scope, by }: Doing, { at, record }: How, { petition }: WholeFile): ActRecord {
  const event = rejoin(petition, record.event.on, { by, at });
  const after = evolve(petition, event);
  return {
    scope,
    before: petition,
    after,
    event,
    leaf: leafOf(petition.petitionId, after.version, event),
    seenBy: seenByOf(city, after),
    texts: [],
  };
}
