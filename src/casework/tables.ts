/** A row of a table by column; `row` is the line a person finds it on. A row that could not be read has no cells. */
export type SheetRow = Readonly<{ row: number; cells?: Readonly<Record<string, unknown>> }>;
export type Sheet = Readonly<{ columns: readonly string[]; rows: readonly SheetRow[] }>;

/** Reads a table out of the bytes of a file (CSV, TSV, XLSX), by the ending of its name; undefined if it is none. */
export type Tables = Readonly<{ read(name: string, bytes: Buffer): Promise<Sheet | undefined> }>;
