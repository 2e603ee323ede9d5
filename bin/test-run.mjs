// Runs the checks in order, on Node 24. A step that fails does not hide the later ones.
import { spawn } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildConsole, hasConsole } from './build.mjs';
import { root } from './node24.mjs';
import { steps } from './test-steps.mjs';

const cache = join(root, '.cache');
const record = join(cache, `test-record-${process.pid}.jsonl`);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length) stopWith(`There is no step ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`);
if (process.env.npm_lifecycle_event === 'storage:15' && !process.env.XINQIAO_TEST_DATABASE_URL)
  stopWith(
    '请先把 XINQIAO_TEST_DATABASE_URL 设为 PostgreSQL 15 或更高版本的超级用户地址。\n' +
      'Set XINQIAO_TEST_DATABASE_URL to the address of a superuser on PostgreSQL 15 or newer first.',
  );

/** No step takes longer, in milliseconds: what hangs must fail, and the report must still be written. */
const longest = 15 * 60_000;
const running = new Set();
let keeper; // may be asked to end before it has begun
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
mkdirSync(cache, { recursive: true });
const checks = [];
const began = Date.now();
keeper = asked.length === 0 || asked.some((name) => ['storage', 'doors', 'journeys'].includes(name)) ? await keepServer() : undefined;
for (const step of steps) if (asked.length === 0 || asked.includes(step.name)) await take(step);
await keeper?.end();
report();

async function take(step) {
  const started = Date.now();
  say(`\n── ${step.title}`);
  let passed = true;
  if (step.build) passed = !hasConsole() || (await buildConsole()) === 0;
  else if (step.tests) return say(`   ${await runTests(step)} · ${seconds(started)}`);
  else passed = (await node(step.run)) === 0;
  checks.push({ file: step.name, title: step.title, step: step.name, status: passed ? 'passed' : 'failed', diagnostics: [] });
  say(`   ${passed ? '✔ passed' : '✖ failed'} · ${seconds(started)}`);
}

async function runTests(step) {
  const files = globSync(step.tests, { cwd: root, exclude: step.except ?? [] }).sort();
  if (files.length === 0) {
    checks.push({ file: step.name, title: `${step.title}: no test files found`, step: step.name, status: 'failed', diagnostics: [] });
    return '✖ no test files found';
  }
  rmSync(record, { force: true });
  const codes = await Promise.all(step.together ? shares(files, step) : [runFiles(files, step)]);
  const tests = read(record).map((test) => ({ ...test, step: step.name }));
  const code = codes.find((one) => one !== 0);
  if (code !== undefined && !tests.some(({ status }) => status === 'failed'))
    tests.push({
      file: step.name,
      title: `${step.title}: the runner ended with ${code}`,
      step: step.name,
      status: 'failed',
      diagnostics: [],
    });
  checks.push(...tests);
  return count(tests);
}

/**
 * Two runners take turns with so many files at once in one process, which reads the sources once for all of them; from the end of the
 * alphabet, for the command line takes longest and must not come last.
 */
function shares(files, step) {
  const groups = Array.from({ length: Math.ceil(files.length / step.together) }, (_, at) =>
    files.slice(at * step.together, (at + 1) * step.together),
  );
  const take = async () => {
    let failed = 0;
    for (let group = groups.pop(); group; group = groups.pop()) failed = (await runFiles(group, step)) || failed;
    return failed;
  };
  return [take(), take()];
}

function runFiles(files, step) {
  const reporter = `--test-reporter=${pathToFileURL(join(root, 'bin', 'test-reporter.mjs')).href}`;
  const how = step.together ? '--test-isolation=none' : `--test-concurrency=${step.concurrency}`;
  const args = ['--import', 'tsx', '--test', reporter, how, `--test-timeout=${step.timeout ?? 300_000}`, ...files];
  return node(args, { ...step.env, XINQIAO_TEST_RECORD: record });
}

function node(args, env = {}) {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const child = spawn(process.execPath, args, {
    cwd: root,
    detached: true, // a group of its own, so that what it started ends with it
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path, ...env },
  });
  running.add(child);
  const overdue = setTimeout(() => {
    say(`   ✖ ended after ${longest / 60_000} minutes`);
    signalAll('SIGKILL');
  }, longest);
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1))).finally(() => {
    clearTimeout(overdue);
    running.delete(child);
  });
}

/** Holds the database server of the tests for the whole run, so that it does not stop and start between two files. */
async function keepServer() {
  const file = join(root, 'src', 'storage', 'testServer.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await Promise.race([ended, new Promise((resolve) => child.stdout.once('data', resolve))]);
  return {
    end() {
      child.stdin.end();
      return ended;
    },
  };
}

function report() {
  const failed = checks.filter(({ status }) => status === 'failed');
  const results = {
    endedAt: new Date().toISOString(),
    tests: checks.map(({ diagnostics, ...check }) => ({ ...check, proofs: proofs(diagnostics) })),
  };
  const name = asked.length === 0 ? 'test-results.json' : `test-results-${asked.join('-')}.json`;
  writeFileSync(join(cache, `${name}.part`), `${JSON.stringify(results, null, 1)}\n`);
  renameSync(join(cache, `${name}.part`), join(cache, name));
  rmSync(record, { force: true });
  if (failed.length) say(`\nFailed:\n${failed.map(({ step, file, title }) => `  ✖ ${step} · ${file}: ${title}`).join('\n')}`);
  say(`\n${((Date.now() - began) / 1000).toFixed(0)} s`);
  const passed = checks.filter(({ status }) => status === 'passed').length;
  process.exitCode = failed.length ? 1 : 0;
  process.stdout.write(`${passed} passed, ${failed.length} failed\n`);
}

/** What tests showed at run time, see journeys/proof.ts. */
function proofs(diagnostics) {
  return diagnostics.filter((line) => line.startsWith('proof ')).map((line) => JSON.parse(line.slice('proof '.length)));
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}

function count(tests) {
  const of = (status) => tests.filter((test) => test.status === status).length;
  return `${of('failed') ? '✖' : '✔'} ${of('passed')} passed, ${of('failed')} failed${of('skipped') ? `, ${of('skipped')} skipped` : ''}`;
}

function signalAll(signal) {
  for (const child of running) process.kill(-child.pid, signal);
}

async function end(signal) {
  signalAll(signal);
  await keeper?.end();
  process.exit(1);
}

function stopWith(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
