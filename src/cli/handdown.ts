import { extname } from 'node:path';
import { type AnswerUp, answersUp, markTold } from '../casework/answersUp.ts';
import type { Command, CommandPlace, Io } from '../casework/command.ts';
import { cliWords } from '../words/cli.ts';
import { type HandDownFileWords, handDownFileWords } from '../words/handdownFile.ts';
import { importWords } from '../words/importing.ts';
import { say } from '../words/language.ts';
import { errorFileOf, writeErrorFile } from './errorFile.ts';
import { handDownColumns, missingColumns } from './handdownColumns.ts';
import { answerKinds, writeAnswers } from './handdownExport.ts';
import { type Taken, takeRows } from './handdownImport.ts';
import { errorLines } from './handdownLines.ts';
import { readTable } from './importTable.ts';
import { readOptions } from './options.ts';
import { progressOn } from './progress.ts';

/**
 * `xinqiao handdown import FILE` and `handdown export --to FILE`: matters that come down from the level above, and the answers that go back.
 *
 * @returns 0 done, 1 rows were not taken or a file cannot be read or written, 2 called wrongly, 130 stopped by hand
 */
export const runHandDown: Command = async (args, io, place) => {
  const words = handDownFileWords[place.language];
  const usage = cliWords[place.language].fault;
  const options = readOptions(args, { valued: ['--to'], flags: ['--dry-run', '--again', '--json'], words: 2 });
  if ('code' in options) return wrong(io, say(usage, options));
  const [verb, file] = options.words;
  if (options.flags.has('--help')) {
    io.out(words.usage);
    return 0;
  }
  const json = options.flags.has('--json');
  if (verb === 'import') {
    if (file === undefined) return wrong(io, say(usage, { code: 'file-missing' }));
    return takeIn(io, place, { file, dryRun: options.flags.has('--dry-run'), json });
  }
  if (verb !== 'export') return wrong(io, words.usage);
  const to = options.values.get('--to');
  if (to === undefined) return wrong(io, say(usage, { code: 'option-missing', option: '--to' }));
  return giveOut(io, place, { to, again: options.flags.has('--again'), json });
};

function wrong(io: Io, sentence: string, code = 2): number {
  io.err(sentence);
  return code;
}

type In = Readonly<{ file: string; dryRun: boolean; json: boolean }>;

async function takeIn(io: Io, place: CommandPlace, { file, dryRun, json }: In): Promise<number> {
  const words = handDownFileWords[place.language];
  const table = await readTable(file, handDownColumns.number);
  if ('code' in table) return wrong(io, say(importWords[place.language].fault, table), 1);
  const missing = missingColumns(table.columns);
  if (missing.length > 0) return wrong(io, say(words.fault, { code: 'columns-missing', columns: missing.join('、') }), 1);
  const city = await place.city();
  const progress = progressOn(io);
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const taken = await takeRows({ city, table, dryRun, onRow: progress.show, isStopped: () => stopped });
    progress.end();
    return await tellTaken(io, place, { file, dryRun, json, taken });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function tellTaken(io: Io, { language }: CommandPlace, { file, dryRun, json, taken }: In & { taken: Taken }): Promise<number> {
  const words = handDownFileWords[language];
  const shared = importWords[language];
  const { counts, notTaken, made, stopped } = taken;
  const lines = errorLines(language, notTaken);
  const errorFile = errorFileOf(file);
  const unwritten = await writeErrorFile(errorFile, shared.errorColumns, lines);
  const written = lines.length > 0 && !unwritten;
  if (unwritten) io.err(say(shared.fault, unwritten));
  if (json)
    io.out(JSON.stringify({ ...counts, dryRun, stopped, matters: made, ...(written && { errorFile }), errors: lines.slice(0, 100) }));
  else tellCounts(io, words, { counts, dryRun, errorFile: written ? errorFile : undefined });
  if (stopped) io.err(shared.stopped);
  return stopped ? 130 : lines.length > 0 || unwritten ? 1 : 0;
}

function tellCounts(
  io: Io,
  words: HandDownFileWords,
  { counts, dryRun, errorFile }: { counts: Taken['counts']; dryRun: boolean; errorFile: string | undefined },
): void {
  io.out((dryRun ? words.wouldTake : words.took)(counts));
  if (errorFile) io.err(words.errorFile(errorFile, counts.refused + counts.changed));
}

type Out = Readonly<{ to: string; again: boolean; json: boolean }>;

/** The file first, then the record in each matter: a stop in between tells an outcome again, never not at all. */
async function giveOut(io: Io, place: CommandPlace, { to, again, json }: Out): Promise<number> {
  const words = handDownFileWords[place.language];
  if (!(answerKinds as readonly string[]).includes(extname(to).toLowerCase()))
    return wrong(io, say(words.fault, { code: 'answer-kind', known: answerKinds.join(' ') }), 2);
  const city = await place.city();
  const answers: AnswerUp[] = [];
  for await (const answer of answersUp(city, { again })) answers.push(answer);
  const fault = answers.length > 0 ? await writeAnswers(to, answers) : undefined;
  if (fault) return wrong(io, say(words.fault, fault), 1);
  let told = 0;
  for (const answer of answers) if (await markTold(city, answer, words.note(to.split(/[\\/]/).pop() ?? to))) told += 1;
  if (json) io.out(JSON.stringify({ answers: answers.length, told, again, ...(answers.length > 0 && { file: to }) }));
  else io.out(answers.length === 0 ? words.nothing : words.gave(answers.length, told, to));
  return 0;
}
