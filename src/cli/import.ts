import type { Command, CommandPlace, Io } from '../casework/command.ts';
import { cliWords } from '../words/cli.ts';
import { type ImportFault, type ImportWords, importWords } from '../words/importing.ts';
import { type Language, say } from '../words/language.ts';
import { problemSentence } from '../words/problems.ts';
import { refusalSentence } from '../words/refusals.ts';
import { type ErrorLine, errorFileOf, writeErrorFile } from './errorFile.ts';
import { type Imported, importLetters, type LeftOut } from './importLetters.ts';
import { type ColumnMap, mapFor, readMap } from './importMap.ts';
import { readTable } from './importTable.ts';
import { readOptions } from './options.ts';
import { progressOn } from './progress.ts';
import type { Table } from './table.ts';

/**
 * `xinqiao import FILE`: takes historical letters over.
 *
 * @returns 0 all rows are in, 1 rows were left out or the file cannot be read, 2 called wrongly, 130 stopped by hand
 */
export const runImport: Command = async (args, io, place) => {
  const words = importWords[place.language];
  const options = readOptions(args, { valued: ['--map'], flags: ['--dry-run', '--json'], words: 1 });
  if ('code' in options) return usage(io, say(cliWords[place.language].fault, options));
  const [file] = options.words;
  if (options.flags.has('--help')) {
    io.out(words.usage);
    return 0;
  }
  if (file === undefined) return usage(io, say(cliWords[place.language].fault, { code: 'file-missing' }));
  const ready = await prepare(file, options.values.get('--map'));
  if ('code' in ready) {
    io.err(say(words.fault, ready));
    return 1;
  }
  const dryRun = options.flags.has('--dry-run');
  const imported = await run(io, place, { ...ready, dryRun });
  return tell({ io, place, file, dryRun, json: options.flags.has('--json'), map: ready.map }, imported);
};

function usage(io: Io, sentence: string): number {
  io.err(sentence);
  return 2;
}

type Ready = Readonly<{ table: Table; map: ColumnMap }>;

async function prepare(file: string, mapFile: string | undefined): Promise<Ready | ImportFault> {
  const given = mapFile === undefined ? undefined : await readMap(mapFile);
  if (isFault(given)) return given;
  const table = await readTable(file);
  if (isFault(table)) return table;
  const map = mapFor(table.columns, given);
  return isFault(map) ? map : { table, map };
}

/** A map cannot name a field `code`, and a table has none. */
const isFault = (value: object | undefined): value is ImportFault => value !== undefined && 'code' in value;

async function run(io: Io, place: CommandPlace, ready: Ready & { dryRun: boolean }): Promise<Imported> {
  const city = await place.city();
  const progress = progressOn(io);
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await importLetters({ ...ready, city, onRow: progress.show, isStopped: () => stopped });
  } finally {
    progress.end();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

type Telling = Readonly<{ io: Io; place: CommandPlace; file: string; dryRun: boolean; json: boolean; map: ColumnMap }>;

async function tell({ io, place, file, dryRun, json, map }: Telling, { counts, leftOut, stopped }: Imported): Promise<number> {
  const words = importWords[place.language];
  const errorFile = errorFileOf(file);
  const lines = leftOut.map((one) => errorLine(one, { map, words, language: place.language }));
  const unwritten = await writeErrorFile(errorFile, words.errorColumns, lines);
  if (unwritten) io.err(say(words.fault, unwritten));
  if (json)
    io.out(
      JSON.stringify({ ...counts, dryRun, stopped, ...(lines.length > 0 && !unwritten && { errorFile }), errors: lines.slice(0, 100) }),
    );
  else {
    io.out((dryRun ? words.wouldMake : words.made)(counts));
    if (counts.open + counts.undated + counts.reversed > 0) io.out(words.odd(counts));
    if (lines.length > 0 && !unwritten) io.err(words.errorFile(errorFile, counts.refused));
  }
  if (stopped) io.err(words.stopped);
  return stopped ? 130 : counts.refused > 0 || unwritten ? 1 : 0;
}

function errorLine(one: LeftOut, { map, words, language }: { map: ColumnMap; words: ImportWords; language: Language }): ErrorLine {
  const { row } = one;
  if ('fault' in one) return { row, field: '', column: '', reason: say(words.row, one.fault) };
  if ('refusal' in one) return { row, field: '', column: '', reason: refusalSentence(language, one.refusal) };
  const own = one.code in words.row ? words.row[one.code as keyof ImportWords['row']] : undefined;
  const reason = own ? own({ code: one.code } as never) : problemSentence(language, one.code);
  return { row, field: one.field, column: map[one.field] ?? '', reason };
}
