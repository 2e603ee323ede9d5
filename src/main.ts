import type { Command, Io } from './casework/command.ts';

/** The commands. Each room is loaded only by the commands that need it, so that `due` starts fast. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  migrate: async () => (await import('./cli/migrate.ts')).runMigrate,
  demo: async () => (await import('./cli/demo.ts')).runDemo,
  verify: async () => (await import('./cli/verify.ts')).runVerify,
  import: async () => (await import('./cli/import.ts')).runImport,
  handdown: async () => (await import('./cli/handdown.ts')).runHandDown,
  report: async () => (await import('./cli/report.ts')).runReport,
  categories: async () => (await import('./cli/categories.ts')).runCategories,
  calendar: async () => (await import('./cli/calendar.ts')).runCalendar,
  user: async () => (await import('./cli/user.ts')).runUser,
  bench: async () => (await import('../bench/run.ts')).runBench,
};

async function main([command = 'help', ...args]: string[]): Promise<number> {
  if (command === 'due') return (await import('./cli/due.ts')).runDue(args, terminal);
  if (command === 'ways') return (await import('./cli/ways.ts')).runWays(args, terminal, process.env.XINQIAO_LANG === 'en' ? 'en' : 'zh');
  if (command === 'help' || command === '--help') return (await import('./cli/help.ts')).runHelp(terminal);
  const load = commands[command];
  if (command !== 'serve' && !load) {
    const { serveWords } = await import('./words/serving.ts');
    terminal.err(serveWords[process.env.XINQIAO_LANG === 'en' ? 'en' : 'zh'].unknownCommand(command));
    return 2;
  }
  const { loadSettings } = await import('./settings.ts');
  const answer = loadSettings(process.env);
  if (!answer.ok) {
    for (const problem of answer.problems) terminal.err(problem);
    return 2;
  }
  const { placeOf } = await import('./place.ts');
  const demo = args.includes('--demo');
  const place = placeOf(answer.settings, { demo: demo || command === 'demo' });
  try {
    if (!load) return await (await import('./serve.ts')).serve(answer.settings, place, terminal, { demo });
    return await (await load())(args, terminal, place);
  } catch (fault) {
    if (!(fault instanceof Error && 'trouble' in fault)) throw fault;
    terminal.err(await databaseSentence(answer.settings.language, fault));
    return 1;
  } finally {
    await place.close();
  }
}

async function databaseSentence(language: 'zh' | 'en', fault: Error): Promise<string> {
  const [{ DatabaseFault }, words] = await Promise.all([import('./storage/databaseFault.ts'), import('./words/starting.ts')]);
  return fault instanceof DatabaseFault ? words.databaseSentence(language, fault.trouble) : fault.message;
}

const terminal: Io = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
  async *readLines(file: string) {
    const { createReadStream } = await import('node:fs');
    const { createInterface } = await import('node:readline');
    yield* createInterface({ input: file === '-' ? process.stdin : createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  },
  isTerminal: process.stderr.isTTY ?? false,
};

/** A reader that has enough (`| head`) closes the pipe; that is no fault. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
});

process.exitCode = await main(process.argv.slice(2));
