/** An article of a law as its text stands: its number and its paragraphs (款), items (项) as lines of their own. */
export type LawArticle = Readonly<{ law: string; number: string; paragraphs: readonly string[] }>;

const articleNumber = /第[一二三四五六七八九十百零]+条(?:之[一二三四五六七八九十]+)?/g;
const opening = /^(第[一二三四五六七八九十百零]+条(?:之[一二三四五六七八九十]+)?)[ \u3000]+(.*)$/;
/** Headings of chapters and sections, and what the keeper of the file wrote about it. */
const aside = /^(#|<!--|第[一二三四五六七八九十百零]+[编章节][ \u3000]|[（(]?注[:：])/;

/** The articles of a stored text by their numbers. */
export function articlesOf(text: string): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let at: string[] | undefined;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const [, number = '', words = ''] = opening.exec(line) ?? [];
    if (number) {
      at = found.has(number) ? undefined : [words];
      if (at) found.set(number, at);
    } else if (aside.test(line)) at = undefined;
    else if (line) at?.push(line);
  }
  return found;
}

/** 《信访工作条例》第三十一条、第三十四条, with or without marks: the law, and the numbers of its articles. */
export function citationOf(cited: string): { law: string; numbers: string[] } | undefined {
  const numbers = [...new Set(cited.match(articleNumber) ?? [])];
  const law = cited.slice(0, cited.search(articleNumber)).replace(/[《》 \u3000]/g, '');
  return numbers.length > 0 && law ? { law, numbers } : undefined;
}
