import { alike, piecesIn } from '../alike.ts';
import type { City } from '../city.ts';
import { gramsOf } from '../grams.ts';

/** A published summary that is like a letter being written, and why: the words that both have, and whether the county is the same. */
export type AlikeAnswered = Readonly<{
  publicationId: string;
  title: string;
  publishedOn: string;
  words: readonly string[];
  samePlace: boolean;
}>;

const looked = 200;
const most = 3;
/** Share of the title's pairs of characters that a summary must hold to be shown. */
const enough = 40;

/** Published summaries like the letter, at most three, the likest first, those of the same county before others (B1). */
export async function alikeAnswered(city: City, { title, areaCode }: { title: string; areaCode: string }): Promise<AlikeAnswered[]> {
  const own = gramsOf(title);
  if (own.length < 4) return [];
  const rows = await city.publications.published({ size: looked });
  const found = rows.flatMap((row) => {
    const share = alike(own, gramsOf(`${row.title}\n${row.body}`));
    const words = piecesIn(title, `${row.title}\n${row.body}`);
    if (share < enough || words.length === 0) return [];
    const { publicationId, publishedOn } = row;
    const samePlace = areaCode !== '' && row.areaCode.slice(0, 6) === areaCode.slice(0, 6);
    return [{ share, shown: { publicationId, title: row.title, publishedOn, words, samePlace } }];
  });
  return found
    .toSorted((a, b) => Number(b.shown.samePlace) - Number(a.shown.samePlace) || b.share - a.share)
    .slice(0, most)
    .map(({ shown }) => shown);
}
