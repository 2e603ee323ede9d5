import type { Io } from '../casework/command.ts';
import { cliWords } from '../words/cli.ts';

/** `xinqiao help`: what commands there are. Needs no installation. */
export function runHelp(io: Io): number {
  io.out(cliWords[process.env.XINQIAO_LANG === 'en' ? 'en' : 'zh'].usage.all);
  return 0;
}
