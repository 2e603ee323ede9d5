import type { CategoryTree } from '../../api/contract/categories.ts';

export type Entry = CategoryTree['entries'][number];

/** Rows of a text with commas; a cell in quotes may hold commas, line ends and doubled quotes (RFC 4180). */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const plain = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < plain.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const found = cell.exec(plain);
    if (!found) return [];
    const [, quoted, bare = '', end] = found;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (end !== ',' && cell.lastIndex < plain.length) rows.push([]);
  }
  return rows.filter((row) => row.some((each) => each !== ''));
}

/** A code that the same path of names always gets: FNV-1a over its UTF-16 units. Two paths with one code are refused by the import. */
function codeOf(path: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < path.length; at += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(path.charCodeAt(at))) * 0x100000001b3n);
  return `n${hash.toString(16).padStart(16, '0')}`;
}

const pathIn = (entries: ReadonlyMap<string, Entry>, code: string): string => {
  const entry = entries.get(code);
  return entry ? [entry.parent && pathIn(entries, entry.parent), entry.title.zh].filter(Boolean).join('/') : '';
};

const isLevel = (name: string): boolean => /^[一二三四五六七八九]级分类$/.test(name);

/** Codes in one cell. */
const codesIn = (cell = ''): string[] =>
  cell
    .split(/[;；]/)
    .map((code) => code.trim())
    .filter(Boolean);

/** Names in columns, the widest first, as they are handed round: a path that today's tree has keeps its code. */
function fromNames(head: readonly string[], rows: readonly string[][], today: readonly Entry[]): Entry[] {
  const levels = head.filter(isLevel).length;
  const known = new Map(today.map((entry) => [entry.code, entry]));
  const codes = new Map(today.map(({ code }) => [pathIn(known, code), code]));
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    let parent: string | undefined;
    let path = '';
    for (const zh of row.slice(0, levels).filter(Boolean)) {
      path = path ? `${path}/${zh}` : zh;
      const code: string = codes.get(path) ?? codeOf(path);
      if (!entries.has(code)) entries.set(code, { code, ...(parent && { parent }), title: known.get(code)?.title ?? { zh } });
      parent = code;
    }
    const last = parent && entries.get(parent);
    const replaces = codesIn(row[levels]);
    if (last && replaces.length > 0) entries.set(last.code, { ...last, replaces });
  }
  return [...entries.values()];
}

/** Entries with their codes, as this page and `xinqiao categories export` write them. */
function fromCodes(head: readonly string[], rows: readonly string[][]): Entry[] {
  return rows.map((row) => {
    const cell = (name: string) => row[head.indexOf(name)] ?? '';
    const replaces = codesIn(cell('replaces'));
    return {
      code: cell('code'),
      ...(cell('parent') && { parent: cell('parent') }),
      title: { zh: cell('zh'), ...(cell('en') && { en: cell('en') }) },
      ...(replaces.length > 0 && { replaces }),
    };
  });
}

/** Reads a file of categories: with the columns code, parent, zh, en, replaces, or with names under 一级分类, 二级分类 … and, if there is one, replaces. Empty if it is neither. */
export function readCategories(text: string, today: readonly Entry[]): Entry[] {
  const [head = [], ...rows] = rowsOf(text);
  if (head.includes('code') && head.includes('zh')) return fromCodes(head, rows);
  const names = head.at(-1) === 'replaces' ? head.slice(0, -1) : head;
  return names.length > 0 && names.every(isLevel) ? fromNames(head, rows, today) : [];
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A version as a file, which an import takes again. */
export const writeCategories = (entries: readonly Entry[]): string =>
  [
    'code,parent,zh,en,replaces',
    ...entries.map(({ code, parent = '', title, replaces = [] }) =>
      [code, parent, title.zh, title.en ?? '', replaces.join(';')].map(quoted).join(','),
    ),
  ].join('\r\n');

export type Difference = Readonly<{ added: readonly Entry[]; renamed: readonly (readonly [Entry, Entry])[]; gone: readonly Entry[] }>;

/** What a list changes of another, entry by entry. */
export function differenceOf(list: readonly Entry[], before: readonly Entry[]): Difference {
  const [now, then] = [new Map(list.map((each) => [each.code, each])), new Map(before.map((each) => [each.code, each]))];
  return {
    added: list.filter(({ code }) => !then.has(code)),
    renamed: list.flatMap((each) => {
      const old = then.get(each.code);
      return old && (old.title.zh !== each.title.zh || old.parent !== each.parent) ? [[old, each] as const] : [];
    }),
    gone: before.filter(({ code }) => !now.has(code)),
  };
}
