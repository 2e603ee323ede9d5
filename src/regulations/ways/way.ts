import type { MatterClassCode } from '../categories.ts';
import type { Confidence } from '../clockRule.ts';
import { legalRoute, type RouteItem } from '../routes.ts';

type Both = Readonly<{ zh: string; en: string }>;

/** What a line rests on: an article, and a sentence of it where the text is stored. `memory`: to be checked before anybody relies on it. */
export type WayBasis = Readonly<{ article: string; quotation?: string; source?: string; confidence: Confidence }>;

/** One line of the 依法分类处理清单: a kind of matter, the way that the law has for it, the organ, the term, and what that rests on. */
export type Way = Readonly<{
  /** Stable and never reused: matters keep it. */
  code: string;
  matter: Both;
  class: MatterClassCode;
  /** Item of 第三十一条; of appeals alone. */
  route?: RouteItem;
  /** Code of a content category (categories.ts). */
  category: string;
  /** The kind of organ. */
  organ: Both;
  /** The term or the days that the law of that way names, as people have to know it; none where it names none or it was not obtained. */
  term?: Both;
  basis: readonly WayBasis[];
  /** Words of people that point to it: what a suggestion shows as its reason. */
  signs: readonly string[];
}>;

export const both = (zh: string, en: string): Both => ({ zh, en });

/** Articles known to everybody who works with them, whose texts are not stored here. */
export const unstored = (...articles: readonly string[]): readonly WayBasis[] =>
  articles.map((article) => ({ article, confidence: 'memory' }));

/** The item of 第三十一条 itself, with its sentence. */
export function itemItself(item: RouteItem): readonly WayBasis[] {
  const { article, quotation, source } = legalRoute(item);
  return [{ article, quotation, source, confidence: 'verified' }];
}

/** Is the line a proposal for a city to check, because it rests on a text that is not stored here? */
export const isProposal = ({ basis }: Way): boolean => basis.some(({ confidence }) => confidence === 'memory');
