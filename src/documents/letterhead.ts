import type { CivilDate } from '../clock/civilDate.ts';
import type { Channel } from '../petition/state.ts';
import { channelWords, dayInWords, ordinal } from './formalWords.ts';
import type { LetterContent, Paragraph } from './letterContent.ts';
import { type LetterKind, letterKinds, type Part } from './letterKinds.ts';

/** What every letter states whatever it says: who writes, to whom, on which day, under which number. */
export type Letterhead = Readonly<{
  organName: string;
  number?: string;
  to: string;
  issuedOn: CivilDate;
  contact?: Readonly<{ person?: string; phone: string }>;
  attachments?: readonly string[];
  copies?: readonly string[];
  sample: boolean;
  draft?: boolean;
}>;

/** The matter as a letter names it. `subject` is the petitioner's title, in the petitioner's words. */
export type NamedMatter = Readonly<{
  petitionNo: string;
  subject: string;
  filedOn: CivilDate;
  channel: Channel;
  /** 拆分: the matter that this one is a part of. */
  partOf?: Readonly<{ petitionNo: string; part: number }>;
}>;

/** 信访件编号：…, and of what it is a part. */
export const numberTold = ({ petitionNo, partOf }: NamedMatter): string =>
  `信访件编号：${petitionNo}${partOf ? `，由${partOf.petitionNo}号信访件拆分的第${partOf.part}件` : ''}`;

/** 您于2026年11月2日通过网上信访提出的“…”信访事项（信访件编号：…）. */
export const matterTold = (matter: NamedMatter): string =>
  `您于${dayInWords(matter.filedOn)}通过${channelWords[matter.channel]}提出的“${matter.subject}”信访事项（${numberTold(matter)}）`;

/**
 * A text that somebody typed, as paragraphs: a line end is a new paragraph, empty lines go, nothing else changes.
 */
export function typed(text: string, part?: Part): Paragraph[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ style: 'text', text: line.trim(), ...(part && { part }) }));
}

/** One numbered section: its heading, then its paragraphs. */
export type Section = Readonly<{ heading: string; paragraphs: readonly Paragraph[] }>;
export const sections = (list: readonly Section[]): Paragraph[] =>
  list.flatMap(({ heading, paragraphs }, at) => [{ style: 'heading' as const, text: `${ordinal(at + 1)}${heading}` }, ...paragraphs]);

type Said = Readonly<{ body: readonly Paragraph[]; closing?: string } & Pick<LetterContent, 'rows' | 'signatures'>>;

/** Puts head, words and signature together. Absent fields stay absent, so that the stored JSON is what was said and no more. */
export function letterOf(kind: LetterKind, head: Letterhead, said: Said): LetterContent {
  const { number, attachments, copies, draft, contact } = head;
  return {
    kind,
    organName: head.organName,
    ...(number ? { number } : {}),
    title: letterKinds[kind].title.zh,
    to: head.to,
    body: said.body,
    ...(said.rows ? { rows: said.rows } : {}),
    ...(said.signatures ? { signatures: said.signatures } : {}),
    ...(said.closing ? { closing: said.closing } : {}),
    ...(attachments?.length ? { attachments } : {}),
    organSignature: head.organName,
    issuedOn: head.issuedOn,
    ...(contact ? { note: [contact.person && `联系人：${contact.person}`, `联系电话：${contact.phone}`].filter(Boolean).join('，') } : {}),
    ...(copies?.length ? { copies } : {}),
    sample: head.sample,
    ...(draft ? { draft } : {}),
  };
}
