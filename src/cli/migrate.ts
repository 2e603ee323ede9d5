import type { Command } from '../casework/command.ts';
import { cliWords } from '../words/cli.ts';
import { say } from '../words/language.ts';
import { readOptions } from './options.ts';

/** `xinqiao migrate`: sets up or upgrades the database, and writes the organs and areas of the city. */
export const runMigrate: Command = async (args, io, place) => {
  const words = cliWords[place.language];
  const options = readOptions(args, { valued: [], flags: [], words: 0 });
  if ('code' in options) {
    io.err(say(words.fault, options));
    return 2;
  }
  if (options.flags.has('--help')) {
    io.out(words.usage.migrate);
    return 0;
  }
  const applied = await place.migrate();
  for (const file of applied) io.out(words.migrated(file));
  if (applied.length === 0) io.out(words.upToDate);
  await place.city();
  return 0;
};
