import type { Unit, UnitTree } from '../../jurisdiction/units.ts';
import type { ActRecord, Recorded } from '../files.ts';

export const unitChanges = ['added', 'changed', 'closed'] as const;
export type UnitEntry = Readonly<{
  entryId: string;
  at: string;
  by: string;
  code: string;
  change: (typeof unitChanges)[number];
  reason: string;
  unit: Unit;
}>;

/** The tree of units as storage keeps it. */
export type UnitBook = Readonly<{
  /** As this process has read it. */
  current(): UnitTree;
  /** Reads what another process changed, at most once a second. */
  refresh(): Promise<void>;
  /** Writes units with their entries, all or none. */
  write(entries: readonly UnitEntry[]): Promise<void>;
  /** Changes of one unit, newest first; at most 200. */
  history(code: string): Promise<UnitEntry[]>;
  /** Matters that a unit sees, after one of them. */
  mattersOf(unit: string, after: string, most: number): Promise<string[]>;
  /** Records that another unit takes a matter over. */
  hand(record: ActRecord): Promise<Recorded>;
}>;
