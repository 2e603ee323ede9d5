// A node:test reporter: one line for each file on standard output, what failed in full, and every test as a JSON line in
// XINQIAO_TEST_RECORD, with the diagnostics it gave at run time.
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

// biome-ignore lint/style/noDefaultExport: node:test takes a reporter from the default export
export default async function* report(events) {
  const records = [];
  const open = new Map(); // file → names of the suites around, by nesting
  for await (const { type, data } of events) {
    if (type === 'test:start') names(open, data)[data.nesting] = data.name;
    if (type === 'test:pass' || type === 'test:fail') {
      const record = toRecord(type, data, names(open, data));
      if (!record) continue;
      records.push(record);
      if (record.status === 'failed') yield failure(record, data.details.error);
    }
    // A test's diagnostics follow its result, in the same file at the same depth.
    if (type === 'test:diagnostic' && data.file)
      records.findLast((r) => r.at === data.file && r.nesting === data.nesting)?.diagnostics.push(data.message);
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
  }
  yield* summary(records);
  const lines = records.map(({ at, nesting, ...record }) => JSON.stringify(record));
  if (process.env.XINQIAO_TEST_RECORD) appendFileSync(process.env.XINQIAO_TEST_RECORD, lines.map((line) => `${line}\n`).join(''));
}

function names(open, { file }) {
  if (!open.has(file)) open.set(file, []);
  return open.get(file);
}

/** Suites are not counted, but one that fails by itself (in a hook) is. A file that ends well without any test counts as failed. */
function toRecord(type, data, around) {
  const { name, nesting, file = name, details } = data;
  const path = relative(process.cwd(), file);
  const isFile = nesting === 0 && (name === file || name === path);
  const error = details.error;
  if (details.type === 'suite' && (type === 'test:pass' || error?.failureType === 'subtestsFailed')) return undefined;
  if (type === 'test:fail' && error?.failureType === 'subtestsFailed') return undefined;
  const skipped = data.skip !== undefined || data.todo !== undefined;
  const status = type === 'test:fail' || isFile ? 'failed' : skipped ? 'skipped' : 'passed';
  const title = [...around.slice(0, nesting), name].join(' › ');
  return { file: path, title, status, ms: Math.round(details.duration_ms), diagnostics: [], at: file, nesting };
}

function failure({ file, title }, error) {
  const cause = error?.cause ?? error ?? 'the file ended without a test';
  const text = typeof cause === 'string' ? cause : inspect(cause, { depth: 4 });
  return `  ✖ ${file}: ${title}\n${text.replace(/^/gm, '      ')}\n`;
}

function* summary(records) {
  for (const [file, tests] of Map.groupBy(records, (record) => record.file)) {
    const failed = tests.filter(({ status }) => status === 'failed').length;
    const skipped = tests.filter(({ status }) => status === 'skipped').length;
    yield `  ${failed ? '✖' : '✔'} ${file}: ${tests.length - failed - skipped} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}\n`;
  }
}
