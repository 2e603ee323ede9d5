/** At most so many code points of a text are indexed. */
const limit = 20_000;

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Runs of letters and digits, by code point. */
function runs(text: string): string[][] {
  return folded([...text].slice(0, limit).join(''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((run) => run !== '')
    .map((run) => [...run]);
}

/** The distinct bigrams of a text, and the last character of each run alone, so that a search for one character finds it by prefix. */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const run of runs(text)) for (const [at, character] of run.entries()) grams.add(character + (run[at + 1] ?? ''));
  return [...grams];
}

/** Pairs of bigrams that follow one another in a text, each pair once, from its beginning on: what makes it unlike others. A run of two characters stands for itself. */
export function pairsOf(text: string, most = 60): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const run of runs(text)) {
    const grams = run.slice(0, -1).map((character, at) => character + run[at + 1]);
    for (const [at, gram] of grams.entries()) {
      const next = grams[at + 1] ?? gram;
      if (grams.length === 1 || next !== gram) pairs.set(gram + next, [gram, next]);
    }
  }
  return [...pairs.values()].slice(0, most);
}

/** What a searcher typed: the words to recheck in the plain text, and the bigrams that a matter must hold; `prefix` ones match by beginning. */
export type Sought = Readonly<{ words: readonly string[]; grams: readonly string[]; prefixes: readonly string[] }>;

export function sought(query: string): Sought {
  const found = runs(query);
  const pairs = found.flatMap((run) => run.slice(0, -1).map((character, at) => character + run[at + 1]));
  return {
    words: found.map((run) => run.join('')),
    grams: [...new Set(pairs)],
    prefixes: found.filter((run) => run.length === 1).map((run) => run.join('')),
  };
}

/** Does the plain text hold every word? The index has bigrams only, so that 「电梯」 and 「梯困」 do not prove 「电梯困」. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  const plain = folded(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return words.every((word) => plain.includes(word));
}
