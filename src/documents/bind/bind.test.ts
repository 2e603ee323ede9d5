import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodePDFRawStream, PDFArray, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { BindingOrder, BoundSource } from './bindingContent.ts';
import { bindPages } from './bindPages.ts';
import { jpegTurn } from './jpegTurn.ts';
import { sheetSetter } from './setSheets.ts';

const setter = sheetSetter(fileURLToPath(new URL('../../../assets/fonts', import.meta.url)));

function order(sources: readonly BoundSource[], mostPages = 100): BindingOrder {
  return {
    cover: { organ: '示例局', series: '信访事项', title: '小区电梯停运', from: '2026年11月20日', to: '2026年12月1日', rows: [] },
    items: sources.map((source, at) => ({ title: `第${at + 1}件`, by: '示例局', on: '2026-11-20', source })),
    note: { lines: ['示例'], files: [], boundBy: '示例', boundOn: '2026年12月1日' },
    mostPages,
  };
}

/** A file of so many pages with something lying over the first: a stamp with a picture of its own, and a link. */
async function stamped(pages = 1): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const [first] = Array.from({ length: pages }, () => file.addPage([300, 300]));
  const { context } = file;
  const look = context.register(context.stream('0 0 10 10 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10] }));
  const stamp = context.register(context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [100, 100, 140, 140], AP: { N: look } }));
  first?.node.set(PDFName.of('Annots'), context.obj([stamp]));
  return file.save();
}

/** Everything that is drawn on a page. */
function drawnOn(book: PDFDocument, no: number): string {
  const contents = book.getPage(no).node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((each) => book.context.lookup(each)) : [contents];
  return streams
    .flatMap((each) => (each instanceof PDFRawStream ? [Buffer.from(decodePDFRawStream(each).decode()).toString('latin1')] : []))
    .join('\n');
}

const sheet = { kind: 'sheet', sheet: { title: '登记表', rows: [{ label: '标题', text: '小区电梯停运' }] } } as const;

describe('a whole file bound into one', () => {
  test('pages are counted through the items; cover, index and note have no number', async () => {
    const bound = await bindPages(setter, order([{ kind: 'pdf', bytes: await stamped(3), own: false }, sheet, { kind: 'none' }]));
    assert.ok(bound.outcome === 'bound');
    assert.deepEqual([bound.pages, bound.places], [4, [{ from: 1, to: 3 }, { from: 4, to: 4 }, {}]]);
    assert.equal((await PDFDocument.load(bound.pdf)).getPageCount(), 2 + 4 + 1);
  });

  test('the seal over a letter of ours is drawn into its page; over what people sent nothing comes along', async () => {
    const bytes = await stamped();
    for (const own of [true, false]) {
      const bound = await bindPages(setter, order([{ kind: 'pdf', bytes, own }]));
      assert.ok(bound.outcome === 'bound');
      const book = await PDFDocument.load(bound.pdf);
      assert.equal(book.getPage(2).node.Annots()?.size() ?? 0, 0);
      assert.equal(drawnOn(book, 2).includes('4.0000 0.0000 0.0000 4.0000 100.0000 100.0000 cm'), own);
    }
  });

  test('what is locked, broken or too large for a page is named in the index, and the rest is bound', async () => {
    const locked = await PDFDocument.load(await stamped());
    locked.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    const huge = Buffer.alloc(24);
    huge.writeUInt32BE(100_000, 16);
    huge.writeUInt32BE(100_000, 20);
    const bound = await bindPages(
      setter,
      order([
        { kind: 'pdf', bytes: await locked.save(), own: false },
        { kind: 'pdf', bytes: Buffer.from('%PDF-1.7 nothing'), own: false },
        { kind: 'picture', bytes: huge, mime: 'image/png' },
        { kind: 'picture', bytes: Buffer.from('no picture'), mime: 'image/jpeg' },
        sheet,
      ]),
    );
    assert.ok(bound.outcome === 'bound');
    const troubles = bound.places.map(({ trouble, from }) => trouble ?? from);
    assert.deepEqual(troubles, ['locked', 'unreadable', 'too-large', 'unreadable', 1]);
  });

  test('on both sides of the most pages', async () => {
    const bytes = await stamped(3);
    assert.equal((await bindPages(setter, order([{ kind: 'pdf', bytes, own: false }], 3))).outcome, 'bound');
    assert.deepEqual(await bindPages(setter, order([{ kind: 'pdf', bytes, own: false }], 2)), { outcome: 'too-many-pages', pages: 3 });
  });
});

describe('how a photograph is held', () => {
  const exif = (orientation: number) =>
    Buffer.from(
      `ffd8ffe10022457869660000${'4d4d002a00000008'}0001${'011200030000000100'}${orientation.toString(16).padStart(2, '0')}000000000000ffda`,
      'hex',
    );
  for (const [shows, jpeg, turn] of [
    ['upright', exif(1), 0],
    ['on its right side', exif(6), 90],
    ['head down', exif(3), 180],
    ['on its left side', exif(8), 270],
    ['without a word on it', Buffer.from('ffd8ffda', 'hex'), 0],
    ['cut off in its head', exif(6).subarray(0, 20), 0],
    ['no picture at all', Buffer.alloc(0), 0],
  ] as const)
    test(shows, () => assert.equal(jpegTurn(jpeg), turn));
});
