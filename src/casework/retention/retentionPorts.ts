import type { CivilDate } from '../../clock/civilDate.ts';
import type { Petition } from '../../petition/petition.ts';
import type { RetentionTerm } from '../../regulations/retention.ts';
import type { Scope } from '../files.ts';

export type DestructionState = 'proposed' | 'refused' | 'carried-out';
/** A list of what is to be destroyed (销毁清册), with how many stand on it, were destroyed and were spared. */
export type Destruction = Readonly<{
  no: number;
  terms: string;
  note: string;
  proposedBy: string;
  proposedOn: CivilDate;
  state: DestructionState;
  decidedBy: string | null;
  decidedOn: CivilDate | null;
  reason: string | null;
  matters: number;
  destroyed: number;
  spared: number;
}>;
export type DestructionMatter = Readonly<{
  petitionId: string;
  petitionNo: string;
  version: number;
  term: RetentionTerm;
  endedOn: CivilDate;
  keptUntil: CivilDate;
}>;
export type ListedMatter = Omit<DestructionMatter, 'petitionId' | 'version'> &
  Readonly<{ destroyed: boolean; spared: 'held' | 'moved' | null }>;
export type Hold = Readonly<{ petitionNo: string; reason: string; until: CivilDate | null; by: string; at: string }>;
export type HoldStep = Readonly<{ step: 'placed' | 'lifted'; reason: string; until?: CivilDate; unit: string; by: string }>;

/** Terms, lists and holds as they are kept (a port). */
export type Retention = Readonly<{
  /**
   * Matters that ended and were registered at the unit, filed by the day before which each kind of end may be over; none that is held, restricted,
   * on a list that waits, or destroyed. Oldest first.
   */
  ended(
    scope: Scope,
    unit: string,
    filedBy: Readonly<{ result: CivilDate; noResult: CivilDate; today: CivilDate }>,
    most: number,
  ): Promise<Petition[]>;
  /** Holds that last, newest first. */
  holds(scope: Scope, today: CivilDate, most: number): Promise<Hold[]>;
  isHeld(scope: Scope, petitionId: string, today: CivilDate): Promise<boolean>;
  hold(scope: Scope, petitionId: string, step: HoldStep): Promise<void>;
  lists(unit: string, most: number): Promise<Destruction[]>;
  matters(unit: string, no: number): Promise<ListedMatter[]>;
  /** @returns the number of the list within the unit */
  propose(
    unit: string,
    given: Readonly<{ terms: string; note: string; by: string; on: CivilDate }>,
    matters: readonly DestructionMatter[],
  ): Promise<number>;
  refuse(unit: string, no: number, given: Readonly<{ by: string; on: CivilDate; reason: string }>): Promise<boolean>;
  /** @returns how many were destroyed; undefined if the list does not wait, or this officer proposed it */
  carryOut(unit: string, no: number, given: Readonly<{ by: string; on: CivilDate; reason: string }>): Promise<number | undefined>;
}>;
