import { Zip, ZipPassThrough } from 'fflate';
import { bindingWords } from '../../documents/bind/bindingWords.ts';
import type { City } from '../city.ts';
import { csvLine } from '../exporting/sheet.ts';
import { digestOf } from './bindFile.ts';
import { type FileItem, fileItems, type ToBind } from './fileItems.ts';
import { indexPage, type Packed } from './indexPage.ts';

/** The most that goes into one archive: its format counts to 4 GiB, and a browser has to keep it. */
export const zipLimitBytes = 2 * 1024 * 1024 * 1024;

/** Whether the files of a matter are more than one archive holds. */
export const isTooBigToZip = (city: City, bound: ToBind): boolean =>
  fileItems(city, bound).reduce((sum, { size = 0 }) => sum + size, 0) > zipLimitBytes;

/**
 * The whole file as a ZIP: every letter, sheet and original file under the number it has in the index, then the index as CSV and as a page.
 * One file is held at a time, and what was read is sent before the next is read.
 *
 * @throws Error where a sheet could not be set; the archive then ends without its directory, so that nobody takes it for whole
 */
export async function* zipFile(city: City, bound: ToBind): AsyncGenerator<Uint8Array, number> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    if (chunk.length > 0) ready.push(chunk);
  });
  const add = (name: string, bytes: Uint8Array) => {
    const entry = new ZipPassThrough(name);
    entry.mtime = `${city.clock.today()}T12:00:00`;
    zip.add(entry);
    entry.push(bytes, true);
    return ready.splice(0);
  };
  const packed: Packed[] = [];
  const items = fileItems(city, bound);
  for (const [at, item] of items.entries()) {
    const bytes = await bytesOf(city, item);
    const fileName = nameOf(item, at + 1);
    packed.push({ item, no: at + 1, fileName, size: bytes.length, sha256: digestOf(bytes) });
    yield* add(fileName, bytes);
  }
  yield* add(`000-${bindingWords.index}.csv`, Buffer.from(csvOf(packed)));
  yield* add(`000-${bindingWords.index}.html`, Buffer.from(indexPage(bound.view, packed)));
  zip.end();
  yield* ready.splice(0);
  return items.length;
}

async function bytesOf(city: City, { holds }: FileItem): Promise<Uint8Array> {
  if (!('sheet' in holds)) return holds.read();
  const set = await city.bindery.sheet(holds.sheet);
  if ('outcome' in set) throw new Error(`a sheet of the file was not set: ${set.outcome}`);
  return set;
}

/** 003-处理意见书.pdf: the number keeps the order and makes the name the only one; nothing in it climbs out of its folder. */
function nameOf({ title, name }: FileItem, no: number): string {
  const plain = (name ?? `${title}.pdf`).replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_');
  return `${String(no).padStart(3, '0')}-${plain}`;
}

function csvOf(packed: readonly Packed[]): string {
  const rows = packed.map(({ item: { title, by, on, number = '', note = '' }, no, fileName, size, sha256 }) =>
    csvLine([no, number, by, title, on, fileName, size, sha256, note]),
  );
  return `\ufeff${csvLine(bindingWords.columns)}${rows.join('')}`;
}
