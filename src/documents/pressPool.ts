import { Worker } from 'node:worker_threads';
import type { PressAnswer } from './pressWorker.ts';
import type { LetterPress } from './renderPdf.ts';

/** A press whose work is done in threads of its own, so that the web process goes on answering meanwhile. */
export type PressPool = LetterPress & Readonly<{ close(): Promise<void> }>;

type Order = { resolve(pdf: Uint8Array): void; reject(fault: Error): void };
/** One thread and the orders it holds, by id. */
type Bench = { worker: Worker; orders: Map<number, Order> };

/**
 * @param size        number of threads, started when the first letter is asked for; each holds a compiler of some 150 MB
 * @param fontFolder  as for `createLetterPress`
 *
 * A thread that dies fails the letters it held, and is replaced when the next letter comes. Idle threads do not keep the process alive.
 */
export function pressPool(size: number, fontFolder: string): PressPool {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`a pool has at least one thread, not ${size}`);
  const benches: Bench[] = [];
  let lastId = 0;
  let closed = false;

  function leastBusy(): Bench {
    const idle = benches.find(({ orders }) => orders.size === 0);
    if (idle) return idle;
    if (benches.length < size) {
      const bench = startBench(fontFolder, () => benches.splice(benches.indexOf(bench), 1));
      benches.push(bench);
      return bench;
    }
    return benches.reduce((least, bench) => (bench.orders.size < least.orders.size ? bench : least));
  }

  return {
    pdf(content) {
      if (closed) return Promise.reject(new Error('the press is closed'));
      return new Promise((resolve, reject) => {
        const { worker, orders } = leastBusy();
        lastId += 1;
        orders.set(lastId, { resolve, reject });
        worker.ref();
        worker.postMessage({ id: lastId, content });
      });
    },
    async close() {
      closed = true;
      await Promise.all(benches.map(({ worker }) => worker.terminate()));
    },
  };
}

function startBench(fontFolder: string, whenGone: () => void): Bench {
  const worker = new Worker(new URL('./pressWorker.ts', import.meta.url), { workerData: fontFolder });
  const orders: Bench['orders'] = new Map();
  const gone = (why: string): void => {
    for (const order of orders.values()) order.reject(new Error(why));
    orders.clear();
  };
  worker.on('message', (answer: PressAnswer) => {
    const order = orders.get(answer.id);
    orders.delete(answer.id);
    if (orders.size === 0) worker.unref();
    if ('pdf' in answer) order?.resolve(answer.pdf);
    else order?.reject(new Error(answer.failed));
  });
  worker.on('error', (fault: Error) => gone(`a press thread failed: ${fault.message}`));
  worker.on('exit', () => {
    gone('a press thread ended');
    whenGone();
  });
  return { worker, orders };
}
