import type { Command } from '../casework/command.ts';
import { cliWords } from '../words/cli.ts';
import { say } from '../words/language.ts';
import { readOptions } from './options.ts';

/** `xinqiao verify`: exit code 1 if a table does not say what the events add up to. */
export const runVerify: Command = async (args, io, place) => {
  const words = cliWords[place.language];
  const options = readOptions(args, { valued: [], flags: ['--json'], words: 0 });
  if ('code' in options) {
    io.err(say(words.fault, options));
    return 2;
  }
  if (options.flags.has('--help')) {
    io.out(words.usage.verify);
    return 0;
  }
  const { matters, differences } = await place.verify(
    io.isTerminal ? (done) => process.stderr.write(`\r${words.verifying(done)}`) : undefined,
  );
  if (io.isTerminal) process.stderr.write('\n');
  if (options.flags.has('--json')) io.out(JSON.stringify({ matters, differences }));
  else {
    for (const { cell, expected, found } of differences) io.out(words.difference(cell, expected, found));
    io.out(differences.length === 0 ? words.verified(matters) : words.differs(differences.length, matters));
  }
  return differences.length === 0 ? 0 : 1;
};
