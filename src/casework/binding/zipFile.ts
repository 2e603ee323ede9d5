import { Zip, ZipPassThrough } from 'fflate';
import type { BinderyTrouble } from '../../documents/bind/bindery.ts';
import { bindingWords } from '../../documents/bind/bindingWords.ts';
import type { City } from '../city.ts';
import { csvLine } from '../exporting/sheet.ts';
import { digestOf } from './bindFile.ts';
import { type FileItem, fileItems, type ToBind } from './fileItems.ts';
import { indexPage, type Packed } from './indexPage.ts';

/** The most that goes into one archive: its format counts to 4 GiB, and a browser has to keep it. */
export const zipLimitBytes = 2 * 1024 * 1024 * 1024;

/** An item, and how its bytes are had when it is its turn. */
export type ReadyItem = Readonly<{ item: FileItem; bytes(): Promise<Uint8Array> }>;

/** Sets the sheets of a file, so that nothing but reading is left once the archive is being sent. */
export async function readyToZip(city: City, bound: ToBind): Promise<ReadyItem[] | BinderyTrouble> {
  const ready: ReadyItem[] = [];
  for (const item of fileItems(city, bound)) {
    const { holds } = item;
    if (!('sheet' in holds)) {
      ready.push({ item, bytes: holds.read });
      continue;
    }
    const set = await city.bindery.sheet(holds.sheet);
    if ('outcome' in set) return set;
    ready.push({ item, bytes: () => Promise.resolve(set) });
  }
  return ready;
}

/** Whether the files of a matter are more than one archive holds. */
export const isTooBigToZip = (city: City, bound: ToBind): boolean =>
  fileItems(city, bound).reduce((sum, { size = 0 }) => sum + size, 0) > zipLimitBytes;

/**
 * The whole file as a ZIP: every letter, sheet and original file under the number it has in the index, then the index as CSV and as a page.
 * One file is held at a time, and what was read is sent before the next is read.
 */
export async function* zipFile(city: City, { view }: ToBind, ready: readonly ReadyItem[]): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    if (chunk.length > 0) out.push(chunk);
  });
  const add = (name: string, bytes: Uint8Array) => {
    const entry = new ZipPassThrough(name);
    entry.mtime = `${city.clock.today()}T12:00:00`;
    zip.add(entry);
    entry.push(bytes, true);
    return out.splice(0);
  };
  const packed: Packed[] = [];
  for (const [at, { item, bytes: read }] of ready.entries()) {
    const bytes = await read();
    const fileName = nameOf(item, at + 1);
    packed.push({ item, no: at + 1, fileName, size: bytes.length, sha256: digestOf(bytes) });
    yield* add(fileName, bytes);
  }
  yield* add(`000-${bindingWords.index}.csv`, Buffer.from(csvOf(packed)));
  yield* add(`000-${bindingWords.index}.html`, Buffer.from(indexPage(view, packed)));
  zip.end();
  yield* out.splice(0);
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
