/** The two languages people read. Letters are in Chinese only. */
export type Language = 'zh' | 'en';
export const languages: readonly Language[] = ['zh', 'en'];

/** A table in both languages: a key that one has and the other lacks does not compile. */
export type InBoth<T> = Readonly<Record<Language, T>>;

/** What the other language must have: the same keys, and functions of the same parameters. */
export type Shape<T> = T extends (...given: infer G) => string
  ? (...given: G) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Shape<T[K]> };

/** One sentence for each code of a union; the parameters of the code are those of its member. */
export type Sentences<T extends { code: string }> = { readonly [C in T['code']]: (t: Extract<T, { code: C }>) => string };

/** The sentence for one member of the union. */
export function say<T extends { code: string }>(sentences: Sentences<T>, subject: T): string {
  const sentence = sentences[subject.code as T['code']] as (subject: T) => string;
  return sentence(subject);
}
