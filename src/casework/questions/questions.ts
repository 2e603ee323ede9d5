import type { CivilDate } from '../../clock/civilDate.ts';
import type { Petition } from '../../petition/petition.ts';
import type { Scope } from '../files.ts';

export type ListFilter = Readonly<{
  /** Bigrams of the words sought, and the words, for the recheck. */
  words?: readonly string[];
  state?: string;
  unit?: string;
  category?: string;
  area?: string;
  channel?: string;
  from?: CivilDate;
  to?: CivilDate;
  sort: 'filed' | 'due';
  size: number;
  after?: Readonly<{ key: string; petitionId: string }>;
}>;

/** A row of a list: the matter's columns, its sealed title and wrapped key. */
export type ListRow = Readonly<{ petition: Petition; seenBy: readonly string[]; title: Buffer | undefined; titleId: string; wrappedKey: Buffer | undefined; sortKey: string }>;

export type TimelinessRow = Readonly<{ unit: string; total: number; answered: number; open: number; undated: number; reversed: number; within15: number; within60: number }>;

/** What is asked across matters. Every list has an index and a limit. */
export type Questions = Readonly<{
  list(scope: Scope, filter: ListFilter): Promise<ListRow[]>;
  /** At most `limit` matters that the unit holds and has not ended, most urgent first. Served by petition_held_by_due. */
  heldBy(scope: Scope, unit: string, limit: number): Promise<ListRow[]>;
  /** Exact up to `cap`. */
  countUpTo(scope: Scope, filter: ListFilter, cap: number): Promise<number>;
  timeliness(scope: Scope): Promise<TimelinessRow[]>;
}>;
