import { type CategoriesImported, categoriesToday, importCategories } from '../casework/categoryTree.ts';
import type { City } from '../casework/city.ts';
import type { Command, Io } from '../casework/command.ts';
import { isCivilDate } from '../clock/civilDate.ts';
import type { CategoryFault } from '../regulations/categoryFaults.ts';
import type { CategoryEntry } from '../regulations/categoryLists.ts';
import { type CategoryWords, categoryWords } from '../words/categories.ts';
import { cliWords } from '../words/cli.ts';
import { importWords } from '../words/importing.ts';
import { type Language, say } from '../words/language.ts';
import { readTable } from './importTable.ts';
import { readOptions } from './options.ts';
import type { Table } from './table.ts';

type Said = Readonly<{ io: Io; language: Language; json: boolean }>;

const valued = ['--version', '--from'] as const;
type Asked = Said & Readonly<{ city(): Promise<City>; version: string | undefined; from: string | undefined; dryRun: boolean }>;

/** `xinqiao categories import|export|list`: 0 done, 1 refused, 2 called wrongly. */
export const runCategories: Command = async (args, io, { language, city }) => {
  const options = readOptions(args, { valued, flags: ['--dry-run', '--json'], words: 2 });
  if ('code' in options) return wrong(io, say(cliWords[language].fault, options));
  const [verb, file] = options.words;
  const { values, flags } = options;
  const asked = { io, language, city, version: values.get('--version'), from: values.get('--from') };
  const how = { ...asked, json: flags.has('--json'), dryRun: flags.has('--dry-run') };
  if (flags.has('--help')) {
    io.out(categoryWords[language].usage);
    return 0;
  }
  if (verb === 'list') return listVersions(how);
  if (verb === 'export') return exportList(how);
  return verb === 'import' ? importFile(how, file) : wrong(io, categoryWords[language].usage);
};

async function listVersions({ io, language, json, city }: Asked): Promise<number> {
  const open = await city();
  const today = categoriesToday(open);
  const rows = open.categories
    .all()
    .map(({ version, from, entries }) => ({ version, from, total: entries.length, current: version === today.version }));
  if (json) io.out(JSON.stringify(rows));
  else for (const { version, from, total, current } of rows) io.out(categoryWords[language].list(version, from, total, current));
  return 0;
}

async function importFile(asked: Asked, file: string | undefined): Promise<number> {
  const { io, language, version, from, dryRun } = asked;
  const [words, faults, usage] = [categoryWords[language], importWords[language], cliWords[language].fault];
  if (file === undefined) return wrong(io, say(usage, { code: 'file-missing' }));
  const missing = valued.find((option) => !asked[option === '--version' ? 'version' : 'from']);
  if (missing) return wrong(io, say(usage, { code: 'option-missing', option: missing }));
  if (!isCivilDate(from ?? '')) return wrong(io, words.fault['bad-day'](from ?? ''));
  const table = await readTable(file, 'code');
  if ('code' in table) return wrong(io, say(faults.fault, table), 1);
  const broken = table.rows.find((row) => 'fault' in row);
  if (broken && 'fault' in broken) return wrong(io, words.inRow(broken.row, say(faults.row, broken.fault)), 1);
  const entries = entriesOf(table);
  if (typeof entries === 'string') return wrong(io, words.fault['no-columns'](entries), 1);
  const list = { version: version ?? '', from: from ?? '', entries };
  return tell(asked, await importCategories(await asked.city(), { list, by: 'command', dryRun }));
}

function wrong(io: Io, sentence: string, code = 2): number {
  io.err(sentence);
  return code;
}

/** Entries of a sheet, or the name of the column that it lacks. */
function entriesOf({ rows, columns }: Table): CategoryEntry[] | string {
  const missing = ['code', 'zh'].find((column) => !columns.includes(column));
  if (missing) return missing;
  return rows.flatMap((row) => {
    if (!('cells' in row)) return [];
    const cell = (name: string) => String(row.cells[name] ?? '').trim();
    const replaces = cell('replaces')
      .split(/[;；]/)
      .map((code) => code.trim())
      .filter(Boolean);
    return [
      {
        code: cell('code'),
        title: { zh: cell('zh'), ...(cell('en') && { en: cell('en') }) },
        ...(cell('parent') && { parent: cell('parent') }),
        ...(replaces.length > 0 && { replaces }),
      },
    ];
  });
}

function tell({ io, language, json }: Said, answer: CategoriesImported): number {
  const words = categoryWords[language];
  if (json) io.out(JSON.stringify(answer));
  if (answer.outcome === 'refused') {
    if (!json) for (const fault of answer.faults.slice(0, 50)) io.err(faultSentence(words, fault));
    return 1;
  }
  if (json) return 0;
  io.out((answer.outcome === 'added' ? words.added : words.wouldAdd)({ ...answer, moved: answer.moved.length }));
  for (const { from, to } of answer.moved) io.out(words.moved(from, to));
  return 0;
}

const faultSentence = (words: CategoryWords, { code, line, at }: CategoryFault): string =>
  line === undefined ? words.fault[code](at) : words.inRow(line, words.fault[code](at));

/** Quotes what a comma, a quote or a line end would break. */
const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

async function exportList({ io, language, city, version }: Asked): Promise<number> {
  const open = await city();
  const wanted = version ?? categoriesToday(open).version;
  const list = open.categories.all().find((each) => each.version === wanted);
  if (!list) return wrong(io, categoryWords[language].unknownVersion(wanted), 1);
  io.out('code,parent,zh,en,replaces');
  for (const { code, parent = '', title, replaces = [] } of list.entries)
    io.out([code, parent, title.zh, title.en ?? '', replaces.join(';')].map(quoted).join(','));
  return 0;
}
