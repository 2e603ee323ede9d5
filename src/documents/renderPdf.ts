import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { dayInWords } from './formalWords.ts';
import { type Glyphs, glyphsIn } from './glyphs.ts';
import type { LetterContent } from './letterContent.ts';
import { letterKinds } from './letterKinds.ts';
import { type SealPlace, withSealField } from './sealField.ts';
import { breakable, substituteMissing } from './typesettable.ts';

/** Makes pages of letters. The same content gives the same bytes, on any machine with the same fonts and version. */
export type LetterPress = Readonly<{ pdf(content: LetterContent): Promise<Uint8Array> }>;
/** A press that also draws its pages, one below the other, for pictures of letters. */
export type DrawingPress = LetterPress & Readonly<{ svg(content: LetterContent): string }>;

/** The compiler may read files below this folder and no others; the template reads none. */
const workspace = fileURLToPath(new URL('.', import.meta.url));
const template = readFileSync(new URL('./letter.typ', import.meta.url), 'utf8');
/** How many letters the compiler's memory of earlier work goes back; without it the process grows by every letter. */
const remembered = 5;

/**
 * A press in this thread: each letter takes it for some 10 to 30 ms. A web process uses `pressPool` instead.
 *
 * @param fontFolder  holds the Fandol faces and BabelStone Han (`assets/fonts`); the large one is read when a character asks for it
 */
export function createLetterPress(fontFolder: string): DrawingPress {
  const glyphs = glyphsIn(fontFolder);
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fontFolder] }], workspace });
  const pressed = <T>(content: LetterContent, as: (set: NodeTypstDocument) => T): T => {
    try {
      return as(set(compiler, content, glyphs));
    } finally {
      compiler.evictCache(remembered);
    }
  };
  return {
    pdf: async (content) =>
      pressed(content, (document) => {
        const pdf = compiler.pdf(document, { pdfStandard: 'a-2u' });
        return awaitsSeal(content) ? withSealField(pdf, placeIn(compiler, document)) : pdf;
      }),
    svg: (content) => pressed(content, (document) => compiler.plainSvg(document)),
  };
}

/** A real letter that was issued: the organ's own seal is still to come. */
const awaitsSeal = ({ kind, sample, draft }: LetterContent): boolean => letterKinds[kind].form === 'letter' && !sample && !draft;

/** Where the page left room for the seal, over name and day. */
function placeIn(compiler: NodeCompiler, document: NodeTypstDocument): SealPlace {
  const [place] = compiler.query(document, { selector: '<seal-place>', field: 'value' }) as SealPlace[];
  if (!place) throw new Error('the page has no place for a seal');
  return place;
}

/** Lines on a page (GB/T 9704-2012), and how many at most to keep the signature on the page of the text: 可以采取调整行距、字距的措施. */
const linesOnPage = { usual: 22, most: 25 } as const;

/** A letter that runs over its first page by a signature is set closer, if it then has one page. */
function set(compiler: NodeCompiler, content: LetterContent, glyphs: Glyphs): NodeTypstDocument {
  const page = onPage(content, glyphs);
  const usual = compiled(compiler, { ...page, linesOnPage: linesOnPage.usual });
  if (page.form === 'slip' || usual.numOfPages !== 2) return usual;
  for (let lines = linesOnPage.usual + 1; lines <= linesOnPage.most; lines += 1) {
    const closer = compiled(compiler, { ...page, linesOnPage: lines });
    if (closer.numOfPages === 1) return closer;
  }
  return usual;
}

type OnPage = ReturnType<typeof onPage> & Readonly<{ linesOnPage: number }>;

function compiled(compiler: NodeCompiler, page: OnPage): NodeTypstDocument {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { letter: JSON.stringify(page) } });
  if (!compiled.result) throw new Error(`a ${page.form} could not be set: ${told(compiled.takeError()?.shortDiagnostics)}`);
  return compiled.result;
}

/** The diagnostics speak of the template and not of the letter, so they hold nothing personal. */
const told = (diagnostics: unknown): string => JSON.stringify(diagnostics)?.slice(0, 500) ?? 'no reason given';

/** A signature never stands alone on a page: the last paragraph goes with it, unless it is so long that it would leave a hole. */
const stays = ({ body, closing }: LetterContent, at: number): boolean =>
  at === body.length - 1 && (body[at]?.text.length ?? 0) < (closing ? 84 : 200);

/** The content as the template wants it: everything present, every text one that the fonts can show. */
function onPage(content: LetterContent, glyphs: Glyphs) {
  const plain = (text: string): string => substituteMissing(text, glyphs);
  const shown = (text: string): string => breakable(plain(text));
  const kind = letterKinds[content.kind];
  const number = content.number ?? (kind.series && content.draft ? '（文号签发时取）' : undefined);
  return {
    form: kind.form,
    organName: plain(content.organName),
    number: number ? shown(number) : null,
    title: plain(content.title),
    to: shown(content.to),
    body: content.body.map(({ style, text }, at) => ({ style, text: shown(text), stays: stays(content, at) })),
    rows: (content.rows ?? []).map(({ label, text, strong }) => ({ label: shown(label), text: shown(text), strong: strong ?? false })),
    signatures: (content.signatures ?? []).map(shown),
    closing: content.closing ? shown(content.closing) : null,
    attachments: (content.attachments ?? []).map(shown),
    organSignature: plain(content.organSignature),
    day: content.issuedOn.split('-').map(Number),
    dayInWords: dayInWords(content.issuedOn),
    note: content.note ? shown(content.note) : null,
    copies: (content.copies ?? []).map(shown),
    seal: content.sample && !content.draft,
    'room-for-seal': awaitsSeal(content),
    watermark: content.draft ? '草稿 预览' : null,
  };
}
