import type { Io } from '../casework/command.ts';

/** A password: the first line of a file or of standard input; typed at a terminal it is not shown. */
export async function askPassword(
  io: Io,
  { file, prompt }: { file: string | undefined; prompt: string },
): Promise<{ text: string } | { reason: string }> {
  try {
    if (file === undefined && process.stdin.isTTY) return { text: await typed(prompt) };
    for await (const line of io.readLines(file ?? '-')) return { text: line.replace(/^\uFEFF/, '') };
    return { text: '' };
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    return { reason: String(fault.code) };
  }
}

const enter = ['\r', '\n', '\u0004'];
const interrupt = '\u0003';
const erase = ['\u007F', '\b'];

/** Reads one line from the terminal without an echo. */
function typed(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  return new Promise((resolve) => {
    let text: string[] = [];
    const end = () => {
      stdin.off('data', take);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
    };
    const take = (typedNow: string) => {
      for (const char of typedNow) {
        if (char === interrupt) {
          end();
          process.kill(process.pid, 'SIGINT');
          return;
        }
        if (enter.includes(char)) {
          end();
          resolve(text.join(''));
          return;
        }
        text = erase.includes(char) ? text.slice(0, -1) : [...text, char];
      }
    };
    stdin.on('data', take);
    stdin.resume();
  });
}
