import {
  degrees,
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFFont,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFStream,
  StandardFonts,
} from '@cantoo/pdf-lib';
import type { NoPages } from './bindingContent.ts';
import { jpegTurn } from './jpegTurn.ts';

/** A file taken apart into pages, or why not. */
export type Opened = Readonly<{ pages: number; addTo(book: PDFDocument): Promise<void> }>;

/** A picture of more points would take too much memory to unpack: 40 million are a good camera's. */
const mostPoints = 40_000_000;
const a4 = { width: 595.28, height: 841.89, margin: 40 } as const;

/**
 * Opens a PDF.
 *
 * @param own  our own letter: what lies over its pages (seals, stamps) is drawn into them. Of anybody else's only the page is taken:
 *             no links, no scripts, no forms.
 */
export async function openPdf(bytes: Uint8Array, own: boolean): Promise<Opened | NoPages> {
  let file: PDFDocument;
  try {
    file = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: false });
    if (file.isEncrypted) return 'locked';
    if (file.getPageCount() === 0) return 'unreadable';
  } catch {
    return 'unreadable'; // whatever a parser makes of what somebody sent
  }
  return {
    pages: file.getPageCount(),
    async addTo(book) {
      for (const page of await book.copyPages(file, file.getPageIndices())) {
        if (own) drawOver(page);
        for (const extra of ['Annots', 'AA', 'Metadata', 'PieceInfo', 'B']) page.node.delete(PDFName.of(extra));
        book.addPage(page);
      }
    },
  };
}

/** Opens a picture as one page of its own, upright, as large as the page allows and never larger than it is at 72 points an inch. */
export async function openPicture(bytes: Uint8Array, mime: 'image/jpeg' | 'image/png'): Promise<Opened | NoPages> {
  if (mime === 'image/png' && pointsOfPng(bytes) > mostPoints) return 'too-large';
  try {
    const trial = await PDFDocument.create();
    await (mime === 'image/jpeg' ? trial.embedJpg(bytes) : trial.embedPng(bytes));
  } catch {
    return 'unreadable';
  }
  return {
    pages: 1,
    async addTo(book) {
      const image = mime === 'image/jpeg' ? await book.embedJpg(bytes) : await book.embedPng(bytes);
      const turn = mime === 'image/jpeg' ? jpegTurn(bytes) : 0;
      const [width, height] = turn % 180 === 0 ? [image.width, image.height] : [image.height, image.width];
      const wide = width > height;
      const [across, down] = wide ? [a4.height, a4.width] : [a4.width, a4.height];
      const scale = Math.min((across - 2 * a4.margin) / width, (down - 2 * a4.margin) / height, 1);
      const page = book.addPage([across, down]);
      const [left, foot] = [(across - width * scale) / 2, (down - height * scale) / 2];
      // A turned picture is drawn from another of its corners.
      const corner = { 0: [0, 0], 90: [0, height], 180: [width, height], 270: [width, 0] }[turn] as [number, number];
      page.drawImage(image, {
        x: left + corner[0] * scale,
        y: foot + corner[1] * scale,
        width: image.width * scale,
        height: image.height * scale,
        rotate: degrees(-turn),
      });
    },
  };
}

/** Width times height from the head of a PNG (IHDR); endless if it has none. */
function pointsOfPng(png: Uint8Array): number {
  if (png.length < 24) return Number.POSITIVE_INFINITY;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return view.getUint32(16) * view.getUint32(20);
}

/** Draws what lies over a page into it, where it has an appearance: the picture of a seal in its signature field. */
function drawOver(page: PDFPage): void {
  const annotations = page.node.Annots();
  for (let at = 0; at < (annotations?.size() ?? 0); at += 1) {
    const annotation = annotations?.lookupMaybe(at, PDFDict);
    const look = annotation?.lookupMaybe(PDFName.of('AP'), PDFDict)?.get(PDFName.of('N'));
    const place = numbers(annotation?.lookupMaybe(PDFName.of('Rect'), PDFArray));
    const form = look instanceof PDFRef ? page.doc.context.lookup(look) : look;
    if (!(look instanceof PDFRef) || !(form instanceof PDFStream) || place.length !== 4) continue;
    drawForm(page, look, { place, box: numbers(form.dict.lookupMaybe(PDFName.of('BBox'), PDFArray)) });
  }
}

/** Scales the box of an appearance to its place (ISO 32000-1, 12.5.5, without a matrix of its own). */
function drawForm(page: PDFPage, look: PDFRef, { place, box }: { place: number[]; box: number[] }): void {
  const [left = 0, foot = 0, right = 0, head = 0] = place;
  const [x = 0, y = 0, far = 0, high = 0] = box;
  if (far === x || high === y || right === left || head === foot) return;
  const [across, up] = [(right - left) / (far - x), (head - foot) / (high - y)];
  const name = page.node.newXObject('Over', look);
  const placed = [across, 0, 0, up, left - x * across, foot - y * up].map((n) => n.toFixed(4)).join(' ');
  const drawn = page.doc.context.register(page.doc.context.flateStream(`q ${placed} cm ${name} Do Q\n`));
  page.node.wrapContentStreams(
    page.doc.context.register(page.doc.context.flateStream('q\n')),
    page.doc.context.register(page.doc.context.flateStream('Q\n')),
  );
  page.node.addContentStream(drawn);
}

const numbers = (array?: PDFArray): number[] =>
  (array?.asArray() ?? []).flatMap((value) => (value instanceof PDFNumber ? [value.asNumber()] : []));

/** The font of page numbers: digits alone, so that no font of ours has to be in the file. */
export const numberFont = (book: PDFDocument): Promise<PDFFont> => book.embedFont(StandardFonts.Helvetica);

/** Puts the page number (页号) into the upper outer corner: right on odd pages, left on even ones, as the reader sees the page. */
export function numberPage(page: PDFPage, no: number, font: PDFFont): void {
  const { x, y, width, height } = page.getCropBox();
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  const size = 10;
  const inset = 24;
  const text = String(no);
  const long = font.widthOfTextAtSize(text, size);
  const [across, down] = turn % 180 === 0 ? [width, height] : [height, width];
  const [right, up] = [no % 2 === 1 ? across - inset - long : inset, down - inset];
  // From what the reader sees back to the page as it lies in the file.
  const at = {
    0: [right, up],
    90: [width - up, right],
    180: [width - right, height - up],
    270: [up, height - right],
  }[turn] ?? [right, up];
  page.drawText(text, { x: x + (at[0] ?? 0), y: y + (at[1] ?? 0), size, font, rotate: degrees(turn) });
}
