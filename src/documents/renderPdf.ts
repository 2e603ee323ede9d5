import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { dayInWords } from './formalWords.ts';
import { type Glyphs, glyphsIn } from './glyphs.ts';
import type { LetterContent } from './letterContent.ts';
import { letterKinds } from './letterKinds.ts';
import { breakable, substituteMissing } from './typesettable.ts';

/** Makes pages of letters. The same content gives the same bytes, on any machine with the same fonts and version. */
export type LetterPress = Readonly<{ pdf(content: LetterContent): Promise<Uint8Array> }>;

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
export function createLetterPress(fontFolder: string): LetterPress {
  const glyphs = glyphsIn(fontFolder);
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fontFolder] }], workspace });
  return {
    async pdf(content) {
      try {
        return set(compiler, content, glyphs);
      } finally {
        compiler.evictCache(remembered);
      }
    },
  };
}

function set(compiler: NodeCompiler, content: LetterContent, glyphs: Glyphs): Uint8Array {
  const inputs = { letter: JSON.stringify(onPage(content, glyphs)) };
  const compiled = compiler.compile({ mainFileContent: template, inputs });
  if (!compiled.result) throw new Error(`a ${content.kind} could not be set: ${told(compiled.takeError()?.shortDiagnostics)}`);
  return compiler.pdf(compiled.result, { pdfStandard: 'a-2u' });
}

/** The diagnostics speak of the template and not of the letter, so they hold nothing personal. */
const told = (diagnostics: unknown): string => JSON.stringify(diagnostics)?.slice(0, 500) ?? 'no reason given';

/** A signature never stands alone on a page: the last paragraph goes with it, unless it is so long that it would leave a hole. */
const stays = ({ body, closing }: LetterContent, at: number): boolean =>
  !closing && at === body.length - 1 && (body[at]?.text.length ?? 0) < 200;

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
    closing: content.closing ? shown(content.closing) : null,
    attachments: (content.attachments ?? []).map(shown),
    organSignature: plain(content.organSignature),
    day: content.issuedOn.split('-').map(Number),
    dayInWords: dayInWords(content.issuedOn),
    note: content.note ? shown(content.note) : null,
    copies: (content.copies ?? []).map(shown),
    seal: content.sample && !content.draft,
    watermark: content.draft ? '草稿 预览' : null,
  };
}
