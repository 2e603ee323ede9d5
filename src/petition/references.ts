import type { Tier } from './state.ts';

/** A text kept outside the event: its id and a salted commitment, so that erasing the text leaves the event verifiable. */
export type TextRef = Readonly<{ textId: string; commitment: string }>;

/** A unit an act points at; `within` is the unit and every organ above it, for the accused block; `tier` the level of a bureau. */
export type Target = Readonly<{
  unit: string;
  isBureau: boolean;
  isDiscipline: boolean;
  isPoliticalLegal?: true;
  within: readonly string[];
  tier?: Tier;
}>;

/** A letter made with an act: number (发文字号) and frozen content are taken in the same transaction as the act. */
export type LetterMade = Readonly<{
  letterId: string;
  kind: string;
  number?: string;
  content: TextRef;
  /** SHA-256 of the sealed page, where a service put the seal on. */
  sealedSha256?: string;
}>;
