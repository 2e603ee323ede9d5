// Runs a TypeScript file of the project on a Node that is new enough: `node bin/run.mjs FILE ARGS`.
// In this process if it can be, else in a child that gets our signals and gives us its exit code.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isNewEnough, requireNode, root } from './node24.mjs';
import { endWithParent } from './parent.mjs';

const loader = join(root, 'bin', 'loader.mjs');

/** Runs `file` with `args`; returns only if it runs in this process. `parent` is who must live on, 0 for nobody. */
export async function run(file, args, { parent = 0 } = {}) {
  if (!isNewEnough) return runInChild(requireNode(), file, args);
  if (parent) endWithParent(parent);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(loader));
  await import(pathToFileURL(file));
}

function runInChild(node, file, args) {
  const child = spawn(node, ['--import', pathToFileURL(loader).href, file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, XINQIAO_PARENT: String(process.pid) },
  });
  // The terminal sends Ctrl-C to both of us, a supervisor to us alone: pass it on, the child takes the second one for the first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
  return new Promise(() => {});
}

if (process.argv[1] && resolve(process.argv[1]) === join(root, 'bin', 'run.mjs')) {
  const [file, ...args] = process.argv.slice(2);
  if (file) await run(resolve(root, file), args);
}
