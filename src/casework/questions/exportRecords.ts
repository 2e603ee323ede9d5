export type ExportRecord = Readonly<{
  exportId: string;
  account: string;
  unit: string;
  what: string;
  format: string;
  asked: object;
  purpose: string;
  rowLimit: number;
  at: string;
}>;

/** What left the system: written before the first line, completed after the last. */
export type ExportRecords = Readonly<{
  begun(record: ExportRecord): Promise<void>;
  ended(exportId: string, rows: number, at: string): Promise<void>;
  /** The latest, at most so many. */
  latest(limit: number): Promise<(ExportRecord & { rows: number | null })[]>;
}>;
