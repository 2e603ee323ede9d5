/** Cells a text takes on a terminal: characters of East Asia take two (Unicode Standard Annex 11, roughly: from U+1100 on the wide blocks). */
export function cellsOf(text: string): number {
  return [...text].reduce(
    (cells, char) =>
      cells +
      (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u.test(char)
        ? 2
        : 1),
    0,
  );
}

/** Rows under each other: the first column to the left, numbers to the right. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => cellsOf(row[at] ?? ''))));
  const pad = (cell: string, at: number) => ' '.repeat(Math.max(0, (widths[at] ?? 0) - cellsOf(cell)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell + pad(cell, at) : pad(cell, at) + cell))
      .join('  ')
      .trimEnd(),
  );
}
