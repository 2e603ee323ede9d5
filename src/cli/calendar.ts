import { readFile } from 'node:fs/promises';
import type { Command, Io } from '../casework/command.ts';
import { type Imported, importCalendar } from '../casework/importCalendar.ts';
import { type Recounted, recountOpen } from '../casework/recountOpen.ts';
import { type CalendarWords, calendarWords } from '../words/calendars.ts';
import { cliWords } from '../words/cli.ts';
import { say } from '../words/language.ts';
import { readOptions } from './options.ts';

/** `xinqiao calendar import FILE`: 0 imported and counted again, 1 the file is refused or clocks are left, 2 called wrongly. */
export const runCalendar: Command = async (args, io, place) => {
  const words = calendarWords[place.language];
  const options = readOptions(args, { valued: [], flags: ['--dry-run', '--json'], words: 2 });
  if ('code' in options) return tellFault(io, say(cliWords[place.language].fault, options), 2);
  const [verb, file] = options.words;
  if (options.flags.has('--help') || verb !== 'import') {
    (options.flags.has('--help') ? io.out : io.err)(words.usage);
    return options.flags.has('--help') ? 0 : 2;
  }
  if (file === undefined) return tellFault(io, say(cliWords[place.language].fault, { code: 'file-missing' }), 2);
  const json = options.flags.has('--json');
  const read = await readJson(file);
  if ('code' in read) return refuse(io, words, { ...read, json });
  const dryRun = options.flags.has('--dry-run');
  const city = await place.city();
  const imported = await importCalendar(city, { given: read.value, by: 'command', dryRun });
  if (imported.outcome === 'refused') return refuse(io, words, { ...imported.fault, json });
  const recounted = dryRun
    ? undefined
    : await recountOpen(city, io.isTerminal ? (n) => process.stderr.write(`\r${words.recounting(n)}`) : undefined);
  if (io.isTerminal && recounted?.changed) process.stderr.write('\n');
  if (json) io.out(JSON.stringify({ ...imported, ...(recounted && { recounted }) }));
  else tell(io, words, imported, recounted);
  return recounted && recounted.left > 0 ? 1 : 0;
};

function tellFault(io: Io, sentence: string, code: number): number {
  io.err(sentence);
  return code;
}

function refuse(
  io: Io,
  words: CalendarWords,
  { code, field, json }: { code: keyof CalendarWords['fault']; field: string; json: boolean },
): number {
  const message = words.fault[code](field);
  if (json) io.out(JSON.stringify({ error: { code, field, message } }));
  else io.err(message);
  return 1;
}

function tell(io: Io, words: CalendarWords, imported: Exclude<Imported, { outcome: 'refused' }>, recounted: Recounted | undefined): void {
  if (imported.outcome === 'added') io.out(words.added(imported));
  if (imported.outcome === 'there') io.out(words.there(imported.notice));
  if (imported.outcome === 'same') io.out(words.same);
  if (imported.outcome === 'would-add') io.out(words.wouldAdd(imported, imported.wouldChange ?? 0));
  if (recounted) io.out(words.recounted(recounted));
}

async function readJson(file: string): Promise<{ value: unknown } | { code: 'file-unreadable' | 'not-json'; field: string }> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return { code: 'file-unreadable', field: file };
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { code: 'not-json', field: file };
  }
}
