import type { CivilDate } from '../../clock/civilDate.ts';

export type NoticeRow = Readonly<{
  unit: string;
  item: string;
  no: number;
  textZh: string;
  textEn: string | null;
  changedBy: string;
  checkedOn: CivilDate;
  checkBy: CivilDate;
  at: string;
}>;

/** The entries that organs must publish, every version of them (a port). */
export type NoticeEntries = Readonly<{
  /** All versions of a unit's entries, oldest first; at most some hundred a unit. */
  of(unit: string): Promise<NoticeRow[]>;
  /** Whether it was written: of two who write the same version one is not. */
  add(row: NoticeRow): Promise<boolean>;
}>;
