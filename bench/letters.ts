/**
 * Letters a second: node bench/letters.ts [count] [threads]
 *
 * In one run: a floor (an empty page with the same compiler and the same PDF standard), one thread, and the pool. Every letter differs, so
 * nothing is answered from a memory of the one before. `slowest` is the longest that the event loop stood still meanwhile.
 */

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { compose } from '../src/documents/compose.ts';
import type { LetterContent } from '../src/documents/letterContent.ts';
import { letterKindCodes } from '../src/documents/letterKinds.ts';
import { pressPool } from '../src/documents/pressPool.ts';
import { createLetterPress, type LetterPress } from '../src/documents/renderPdf.ts';
import { specimens } from '../src/documents/specimens.ts';

const fonts = fileURLToPath(new URL('../assets/fonts', import.meta.url));
const count = Number(process.argv[2] ?? 200);
const threads = Number(process.argv[3] ?? 2);
const numbered = letterKindCodes.filter((kind) => kind !== 'receipt' && kind !== 'service-record');

/** The n-th letter: kinds in turn, another name and another sentence in each. */
function letter(n: number): LetterContent {
  const content = compose(numbered[n % numbered.length] ?? 'opinion', specimens[numbered[n % numbered.length] ?? 'opinion'] as never);
  return { ...content, to: `${content.to}${n}`, body: [...content.body, { style: 'text', text: `以上为第${n}件。` }] };
}

function emptyPages(): LetterPress {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  const source = '#set document(date: datetime(year: 2026, month: 1, day: 1))\n#sys.inputs.n';
  return { pdf: async ({ to }) => compiler.pdf({ mainFileContent: source, inputs: { n: to } }, { pdfStandard: 'a-2u' }) };
}

async function measured(press: LetterPress, atOnce: number) {
  for (let n = 0; n < 2 * numbered.length; n += atOnce) await all(press, n, atOnce); // warm
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let n = 100; n < 100 + count; n += atOnce) await all(press, n, atOnce);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  loop.disable();
  return {
    'letters/s': Number((count / seconds).toFixed(1)),
    'CPU ms a letter': Number(((user + system) / 1000 / count).toFixed(1)),
    'slowest ms': Math.round(loop.max / 1e6),
    'memory MB': Math.round(process.memoryUsage.rss() / 1e6),
  };
}

/** A batch, and one turn of the event loop after it, as a web process takes between requests. */
async function all(press: LetterPress, from: number, atOnce: number) {
  await Promise.all(Array.from({ length: atOnce }, (_, k) => press.pdf(letter(from + k))));
  await setImmediate();
}

const pool = pressPool(threads, fonts);
const rows = {
  'empty page, one thread': await measured(emptyPages(), 1),
  'letters, one thread': await measured(createLetterPress(fonts), 1),
  [`letters, pool of ${threads}`]: await measured(pool, 4 * threads),
};
console.table(rows);
await pool.close();
