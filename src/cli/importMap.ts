import { readFile } from 'node:fs/promises';
import type { ImportFault } from '../words/importing.ts';

/** What a historical letter is made of, by our names. */
export const letterFields = ['title', 'content', 'received', 'reply', 'replied', 'unit'] as const;
export type LetterField = (typeof letterFields)[number];
/** The column of the file that each field is in. */
export type ColumnMap = Readonly<Partial<Record<LetterField, string>>>;

/** Shapes that are known without a map: a published mailbox, our own names, and those names in Chinese. */
const knownShapes: readonly (ColumnMap & { title: string })[] = [
  { title: 'title', content: 'query', received: 'query_date', reply: 'reply', replied: 'reply_date', unit: 'agency' },
  { title: 'title', content: 'content', received: 'received', reply: 'reply', replied: 'replied', unit: 'unit' },
  { title: '标题', content: '内容', received: '来信日期', reply: '答复', replied: '答复日期', unit: '单位' },
];

/** The map for a file with these columns, or why there is none. A known shape must be there with all its columns. */
export function mapFor(columns: readonly string[], given: ColumnMap | undefined): ColumnMap | ImportFault {
  if (given) {
    const missing = Object.values(given).find((column) => !columns.includes(column));
    return missing === undefined ? given : { code: 'map-missing-column', column: missing, columns: columns.join('、') };
  }
  const known = knownShapes.find((shape) => Object.values(shape).every((column) => columns.includes(column)));
  return known ?? { code: 'shape-unknown', columns: columns.slice(0, 30).join('、') };
}

/** Reads a map file: one JSON object, our field → their column. */
export async function readMap(file: string): Promise<ColumnMap | ImportFault> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    return { code: 'map-unreadable', file, reason: String(fault.code) };
  }
  const read = parse(text);
  if (!read) return { code: 'map-not-json', file };
  const unknown = Object.keys(read).find((field) => !(letterFields as readonly string[]).includes(field));
  if (unknown !== undefined) return { code: 'map-unknown-field', field: unknown.slice(0, 40), known: letterFields.join(' ') };
  return 'title' in read ? read : { code: 'map-missing-field', field: 'title' };
}

function parse(text: string): Record<string, string> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).map(([field, column]) => [field, typeof column === 'string' ? column.trim() : '']);
    return entries.every(([, column]) => column !== '') ? Object.fromEntries(entries) : undefined;
  } catch {
    return undefined;
  }
}
