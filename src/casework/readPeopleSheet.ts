import { coSignerLimits } from '../regulations/representatives.ts';
import type { City } from './city.ts';
import { signedAlready } from './coSigners.ts';
import { scopeOf } from './law.ts';
import type { Officer } from './officers.ts';
import { peopleAsLines, peopleColumns, personInRow, type WrittenPerson } from './peopleLines.ts';
import { openFor } from './readFile.ts';
import { readPeople } from './writtenLists.ts';

/** What is wrong with a row: the line it stands on, which column, and a code of words/problems. */
export type SheetTrouble = { row: number; field: string; code: string };
/** A list that was read out of a file: the rows that can be entered, as lines of the form, and what is wrong with the others. */
export type PeopleSheet = { lines: string; count: number; troubles: SheetTrouble[] };

const mostBytes = 2 * 1024 * 1024;

/**
 * Reads a list of people out of a spreadsheet. Nothing is recorded: the good rows go into the form, the others come back with their line
 * and reason, so that they can be mended and handed in again.
 */
export async function readPeopleSheet(
  city: City,
  officer: Officer,
  asked: Readonly<{ petitionNo: string; name: string; bytes: Buffer }>,
): Promise<PeopleSheet | { code: string } | undefined> {
  const opened = await openFor(city, officer, asked.petitionNo);
  if (!opened) return undefined;
  if (asked.bytes.length > mostBytes) return { code: 'file-too-big:2' };
  const sheet = await city.tables.read(asked.name, asked.bytes);
  const columns = sheet && peopleColumns(sheet.columns);
  if (!sheet || !columns) return { code: 'no-people-table' };
  if (sheet.rows.length > coSignerLimits.ofList) return { code: `too-many-rows:${coSignerLimits.ofList}` };
  const written = sheet.rows.map(({ row, cells }) => ({ row, person: cells && personInRow(cells, columns) }));
  const troubles = troublesOf(city, written);
  const good = written.filter(({ row }) => !troubles.some((each) => each.row === row));
  const people = good.flatMap(({ person }) => person ?? []);
  const already = await signedAlready(city, { ...opened, scope: scopeOf(city, officer) }, people);
  const twice = already.map((at) => ({ row: good[at]?.row ?? 0, field: 'name', code: 'signed-already' }));
  const fresh = people.filter((_, at) => !already.includes(at));
  return { lines: peopleAsLines(fresh), count: fresh.length, troubles: [...troubles, ...twice].sort((a, b) => a.row - b.row) };
}

type Written = Readonly<{ row: number; person: WrittenPerson | undefined }>;

/** Rows that cannot be read, and what the form would refuse; a row that repeats another is told by its own line. */
function troublesOf(city: City, written: readonly Written[]): SheetTrouble[] {
  const broken = written.flatMap(({ row, person }) => (person ? [] : [{ row, field: 'row', code: 'invalid' }]));
  const found = new Map<number, SheetTrouble>(broken.map((each) => [each.row, each]));
  // One round for each kind of mistake: what is wrong in itself, then what stands there twice.
  for (let again = true; again; ) {
    const before = found.size;
    const left = written.flatMap(({ row, person }) => (person && !found.has(row) ? [{ row, person }] : []));
    const read =
      left.length > 0
        ? readPeople(
            city,
            left.map(({ person }) => person),
          )
        : undefined;
    const problems = read && !read.ok ? read.problems : [];
    for (const { path, code } of problems) {
      const [at = '', field = 'name'] = path.split('.');
      const row = left[Number(at)]?.row;
      if (row !== undefined && !found.has(row)) found.set(row, { row, field, code });
    }
    again = found.size > before;
  }
  return [...found.values()];
}
