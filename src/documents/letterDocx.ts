import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  DocumentGridType,
  Footer,
  Header,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { dayInWords } from './formalWords.ts';
import type { LetterContent, Paragraph as Said } from './letterContent.ts';
import { letterKinds } from './letterKinds.ts';
import { substituteMissing } from './typesettable.ts';

/**
 * What a copy in Word says of itself on every page. The original is the PDF: `copy` is of a letter that was issued, `draft` of one that was not.
 */
const marks = { copy: '副本——仅供查阅、编辑，以原件PDF为准', draft: '草稿——未签发，不编号' } as const;

/** Fonts that offices have (GB/T 9704-2012); they are named, not brought along. */
const fonts = { text: '仿宋_GB2312', heading: '黑体', quote: '楷体_GB2312', list: '仿宋_GB2312', title: '方正小标宋简体' } as const;
const red = 'D7000F';
/** Half points. 三号 is 16 pt, 二号 22 pt, 四号 14 pt. */
const size = { text: 32, title: 44, slip: 28, small: 21, head: 76 } as const;
/** 22 lines in 225 mm and 28 characters in 156 mm: twips a line, and how much closer characters stand than 16 pt, in 1/4096 pt. */
const linePitch = Math.round((convertMillimetersToTwip(225) * 10) / 22) / 10;
const closer = Math.round((((156 / 25.4) * 72 - 28 * 16) / 28) * 4096);
const twoCharacters = 2 * 320;

/** XML holds no controls and no half characters; every other character is for the fonts of whoever opens the file. */
const anyGlyph = { has: () => true };
const plain = (text: string): string => substituteMissing(text, anyGlyph);

const run = (text: string, more: Partial<IRunOptions> = {}): TextRun => {
  const { font = fonts.text, ...rest } = more;
  return new TextRun({
    text: plain(text),
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: String(font) },
    size: size.text,
    ...rest,
  });
};
const spacing = { line: Math.round(linePitch), lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
type Set = Readonly<{ align?: (typeof AlignmentType)[keyof typeof AlignmentType]; indent?: number; right?: number; keepNext?: boolean }>;
const line = (runs: readonly TextRun[], { align = AlignmentType.BOTH, indent = 0, right = 0, keepNext = false }: Set = {}): Paragraph =>
  new Paragraph({
    children: [...runs],
    alignment: align,
    spacing,
    keepNext,
    indent: { firstLine: indent, right },
    autoSpaceEastAsianText: false,
  });
const blank = (): Paragraph => line([]);

/** A letter or a draft of one as a Word file: the same words on the same grid, marked as no original. */
export async function letterDocx(content: LetterContent): Promise<Uint8Array> {
  const isLetter = letterKinds[content.kind].form === 'letter';
  const mark = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [run(content.draft ? marks.draft : marks.copy, { font: fonts.heading, size: size.small, color: '808080' })],
  });
  const headers = {
    default: new Header({ children: [mark] }),
    first: new Header({ children: [mark] }),
    even: new Header({ children: [mark] }),
  };
  const numbered = (align: (typeof AlignmentType)[keyof typeof AlignmentType]) => new Footer({ children: [pageNumber(align)] });
  const footers = {
    default: numbered(isLetter ? AlignmentType.RIGHT : AlignmentType.CENTER),
    even: numbered(isLetter ? AlignmentType.LEFT : AlignmentType.CENTER),
    first: isLetter ? new Footer({ children: [new Paragraph({})] }) : numbered(AlignmentType.CENTER),
  };
  const document = new Document({
    title: plain(content.title),
    creator: plain(content.organName),
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: page(isLetter), headers, footers, children: isLetter ? asLetter(content) : asSlip(content) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A4, the text area of 156 × 225 mm, on a grid of 22 lines of 28 characters; page 1 of a letter bears no number. */
const page = (isLetter: boolean) => ({
  titlePage: isLetter,
  page: {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: {
      top: convertMillimetersToTwip(isLetter ? 37 : 25),
      bottom: convertMillimetersToTwip(isLetter ? 35 : 25),
      left: convertMillimetersToTwip(28),
      right: convertMillimetersToTwip(26),
      header: convertMillimetersToTwip(10),
      footer: convertMillimetersToTwip(isLetter ? 24 : 14),
    },
  },
  grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: Math.round(linePitch), charSpace: closer },
});

const pageNumber = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph =>
  new Paragraph({
    alignment,
    indent: { left: 320, right: 320 },
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: size.slip, font: '宋体' })],
  });

function asLetter(content: LetterContent): (Paragraph | Table)[] {
  const { number, draft, to, attachments = [], copies = [] } = content;
  const shownNumber = number ?? (draft ? '（文号签发时取）' : '');
  return [
    head(content.organName),
    line([run(shownNumber)], { align: AlignmentType.RIGHT }),
    blank(),
    line([run(content.title, { font: fonts.title, size: size.title })], { align: AlignmentType.CENTER }),
    blank(),
    ...(to ? [line([run(`${to}：`)])] : []),
    ...content.body.map((piece) => said(piece)),
    ...(content.closing ? [line([run(content.closing)], { indent: twoCharacters, keepNext: true })] : []),
    ...attachments.flatMap((name, at) => attachment(name, { at, count: attachments.length })),
    ...signature(content),
    ...(copies.length > 0 ? [blank(), line([run(`抄送：${copies.join('，')}。`, { size: size.slip })])] : []),
  ];
}

/** 发文机关标志 in red over the double line. */
function head(organName: string): Paragraph {
  const fits = Math.floor((160 / 25.4) * 72 * 2) / Math.max([...organName].length, 1);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 120 },
    border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 4, color: red } },
    children: [run(organName, { font: fonts.title, size: Math.min(size.head, Math.floor(fits)), color: red })],
  });
}

const said = ({ style, text }: Said): Paragraph =>
  line([run(text, { font: fonts[style] })], { indent: style === 'list' ? 0 : twoCharacters, keepNext: style === 'heading' });

function attachment(name: string, { at, count }: { at: number; count: number }): Paragraph[] {
  const lead = at === 0 ? '附件：' : '　　　';
  const number = count > 1 ? `${at + 1}.` : '';
  return [...(at === 0 ? [blank()] : []), line([run(`${lead}${number}${name}`)], { indent: twoCharacters, keepNext: true })];
}

/** Name and day with four characters free on the right; the seal is on the original. */
const signature = ({ organSignature, issuedOn, note }: LetterContent): Paragraph[] => [
  blank(),
  blank(),
  line([run(organSignature)], { align: AlignmentType.RIGHT, right: 2 * 320, keepNext: true }),
  line([run(dayInWords(issuedOn))], { align: AlignmentType.RIGHT, right: 4 * 320, keepNext: note !== undefined }),
  ...(note ? [line([run(`（${note}）`)], { indent: twoCharacters })] : []),
];

function asSlip(content: LetterContent): (Paragraph | Table)[] {
  const { rows = [], signatures = [], to } = content;
  return [
    line([run(content.organName)], { align: AlignmentType.CENTER }),
    line([run(content.title, { font: fonts.title, size: size.title })], { align: AlignmentType.CENTER }),
    blank(),
    ...(to ? [line([run(`${to}：`, { size: size.slip })])] : []),
    ...(rows.length > 0 ? [table(rows)] : []),
    ...content.body.map((piece) => said(piece)),
    ...(signatures.length > 0 ? [blank(), table(signatures.map((label) => ({ label, text: '' })))] : []),
    ...signature(content),
  ];
}

function table(rows: readonly Readonly<{ label: string; text: string }>[]): Table {
  const cell = (text: string, share: number, font: string) =>
    new TableCell({
      width: { size: share, type: WidthType.PERCENTAGE },
      children: [line([run(text, { font, size: size.slip })], { align: AlignmentType.LEFT })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ label, text }) => new TableRow({ cantSplit: true, children: [cell(label, 25, fonts.heading), cell(text, 75, fonts.text)] }),
    ),
  });
}
