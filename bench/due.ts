// 100,000 lines through `xinqiao due --in -`, beside the same lines through `cat`: node bin/run.mjs bench/due.ts
import { spawn } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const lines = 100_000;
const input = Array.from(
  { length: lines },
  (_, n) => `{"unit":"working","length":${n % 60},"start":"20${14 + (n % 12)}-0${1 + (n % 9)}-1${n % 10}"}\n`,
).join('');

function seconds(command: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdout.resume();
    child.on('error', reject).on('close', () => resolve((performance.now() - began) / 1000));
    child.stdin.end(input);
  });
}

const command = fileURLToPath(new URL('../bin/xinqiao.mjs', import.meta.url));
const [due, floor] = [await seconds(process.execPath, [command, 'due', '--in', '-']), await seconds('cat', [])];
process.stdout.write(
  `due: ${lines} lines in ${due.toFixed(2)} s; cat: ${floor.toFixed(2)} s; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`,
);
