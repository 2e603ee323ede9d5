/** A line of a table: what it is called, and what it says. */
export type BoundRow = Readonly<{ label: string; text: string }>;

/** A page of facts that is made for the bound file: a table, and what happened, one after the other. */
export type BoundSheet = Readonly<{
  title: string;
  rows: readonly BoundRow[];
  entries?: readonly Readonly<{ head: string; rows: readonly BoundRow[] }>[];
}>;

/** Where the pages of an item come from. `none`: it is a sound, a table, a film …, and stands in the closing note alone. */
export type BoundSource = Readonly<
  | {
      kind: 'pdf';
      bytes: Uint8Array /** Seals and stamps that lie over a page are kept; of what people sent, only the page itself is. */;
      own: boolean;
    }
  | { kind: 'picture'; bytes: Uint8Array; mime: 'image/jpeg' | 'image/png' }
  | { kind: 'sheet'; sheet: BoundSheet }
  | { kind: 'none' }
>;

/** One line of the index (卷内文件目录, GB/T 9705-2008): 文号, 责任者, 题名, 日期, 备注. */
export type BoundItem = Readonly<{ title: string; by: string; on: string; number?: string; note?: string; source: BoundSource }>;

/** The cover (案卷封面). What the archive fills in later (保管期限, 归档号, 档号) is left open. */
export type BoundCover = Readonly<{ organ: string; series: string; title: string; from: string; to: string; rows: readonly BoundRow[] }>;

/** The closing note (卷内备考表): how it stands with the file, who bound it and when; `files` are what is listed and not on pages. */
export type BoundNote = Readonly<{
  lines: readonly string[];
  files: readonly Readonly<{ name: string; size: string; sha256: string }>[];
  boundBy: string;
  boundOn: string;
}>;

/** A whole file to be bound. `mostPages` of content; the cover, the index and the note come beside. */
export type BindingOrder = Readonly<{
  cover: BoundCover;
  items: readonly BoundItem[];
  /** A line on what could not be put on pages is added to it. */
  note: BoundNote;
  mostPages: number;
}>;

/** Why a file that should have pages has none. */
export type NoPages = 'locked' | 'unreadable' | 'too-large';
/** An item as bound: its first and last page, or why it has none. */
export type BoundPlace = Readonly<{ from?: number; to?: number; trouble?: NoPages }>;
export type Bound = Readonly<
  { outcome: 'bound'; pdf: Uint8Array; pages: number; places: readonly BoundPlace[] } | { outcome: 'too-many-pages'; pages: number }
>;
