import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { compose } from './compose.ts';
import type { LetterContent } from './letterContent.ts';
import { letterDocx } from './letterDocx.ts';
import { letterKindCodes, letterKinds } from './letterKinds.ts';
import { specimens } from './specimens.ts';
import { hardSpecimens } from './specimensHard.ts';

const opinion = compose('opinion', specimens.opinion);

/** The parts of a Word file by path, each checked to be well-formed as far as its tags go. */
async function partsOf(content: LetterContent): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await letterDocx(content));
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => {
      const xml = strFromU8(bytes);
      assert.equal(unclosed(xml), '', path);
      return [path, xml];
    }),
  );
}

/** The first tag that is not closed in its turn, or nothing. */
function unclosed(xml: string): string {
  const open: string[] = [];
  for (const [, end, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (empty) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return name;
  }
  return open.at(-1) ?? '';
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const wordsOf = (xml: string): string => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
const document = 'word/document.xml';

describe('every kind of letter as a Word file', () => {
  for (const kind of letterKindCodes) {
    test(`${kind}: all its words, and a mark on every page that it is no original`, async () => {
      const content = compose(kind, specimens[kind] as never);
      const parts = await partsOf(content);
      const text = wordsOf(parts[document] ?? '');
      for (const words of [
        content.organName,
        content.title,
        ...content.body.map((piece) => piece.text),
        ...(content.rows ?? []).map((row) => row.text),
      ])
        assert.ok(text.includes(escaped(words)), words);
      if (content.number) assert.ok(text.includes(content.number));
      for (const header of ['word/header1.xml', 'word/header2.xml', 'word/header3.xml'])
        assert.match(wordsOf(parts[header] ?? ''), /^副本——/);
      assert.doesNotMatch(text, /样章/);
      assert.equal(/<w:titlePg\/>/.test(parts[document] ?? ''), letterKinds[kind].form === 'letter');
    });
  }
});

describe('GB/T 9704-2012 in Word', () => {
  for (const [shows, part, says] of [
    ['A4', document, /<w:pgSz w:w="1190[56]" w:h="1683[78]"/],
    ['margins 37, 26, 35, 28 mm', document, /<w:pgMar w:top="209\d" w:right="147\d" w:bottom="198\d" w:left="158\d"/],
    ['22 lines of 28 characters', document, /<w:docGrid w:type="linesAndChars" w:linePitch="580" w:charSpace="-84\d"\/>/],
    ['三号仿宋', document, /<w:rFonts[^>]*w:eastAsia="仿宋_GB2312"[^>]*\/><\/w:rPr>|<w:sz w:val="32"\/>/],
    ['二号小标宋 for the title', document, /<w:sz w:val="44"\/>/],
    ['a red head over a double line', document, /<w:bottom w:val="thickThinSmallGap" w:color="D7000F"/],
    ['odd and even pages apart', 'word/settings.xml', /<w:evenAndOddHeaders\/>/],
    ['the number of the page between dashes', 'word/footer1.xml', /— [\s\S]*PAGE[\s\S]* —/],
  ] as const)
    test(shows, async () => assert.match((await partsOf(opinion))[part] ?? '', says));
});

describe('what is hard to write', () => {
  for (const { name, content } of hardSpecimens) test(name, async () => void (await partsOf(content)));
  test('a draft says so and has no number', async () => {
    const { number: _, ...unnumbered } = opinion;
    const parts = await partsOf({ ...unnumbered, draft: true });
    assert.match(wordsOf(parts['word/header1.xml'] ?? ''), /^草稿——/);
    assert.match(wordsOf(parts[document] ?? ''), /文号签发时取/);
  });
  test('markup, controls and half characters are words and nothing else', async () => {
    const parts = await partsOf({ ...opinion, to: '<w:p/>&amp;', body: [{ style: 'text', text: '甲\0乙\ud800丙\u202e丁<script>' }] });
    const text = wordsOf(parts[document] ?? '');
    assert.ok(text.includes(escaped('<w:p/>&amp;：')));
    assert.ok(text.includes('甲〔U+0000〕乙〔U+D800〕丙〔U+202E〕丁&lt;script&gt;'));
  });
});
