import { Worker } from 'node:worker_threads';
import type { BinderAnswer, BinderOrder } from './binderWorker.ts';
import type { BindingOrder, Bound, BoundSheet } from './bindingContent.ts';

/**
 * Binds files in a thread of its own, one after the other, so that the web process goes on answering and what people sent can neither
 * hang nor fill it.
 *
 * `busy`: as many wait as may. `failed`: the thread took too long, ran out of memory, or what it was given broke it; the next order
 * gets a new one.
 */
export type Bindery = Readonly<{
  bind(order: BindingOrder): Promise<Bound | BinderyTrouble>;
  sheet(sheet: BoundSheet): Promise<Uint8Array | BinderyTrouble>;
  close(): Promise<void>;
}>;
export type BinderyTrouble = Readonly<{ outcome: 'busy' | 'failed' }>;

/** The longest one order may take, and how many may wait for it. */
const mostMilliseconds = 60_000;
const mostWaiting = 8;
/** The heap that the thread may fill before it is ended, in MB. */
const mostMegabytes = 768;

type Turn = { order: BinderOrder; settle(answer: BinderAnswer): void };

/** @param fontFolder  as for `createLetterPress` */
export function bindery(fontFolder: string): Bindery {
  const waiting: Turn[] = [];
  let worker: Worker | undefined;
  let now: Turn | undefined;
  let timer: NodeJS.Timeout | undefined;

  function finish(answer: BinderAnswer): void {
    clearTimeout(timer);
    now?.settle(answer);
    now = undefined;
    worker?.unref();
    next();
  }

  function abandon(): void {
    const gone = worker;
    worker = undefined;
    void gone?.terminate();
    if (now) finish({ failed: 'the thread was ended' });
  }

  function start(): Worker {
    const made = new Worker(new URL('./binderWorker.ts', import.meta.url), {
      workerData: fontFolder,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    made.on('message', (answer: BinderAnswer) => {
      if (worker === made) finish(answer); // not one that was given up
    });
    const lost = () => {
      if (worker === made) abandon();
    };
    made.on('error', lost);
    made.on('exit', lost);
    return made;
  }

  function next(): void {
    if (now || waiting.length === 0) return;
    now = waiting.shift();
    worker ??= start();
    worker.ref();
    timer = setTimeout(abandon, mostMilliseconds);
    worker.postMessage(now?.order);
  }

  const ask = <T>(order: BinderOrder): Promise<T | BinderyTrouble> => {
    if (waiting.length >= mostWaiting) return Promise.resolve({ outcome: 'busy' });
    return new Promise((resolve) => {
      waiting.push({ order, settle: (answer) => resolve('done' in answer ? (answer.done as T) : { outcome: 'failed' }) });
      next();
    });
  };
  return {
    bind: (order) => ask<Bound>({ bind: order }),
    sheet: (sheet) => ask<Uint8Array>({ sheet }),
    async close() {
      for (const turn of waiting.splice(0)) turn.settle({ failed: 'closed' });
      const gone = worker;
      abandon();
      await gone?.terminate();
    },
  };
}
