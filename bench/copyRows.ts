import { clockRows, letterRows, petitionRow, waitingRows } from '../src/storage/recordAct.ts';
import type { Written } from './memoryFiles.ts';

/** Tables that a matter fills, with the columns in the order of `rowsOf`. */
export const copied = {
  petition_number: 'petition_no, petition_id',
  petition:
    'petition_id, petition_no, version, state, channel, class, category, area_code, filed_on, undated, answered_on, restricted, holder, due_on, due_purpose, complained_units, title_id, file',
  petition_seen: 'petition_id, unit_code, filed_on',
  petition_waiting: 'petition_id, unit_code, due_on, due_purpose',
  petition_event: 'petition_id, seq, type, happened_on, recorded_at, body',
  ledger_leaf: 'petition_id, seq, leaf',
  clock:
    'petition_id, no, rule, purpose, unit_code, start_on, raw_on, due_on, provisional, calendar_version, extended_by_days, stopped_on, cancelled',
  letter: 'petition_id, letter_id, kind, number, unit_code, issued_on, voided_on, served_on',
  letter_number: 'unit_code, series, year, serial, letter_id',
  matter_key: 'petition_id, wrapped',
  matter_text: 'petition_id, text_id, kind, sealed',
  person: 'petition_id, part, sealed, id_blind, phone_blind',
  petition_search: 'petition_id, filed_on, grams',
} as const;
export type Copied = keyof typeof copied;
export const copiedTables = Object.keys(copied) as Copied[];

type Cell =
  | string
  | number
  | boolean
  | null
  | undefined
  | Buffer
  | readonly string[]
  | Readonly<{ json: unknown }>
  | Readonly<{ grams: readonly string[] }>;

/** One line of COPY's text format. */
export const line = (cells: readonly Cell[]): string => `${cells.map(cellText).join('\t')}\n`;

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  if (typeof cell === 'string') return escaped(cell);
  if (Buffer.isBuffer(cell)) return `\\\\x${cell.toString('hex')}`;
  if ('json' in cell) return escaped(JSON.stringify(cell.json));
  if ('grams' in cell) return escaped(cell.grams.map((gram) => `'${gram.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(' '));
  return escaped(`{${cell.map((value) => JSON.stringify(value)).join(',')}}`);
}

const marks: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (text: string) => (/[\\\n\r\t]/.test(text) ? text.replaceAll(/[\\\n\r\t]/g, (mark) => marks[mark] ?? mark) : text);

/** The rows that the acts of a matter leave behind, by table: the same columns that `record_act` writes one act at a time. */
export function rowsOf({ records, numbers }: Written): Readonly<Record<Copied, string>> {
  const [first, last] = [records[0], records.at(-1)];
  if (!first || !last || !('title' in first.event)) throw new Error('a matter begins with its opening act');
  const { petitionId: id, petitionNo, filedOn, restricted } = last.after;
  const { file, ...columns } = petitionRow(last.after, first.event.title.textId);
  const wrapped = records.findLast(({ wrappedKey }) => wrappedKey)?.wrappedKey;
  const many = <T>(rows: readonly T[], cells: (row: T, at: number) => readonly Cell[]) =>
    rows.map((row, at) => line(cells(row, at))).join('');
  return {
    petition_number: line([petitionNo, id]),
    petition: line([...Object.values(columns), { json: file }]),
    petition_seen: many(last.seenBy, (unit) => [id, unit, filedOn]),
    petition_waiting: many(waitingRows(last.after), (row) => [id, ...Object.values(row)]),
    petition_event: many(records, ({ event }, at) => [id, at + 1, event.type, event.on, event.at, { json: event }]),
    ledger_leaf: many(records, ({ leaf }, at) => [id, at + 1, leaf]),
    clock: many(clockRows(last.after), (row) => [id, ...Object.values(row)]),
    letter: many(letterRows(last.after), (row) => [id, ...Object.values(row)]),
    letter_number: many(numbers, ({ unit, series, year, serial, letterId }) => [unit, series, year, serial, letterId]),
    matter_key: line([id, wrapped]),
    matter_text: many(
      records.flatMap(({ texts }) => texts),
      ({ textId, kind, sealed }) => [id, textId, kind, sealed],
    ),
    person: many(first.persons ?? [], ({ part, sealed, idBlind, phoneBlind }) => [id, part, sealed, idBlind, phoneBlind]),
    petition_search: first.grams && !restricted ? line([id, filedOn, { grams: first.grams }]) : '',
  };
}
