/** How much of the shorter text's pairs of characters the other holds too, in percent. */
export function alike(some: readonly string[], others: readonly string[]): number {
  const [few, many] = some.length < others.length ? [some, others] : [others, some];
  const held = new Set(many);
  return few.length === 0 ? 0 : Math.round((100 * few.filter((gram) => held.has(gram)).length) / few.length);
}

/** The longest pieces of the title, of two characters or more, that stand in the other text too; at most three. */
export function piecesIn(title: string, text: string): string[] {
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
