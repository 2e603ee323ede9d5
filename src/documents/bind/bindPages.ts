import { PDFDocument } from '@cantoo/pdf-lib';
import type { BindingOrder, Bound, BoundPlace, BoundSource } from './bindingContent.ts';
import { bindingWords } from './bindingWords.ts';
import { numberFont, numberPage, type Opened, openPdf, openPicture } from './joinPages.ts';
import type { SheetSetter } from './setSheets.ts';

/**
 * Binds a whole file into one PDF: cover, index, the items in their order with page numbers through the file, the closing note. Cover,
 * index and note have no page number, as in a file on paper (GB/T 9705-2008).
 */
export async function bindPages(setter: SheetSetter, order: BindingOrder): Promise<Bound> {
  const opened = [];
  for (const { source } of order.items) opened.push(await open(setter, source));
  const places = placesOf(opened);
  const pages = opened.reduce((sum, item) => sum + (typeof item === 'object' ? item.pages : 0), 0);
  if (pages > order.mostPages) return { outcome: 'too-many-pages', pages };
  const book = await PDFDocument.create();
  await addAll(book, setter.front(order, places, pages));
  const before = book.getPageCount();
  for (const item of opened) if (typeof item === 'object') await item.addTo(book);
  const font = await numberFont(book);
  for (let no = 1; no <= pages; no += 1) numberPage(book.getPage(before + no - 1), no, font);
  await addAll(book, setter.note({ ...order.note, lines: [...order.note.lines, onMissing(places)] }));
  book.setTitle(order.cover.title);
  book.setProducer('Xinqiao');
  return { outcome: 'bound', pdf: await book.save(), pages, places };
}

/** What cannot be opened has no pages, and the index says why. */
function open(setter: SheetSetter, source: BoundSource): Promise<Opened | 'locked' | 'unreadable' | 'too-large' | 'none'> {
  switch (source.kind) {
    case 'pdf':
      return openPdf(source.bytes, source.own);
    case 'picture':
      return openPicture(source.bytes, source.mime);
    case 'sheet':
      return openPdf(setter.sheet(source.sheet), true);
    case 'none':
      return Promise.resolve('none');
  }
}

function placesOf(opened: readonly (Opened | string)[]): BoundPlace[] {
  let last = 0;
  return opened.map((item): BoundPlace => {
    if (typeof item === 'string') return item === 'none' ? {} : { trouble: item as NonNullable<BoundPlace['trouble']> };
    const from = last + 1;
    last += item.pages;
    return { from, to: last };
  });
}

const onMissing = (places: readonly BoundPlace[]): string => {
  const missing = places.filter(({ from }) => from === undefined).length;
  return missing > 0 ? bindingWords.missing(missing) : bindingWords.nothingMissing;
};

async function addAll(book: PDFDocument, pdf: Uint8Array): Promise<void> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const page of await book.copyPages(file, file.getPageIndices())) book.addPage(page);
}
