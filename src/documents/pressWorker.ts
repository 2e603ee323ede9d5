import { parentPort, workerData } from 'node:worker_threads';
import type { LetterContent } from './letterContent.ts';
import { createLetterPress } from './renderPdf.ts';

/** One order from the pool and its answer; `id` joins them. */
export type PressOrder = Readonly<{ id: number; content: LetterContent }>;
export type PressAnswer = Readonly<{ id: number } & ({ pdf: Uint8Array } | { failed: string })>;

const press = createLetterPress(String(workerData));

parentPort?.on('message', async ({ id, content }: PressOrder) => {
  let answer: PressAnswer;
  try {
    answer = { id, pdf: await press.pdf(content) };
  } catch (fault) {
    answer = { id, failed: fault instanceof Error ? fault.message : String(fault) };
  }
  parentPort?.postMessage(answer);
});
