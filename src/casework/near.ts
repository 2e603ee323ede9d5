import { mergingIn } from '../petition/merging/decideMerging.ts';
import type { Petition } from '../petition/petition.ts';
import type { State } from '../petition/state.ts';
import { alike, piecesIn } from './alike.ts';
import type { City } from './city.ts';
import { gramsOf, pairsOf } from './grams.ts';
import { scopeOf, unitName } from './law.ts';
import { isFor, plainTextOf, titleOf } from './lists.ts';
import type { Officer } from './officers.ts';
import { blindOf } from './people.ts';
import type { ListRow } from './questions/questions.ts';
import { openFor } from './readFile.ts';

/** A matter near to another, and why: a suggestion, and a person decides. */
export type NearView = {
  petitionNo: string;
  title: string;
  state: string;
  filedOn: string;
  holder: string;
  holderName: string;
  /** `same-id`, `same-phone`, `co-signed`: the person; `same-area`: the county; `same-words`: the text. */
  why: string[];
  /** The longest pieces of the title that stand in the other too. */
  words: string[];
  /** How much of the shorter text's pairs of characters the other holds too, in percent. */
  alike: number;
  /** It lies with the same unit, in the same class, and is being handled: it could lead. */
  mayLead: boolean;
};

/** What a near matter is looked for by. */
export type Told = Readonly<{ title: string; content: string; areaCode: string }>;
type Person = Readonly<{ sameId: boolean; samePhone: boolean; coSigned?: boolean }>;
type Found = Readonly<{ row: ListRow; person?: Person }>;

/** So many of the person are shown, and so many others. */
const most = { ofPerson: 5, others: 10 } as const;
const looked = 40;
/** Share of the shorter text that two must have in common to be shown: in the same county, and elsewhere (ADR-0243). */
const enough = { here: 20, elsewhere: 30 } as const;
/** A piece of the title that says something has so many characters; two that share so much say the same in other words. */
const telling = { characters: 3, share: 50 } as const;

/** Matters near to this one, of those that this officer may see: of the same person, or of the same words. None of an accusation. */
export async function nearMatters(city: City, officer: Officer, petitionNo: string): Promise<NearView[] | undefined> {
  const opened = await openFor(city, officer, petitionNo);
  if (!opened) return undefined;
  const { petition, texts } = opened.file;
  if (petition.restricted) return [];
  const read = (kind: string) =>
    texts
      .filter((text) => text.kind === kind)
      .map(opened.sealer.read)
      .join('\n');
  const told = { title: read('title'), content: read('content'), areaCode: petition.areaCode };
  const scope = scopeOf(city, officer);
  const [people, words] = await Promise.all([
    city.questions.samePerson(scope, petition.petitionId, looked),
    city.questions.near(scope, { pairs: pairsOf(wordsOf(told)), except: petition.petitionId }, looked),
  ]);
  const known = linkedTo(petition);
  const found = together(people, words).filter(({ row }) => !known.has(row.petitionId));
  return shown(city, officer, { told, found, may: (row) => couldLead(petition, row) });
}

/** The same for what is about to be registered at the counter, by its words and by the ID number or telephone that was typed. */
export async function nearStated(
  city: City,
  officer: Officer,
  stated: Told & Readonly<{ idNumber?: string; phone?: string }>,
): Promise<NearView[]> {
  const scope = scopeOf(city, officer);
  const [people, words] = await Promise.all([
    city.questions.ofPerson(scope, blindOf(city, stated), looked),
    city.questions.near(scope, { pairs: pairsOf(wordsOf(stated)) }, looked),
  ]);
  return shown(city, officer, { told: stated, found: together(people, words), may: () => false });
}

const wordsOf = ({ title, content }: Told) => `${title}\n${content}`;

/** Each matter once, the person's first. */
function together(people: readonly (ListRow & Person)[], words: readonly ListRow[]): Found[] {
  const ids = new Set(people.map(({ petitionId }) => petitionId));
  return [
    ...people.map((row) => ({ row, person: row })),
    ...words.filter(({ petitionId }) => !ids.has(petitionId)).map((row) => ({ row })),
  ];
}

/** What is known to belong to it is no suggestion: its cover, its parts, what it is handled with, what it repeats. */
const linkedTo = ({ split, partOf, mergedInto, mergedHere = [], repeatOf }: Petition): Set<string> =>
  new Set(
    [...(split?.parts ?? []), ...mergedHere, ...[partOf, mergedInto, repeatOf].filter((one) => one !== undefined)].map(
      ({ petitionId }) => petitionId,
    ),
  );

const couldLead = ({ holder, holderIsBureau, class: own }: Petition, row: ListRow): boolean =>
  !holderIsBureau && row.holder === holder && row.class === own && mergingIn.includes(row.state as State);

type Asked = Readonly<{ told: Told; found: readonly Found[]; may(row: ListRow): boolean }>;

function shown(city: City, officer: Officer, { told, found, may }: Asked): NearView[] {
  const own = gramsOf(wordsOf(told));
  const views = found
    .filter(({ row }) => isFor(officer)(row))
    .flatMap(({ row, person }) => {
      const text = plainTextOf(city, row);
      const share = alike(own, gramsOf(text));
      const here = told.areaCode !== '' && row.areaCode.slice(0, 6) === told.areaCode.slice(0, 6);
      const words = piecesIn(told.title, text);
      const near = says(words, share) && share >= (here ? enough.here : enough.elsewhere);
      if (!person && !near) return [];
      const why = [...ofPerson(person), ...(near ? [...(here ? ['same-area'] : []), 'same-words'] : [])];
      const view = viewOf(city, row, { why, words: near ? words : [], alike: share, mayLead: may(row) });
      return [{ view, person: person !== undefined }];
    });
  const likest = views.toSorted((a, b) => b.view.alike - a.view.alike);
  const some = (person: boolean, limit: number) => likest.filter((each) => each.person === person).slice(0, limit);
  return [...some(true, most.ofPerson), ...some(false, most.others)].map(({ view }) => view);
}

const says = (words: readonly string[], share: number): boolean =>
  share >= telling.share || words.some((piece) => [...piece].length >= telling.characters);

const ofPerson = (person: Person | undefined): string[] => [
  ...(person?.sameId ? ['same-id'] : []),
  ...(person?.samePhone ? ['same-phone'] : []),
  ...(person?.coSigned ? ['co-signed'] : []),
];

const viewOf = (city: City, row: ListRow, why: Pick<NearView, 'why' | 'words' | 'alike' | 'mayLead'>): NearView => ({
  petitionNo: row.petitionNo,
  title: titleOf(city, row),
  state: row.state,
  filedOn: row.filedOn,
  holder: row.holder,
  holderName: unitName(city, row.holder),
  ...why,
});
