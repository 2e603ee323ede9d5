import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compose } from './compose.ts';
import { letterKindCodes, letterKinds } from './letterKinds.ts';
import { pagesOf } from './pdfPages.ts';
import { createLetterPress } from './renderPdf.ts';
import { specimens } from './specimens.ts';

const press = createLetterPress(fileURLToPath(new URL('../../assets/fonts', import.meta.url)));
const real = (kind: (typeof letterKindCodes)[number]) => ({ ...compose(kind, specimens[kind] as never), sample: false });
const textOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

/** Every offset of the last table of references stands at the object it names. */
function tableHolds(text: string): void {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  assert.equal(text.slice(start, start + 4), 'xref');
  const entries = [...text.slice(start).matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)];
  assert.equal(entries.length, 5);
  for (const [, number, offset] of entries) assert.ok(text.startsWith(`${number} 0 obj`, Number(offset)), `object ${number}`);
}

describe('a real letter leaves room for the seal of its organ', () => {
  for (const kind of letterKindCodes.filter((one) => letterKinds[one].form === 'letter')) {
    test(`${kind}: an empty field over name and day, behind the file`, async () => {
      const content = real(kind);
      const pdf = await press.pdf(content);
      const text = textOf(pdf);
      assert.match(text, /\/FT \/Sig \/T \(seal\) \/F 4 /);
      assert.doesNotMatch(text, /\/JavaScript|\/AA |\/OpenAction/);
      tableHolds(text);
      const [, x1, y1, x2, y2] = /\/Rect \[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/.exec(text)?.map(Number) ?? [];
      const last = pagesOf(pdf).at(-1);
      const day = last?.lines.find((line) => /^\d{4}年\d+月\d+日/.test(line.text) && line.x > (x1 ?? 0) - 60);
      assert.ok(day && day.y > (y1 ?? 0) && day.y < (y2 ?? 0), 'the day stands in it');
      assert.ok((x2 ?? 0) < 595 && (y1 ?? 0) > 0);
    });
  }
  test('a draft, a sample and a slip have none', async () => {
    const slip = { ...compose('service-record', specimens['service-record']), sample: false };
    for (const content of [{ ...real('opinion'), draft: true }, compose('opinion', specimens.opinion), slip])
      assert.doesNotMatch(textOf(await press.pdf(content)), /\/AcroForm/);
  });
  test('the same content gives the same bytes', async () => {
    assert.deepEqual(await press.pdf(real('opinion')), await press.pdf(real('opinion')));
  });
});
