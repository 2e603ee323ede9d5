import type { LetterContent, Paragraph } from './letterContent.ts';
import { type Letterhead, letterOf, matterTold, type NamedMatter, numberTold, typed } from './letterhead.ts';
import { type Piece, type SlotOf, type Template, type TemplateKind, templates } from './templates.ts';

/** What a letter by template is told: head, matter, and its slots. A slot that is left out leaves out its piece. */
export type TemplateFacts<K extends TemplateKind> = Readonly<{
  head: Letterhead;
  matter: NamedMatter;
  slots: Readonly<Partial<Record<SlotOf<K>, string>>>;
}>;

/** “…”信访事项（信访件编号：…）: as organs speak of a matter among themselves. */
const itemTold = (matter: NamedMatter): string => `“${matter.subject}”信访事项（${numberTold(matter)}）`;

/** Fills the template of a kind. Pure; what people typed is never read as a template. */
export function composeTemplate<K extends TemplateKind>(kind: K, { head, matter, slots }: TemplateFacts<K>): LetterContent {
  const template: Template = templates[kind];
  const values: Readonly<Record<string, string | undefined>> = { ...slots, matter: matterTold(matter), item: itemTold(matter) };
  const body = template.body.flatMap((piece) => filled(piece, values));
  return letterOf(kind, head, {
    body: withoutBareHeadings(body),
    ...(template.closing && { closing: template.closing }),
    ...(template.signatures && { signatures: template.signatures }),
  });
}

function filled({ text, part, style = 'text' }: Piece, values: Readonly<Record<string, string | undefined>>): Paragraph[] {
  const lines = /^(.*)\{(\w+)\*\}$/.exec(text);
  if (lines) {
    const [first, ...rest] = typed(values[lines[2] ?? ''] ?? '');
    if (!first) return [];
    return [{ ...first, text: `${lines[1]}${first.text}` }, ...rest].map((line) => (part ? { ...line, part } : line));
  }
  const missing = [...text.matchAll(/\{(\w+)\}/g)].some(([, name]) => !values[name ?? '']?.trim());
  if (missing) return [];
  const said = text.replaceAll(/\{(\w+)\}(?=([。；，])?)/g, (_, name: string, mark?: string) => inside(values[name] ?? '', mark));
  return [{ style, text: said, ...(part && { part }) }];
}

/** What was typed as a sentence stands within one of the template: its own end gives way to the mark that follows. */
const inside = (value: string, mark: string | undefined): string => (mark ? value.replace(/[。；，、\s]+$/u, '') : value);

/** A heading with nothing under it is left out. */
const withoutBareHeadings = (body: readonly Paragraph[]): Paragraph[] =>
  body.filter(({ style }, at) => style !== 'heading' || (body[at + 1] !== undefined && body[at + 1]?.style !== 'heading'));
