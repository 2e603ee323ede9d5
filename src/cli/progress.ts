import type { Io } from '../casework/command.ts';

const width = 30;

/** A bar on one line of a terminal; elsewhere nothing, so that logs stay readable. */
export function progressOn({ isTerminal }: Io, write: (text: string) => void = (text) => void process.stderr.write(text)) {
  let shown = '';
  return {
    show(done: number, all: number): void {
      const line = barOf(done, all);
      if (!isTerminal || line === shown) return;
      shown = line;
      write(`\r${line}`);
    },
    /** Leaves the line. */
    end(): void {
      if (shown !== '') write('\n');
      shown = '';
    },
  };
}

/** Such as `[######------------------------]  20 %  40/200`. */
export function barOf(done: number, all: number): string {
  const share = all === 0 ? 1 : Math.min(1, done / all);
  const filled = Math.floor(share * width);
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %  ${done}/${all}`;
}
