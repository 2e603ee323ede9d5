import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compose } from './compose.ts';
import { letterKindCodes } from './letterKinds.ts';
import { createLetterPress } from './renderPdf.ts';
import { specimens } from './specimens.ts';
import { hardSpecimens } from './specimensHard.ts';

const press = createLetterPress(fileURLToPath(new URL('../../assets/fonts', import.meta.url)));
const letters = [
  ...letterKindCodes.map((kind) => ({ name: kind as string, content: compose(kind, specimens[kind] as never) })),
  ...hardSpecimens,
];

/** The objects of a PDF that are no streams' bytes, one after the other. */
const skeletonOf = (pdf: Uint8Array): string =>
  Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(/stream\r?\n[\s\S]*?endstream/g, 'stream endstream');
const metadataOf = (pdf: Uint8Array): string => /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(Buffer.from(pdf).toString('utf8'))?.[0] ?? '';
const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

/**
 * What ISO 19005-2 asks and can be seen without a validator: identification, output intent, embedded fonts with a way back to Unicode,
 * nothing that runs, opens or is locked. (Level U: every character has its code point.)
 */
describe('PDF/A-2u', () => {
  for (const { name, content } of letters) {
    test(name, async () => {
      const pdf = await press.pdf(content);
      const skeleton = skeletonOf(pdf);
      const metadata = metadataOf(pdf);
      assert.match(metadata, /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>U<\/pdfaid:conformance>/);
      assert.ok(metadata.includes(content.title), 'the title stands in the metadata');
      assert.match(skeleton, /\/OutputIntents/);
      assert.match(skeleton, /\/S \/GTS_PDFA1/);
      assert.match(skeleton, /\/DestOutputProfile \d+ 0 R/);
      assert.match(skeleton, /\/ID \[/);
      const fonts = count(skeleton, /\/Subtype \/Type0\b/g);
      assert.ok(fonts > 0);
      assert.equal(count(skeleton, /\/FontFile[23]? \d+ 0 R/g), count(skeleton, /\/Type \/FontDescriptor\b/g), 'every font is embedded');
      assert.equal(
        count(skeleton, /\/ToUnicode \d+ 0 R/g),
        count(skeleton, /\/Type \/Font\b(?:(?!endobj)[\s\S])*?\/Subtype \/(?:Type0|Type3)\b/g),
      );
      for (const forbidden of [
        '/Encrypt',
        '/JavaScript',
        '/JS ',
        '/Launch',
        '/EmbeddedFiles',
        '/AA ',
        '/OpenAction',
        '/Movie',
        '/RichMedia',
      ])
        assert.ok(!skeleton.includes(forbidden), forbidden);
      // ISO 19005-2, 6.2.10: a page with transparency has a colour space of its own to blend in.
      for (const [page] of skeleton.matchAll(/\/Type \/Page\b(?!s)(?:(?!endobj)[\s\S])*/g))
        if (page.includes('/Group')) assert.match(page, /\/CS /);
    });
  }
});
