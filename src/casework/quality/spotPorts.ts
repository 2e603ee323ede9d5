import type { Petition } from '../../petition/petition.ts';
import type { QualityCheck } from '../../petition/quality/acts.ts';
import type { Scope } from '../files.ts';

/** What a draw is of: units by code, days on which matters came to their end, and how many. */
export type DrawAsked = Readonly<{ units: readonly string[]; from: string; to: string; seed: string; size: number }>;
/** What the seed gives: from how many, a digest of their numbers, and those drawn, in its order. */
export type Picked = Readonly<{ population: number; digest: string; ids: readonly string[] }>;

/** One 抽查 as it is kept. `unit` is empty for all that the bureau watches. */
export type SpotDraw = Readonly<{
  drawId: string;
  drawnBy: string;
  drawnAt: string;
  drawnOn: string;
  unit: string;
  from: string;
  to: string;
  seed: string;
  size: number;
  population: number;
  digest: string;
  /** Of those drawn: how many were checked in this draw, and how many of these failed. */
  drawn: number;
  checked: number;
  failed: number;
}>;

/** A matter of a draw. `check`: what the check in this draw came to. */
export type DrawnRow = Readonly<{
  place: number;
  petitionId: string;
  petitionNo: string;
  state: string;
  unit: string;
  titleId: string;
  title?: Buffer;
  wrappedKey?: Buffer;
  recused?: readonly string[];
  check?: QualityCheck;
}>;

/** 抽查: draws are only ever added. Served by spot_draw_newest, spot_drawn_of_matter and petition_ended. */
export type SpotDraws = Readonly<{
  /** What a seed gives now; keeps nothing. */
  pick(scope: Scope, asked: DrawAsked): Promise<Picked>;
  /** @returns false if the same bureau has drawn of the same unit and days before */
  keep(byUnit: string, draw: Omit<SpotDraw, 'drawn' | 'checked' | 'failed'>, ids: readonly string[]): Promise<boolean>;
  /** Newest first, at most `size`, after the one named. */
  draws(scope: Scope, byUnit: string, page: Readonly<{ size: number; after?: Readonly<{ at: string; id: string }> }>): Promise<SpotDraw[]>;
  draw(scope: Scope, byUnit: string, drawId: string): Promise<SpotDraw | undefined>;
  /** The one of the same unit and days. */
  sameDraw(byUnit: string, of: Readonly<{ unit: string; from: string; to: string }>): Promise<string | undefined>;
  /** Matters of a draw that the officer's unit still sees, in the order of the seed; at most 100. */
  drawn(scope: Scope, drawId: string): Promise<DrawnRow[]>;
  /** Every matter drawn by a bureau on these days, each once, with its unit and what its check came to; at most 20,000. */
  drawnBetween(scope: Scope, byUnit: string, from: string, to: string): Promise<Readonly<{ unit: string; check?: QualityCheck }>[]>;
  /** The draws of that bureau in which the matter waits to be checked; of its last twenty. */
  waitingIn(byUnit: string, petition: Pick<Petition, 'petitionId' | 'qualityChecks'>): Promise<string[]>;
}>;
