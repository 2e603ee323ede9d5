import { categoriesToday } from '../casework/categoryTree.ts';
import type { City } from '../casework/city.ts';
import { takeDown } from '../casework/handDown.ts';
import type { Refusal } from '../petition/refusals.ts';
import type { HandDownFault } from '../words/handdownFile.ts';
import type { RowFault } from '../words/importing.ts';
import type { HandDownField } from './handdownColumns.ts';
import { type ReadHandDown, readHandDown } from './handdownRow.ts';
import type { Table } from './table.ts';

/** Why a row was not taken: it cannot be read, a cell does not fit, the law says no, or its number is in already with other words. */
export type NotTaken = Readonly<
  { row: number } & ({ fault: RowFault } | { field: HandDownField; code: string } | { refusal: Refusal } | { found: HandDownFault })
>;
export type Taken = Readonly<{
  counts: Readonly<{ rows: number; made: number; there: number; changed: number; refused: number }>;
  notTaken: readonly NotTaken[];
  /** Which number of the level above became which of ours. */
  made: readonly Readonly<{ row: number; number: string; petitionNo: string }>[];
  stopped: boolean;
}>;

type Taking = Readonly<{
  city: City;
  table: Table;
  dryRun: boolean;
  onRow: (done: number, all: number) => void;
  /** Asked between rows: leave off here? */
  isStopped: () => boolean;
}>;
type Row = Readonly<{ row: number; read: Extract<ReadHandDown, { ok: true }>['row'] }>;

/** Takes each row that fits once. Each is one transaction, so that a stop or a kill loses none and doubles none. */
export async function takeRows({ city, table, dryRun, onRow, isStopped }: Taking): Promise<Taken> {
  const { rows, notTaken } = readRows(city, table);
  const made: { row: number; number: string; petitionNo: string }[] = [];
  const counts = { rows: table.rows.length, made: 0, there: 0, changed: 0 };
  for (const [at, { row, read }] of rows.entries()) {
    if (isStopped()) break;
    const taken = await takeDown(city, read, { dryRun });
    const { number } = read.handedDown;
    if (taken.outcome === 'refused') notTaken.push({ row, refusal: taken.refusal });
    else if (taken.outcome === 'changed') notTaken.push({ row, found: { code: 'row-changed', number, petitionNo: taken.petitionNo } });
    else if (taken.outcome === 'made') made.push({ row, number, petitionNo: taken.petitionNo });
    if (taken.outcome !== 'refused') counts[taken.outcome === 'fits' ? 'made' : taken.outcome] += 1;
    onRow(at + 1, rows.length);
  }
  notTaken.sort((one, other) => one.row - other.row);
  const refused = new Set(notTaken.map(({ row }) => row)).size - counts.changed;
  return { counts: { ...counts, refused }, notTaken, made, stopped: isStopped() };
}

function readRows(city: City, { rows: all }: Table): { rows: Row[]; notTaken: NotTaken[] } {
  const notTaken: NotTaken[] = [];
  const rows: Row[] = [];
  const known = { units: city.units, areas: city.areas, today: city.clock.today(), categories: categoriesToday(city) };
  for (const row of all) {
    const read = 'fault' in row ? row : readHandDown(row.cells, known);
    if ('fault' in read) notTaken.push({ row: row.row, fault: read.fault });
    else if (!read.ok) notTaken.push(...read.problems.map((problem) => ({ row: row.row, ...problem })));
    else rows.push({ row: row.row, read: read.row });
  }
  const twice = repeated(rows);
  notTaken.push(...twice);
  const left = new Set(twice.map(({ row }) => row));
  return { rows: rows.filter(({ row }) => !left.has(row)), notTaken };
}

/** Rows of one number in one file: the first is taken if the others say the same, else nobody knows which is right and none is. */
function repeated(rows: readonly Row[]): Extract<NotTaken, { found: HandDownFault }>[] {
  return [...Map.groupBy(rows, ({ read }) => read.handedDown.number)].flatMap(([number, same]) => {
    const [first] = same;
    if (!first || same.length === 1) return [];
    const alike = same.every(({ read }) => JSON.stringify(read) === JSON.stringify(first.read));
    const others = same.map(({ row }) => row).join('、');
    return (alike ? same.slice(1) : same).map(({ row }) => ({
      row,
      found: alike
        ? ({ code: 'number-twice', number, first: first.row } as const)
        : ({ code: 'number-disputed', number, rows: others } as const),
    }));
  });
}
