import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FeatureRow, featureRows, type TestResult } from './featureRows.ts';

/** `npm run -s features`: the feature list with the tests that showed each row in the last `npm test`; `--json` prints one object. */
function main(args: string[]): number {
  const results = read('.cache/test-results.json');
  if (results === undefined) {
    process.stderr.write('No test results yet: run "npm test" first. 尚无测试结果，请先运行 npm test。\n');
    return 1;
  }
  const { tests, endedAt } = JSON.parse(results) as { tests: TestResult[]; endedAt: string };
  const rows = featureRows(read('docs/features.md') ?? '', read('docs/features-partial.md') ?? '', tests);
  process.stdout.write(args.includes('--json') ? `${JSON.stringify({ rows })}\n` : asText(rows, endedAt));
  return 0;
}

function asText(rows: readonly FeatureRow[], endedAt: string): string {
  const marks = { shown: '●', partial: '◐', open: '·' };
  const lines = rows.map(({ id, title, status, tests, missing }) => {
    const proof = status === 'open' ? '' : `\n       ${tests.join('\n       ')}`;
    return `${marks[status]} ${id.padEnd(4)} ${title}${missing === undefined ? '' : `\n       still to come: ${missing}`}${proof}`;
  });
  const count = (status: FeatureRow['status']) => rows.filter((row) => row.status === status).length;
  const total = `${count('shown')} shown, ${count('partial')} partial, ${count('open')} open, of ${rows.length} (tests of ${endedAt})`;
  return `${lines.join('\n')}\n\n${total}\n`;
}

function read(path: string): string | undefined {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

process.exitCode = main(process.argv.slice(2));
