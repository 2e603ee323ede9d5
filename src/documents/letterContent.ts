import type { CivilDate } from '../clock/civilDate.ts';
import type { LetterKind, Part } from './letterKinds.ts';

/** `text` 仿宋, `heading` 黑体, `quote` 楷体 (what somebody else wrote), `list` 仿宋 without a first-line indent. */
export type ParagraphStyle = 'text' | 'heading' | 'quote' | 'list';
/** `part`: the required part that this paragraph (not its heading) fulfils. */
export type Paragraph = Readonly<{ style: ParagraphStyle; text: string; part?: Part }>;
/** A row of a slip's table. `strong`: set large, to be read across a counter. */
export type Row = Readonly<{ label: string; text: string; part?: Part; strong?: true }>;

/**
 * What a letter says, frozen: plain JSON, stored with the act that made it. The PDF is a function of this and of nothing else, so
 * it can be made again at any time, byte for byte. Texts are as people wrote them; what no font can show is replaced on the page only.
 */
export type LetterContent = Readonly<{
  kind: LetterKind;
  /** 发文机关标志: full or standard short name. */
  organName: string;
  /** 发文字号, e.g. 韶信转〔2026〕12号. Absent on slips, and on a draft, which has none yet. */
  number?: string;
  title: string;
  /** 主送, without the colon. */
  to: string;
  body: readonly Paragraph[];
  rows?: readonly Row[];
  /** Who signs by hand on a slip: a row with room for each. */
  signatures?: readonly string[];
  /** e.g. 特此告知。 */
  closing?: string;
  attachments?: readonly string[];
  /** 发文机关署名. */
  organSignature: string;
  /** 成文日期. */
  issuedOn: CivilDate;
  /** 附注, set in brackets under the date: whom to ask. */
  note?: string;
  /** 抄送. */
  copies?: readonly string[];
  /** Set the demo seal 样章 over name and day. Never a real seal: that is the organ's own. */
  sample: boolean;
  /** Not signed yet: a watermark over each page, no seal. */
  draft?: boolean;
}>;
