import { actsFor } from '../access/access.ts';
import { isCivilDate } from '../clock/civilDate.ts';
import { remaining } from '../clock/clockInstance.ts';
import { areaName } from '../jurisdiction/areas.ts';
import { always, oversight } from '../petition/actsIn.ts';
import { openAsking } from '../petition/handling/standing.ts';
import { handlingTurn } from '../petition/handling/turn.ts';
import type { Petition } from '../petition/petition.ts';
import { togetherTurn } from '../petition/together/standing.ts';
import { waysTurn } from '../petition/ways/turn.ts';
import { openParts } from './beside.ts';
import { categoriesWithin } from './categoryTree.ts';
import type { City } from './city.ts';
import { dangerOf } from './danger.ts';
import type { Scope } from './files.ts';
import { holdsAll, sought } from './grams.ts';
import { readerOf, scopeOf, unitName } from './law.ts';
import type { Officer } from './officers.ts';
import { isPossible } from './possibleActs.ts';
import type { Axis, CountedPlace } from './questions/countQuestions.ts';
import { countCap, type ListFilter, type ListRow } from './questions/questions.ts';
import { sealerFor } from './sealing.ts';

export type ListQuery = Readonly<{
  q?: string | undefined;
  state?: string | undefined;
  unit?: string | undefined;
  category?: string | undefined;
  area?: string | undefined;
  channel?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  sort: 'filed' | 'due';
  size: number;
  cursor?: string | undefined;
  figure?: string | undefined;
  axis?: Axis | undefined;
  place?: CountedPlace | undefined;
  on?: string | undefined;
}>;

export type ListItem = {
  petitionNo: string;
  title: string;
  state: string;
  channel: string;
  class?: string;
  category?: string;
  areaCode: string;
  areaName: string;
  filedOn: string;
  holder: string;
  holderName: string;
  dueOn?: string;
  duePurpose?: string;
  daysLeft?: number;
  how?: string;
  confirmation?: string;
  danger?: string[];
  standing?: 'in-time' | 'soon' | 'late';
  version: number;
};
export type Page = { items: ListItem[]; nextCursor: string | null; approxTotal: number; more: boolean };

/** Who stepped back from a matter does not meet it in lists either (回避). A page may be one shorter for it. */
export const isFor =
  ({ account }: Officer) =>
  ({ recused = [] }: ListRow): boolean =>
    !recused.includes(account);

/** Matters an officer may see, by filters and words. Keyset paging; counts are exact only up to 1,000. */
export async function listPetitions(city: City, officer: Officer, query: ListQuery): Promise<Page> {
  const scope = scopeOf(city, officer);
  const filter = filterOf(city, query);
  const rows = await found(city, scope, { ...filter, size: query.size + 1 });
  const shown = rows.slice(0, query.size);
  const last = shown.at(-1);
  const count = rows.length > query.size || query.cursor ? await city.questions.countUpTo(scope, filter, countCap + 1) : rows.length;
  return {
    items: shown.filter(isFor(officer)).map((row) => itemOf(city, row)),
    nextCursor: rows.length > query.size && last ? makeCursor(city, query, last) : null,
    approxTotal: Math.min(count, countCap),
    more: count > countCap,
  };
}

/** Candidates looked at for one page of a search whose words the index alone cannot prove. */
const candidateLimit = 2000;

/** The rows of a page; where a word is longer than a bigram, candidates are rechecked in their plain text, page by page. */
async function found(city: City, scope: Scope, filter: ListFilter): Promise<ListRow[]> {
  const long = filter.sought?.words.filter((word) => [...word].length > 2) ?? [];
  if (long.length === 0) return city.questions.list(scope, filter);
  const rows: ListRow[] = [];
  let after = filter.after;
  for (let looked = 0; looked < candidateLimit && rows.length < filter.size; ) {
    const size = Math.min(200, Math.max(21, filter.size));
    const candidates = await city.questions.list(scope, { ...filter, size, withContent: true, ...(after && { after }) });
    rows.push(...candidates.filter((row) => holdsAll(plainTextOf(city, row), long)));
    const last = candidates.at(-1);
    if (!last || candidates.length < size) break;
    after = { key: last.sortKey, petitionId: last.petitionId };
    looked += candidates.length;
  }
  return rows.slice(0, filter.size);
}

/** Title and content of a row that was asked for with its content. */
export function plainTextOf(city: City, row: ListRow): string {
  if (!row.wrappedKey || !row.title || !row.content || !row.contentId) return '';
  const sealer = sealerFor(city, row.petitionId, city.keys.unwrap(row.wrappedKey));
  return `${titleOf(city, row)}\n${sealer.read({ textId: row.contentId, kind: 'content', sealed: row.content })}`;
}

function filterOf(city: City, query: ListQuery): ListFilter {
  const { q, state, unit, category, area, channel, from, to, sort, size, cursor } = query;
  const after = cursor ? readCursor(city, query, cursor) : undefined;
  const words = q?.trim() && !query.figure ? sought(q) : undefined;
  return {
    sort,
    size,
    ...(words && { sought: words }),
    ...(state && { state }),
    ...(unit && { unit }),
    ...(category && { categories: categoriesWithin(city, category) }),
    ...(area && { area }),
    ...(channel && { channel }),
    ...(from && isCivilDate(from) && { from }),
    ...(to && isCivilDate(to) && { to }),
    ...(after && { after }),
    ...counted(city, query),
  };
}

/** Only what a figure of the board counts, if one is asked for or the days or places are not those of a plain list. */
function counted(city: City, { figure, axis = 'filed', place = 'matter', on }: ListQuery): Pick<ListFilter, 'counted'> {
  if (!figure && axis === 'filed' && place === 'matter') return {};
  const today = city.clock.today();
  const day = on && isCivilDate(on) ? on : today;
  return { counted: { figure: figure ?? 'all', axis, place, on: day, now: day === today } };
}

export function titleOf(city: City, row: ListRow): string {
  if (!row.title || !row.wrappedKey) return '';
  const sealer = sealerFor(city, row.petitionId, city.keys.unwrap(row.wrappedKey));
  return sealer.read({ textId: row.titleId, kind: 'title', sealed: row.title });
}

function itemOf(city: City, row: ListRow): ListItem {
  const { petitionNo, state, channel, category, areaCode, filedOn, holder, dueOn, duePurpose, version, how, confirmation } = row;
  const left = dueOn && remaining({ due: dueOn }, city.clock.today());
  return {
    petitionNo,
    title: titleOf(city, row),
    state,
    channel,
    areaCode,
    areaName: city.areas.byCode.has(areaCode) ? areaName(areaCode, city.areas) : '',
    filedOn,
    holder,
    holderName: unitName(city, holder),
    version,
    ...(row.class && { class: row.class }),
    ...(how && { how }),
    ...(confirmation && { confirmation }),
    ...dangerOf(row.danger),
    ...(category && { category }),
    ...(dueOn && { dueOn }),
    ...(duePurpose && { duePurpose }),
    ...(left && { daysLeft: left.daysLeft, standing: left.state }),
  };
}

/** A cursor is bound to its query: used with another one it is ignored. */
function makeCursor(city: City, query: ListQuery, row: ListRow): string {
  const body = Buffer.from(JSON.stringify([row.sortKey, row.petitionId])).toString('base64url');
  return `${body}.${city.keys.sign('cursor', `${query.sort}|${body}`)}`;
}

/** A page can only be turned by the mark that came with the page before, under the same order. */
export const turnsPages = (city: City, query: ListQuery): boolean =>
  query.cursor === undefined || readCursor(city, query, query.cursor) !== undefined;

function readCursor(city: City, query: ListQuery, cursor: string): { key: string; petitionId: string } | undefined {
  const [body = '', signature = ''] = cursor.split('.');
  if (city.keys.sign('cursor', `${query.sort}|${body}`) !== signature) return undefined;
  const [key, petitionId] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  return { key, petitionId };
}

export type DeskItem = ListItem & { why: string[]; askedUntil?: string };
export type Desk = { items: DeskItem[]; today: string };

const deskSize = 200;

/** My desk: matters that wait for my unit and in which I can do something now, most urgent first; at most 200 are looked at. */
export async function myDesk(city: City, officer: Officer): Promise<Desk> {
  const rows = await city.questions.waitingFor(scopeOf(city, officer), officer.unit, deskSize);
  const open = await coversStillOpen(city, officer, rows);
  const items = rows.flatMap((row) => {
    const why = row.petition && !open.has(row.petitionId) ? waitingFor(city, officer, row.petition) : [];
    return why.length > 0 ? [{ ...itemOf(city, row), why, ...askedOf(row) }] : [];
  });
  // What speaks of danger comes first, then what nobody has signed for: it has no clock yet and waits longest unseen.
  const unsigned = (item: DeskItem) => (item.danger ? 0 : item.why.includes('receive') ? 1 : 2);
  return { items: items.sort((a, b) => unsigned(a) - unsigned(b)), today: city.clock.today() };
}

/** Covers with a part that has not ended: nothing is to be done on them yet. */
async function coversStillOpen(city: City, officer: Officer, rows: readonly ListRow[]): Promise<Set<string>> {
  const covers = rows.flatMap(({ petition }) => (petition?.split ? [petition] : []));
  const open = await Promise.all(covers.map((cover) => openParts(city, cover, scopeOf(city, officer))));
  return new Set(covers.filter((_, at) => (open[at]?.length ?? 0) > 0).map(({ petitionId }) => petitionId));
}

/** The petitioner was asked for more and has not answered: until when. */
function askedOf({ petition }: ListRow): { askedUntil?: string } {
  const asking = petition && openAsking(petition);
  return asking ? { askedUntil: asking.dueOn } : {};
}

/** Acts that can always be done, or only undo, are no reason to have a matter on the desk. */
const waitsNever: readonly string[] = [
  ...always,
  'supplement',
  'withdraw',
  'sendBack',
  'askReopening',
  'object',
  'askReview',
  'linkRepeat',
  'recall',
  'recuse',
  'addCoSigners',
  'removeCoSigner',
  'nameRepresentatives',
  'split',
  'undoSplit',
  'merge',
  'unmerge',
  'askOutside',
  'withdrawOutside',
  'supervise',
  'propose',
  'instruct',
  'reportUrgent',
  'returnSupervision',
  'recordFollowUp',
  'checkFollowUp',
  'checkQuality',
];

/** What this officer is waited for in a matter: acts in the officer's roles that the law lets happen now. */
export function waitingFor(city: City, officer: Officer, petition: Petition): string[] {
  return actsFor(readerOf(city, officer), petition, [officer.unit])
    .filter(
      ({ act, role }) =>
        !waitsNever.includes(act) &&
        (handlingTurn(petition, act, city.clock.today()) ??
          togetherTurn(petition, act, city.clock.today()) ??
          waysTurn(petition, act, officer.unit) ??
          isTurn(petition, act, officer)) &&
        isPossible(city, petition, { act, role, officer }),
    )
    .map(({ act }) => act);
}

/** Whose turn it is: a drafted paper goes on with its next step, and a matter that is classified is passed on rather than classified again. */
function isTurn(
  { paper, state, class: matterClass, reopeningAsked, qualityChecks = [] }: Petition,
  act: string,
  officer: Officer,
): boolean {
  if (oversight.some((each) => each === act)) return true;
  if (act === 'answerQuality') return qualityChecks.some(({ passed, answeredOn, to }) => !passed && !answeredOn && to === officer.unit);
  if (act === 'reopen' || act === 'declineReopening') return reopeningAsked?.to === officer.unit;
  if (act === 'draft') return !paper || paper.draftedBy === officer.account;
  if (paper) return act === 'check' || act === 'sign' || act === 'seal';
  return act !== 'triage' || state === 'registered' || !matterClass;
}
