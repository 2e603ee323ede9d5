import type { Part } from '../letterKinds.ts';

/** The texts that a paper is drafted in (处理意见书 and the like). */
export const paperFields = ['claim', 'facts', 'opinion', 'basis', 'reason', 'remedy'] as const;
export type PaperField = (typeof paperFields)[number];

/** A place in a text, in UTF-16 units, and what stands there. */
export type Place = Readonly<{ start: number; end: number; quote: string }>;

/** What is looked at and told, each with a reason of its own; none says that an answer is right. */
export const warningCodes = [
  'claim-unanswered',
  'petition-copied',
  'said-twice',
  'stock-phrases',
  'no-finding',
  'no-stand',
  'too-short',
  'against-outcome',
  'no-day-set',
  'no-article-cited',
  'repealed-law',
  'data-of-a-person',
  'name-of-a-person',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/**
 * What the check of a letter (文书检查) found. `missing`: a part that the law demands is not there, so the letter cannot be issued. `warns`: a
 * suggestion; a person decides, with a reason. `place` is in the text of `field`; for `claim-unanswered` it is in the petition.
 */
export type Finding = Readonly<
  | { weight: 'missing'; code: 'part-missing'; part: Part; field?: PaperField; article: string }
  | { weight: 'warns'; code: WarningCode; field: PaperField; place?: Place; instead?: string }
>;
export type MissingPart = Extract<Finding, { weight: 'missing' }>;
export type Warning = Extract<Finding, { weight: 'warns' }>;

/** Every place where a pattern stands, in order. */
export const placesOf = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length, quote: found[0] }));
