import type { Command, Io } from '../casework/command.ts';
import { type Timeliness, timeliness } from '../casework/timeliness.ts';
import { type CliWords, cliWords } from '../words/cli.ts';
import { say } from '../words/language.ts';
import { columns } from './columns.ts';
import { readOptions } from './options.ts';
import { days, reportIndicators } from './reportIndicators.ts';

const reports = ['timeliness', 'indicators'] as const;

/** `xinqiao report timeliness` and `xinqiao report indicators`. */
export const runReport: Command = async (args, io, place) => {
  const words = cliWords[place.language];
  const options = readOptions(args, { valued: days, flags: ['--json'], words: 1 });
  if ('code' in options) {
    io.err(say(words.fault, options));
    return 2;
  }
  if (options.flags.has('--help')) {
    io.out(words.usage.report);
    return 0;
  }
  if (options.words[0] === 'indicators') return reportIndicators(options, io, place);
  if (options.words[0] !== 'timeliness') {
    io.err(say(words.fault, { code: 'unknown-report', known: reports.join(' ') }));
    return 2;
  }
  const found = await timeliness(await place.city());
  if (options.flags.has('--json')) io.out(JSON.stringify(found));
  else print(found, words, io);
  return 0;
};

const counts = ['total', 'answered', 'open', 'undated', 'reversed', 'within15', 'within60'] as const;

function print({ byOrgan, ...all }: Timeliness, { timeliness: words }: CliWords, io: Io): void {
  io.out(words.heading);
  io.out('');
  for (const line of columns(counts.map((count) => [words.columns[count], String(all[count])]))) io.out(`  ${line}`);
  io.out('');
  io.out(words.note);
  if (byOrgan.length === 0) return;
  io.out('');
  const head = [words.organ, ...counts.map((count) => words.columns[count])];
  for (const line of columns([head, ...byOrgan.map((row) => [row.organ, ...counts.map((count) => String(row[count]))])])) io.out(line);
}
