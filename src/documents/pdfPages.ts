import { inflateSync } from 'node:zlib';

/** Text of one line of a page: its baseline in points from the page's foot, where it starts, and what it says. */
export type Line = Readonly<{ y: number; x: number; text: string }>;
export type Page = Readonly<{ width: number; height: number; lines: readonly Line[] }>;

/**
 * What stands on the pages of a PDF that our press made, for the tests: enough of the format for that writer, and no more. Reading goes by
 * the file's own ToUnicode maps, as copying out of a reader does.
 */
export function pagesOf(pdf: Uint8Array): Page[] {
  const bytes = Buffer.from(pdf);
  const objects = new Map<string, string>();
  for (const [, id, text] of bytes.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)) objects.set(id ?? '', text ?? '');
  const object = (id = ''): string => objects.get(id) ?? '';
  const kids = object('1').match(/\/Kids \[(.*?)\]/s)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => {
    const page = object(id);
    const [, width, height] = page.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
    const fonts = new Map<string, Map<string, string>>();
    for (const [, name, font] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
      fonts.set(name ?? '', toUnicode(stream(object(object(font).match(/\/ToUnicode (\d+) 0 R/)?.[1]))));
    }
    const content = stream(object(page.match(/\/Contents (\d+) 0 R/)?.[1]));
    return { width: Number(width), height: Number(height), lines: linesOf(content, fonts) };
  });
}

function stream(object: string): string {
  const from = object.indexOf('stream\n') + 'stream\n'.length;
  const body = Buffer.from(object.slice(from, object.lastIndexOf('\nendstream')), 'latin1');
  return object.includes('/FlateDecode') ? inflateSync(body).toString('latin1') : body.toString('latin1');
}

/** bfchar lines: <glyph> <UTF-16BE>. */
function toUnicode(cmap: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [, section] of cmap.matchAll(/beginbfchar\n(.*?)endbfchar/gs)) {
    for (const [, glyph, text] of (section ?? '').matchAll(/<(\w+)> <(\w+)>/g)) {
      const utf16 = Buffer.from(text ?? '', 'hex').swap16();
      map.set((glyph ?? '').toLowerCase(), utf16.toString('utf16le'));
    }
  }
  return map;
}

function linesOf(content: string, fonts: Map<string, Map<string, string>>): Line[] {
  const pieces: Line[] = [];
  const drawn = /([-\d.]+) ([-\d.]+) cm|\/(f\d+) [\d.]+ Tf|\[?((?:\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)|<\w*>|[-\d. ])*)\]? T[jJ]/gs;
  let at = { x: 0, y: 0 };
  let font = new Map<string, string>();
  for (const [, x, y, name, glyphs] of content.matchAll(drawn)) {
    if (x !== undefined) at = { x: Number(x), y: Number(y) };
    else if (name !== undefined) font = fonts.get(name) ?? new Map();
    else
      pieces.push({
        ...at,
        text: glyphCodes(glyphs ?? '')
          .map((code) => font.get(code) ?? '�')
          .join(''),
      });
  }
  return joined(pieces);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The two-byte glyph codes in the strings of a text operator, each as four hex digits. A string may hold parentheses in pairs. */
function glyphCodes(strings: string): string[] {
  let hex = '';
  for (const [, literal, digits] of strings.matchAll(/\(((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*)\)|<(\w*)>/gs)) {
    hex += digits?.toLowerCase() ?? Buffer.from(unescaped(literal ?? ''), 'latin1').toString('hex');
  }
  return hex.match(/.{4}/g) ?? [];
}

const unescaped = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3}|.)/gs, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );

/** Pieces on one baseline are one line, in the order they were drawn; lines from the top down. */
function joined(pieces: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const same = lines.findIndex((line) => Math.abs(line.y - piece.y) < 0.5);
    const line = lines[same];
    if (line) lines[same] = { ...line, x: Math.min(line.x, piece.x), text: line.text + piece.text };
    else lines.push(piece);
  }
  return lines.sort((a, b) => b.y - a.y);
}
