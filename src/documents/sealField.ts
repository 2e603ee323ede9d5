/** A place on a page in points from its upper left corner; pages count from 1. */
export type SealPlace = Readonly<{ page: number; x: number; y: number; width: number; height: number }>;

/** The name of the field that waits for the organ's seal. */
export const sealFieldName = 'seal';

type Objects = ReadonlyMap<number, string>;

/**
 * Leaves a signature field, empty and named, where the organ's seal belongs. Added behind the file as an incremental update (ISO 32000-1, 7.5.6),
 * so that it stays what it was and still is PDF/A: the field is printed, holds an empty look and runs nothing.
 *
 * @param pdf  as our compiler writes it: a table of references, objects in the open
 */
export function withSealField(pdf: Uint8Array, place: SealPlace): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const [size, root, previous] = [/\/Size (\d+)/, /\/Root (\d+) 0 R/, /startxref\s+(\d+)/].map((one) => numberIn(trailer, one));
  if (size === undefined || root === undefined || previous === undefined) throw new Error('this PDF has no table of references');
  const page = pageNumbered(text, place.page);
  const [field, look, form] = [size, size + 1, size + 2];
  const objects: Objects = new Map([
    [root, withEntry(objectIn(text, root), `/AcroForm ${form} 0 R`)],
    [page, withEntry(objectIn(text, page), `/Annots [${field} 0 R]`)],
    [field, fieldAt(place, { page, look, height: heightOf(objectIn(text, page)) })],
    [
      look,
      `<< /Type /XObject /Subtype /Form /BBox [0 0 ${place.width} ${place.height}] /Resources << >> /Length 0 >>\nstream\n\nendstream`,
    ],
    [form, `<< /Fields [${field} 0 R] >>`],
  ]);
  const kept = /\/Info \d+ 0 R/.exec(trailer)?.[0] ?? '';
  const id = /\/ID \[[\s\S]*?\]/.exec(trailer)?.[0] ?? '';
  return appended(pdf, objects, `<< /Size ${form + 1} /Root ${root} 0 R ${kept} ${id} /Prev ${previous} >>`);
}

const numberIn = (text: string, pattern: RegExp): number | undefined => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** The body of an object, between `obj` and `endobj`. */
function objectIn(text: string, number: number): string {
  const found = new RegExp(`(?:^|\\n)${number} 0 obj\\s+([\\s\\S]*?)\\s+endobj`).exec(text)?.[1];
  if (!found) throw new Error(`this PDF has no object ${number}`);
  return found;
}

function pageNumbered(text: string, page: number): number {
  const kids = /\/Type \/Pages[\s\S]*?\/Kids \[([^\]]*)\]/.exec(text)?.[1] ?? '';
  const number = [...kids.matchAll(/(\d+) 0 R/g)][page - 1]?.[1];
  if (number === undefined) throw new Error(`this PDF has no page ${page}`);
  return Number(number);
}

const heightOf = (page: string): number => Number(/\/MediaBox \[\S+ \S+ \S+ ([\d.]+)\]/.exec(page)?.[1] ?? 841.89);
const withEntry = (object: string, entry: string): string => object.replace(/>>\s*$/, `  ${entry}\n>>`);

function fieldAt({ x, y, width, height }: SealPlace, on: Readonly<{ page: number; look: number; height: number }>): string {
  const corners = [x, on.height - y - height, x + width, on.height - y].map((value) => value.toFixed(2)).join(' ');
  return `<< /Type /Annot /Subtype /Widget /FT /Sig /T (${sealFieldName}) /F 4 /Rect [${corners}] /P ${on.page} 0 R /AP << /N ${on.look} 0 R >> >>`;
}

/** The file with objects behind it and a table that names them. */
function appended(pdf: Uint8Array, objects: Objects, trailer: string): Uint8Array {
  let tail = '\n';
  const at: [number, number][] = [];
  for (const [number, body] of objects) {
    at.push([number, pdf.length + tail.length]);
    tail += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = at.sort(([a], [b]) => a - b).map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  const start = pdf.length + tail.length;
  tail += `xref\n${table.join('')}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(tail, 'latin1')]);
}
