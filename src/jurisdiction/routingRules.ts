/** One rule of a unit: matters of this kind go to that organ. A condition that is not named holds for every matter; words: any of them. */
export type RoutingRule = Readonly<{
  id: string;
  organ: string;
  category?: string;
  areas?: readonly string[];
  words?: readonly string[];
  from?: string;
  to?: string;
}>;

/** A matter as rules look at it: its category with all above, its place, its day and its words. */
export type RoutedMatter = Readonly<{ categories: readonly string[]; areaCode: string; filedOn: string; text: string }>;

/** A rule that fits, with what it found: words, else the category or the place. */
export type RuleHit = Readonly<{ rule: RoutingRule; because: readonly string[] }>;

export type RuleFault = Readonly<{
  code: 'rule-id' | 'rule-id-twice' | 'rule-organ' | 'rule-category' | 'rule-area' | 'rule-no-condition' | 'rule-days' | 'rule-words';
  no: number;
}>;

export const mostRules = 200;

const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

/** Every rule that fits a matter, in the order of the rules. */
export function rulesFor(rules: readonly RoutingRule[], matter: RoutedMatter): RuleHit[] {
  const text = plain(matter.text);
  return rules.flatMap((rule) => {
    const { category, areas, words, from, to } = rule;
    const area = areas?.find((code) => matter.areaCode.startsWith(code.replace(/(0{2})+$/, '')));
    const found = words?.filter((word) => text.includes(plain(word)));
    const fits =
      (category === undefined || matter.categories.includes(category)) &&
      (areas === undefined || area !== undefined) &&
      (found === undefined || found.length > 0) &&
      (from === undefined || matter.filedOn >= from) &&
      (to === undefined || matter.filedOn <= to);
    return fits ? [{ rule, because: [...(found ?? []), ...(category ? [category] : []), ...(area ? [area] : [])] }] : [];
  });
}

/** The organs that rules name for one matter, each once; two or more are a conflict that a person settles. */
export const organsOf = (hits: readonly RuleHit[]): string[] => [...new Set(hits.map(({ rule }) => rule.organ))];

type Known = Readonly<{ organ(code: string): boolean; category(code: string): boolean; area(code: string): boolean }>;

/** What is wrong with rules, by their place in the list. */
export function ruleFaults(rules: readonly RoutingRule[], known: Known): RuleFault[] {
  return rules.flatMap((rule, no) => {
    const { id, organ, category, areas, words, from, to } = rule;
    const wrong = (holds: boolean, code: RuleFault['code']) => (holds ? [{ code, no }] : []);
    return [
      ...wrong(!/^[\p{L}\p{N}._-]{1,40}$/u.test(id), 'rule-id'),
      ...wrong(rules.findIndex((each) => each.id === id) < no, 'rule-id-twice'),
      ...wrong(!known.organ(organ), 'rule-organ'),
      ...wrong(category !== undefined && !known.category(category), 'rule-category'),
      ...wrong(areas?.some((code) => !known.area(code)) ?? false, 'rule-area'),
      ...wrong(words?.some((word) => [...plain(word)].length < 2) ?? false, 'rule-words'),
      ...wrong(from !== undefined && to !== undefined && to < from, 'rule-days'),
      ...wrong(!category && !areas?.length && !words?.length, 'rule-no-condition'),
    ];
  });
}
