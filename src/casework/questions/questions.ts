import type { CivilDate } from '../../clock/civilDate.ts';
import type { Danger } from '../../petition/danger/acts.ts';
import type { Petition } from '../../petition/petition.ts';
import type { State } from '../../petition/state.ts';
import type { Scope } from '../files.ts';
import type { Sought } from '../grams.ts';
import type { Axis, CountedPlace } from './countQuestions.ts';
import type { Between, MatterObjections, ReviewCount, UnitObjections } from './reportRows.ts';

/** Lists say how many they hold up to this; above, that there are more (ADR-0083). */
export const countCap = 1000;

/** One on the list of a matter, sealed. */
export type CoSignerEntry = Readonly<{ no: number; sealed: Buffer; removed: boolean; representative: boolean }>;
/** Where a part of a cover stands. */
export type PartStanding = Readonly<{ petitionId: string; petitionNo: string; state: State; holder: string }>;

/** Matters behind a figure of the board: counted by which day and place, as it stood at the end of a day. */
export type FigureAsked = Readonly<{ figure: string; axis: Axis; place: CountedPlace; on: CivilDate; now: boolean }>;

export type ListFilter = Readonly<{
  /** Only what a figure of the board counts; then the other filters are those of the board, and words are not sought. */
  counted?: FigureAsked;
  /** Words sought, by their bigrams; the caller rechecks longer words in the plain text. */
  sought?: Sought;
  state?: string;
  unit?: string;
  /** All codes that lie in the category asked for. */
  categories?: readonly string[];
  area?: string;
  channel?: string;
  from?: CivilDate;
  to?: CivilDate;
  sort: 'filed' | 'due';
  size: number;
  withContent?: boolean;
  after?: Readonly<{ key: string; petitionId: string }>;
}>;

/** A row of a list: the matter's columns, its sealed title and wrapped key. `petition` only where the question needs the whole fold. */
export type ListRow = Readonly<{
  petitionId: string;
  petitionNo: string;
  version: number;
  state: string;
  channel: string;
  class?: string;
  category?: string;
  areaCode: string;
  filedOn: CivilDate;
  holder: string;
  dueOn?: CivilDate;
  duePurpose?: string;
  titleId: string;
  title: Buffer | undefined;
  contentId?: string;
  content?: Buffer;
  wrappedKey: Buffer | undefined;
  sortKey: string;
  /** How it was closed, and what the petitioner says of the outcome. */
  how?: string;
  confirmation?: string;
  /** Where it was passed on to last. */
  wentTo?: string;
  danger?: Danger;
  /** Officers who stepped back from it. */
  recused?: readonly string[];
  petition?: Petition;
}>;

export type TimelinessRow = Readonly<{
  unit: string;
  total: number;
  answered: number;
  open: number;
  undated: number;
  reversed: number;
  within15: number;
  within60: number;
}>;

/** What is asked across matters. Every list has an index and a limit. */
export type Questions = Readonly<{
  /** Newest first, or most urgent first. */
  list(scope: Scope, filter: ListFilter): Promise<ListRow[]>;
  /** At most `limit` matters in which something is waited for from the unit, most urgent first. Served by petition_waiting_by_due. */
  waitingFor(scope: Scope, unit: string, limit: number): Promise<ListRow[]>;
  /** Matters by their ids, of those in scope, newest first; at most as many as are asked for. By the key. */
  byIds(scope: Scope, ids: readonly string[]): Promise<ListRow[]>;
  /** At most `limit` matters that hold most of these pairs of bigrams, with their content. Accusations are none of them. Served by petition_search_grams. */
  near(
    scope: Scope,
    asked: Readonly<{ pairs: readonly (readonly [string, string])[]; except?: string }>,
    limit: number,
  ): Promise<ListRow[]>;
  /** At most `limit` matters of an ID or a telephone, newest first, with their content. Served by person_by_id and person_by_phone. */
  ofPerson(
    scope: Scope,
    blinds: Readonly<{ idBlind?: Buffer; phoneBlind?: Buffer }>,
    limit: number,
  ): Promise<(ListRow & Readonly<{ sameId: boolean; samePhone: boolean }>)[]>;
  /** At most `limit` other matters that share an ID or a telephone with this one, newest first, with their content. Served by person_by_id and person_by_phone. */
  samePerson(
    scope: Scope,
    petitionId: string,
    limit: number,
  ): Promise<(ListRow & Readonly<{ sameId: boolean; samePhone: boolean; coSigned: boolean }>)[]>;
  /** People on the list of a matter, from a number on, at most `limit`; who was taken off too. By its key. */
  coSigners(scope: Scope, petitionId: string, from: number, limit: number): Promise<CoSignerEntry[]>;
  /** Which of these identities and contacts stand on the list of a matter. Served by co_signer_once and co_signer_once_by_contact. */
  signedAmong(scope: Scope, petitionId: string, identities: readonly Buffer[]): Promise<Buffer[]>;
  /** Parts by their ids, as far as who sees their cover may know of them. */
  partsStanding(scope: Scope, parts: readonly string[]): Promise<PartStanding[]>;
  /** Counts at most up to `limit`. */
  countUpTo(scope: Scope, filter: ListFilter, limit: number): Promise<number>;
  /** Historical letters by organ: letters, answers, and days between the two (which is no legal clock). */
  timeliness(): Promise<TimelinessRow[]>;
  /** Opinions on review of these days, counted. Served by petition_reviewed. */
  reviewOutcomes(scope: Scope, between: Between): Promise<ReviewCount[]>;
  /** Objections of these days by unit. Served by petition_objected. */
  objectionsByUnit(scope: Scope, between: Between): Promise<UnitObjections[]>;
  /** At most `most` matters that were objected to in these days, most often first. */
  objectionsByMatter(scope: Scope, between: Between, most: number): Promise<MatterObjections[]>;
  /** The matter that a key of the level above made, with the mark of its row. */
  handedDown(scope: Scope, importKey: string): Promise<Readonly<{ petitionNo: string; mark: string }> | undefined>;
  /** Matters from the level above by number, from after one on. Served by petition_handed_down. */
  fromAbove(scope: Scope, page: Readonly<{ after: string; size: number }>): Promise<Petition[]>;
  /** Which of these keys belong to letters that were taken over already. */
  takenOver(importKeys: readonly string[]): Promise<Set<string>>;
}>;
