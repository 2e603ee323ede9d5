import type { Petition } from '../petition/petition.ts';
import { alike } from './alike.ts';
import type { City } from './city.ts';
import type { WholeFile } from './files.ts';
import { gramsOf } from './grams.ts';
import { scopeOf, unitName } from './law.ts';
import { isFor, plainTextOf, titleOf } from './lists.ts';
import type { Officer } from './officers.ts';
import { openFor } from './readFile.ts';

/** Another matter of the same person, and why it is taken for that: a suggestion, and a person decides. */
export type SameView = {
  petitionNo: string;
  title: string;
  state: string;
  channel: string;
  filedOn: string;
  holder: string;
  holderName: string;
  /** `same-id`, `same-phone`; `co-signed` where either stands on a list of people. */
  why: string[];
  /** How much of the shorter text's pairs of characters the other holds too, in percent. */
  alike: number;
};
const most = 20;

/** Other matters of the person behind this one that this officer may see, across channels, newest first (C6, D3). No list of people, no score. */
export async function samePerson(city: City, officer: Officer, petitionNo: string): Promise<SameView[] | undefined> {
  const opened = await openFor(city, officer, petitionNo);
  if (!opened) return undefined;
  const own = gramsOf(wordsOf(opened.file, opened.sealer.read));
  const rows = await city.questions.samePerson(scopeOf(city, officer), opened.file.petition.petitionId, most);
  const family = familyOf(opened.file.petition);
  return rows
    .filter(({ petitionId }) => !family.has(petitionId))
    .filter(isFor(officer))
    .map((row) => ({
      petitionNo: row.petitionNo,
      title: titleOf(city, row),
      state: row.state,
      channel: row.channel,
      filedOn: row.filedOn,
      holder: row.holder,
      holderName: unitName(city, row.holder),
      why: [...(row.sameId ? ['same-id'] : []), ...(row.samePhone ? ['same-phone'] : []), ...(row.coSigned ? ['co-signed'] : [])],
      alike: alike(own, gramsOf(plainTextOf(city, row))),
    }));
}

/** The cover and the parts of a divided matter are no other matters. */
const familyOf = ({ split, partOf }: Petition): Set<string> =>
  new Set([...(split?.parts ?? []).map(({ petitionId }) => petitionId), ...(partOf ? [partOf.petitionId] : [])]);

const wordsOf = ({ texts }: WholeFile, read: (text: WholeFile['texts'][number]) => string): string =>
  texts
    .filter(({ kind }) => kind === 'title' || kind === 'content')
    .map(read)
    .join('\n');
