import type { Command } from '../casework/command.ts';
import { cliWords } from '../words/cli.ts';
import { say } from '../words/language.ts';
import { readOptions } from './options.ts';
import { progressOn } from './progress.ts';

/** `xinqiao demo`: plays the demo city, or goes on where it stopped. Played before, it does nothing. */
export const runDemo: Command = async (args, io, place) => {
  const words = cliWords[place.language];
  const options = readOptions(args, { valued: [], flags: [], words: 0 });
  if ('code' in options) {
    io.err(say(words.fault, options));
    return 2;
  }
  if (options.flags.has('--help')) {
    io.out(words.usage.demo);
    return 0;
  }
  const progress = progressOn(io);
  await place.playDemo((done, all) => progress.show(done, all));
  progress.end();
  io.out(words.played);
  return 0;
};
