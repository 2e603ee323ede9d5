import { parentPort, workerData } from 'node:worker_threads';
import { type Order, writeMatters } from './writeMatters.ts';

/** One thread of the loader: writes its share of the matters, a batch ahead of what was taken. */
const port = parentPort;
if (!port) throw new Error('this file runs as a thread of bench/load.ts');
const order = workerData as Order;
let waiting: (() => void) | undefined;
let ahead = 0;
port.on('message', () => {
  ahead -= 1;
  waiting?.();
});
for await (const batch of writeMatters(order)) {
  port.postMessage(batch);
  ahead += 1;
  if (ahead >= 2) await new Promise<void>((resolve) => (waiting = resolve));
}
port.close();
