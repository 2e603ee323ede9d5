import type { Scope } from './files.ts';

/** That an officer opened a file; the purpose is how the unit stands to the matter. The account is kept for the auditor, and shown to nobody else. */
export type Opening = Readonly<{
  petitionId: string;
  on: string;
  unit: string;
  role: string;
  purpose: string;
  account: string;
  at: string;
}>;
export type OpeningRow = Readonly<{ on: string; unit: string; role: string; purpose: string }>;
export type ReadingRow = Readonly<{ on: string; unit: string; reason: string }>;

/** Who opened files, as storage keeps it. */
export type Openings = Readonly<{
  /** Noted at once and written within a second, apart from what is being read; a crash may lose that second (ADR-0184). */
  note(opening: Opening): void;
  /** Writes what was noted. */
  flush(): Promise<void>;
  /** Of a matter, newest first, without accounts. */
  of(scope: Scope, petitionId: string): Promise<OpeningRow[]>;
  /** When the person's own data was shown, to which organ and why: to the petitioner alone. */
  readings(scope: Scope, petitionId: string): Promise<ReadingRow[]>;
}>;
