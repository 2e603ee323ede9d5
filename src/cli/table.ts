import type { ImportFault, RowFault } from '../words/importing.ts';

/** A row of a file by column. `row` is the line a person finds it on: the line of a JSONL file, the row of a sheet, whose first row is the header. */
export type TableRow = Readonly<{ row: number; cells: Readonly<Record<string, unknown>> } | { row: number; fault: RowFault }>;
export type Table = Readonly<{ columns: readonly string[]; rows: readonly TableRow[] }>;

/** A table of a header and its rows, the first of them on line `first`; blank rows are left out. */
export function tableOf(header: readonly string[], rows: readonly (readonly unknown[])[], first = 2): Table | ImportFault {
  const columns = header.map((name) => name.trim());
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) !== at);
  if (twice !== undefined) return { code: 'column-twice', column: twice };
  const table = rows.flatMap((cells, at): TableRow[] => {
    if (cells.every((cell) => cell === '' || cell === null || cell === undefined)) return [];
    const row = at + first;
    if (cells.slice(columns.length).some((cell) => cell !== '')) return [{ row, fault: { code: 'too-many-cells' } }];
    return [{ row, cells: Object.fromEntries(columns.map((name, no) => [name, cells[no] ?? ''])) }];
  });
  return table.length === 0 ? { code: 'no-rows' } : { columns: columns.filter((name) => name !== ''), rows: table };
}
