/** The commands. Each room is loaded only by the commands that need it, so that `due` starts fast. */
async function main([command = 'help', ...args]: string[]): Promise<number> {
  if (command === 'due') {
    const { runDue } = await import('./cli/due.ts');
    return runDue(args, terminal);
  }
  process.stderr.write(`${command}: not there yet\n`);
  return 2;
}

const terminal = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
  async *readLines(file: string) {
    const { createReadStream } = await import('node:fs');
    const { createInterface } = await import('node:readline');
    yield* createInterface({ input: file === '-' ? process.stdin : createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  },
};

process.exitCode = await main(process.argv.slice(2));
