import type { City } from '../casework/city.ts';
import type { Difference } from '../casework/command.ts';
import { recountClocks } from '../casework/recountClocks.ts';
import { seenByOf } from '../casework/seenBy.ts';
import { canonical, leafOf } from '../ledger/leaf.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { fold } from '../petition/evolve.ts';
import type { Petition } from '../petition/petition.ts';
import { clockRows, coSignerRows, letterRows, petitionRow, waitingRows } from './recordAct.ts';

type Row = Readonly<Record<string, unknown>>;
export type EventRow = Readonly<{ seq: number; type: string; happened_on: string; recorded_at: Date; body: PetitionEvent }>;

/** Everything that the tables hold of one matter. */
export type MatterRows = Readonly<{
  petitionId: string;
  petition: Row | undefined;
  /** petition_number: the number that leads to this matter. */
  numbers: readonly string[];
  events: readonly EventRow[];
  leaves: readonly Readonly<{ seq: number; leaf: string }>[];
  clocks: readonly Row[];
  letters: readonly Row[];
  seen: readonly Row[];
  waiting: readonly Row[];
  coSigners: readonly Row[];
}>;

export type Verifying = Pick<City, 'units' | 'settings' | 'calendars' | 'region'>;

/** Makes a matter again from its events and names every cell that differs. */
export function verifyMatter(city: Verifying, rows: MatterRows): Difference[] {
  const history = rows.events.map(({ body }) => body);
  const first = history[0];
  const name = first && 'petitionNo' in first ? first.petitionNo : String(rows.petition?.petition_no ?? rows.petitionId);
  const ofHistory = [...verifyEvents(name, rows.events), ...verifyLeaves(name, rows)];
  const again = foldAgain(city, history);
  if (!again) return [...ofHistory, differ(`petition_event ${name} body`, 'a history that can be played again', 'one that cannot')];
  return [...ofHistory, ...again.miscounts.map((found) => miscounted(name, found)), ...verifyProjection(city, name, again, rows)];
}

const differ = (cell: string, expected: unknown, found: unknown): Difference => ({ cell, expected: shown(expected), found: shown(found) });

/** Codes, days and numbers only: projections and events hold no personal data. Long values are cut. */
function shown(value: unknown): string {
  const text = value === undefined ? '-' : typeof value === 'string' ? value : canonical(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

type Again = Readonly<{ petition: Petition; titleId: string; miscounts: ReturnType<typeof recountClocks> }>;

/** Undefined if the history cannot be played: its opening event is gone, or one was changed beyond reading. */
function foldAgain(city: Verifying, history: readonly PetitionEvent[]): Again | undefined {
  try {
    const petition = fold(history);
    const first = history[0];
    const titleId = first && 'title' in first ? first.title.textId : '';
    petitionRow(petition, titleId);
    return { petition, titleId, miscounts: recountClocks(city, history) };
  } catch (fault) {
    if (fault instanceof RangeError || fault instanceof TypeError) return undefined;
    throw fault;
  }
}

function miscounted(name: string, { seq, clock, column, expected, found }: Again['miscounts'][number]): Difference {
  return differ(`petition_event ${name} seq ${seq} clock ${clock} ${column}`, expected, found);
}

/** Events without a gap, their columns as their bodies say. */
function verifyEvents(name: string, events: readonly EventRow[]): Difference[] {
  return events.flatMap(({ seq, type, happened_on, recorded_at, body }, at) => {
    const cell = (column: string) => `petition_event ${name} seq ${seq} ${column}`;
    return [
      ...(seq === at + 1 ? [] : [differ(cell('seq'), at + 1, seq)]),
      ...(type === body.type ? [] : [differ(cell('type'), body.type, type)]),
      ...(happened_on === body.on ? [] : [differ(cell('happened_on'), body.on, happened_on)]),
      ...(recorded_at.getTime() === Date.parse(body.at) ? [] : [differ(cell('recorded_at'), body.at, recorded_at.toISOString())]),
    ];
  });
}

function verifyLeaves(name: string, { petitionId, events, leaves }: MatterRows): Difference[] {
  const kept = new Map(leaves.map(({ seq, leaf }) => [seq, leaf]));
  const wrong = events.flatMap(({ seq, body }) => {
    const leaf = leafOf(petitionId, seq, body).toString('hex');
    const found = kept.get(seq);
    kept.delete(seq);
    return leaf === found ? [] : [differ(`ledger_leaf ${name} seq ${seq} leaf`, leaf, found)];
  });
  return [
    ...wrong,
    ...[...kept].map(([seq, leaf]) => differ(`petition_event ${name} seq ${seq}`, `an event with leaf ${leaf}`, undefined)),
  ];
}

function verifyProjection(city: Verifying, name: string, { petition, titleId }: Again, rows: MatterRows): Difference[] {
  const { filedOn } = petition;
  const seen = seenByOf(city, petition).map((unit_code) => ({ unit_code, filed_on: filedOn }));
  const numbered = rows.numbers.includes(petition.petitionNo);
  return [
    ...(numbered ? [] : [differ(`petition_number ${name} petition_id`, rows.petitionId, rows.numbers[0])]),
    ...(rows.petition
      ? compareRow(`petition ${name}`, petitionRow(petition, titleId), rows.petition)
      : [differ(`petition ${name}`, 'a row', undefined)]),
    ...compareRows({ table: 'clock', name, key: 'no' }, clockRows(petition), rows.clocks),
    ...compareRows({ table: 'letter', name, key: 'letter_id' }, letterRows(petition), rows.letters),
    ...compareRows({ table: 'petition_seen', name, key: 'unit_code' }, seen, rows.seen),
    ...compareRows({ table: 'co_signer', name, key: 'no' }, coSignerRows(petition), rows.coSigners),
    ...compareRows({ table: 'petition_waiting', name, key: 'unit_code' }, waitingRows(petition), rows.waiting),
  ];
}

/** Rows of a table of the matter, matched by their key: missing, too many, or with other cells. */
function compareRows(
  { table, name, key }: { table: string; name: string; key: string },
  expected: readonly Row[],
  found: readonly Row[],
): Difference[] {
  const left = new Map(found.map((row) => [String(row[key]), row]));
  const wrong = expected.flatMap((row) => {
    const id = String(row[key]);
    const there = left.get(id);
    left.delete(id);
    const cell = `${table} ${name} ${key} ${id}`;
    return there ? compareRow(cell, row, there) : [differ(cell, 'a row', undefined)];
  });
  return [...wrong, ...[...left.keys()].map((id) => differ(`${table} ${name} ${key} ${id}`, undefined, 'a row'))];
}

function compareRow(cell: string, expected: Row, found: Row): Difference[] {
  return Object.keys(expected).flatMap((column) => compareValue(`${cell} ${column}`, expected[column], found[column]));
}

/** Names the inmost cells that differ: `file.hops.0.receivedOn` rather than the whole file. */
function compareValue(cell: string, expected: unknown, found: unknown): Difference[] {
  if (isSame(expected, found)) return [];
  if (!isBranch(expected) || !isBranch(found)) return [differ(cell, expected, found)];
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return keys.flatMap((key) => compareValue(`${cell}.${key}`, expected[key], found[key]));
}

/** As `canonical` has it: undefined is left out. Compared without writing it down, since a city has millions of cells. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isBranch(one) || !isBranch(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (!keys.every((key) => isSame(one[key], other[key]))) return false;
  return Object.keys(other).every((key) => other[key] === undefined || Object.hasOwn(one, key));
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
