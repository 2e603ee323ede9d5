import type { PetitionEvent } from '../petition/events.ts';
import type { Petition } from '../petition/petition.ts';
import type { NoticeRow } from './notices/noticeRow.ts';

/** In whose name the database is asked: row-level security is the second fence behind `access/`. */
export type Scope =
  | Readonly<{ as: 'officer'; unit: string; within: readonly string[]; restricted: boolean }>
  | Readonly<{ as: 'petitioner'; petitionId: string }>;

/** A text or a person's data, sealed with the matter's key. */
export type SealedText = Readonly<{ textId: string; kind: string; sealed: Buffer }>;
export type SealedPerson = Readonly<{
  part: 'petitioner' | 'proxy' | 'complained-of';
  sealed: Buffer;
  idBlind?: Buffer;
  phoneBlind?: Buffer;
}>;
/** One of those who bring a matter together; no. 0 is the petitioner, by identity alone. */
export type CoSignerRow = Readonly<{
  no: number;
  sealed?: Buffer;
  identity?: Buffer;
  contact?: Buffer;
  idBlind?: Buffer;
  phoneBlind?: Buffer;
}>;
export type AttachmentRow = Readonly<{ attachmentId: string; blobId: string; meta: Buffer; size: number; on: string }>;

/** What one act writes, all of it or nothing. */
export type ActRecord = Readonly<{
  scope: Scope;
  before?: Petition;
  after: Petition;
  event: PetitionEvent;
  leaf: Buffer;
  seenBy: readonly string[];
  texts: readonly SealedText[];
  persons?: readonly SealedPerson[];
  coSigners?: readonly CoSignerRow[];
  /** A person's data as it is from now on. */
  people?: readonly SealedPerson[];
  /** What the petitioner is told of this act, by message. */
  notices?: readonly NoticeRow[];
  attachments?: readonly AttachmentRow[];
  /** Opening act only: the matter's wrapped key, its search grams (none for accusations) and the idempotency of the request. */
  wrappedKey?: Buffer;
  grams?: readonly string[];
  request?: Readonly<{ key: string; fingerprint: Buffer }>;
  importKey?: string;
}>;

/** stale: the matter has moved on since `before`. running, conflict, repeated: answers to an idempotency key. taken: the import row is in already. */
export type Recorded =
  | Readonly<{ outcome: 'recorded' }>
  | Readonly<{ outcome: 'stale' | 'running' | 'conflict' | 'taken' }>
  | Readonly<{ outcome: 'repeated'; petitionId: string }>;

/** An opened file: the matter, who may see it, and what is needed to read its texts. */
export type File = Readonly<{ petition: Petition; seenBy: readonly string[]; wrappedKey: Buffer | undefined }>;

/** A file with everything in it, for its page. */
export type WholeFile = File &
  Readonly<{
    events: readonly Readonly<{ seq: number; event: PetitionEvent }>[];
    texts: readonly SealedText[];
    persons: readonly SealedPerson[];
    attachments: readonly AttachmentRow[];
  }>;

/** Reading and writing files of matters. A file outside the scope is `undefined`, as if it did not exist. */
export type Files = Readonly<{
  /** Petition numbers are not secret; the id opens nothing without a scope. */
  idOf(petitionNo: string): Promise<string | undefined>;
  open(scope: Scope, petitionId: string): Promise<File | undefined>;
  openWhole(scope: Scope, petitionId: string): Promise<WholeFile | undefined>;
  /** The same by petition number, in one question: for officers, whose scope decides, not the number. */
  openNumbered(scope: Scope, petitionNo: string): Promise<WholeFile | undefined>;
  nextSerial(): Promise<number>;
  record(record: ActRecord): Promise<Recorded>;
  /** Several acts in one transaction: all are recorded, or the first that could not be says why and none is. */
  recordAll(records: readonly ActRecord[]): Promise<Recorded>;
  /**
   * Takes the next letter number of a series inside a transaction and records the act that `make` builds with it. If the act is
   * stale, or `make` throws, the number was never taken.
   */
  recordWithNumber(
    series: { unit: string; series: string; year: number; letterId: string },
    make: (serial: number) => Promise<ActRecord>,
  ): Promise<Recorded>;
  /** Which of these blobs some matter names. */
  namedBlobs(ids: readonly string[]): Promise<Set<string>>;
  /** Forgets idempotency keys older than a day; returns how many. Safe to run anywhere, at any time, twice. */
  dropOldKeys(): Promise<number>;
  /** Who read identity data of a matter, in which role and why; kept apart from the matter's events. */
  noteReading(reading: { petitionId: string; officer: string; unit: string; what: string; reason: string; at: string }): Promise<void>;
}>;
