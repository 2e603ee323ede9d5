import type { LawArticle } from '../regulations/lawText.ts';

/** The texts of the laws, for whoever wants to read what is cited (a port). */
export type Laws = Readonly<{
  /** The articles that a citation names; none where a text was not obtained. */
  cited(citation: string): readonly LawArticle[];
}>;
