import type { Scope } from '../files.ts';

export type PublicationState = 'drafted' | 'published' | 'withdrawn';

/** Where the summary of a matter stands. `draft` is sealed with the key of the matter. */
export type PublicationRow = Readonly<{
  publicationId: string;
  state: PublicationState;
  unit: string;
  title: string | null;
  body: string | null;
  draft: Buffer | null;
  draftedBy: string;
  approvedBy: string | null;
  publishedOn: string | null;
}>;

export type Step = Readonly<{
  what: 'draft' | 'approve' | 'send-back' | 'withdraw';
  account: string;
  unit: string;
  reason?: string;
  at: string;
}>;
export type StepRow = Readonly<{ what: string; account: string; reason: string | null; at: string }>;

export type PublicationWritten = Readonly<{
  petitionId: string;
  publicationId: string;
  state: PublicationState;
  unit: string;
  category: string | null;
  areaCode: string;
  title: string | null;
  body: string | null;
  draft: Buffer | null;
  draftedBy: string;
  approvedBy: string | null;
  publishedOn: string | null;
}>;

/** A summary as anybody reads it. */
export type Published = Readonly<{
  publicationId: string;
  title: string;
  body: string;
  unit: string;
  category: string | null;
  areaCode: string;
  publishedOn: string;
}>;

/** Summaries of what was done (a port). */
export type Publications = Readonly<{
  of(scope: Scope, petitionId: string): Promise<{ row: PublicationRow; steps: StepRow[] } | undefined>;
  /** Writes where it stands now and what was done, together; false if somebody else did something since `steps` steps. */
  write(scope: Scope, written: PublicationWritten, step: Step, steps: number): Promise<boolean>;
  /** Newest first. Served by publication_newest. */
  published(asked: { sought?: string; id?: string; after?: { on: string; id: string }; size: number }): Promise<Published[]>;
}>;
