export type Proof = Readonly<{ kind: 'worked' | 'refused'; row: string; through: 'api' | 'browser' | 'cli' }>;
export type TestResult = Readonly<{ file: string; title: string; status: 'passed' | 'failed' | 'skipped'; proofs: readonly Proof[] }>;
/** `shown`: counted by at least one test. `partial`: has tests, but part of it is still to come. `open`: no test counts. */
export type FeatureRow = Readonly<{ id: string; title: string; status: 'shown' | 'partial' | 'open'; tests: string[]; missing?: string }>;

const doorFolders = ['journeys/', 'src/api/', 'src/cli/', 'src/portal/'];

/**
 * The rows of the feature list with the tests that count for them. A test counts for a row if it passed in the last run, stands at a door, has
 * the row's id in its title, and at run time showed both that the row works and that a bad input is refused.
 * @param list    docs/features.md
 * @param partial docs/features-partial.md: rows of which part is still to come, with what is missing
 * @throws RangeError if `partial` or a proof names a row that the list does not have
 */
export function featureRows(list: string, partial: string, tests: readonly TestResult[]): FeatureRow[] {
  const rows = tableRows(list);
  const missing = new Map(tableRows(partial).map(([id, what]) => [id, what]));
  const ids = new Set(rows.map(([id]) => id));
  const named = [...missing.keys(), ...tests.flatMap((test) => test.proofs.map(({ row }) => row))];
  for (const id of named) if (!ids.has(id)) throw new RangeError(`docs/features.md has no row ${id}`);
  return rows.map(([id, title]) => {
    const counting = tests.filter((test) => countsFor(id, test)).map((test) => `${test.file}: ${test.title}`);
    const what = missing.get(id);
    const status = counting.length === 0 ? 'open' : what === undefined ? 'shown' : 'partial';
    return { id, title, status, tests: [...new Set(counting)], ...(what === undefined ? {} : { missing: what }) };
  });
}

function countsFor(id: string, test: TestResult): boolean {
  const shows = (kind: Proof['kind']) => test.proofs.some((proof) => proof.kind === kind && proof.row === id);
  const atDoor = doorFolders.some((folder) => test.file.startsWith(folder));
  return test.status === 'passed' && atDoor && test.title.includes(`[${id}]`) && shows('worked') && shows('refused');
}

/** The first two cells of each line of the tables whose first cell is a row's id. */
function tableRows(markdown: string): [id: string, title: string][] {
  const cells = markdown.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return cells.filter(([, id]) => /^[A-Z]\d+$/.test(id ?? '')).map(([, id = '', title = '']) => [id, title]);
}
