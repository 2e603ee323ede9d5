import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { civilDate } from '../clock/civilDate.ts';
import { compose } from './compose.ts';
import type { LetterContent } from './letterContent.ts';
import { letterKindCodes, letterKinds } from './letterKinds.ts';
import { type Page, pagesOf } from './pdfPages.ts';
import { createLetterPress } from './renderPdf.ts';
import { specimens } from './specimens.ts';

const press = createLetterPress(fileURLToPath(new URL('../../assets/fonts', import.meta.url)));
const opinion = compose('opinion', specimens.opinion);
const saying = (text: string, more: Partial<LetterContent> = {}): LetterContent => ({
  ...opinion,
  body: [{ style: 'text', text }],
  ...more,
});
const printed = async (content: LetterContent): Promise<Page[]> => pagesOf(await press.pdf(content));
const textOf = (pages: readonly Page[]): string => pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
const inPoints = (mm: number): number => (mm * 72) / 25.4;
/** Baselines of the text area: 22 lines in 225 mm, the last one 35 mm from the foot less the descent of the letters. */
const pitch = inPoints(225) / 22;
const textLines = ({ lines }: Page) => lines.filter(({ y }) => y > inPoints(35) && y < inPoints(297 - 37));

describe('every kind of letter is printed', () => {
  for (const kind of letterKindCodes) {
    test(`${kind}: A4, with organ, title and all that it says`, async () => {
      const content = compose(kind, specimens[kind] as never);
      const pages = await printed(content);
      const text = textOf(pages);
      assert.deepEqual(
        [pages[0]?.width, pages[0]?.height].map((size) => Math.round(size ?? 0)),
        [595, 842],
      );
      for (const words of [content.organName, content.title, ...content.body.map((piece) => piece.text)])
        assert.ok(text.includes(words), words);
      if (letterKinds[kind].form === 'letter') assert.ok(text.includes(content.number ?? 'no number'));
    });
  }
  test('as PDF/A-2u', async () => {
    const metadata = Buffer.from(await press.pdf(opinion)).toString('latin1');
    assert.match(metadata, /<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>U</);
  });
});

describe('GB/T 9704-2012', () => {
  test('22 lines of 28 characters on a full page', async () => {
    const page = (await printed(saying('信'.repeat(28 * 60))))[1];
    const lines = page ? textLines(page) : [];
    assert.deepEqual(
      lines.map(({ text }) => text.length),
      Array(22).fill(28),
    );
    for (const [at, { y }] of lines.entries())
      assert.ok(Math.abs((lines[0]?.y ?? 0) - at * pitch - y) < 0.1, `line ${at + 1} is off the grid`);
  });
  test('a rare name, Latin letters and a heading leave the grid as it is', async () => {
    const lines = textLines((await printed(saying(`${'信'.repeat(28 * 20)}𠮷喆ABC12${'信'.repeat(28 * 30)}`)))[1] as Page);
    for (const [at, { y }] of lines.entries())
      assert.ok(Math.abs((lines[0]?.y ?? 0) - at * pitch - y) < 0.1, `line ${at + 1} is off the grid`);
  });
  test('page 1 has no number, the others have', async () => {
    const pages = await printed(saying('信'.repeat(28 * 45)));
    assert.deepEqual(
      pages.map(({ lines }) => lines.some(({ text }) => /—\s*\d+\s*—/.test(text))),
      [false, true, true],
    );
  });
  for (const [shows, characters, count] of [
    ['a short letter is one page', 30, 1],
    ['a long one is three', 28 * 45, 3],
  ] as const) {
    test(shows, async () => assert.equal((await printed(saying('信'.repeat(characters), { copies: [] }))).length, count));
  }
  for (const lines of [8, 9, 10, 11, 12, 13]) {
    test(`${lines} lines: the day never stands on a page without text before it`, async () => {
      const pages = await printed({
        ...saying(''),
        body: [...opinion.body.slice(0, 1), { style: 'text', text: '信'.repeat(28 * lines - 60) }],
        closing: '特此告知。',
      });
      const last = pages.at(-1)?.lines.map(({ text }) => text) ?? [];
      assert.ok(last.findIndex((text) => text.includes('特此告知')) < last.findIndex((text) => text.includes('2026年12月18日')));
      assert.ok(last.includes('特此告知。'));
      assert.ok(last.some((text) => text.includes('抄送')));
    });
  }
});

describe('seal and watermark', () => {
  for (const [shows, more, seal, watermark] of [
    ['a sample is sealed 样章', { sample: true }, true, false],
    ['a letter that is no sample has no seal: that is the organ’s own', { sample: false }, false, false],
    ['a draft has a watermark and no seal', { sample: true, draft: true }, false, true],
  ] as const) {
    test(shows, async () => {
      const text = textOf(await printed({ ...opinion, ...more }));
      assert.equal(text.includes('样章'), seal);
      assert.equal(text.includes('草稿'), watermark);
    });
  }
  test('a draft without a number says when it gets one', async () => {
    const { number: _, ...unnumbered } = opinion;
    assert.match(textOf(await printed({ ...unnumbered, draft: true })), /文号签发时取/);
  });
});

describe('text from outside is set as it is, and does nothing', () => {
  for (const [shows, written, set = written] of [
    ['Typst code', '#import "/etc/passwd" #sys.inputs #panic()'],
    ['Typst markup', '*粗* _斜_ `码` $x^2$ = 题 - 项 @引 <签> // 注 /* 注 */ ~ -- ... \\'],
    ['quotation marks', '"双" \'单\' “中”'],
    ['templates of other kinds', '{{7*7}} $' + '{1+1} <%= x %>'],
    ['HTML', '<script>alert(1)</script>&amp;'],
    ['a direction override', '甲\u202e乙', '甲〔U+202E〕乙'],
    ['rare hanzi', '𠮷喆堃镕𰻞㛃'],
    ['a lone surrogate', '甲\ud800乙', '甲〔U+D800〕乙'],
    ['NUL', '甲\0乙', '甲〔U+0000〕乙'],
    ['our own break sign', '甲\ue000乙', '甲〔U+E000〕乙'],
  ] as const) {
    test(shows, async () => {
      const pages = await printed(saying(written, { to: written, note: written, attachments: [written], copies: [written] }));
      const text = textOf(pages).replaceAll(' ', '');
      const words = set.replaceAll(' ', '');
      assert.equal(text.split(words).length - 1, 5, `${words} stands five times in ${text}`);
    });
  }
  for (const [shows, character, count] of [
    ['20,000 hanzi', '长', 20_000],
    ['20,000 letters without a space', 'a', 20_000],
    ['20,000 closing marks', '》', 20_000],
    ['2,000 characters that no font has', 'ก', 2_000],
  ] as const) {
    test(`${shows}: all there, and none beyond the margin`, async () => {
      const pages = await printed(saying(character.repeat(count), { copies: [], attachments: [] }));
      const shown = character === 'ก' ? '〔U+0E01〕' : character;
      assert.equal(textOf(pages).split(shown).length - 1, count);
      const widest = Math.max(...pages.flatMap((page) => textLines(page).map(({ text }) => text.length)));
      assert.ok(widest <= (character === 'a' ? 66 : character === '长' ? 28 : 66), `a line of ${widest}`);
    });
  }
});

describe('the same content gives the same bytes', () => {
  test('again, after another letter, and from another press', async () => {
    const first = await press.pdf(opinion);
    await press.pdf(compose('receipt', specimens.receipt));
    const other = createLetterPress(fileURLToPath(new URL('../../assets/fonts', import.meta.url)));
    assert.deepEqual(await press.pdf(opinion), first);
    assert.deepEqual(await other.pdf(JSON.parse(JSON.stringify(opinion))), first);
  });
  test('and another day gives others', async () => {
    assert.notDeepEqual(await press.pdf({ ...opinion, issuedOn: civilDate('2026-12-19') }), await press.pdf(opinion));
  });
});
