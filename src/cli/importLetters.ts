import type { City } from '../casework/city.ts';
import { importKeyOf } from '../casework/importKey.ts';
import { takeOver } from '../casework/takeOver.ts';
import type { Refusal } from '../petition/refusals.ts';
import type { ImportCounts, RowFault } from '../words/importing.ts';
import type { ColumnMap, LetterField } from './importMap.ts';
import { type Letter, readRow } from './importRow.ts';
import type { Table } from './table.ts';

/** Why a row was left out: the row cannot be read, a cell does not fit, or the law says no. */
export type LeftOut = Readonly<{ row: number } & ({ fault: RowFault } | { field: LetterField; code: string } | { refusal: Refusal })>;
export type Imported = Readonly<{ counts: ImportCounts; leftOut: readonly LeftOut[]; stopped: boolean }>;

type Keyed = Readonly<{ row: number; letter: Letter; importKey: string }>;
type Importing = Readonly<{
  city: City;
  table: Table;
  map: ColumnMap;
  dryRun: boolean;
  onRow: (done: number, all: number) => void;
  /** Asked between letters: leave off here? */
  isStopped: () => boolean;
}>;

/** Whose name the events carry: the program's, at the bureau that takes the letters over. */
const officer = 'import';
const batchSize = 200;
const atOnce = 4;

/** Takes every row over that fits and is not in yet. Each letter is one transaction, so that a stop or a kill loses none and doubles none. */
export async function importLetters(importing: Importing): Promise<Imported> {
  const { table, isStopped } = importing;
  const { letters, leftOut } = readLetters(importing);
  const counts = { rows: table.rows.length, made: 0, there: 0, open: 0, undated: 0, reversed: 0 };
  let done = table.rows.length - letters.length;
  for (let at = 0; at < letters.length && !isStopped(); at += batchSize) {
    const batch = letters.slice(at, at + batchSize);
    const known = await importing.city.questions.takenOver(batch.map(({ importKey }) => importKey));
    const waiting = [...batch];
    const taker = async () => {
      for (let next = waiting.shift(); next && !isStopped(); next = waiting.shift()) {
        const taken = known.has(next.importKey) ? 'there' : await takeOne(importing, next);
        if (typeof taken === 'string') count(counts, next.letter, taken);
        else leftOut.push(taken);
        done += 1;
        importing.onRow(done, table.rows.length);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, taker));
  }
  leftOut.sort((one, other) => one.row - other.row);
  const refused = new Set(leftOut.map(({ row }) => row)).size;
  return { counts: { ...counts, refused }, leftOut, stopped: isStopped() };
}

function readLetters({ city, table, map }: Importing): { letters: Keyed[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const letters: Keyed[] = [];
  const seen = new Map<string, number>();
  const at = { today: city.clock.today(), unit: city.settings.intakeUnit };
  for (const row of table.rows) {
    const read = 'fault' in row ? row : readRow(row.cells, map, at);
    if ('fault' in read) leftOut.push({ row: row.row, fault: read.fault });
    else if (!read.ok) leftOut.push(...read.problems.map((problem) => ({ row: row.row, ...problem })));
    else {
      const alike = importKeyOf(read.letter, 1);
      const occurrence = (seen.get(alike) ?? 0) + 1;
      seen.set(alike, occurrence);
      letters.push({ row: row.row, letter: read.letter, importKey: importKeyOf(read.letter, occurrence) });
    }
  }
  return { letters, leftOut };
}

async function takeOne({ city, dryRun }: Importing, { row, letter, importKey }: Keyed): Promise<'made' | 'there' | LeftOut> {
  if (dryRun) return 'made';
  const taken = await takeOver(city, officer, { ...letter, importKey });
  if (taken.outcome === 'refused') return { row, refusal: taken.refusal };
  return taken.outcome === 'made' ? 'made' : 'there';
}

/** Counts as `report timeliness` will: a letter with a missing day is undated, one with its reply before it reversed. */
function count(
  counts: Record<'made' | 'there' | 'open' | 'undated' | 'reversed', number>,
  { receivedOn, reply }: Letter,
  taken: 'made' | 'there',
): void {
  counts[taken] += 1;
  if (!reply?.on) counts.open += 1;
  if (!receivedOn || (reply && !reply.on)) counts.undated += 1;
  if (receivedOn && reply?.on && reply.on < receivedOn) counts.reversed += 1;
}
