import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { featureRows } from '../cli/featureRows.ts';
import { regimes } from './regimes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

type Row = Readonly<{ article: string; asks: string; entries: readonly string[] }>;
type Part = Readonly<{ title: string; rows: readonly Row[] }>;

/** The tables of a coverage page, by the text they are about. */
function partsOf(page: string): Part[] {
  return page.split(/^## /m).flatMap((part) => {
    const [title = '', ...lines] = part.split('\n');
    const rows = lines.filter((line) => line.startsWith('| 第')).map((line) => line.slice(2, -2).split(' | '));
    return rows.length === 0
      ? []
      : [{ title, rows: rows.map(([article = '', asks = '', shown = '']) => ({ article, asks, entries: shown.split('<br>') })) }];
  });
}

const articlesOf = (law: string): string[] =>
  [...read(`assets/laws/${law}`).matchAll(/^(第[一二三四五六七八九十百]+条) /gm)].map(([, no = '']) => no);

/** Is a test or a scenario of that title in the file? */
function isIn(path: string, title: string): boolean {
  if (!/\.test\.tsx?$|^scenarios\/\d.*\.md$/.test(path) || !existsSync(`${root}${path}`)) return false;
  const text = read(path);
  return path.endsWith('.md')
    ? text.includes(`\n## ${title}\n`)
    : [`'${title}'`, `\`${title}\``, `"${title}"`].some((quoted) => text.includes(quoted));
}

const rows = featureRows(read('docs/features.md'), read('docs/features-partial.md'), []);
const known = new Set(rows.map(({ id }) => id));
const partial = new Set([...read('docs/features-partial.md').matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, id]) => id));

/** Rows of which a test at a door speaks and nothing is missing. */
function shownRows(): ReadonlySet<string> {
  const doors = globSync('{journeys,src/api,src/cli,src/portal}/**/*.test.{ts,tsx}', { cwd: root }).map(read);
  const titles = doors.flatMap((text) => [...text.matchAll(/test\(\s*['`"]((?:\[[A-Z]\d+\] )+)/g)].map(([, ids = '']) => ids));
  const tested = titles.flatMap((ids) => ids.match(/[A-Z]\d+/g) ?? []);
  return new Set(tested.filter((id) => !partial.has(id)));
}

/** What is wrong with an entry, if anything. */
function faultOf(entry: string, shown: ReadonlySet<string>): string | undefined {
  const reference = /^`(\S+) › (.+)`$/.exec(entry);
  if (reference) return isIn(reference[1] ?? '', reference[2] ?? '') ? undefined : `no such test: ${entry}`;
  const open = /^open: row ([A-Z]\d+) \(.+\)$/.exec(entry)?.[1];
  if (open === undefined) return /^none needed: .{4,}$/.test(entry) ? undefined : `neither test, nor reason, nor open row: ${entry}`;
  if (!known.has(open)) return `docs/features.md has no row ${open}`;
  return shown.has(open) ? `row ${open} is shown by now: name its test instead` : undefined;
}

describe('docs/law-coverage.md', () => {
  const parts = partsOf(read('docs/law-coverage.md'));
  const shown = shownRows();
  for (const { title, source } of regimes) {
    const part = parts.find((each) => each.title.startsWith(`${title.zh}（`));
    test(`${title.zh}: every article once, in order`, () =>
      assert.deepEqual(
        part?.rows.map(({ article }) => article),
        articlesOf(source),
      ));
    for (const { article, asks, entries } of part?.rows ?? [])
      test(`${title.zh} ${article}: ${asks}`, () =>
        assert.deepEqual(
          entries.flatMap((entry) => faultOf(entry, shown) ?? []),
          [],
        ));
  }
  test('the texts have 51 and 50 articles', () =>
    assert.deepEqual(
      regimes.map(({ source }) => articlesOf(source).length),
      [51, 50],
    ));

  for (const [shows, entry, fault] of [
    ['a test that is not there', '`src/regulations/regimes.test.ts › nobody wrote this`', /no such test/],
    ['a file that is not there', '`src/regulations/nothing.test.ts › the first day of 信访条例`', /no such test/],
    ['a file that is no test', '`src/regulations/regimes.ts › xftl2005`', /no such test/],
    ['a row that is not there', 'open: row Z99 (all of it)', /no row Z99/],
    ['a row that is shown', 'open: row G1 (working days)', /G1 is shown/],
    ['a row without what is missing', 'open: row S6', /neither test/],
    ['nothing', '', /neither test/],
  ] as const)
    test(`${shows} is found`, () => assert.match(faultOf(entry, shown) ?? '', fault));
});
