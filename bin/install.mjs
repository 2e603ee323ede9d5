// Installs what is missing. Plain JavaScript without dependencies: it runs on Node 20 in a fresh clone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './node24.mjs';

const modules = join(root, 'node_modules');
const stamp = join(modules, '.xinqiao-lock');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const tell = (line) => process.stderr.write(`${line}\n`);

/** Runs `npm ci` unless node_modules is what package-lock.json asks for. Ends the process if that fails. */
export async function install() {
  const wanted = sha256(join(root, 'package-lock.json'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // Someone ran npm ci or npm install: npm writes its record last, so it stands for a whole install.
  if (matchesLockfile()) return writeFileSync(stamp, wanted);
  tell('正在安装依赖（首次约一两分钟）… Installing what is missing (a minute or two the first time)…');
  const began = Date.now();
  const code = await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
  if (code !== 0) {
    tell(
      `依赖安装失败（npm 退出码 ${code}）。请检查网络后重试。Installing failed (npm exit code ${code}): check the network and try again.`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  tell(`依赖已装好。Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** Does npm's own record of what it installed hold every package of the lockfile that this machine needs? */
function matchesLockfile() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version);
}

function npm(args) {
  // Not the Node inside node_modules, which npm ci deletes while it works.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules));
  const env = { ...process.env, PATH: path.join(delimiter), npm_config_loglevel: 'error' };
  const child = spawn('npm', args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, stop);
  const began = Date.now();
  const progress = setInterval(() => tell(`  ${Math.round((Date.now() - began) / 1000)} s · ${countPackages()} packages`), 5000);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(code ?? signal));
  }).finally(() => {
    clearInterval(progress);
    for (const signal of signals) process.removeListener(signal, stop);
  });
}

/** npm makes all folders first and fills them one by one. */
function countPackages() {
  const names = (folder) => (existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : []);
  const folders = names(modules).flatMap((name) =>
    name.startsWith('@') ? names(join(modules, name)).map((part) => join(name, part)) : [name],
  );
  return folders.filter((folder) => existsSync(join(modules, folder, 'package.json'))).length;
}

/** The SHA-256 of a file's content, in hex. */
export function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
