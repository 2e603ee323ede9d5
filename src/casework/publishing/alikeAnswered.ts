import { alike } from '../alike.ts';
import type { City } from '../city.ts';
import { gramsOf } from '../grams.ts';
import type { Published } from './publications.ts';

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
    const words = wordsIn(title, row);
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

/** The longest pieces of the title, of two characters or more, that stand in the summary too; at most three. */
function wordsIn(title: string, { title: other, body }: Published): string[] {
  const text = `${other}\n${body}`;
  const found: string[] = [];
  for (const run of title.split(/[^\p{L}\p{N}]+/u)) {
    const signs = [...run];
    for (let from = 0; from < signs.length - 1; ) {
      let to = from + 2;
      if (!text.includes(signs.slice(from, to).join(''))) {
        from += 1;
        continue;
      }
      while (to < signs.length && text.includes(signs.slice(from, to + 1).join(''))) to += 1;
      found.push(signs.slice(from, to).join(''));
      from = to;
    }
  }
  return [...new Set(found)].toSorted((a, b) => b.length - a.length).slice(0, 3);
}
