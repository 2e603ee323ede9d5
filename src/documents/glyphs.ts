import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Which characters the fonts of a folder can show, all fonts taken together; the page falls back from one to the next. */
export type Glyphs = Readonly<{ has(codePoint: number): boolean }>;

const read = new Map<string, Glyphs>();

/**
 * Reads the character maps (cmap) of the fonts in a folder: a few hundred KB, not the outlines. Read once per folder and process.
 *
 * @throws Error if the folder holds no .otf or .ttf font, or one without a Unicode character map
 */
export function glyphsIn(fontFolder: string): Glyphs {
  const known = read.get(fontFolder);
  if (known) return known;
  const fonts = readdirSync(fontFolder).filter((name) => /\.(otf|ttf)$/i.test(name));
  if (fonts.length === 0) throw new Error(`no .otf or .ttf font in ${fontFolder}: letters cannot be set`);
  const marks = new Uint8Array(0x110000 / 8);
  for (const name of fonts) markFont(join(fontFolder, name), marks);
  const glyphs: Glyphs = { has: (codePoint) => (((marks[codePoint >> 3] ?? 0) >> (codePoint & 7)) & 1) === 1 };
  read.set(fontFolder, glyphs);
  return glyphs;
}

/** Marks every character of one font. OpenType: table directory, then the best Unicode subtable of `cmap`. */
function markFont(path: string, marks: Uint8Array): void {
  const file = openSync(path, 'r');
  try {
    const head = part(file, 0, 12);
    const directory = part(file, 12, 16 * head.getUint16(4));
    for (let at = 0; at < directory.byteLength; at += 16) {
      if (directory.getUint32(at) !== 0x636d6170 /* 'cmap' */) continue;
      markCmap(part(file, directory.getUint32(at + 8), directory.getUint32(at + 12)), marks);
      return;
    }
    throw new Error(`${path} has no character map (cmap)`);
  } finally {
    closeSync(file);
  }
}

function part(file: number, offset: number, length: number): DataView {
  const bytes = new Uint8Array(length);
  if (readSync(file, bytes, 0, length, offset) !== length) throw new Error('a font file ends too early');
  return new DataView(bytes.buffer);
}

function markCmap(cmap: DataView, marks: Uint8Array): void {
  for (let at = 4; at < 4 + 8 * cmap.getUint16(2); at += 8) {
    const platform = cmap.getUint16(at);
    if (platform !== 0 && platform !== 3) continue;
    const table = cmap.getUint32(at + 4);
    const format = cmap.getUint16(table);
    if (format === 12) markGroups(cmap, table, marks);
    if (format === 4) markSegments(cmap, table, marks);
  }
}

/** Format 12: groups of (first, last, glyph of the first). Glyph 0 is "missing". */
function markGroups(cmap: DataView, table: number, marks: Uint8Array): void {
  const groups = cmap.getUint32(table + 12);
  for (let at = table + 16; at < table + 16 + 12 * groups; at += 12) {
    const first = cmap.getUint32(at);
    const glyph = cmap.getUint32(at + 8);
    for (let code = first; code <= cmap.getUint32(at + 4); code++) if (glyph + code - first !== 0) mark(marks, code);
  }
}

/** Format 4: segments of the basic plane, four parallel arrays of 16-bit numbers. */
function markSegments(cmap: DataView, table: number, marks: Uint8Array): void {
  const size = cmap.getUint16(table + 6);
  for (let at = 0; at < size; at += 2) {
    const last = cmap.getUint16(table + 14 + at);
    const first = cmap.getUint16(table + 16 + size + at);
    const delta = cmap.getUint16(table + 16 + 2 * size + at);
    const rangeAt = table + 16 + 3 * size + at;
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const raw = range === 0 ? code : cmap.getUint16(rangeAt + range + 2 * (code - first));
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) mark(marks, code);
    }
  }
}

const mark = (marks: Uint8Array, code: number): void => {
  marks[code >> 3] = (marks[code >> 3] ?? 0) | (1 << (code & 7));
};
