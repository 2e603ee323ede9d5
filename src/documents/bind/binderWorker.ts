import { parentPort, workerData } from 'node:worker_threads';
import type { BindingOrder, BoundSheet } from './bindingContent.ts';
import { bindPages } from './bindPages.ts';
import { sheetSetter } from './setSheets.ts';

/** What is asked of the thread, one thing at a time. */
export type BinderOrder = Readonly<{ bind: BindingOrder } | { sheet: BoundSheet }>;
export type BinderAnswer = Readonly<{ done: unknown } | { failed: string }>;

const setter = sheetSetter(String(workerData));

parentPort?.on('message', async (order: BinderOrder) => {
  let answer: BinderAnswer;
  try {
    answer = { done: 'bind' in order ? await bindPages(setter, order.bind) : setter.sheet(order.sheet) };
  } catch (fault) {
    answer = { failed: fault instanceof Error ? fault.message : String(fault) };
  }
  parentPort?.postMessage(answer);
});
