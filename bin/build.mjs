// Builds the staff console when its sources have changed. Plain JavaScript without dependencies.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { requireNode, root } from './node24.mjs';

const sources = ['src/console', 'src/api/contract', 'src/words', 'vite.config.ts', 'package-lock.json'];
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const output = join(root, 'dist', 'console');
const stamp = join(root, 'dist', 'console.sha256');

/** Is there a console to build at all? */
export const hasConsole = () => existsSync(join(root, 'src', 'console')) && existsSync(join(root, 'vite.config.ts'));

/** Builds the console if it is stale. Returns vite's exit code, 0 if there was nothing to do. */
export async function buildConsole() {
  if (!hasConsole()) return 0;
  const state = hashOf(sources);
  if (existsSync(join(output, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return 0;
  process.stderr.write('正在构建工作台… Building the console…\n');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(requireNode(), [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] });
  const stop = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, stop);
  const code = await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 143)));
  for (const signal of signals) process.removeListener(signal, stop);
  if (code === 0) writeFileSync(stamp, state);
  return code;
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesIn(join(root, path))))
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .flatMap((name) => filesIn(join(path, name)));
}
