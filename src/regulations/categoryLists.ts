import { categories, categoriesVersion } from './categories.ts';

/** A content category at any depth. `replaces`: codes of earlier lists that this one stands for from now on. */
export type CategoryEntry = Readonly<{
  code: string;
  parent?: string;
  title: Readonly<{ zh: string; en?: string }>;
  replaces?: readonly string[];
}>;

/** One version of the tree, in force from a day until the next. It is never changed, and a code never comes to mean something else (ADR-0221). */
export type CategoryList = Readonly<{ version: string; from: string; entries: readonly CategoryEntry[] }>;

/** The list that is there before a city imports its own. */
export const shippedCategories: CategoryList = {
  version: categoriesVersion,
  from: '2005-05-01',
  entries: categories.map(({ code, title }) => ({ code, title })),
};

/** The list in force on a day, of lists in the order of their days. */
export function categoryListOn(lists: readonly CategoryList[], day: string): CategoryList {
  return lists.findLast(({ from }) => from <= day) ?? lists[0] ?? shippedCategories;
}

const byCode = new WeakMap<CategoryList, ReadonlyMap<string, CategoryEntry>>();

/** A category of a list by its code. */
export function categoryIn(list: CategoryList, code: string): CategoryEntry | undefined {
  const known = byCode.get(list) ?? new Map(list.entries.map((entry) => [entry.code, entry]));
  byCode.set(list, known);
  return known.get(code);
}

/** A category with those it stands under, the widest first; empty if the list does not have it. */
export function categoryPath(list: CategoryList, code: string): readonly CategoryEntry[] {
  const path: CategoryEntry[] = [];
  for (let at = categoryIn(list, code); at && !path.includes(at); at = at.parent ? categoryIn(list, at.parent) : undefined)
    path.unshift(at);
  return path;
}

/** What a code of any list is called by in list `to`: itself if it is still there, else what replaced it, from list to list. */
export function codeIn(lists: readonly CategoryList[], to: CategoryList, code: string): string {
  let at = code;
  for (const list of lists) {
    if (!categoryIn(list, at)) at = list.entries.find(({ replaces }) => replaces?.includes(at))?.code ?? at;
    if (list === to) return at;
  }
  return at;
}

/** The widest category above a code of any list, as list `to` has it: what counts of different years have in common. */
export function rootIn(lists: readonly CategoryList[], to: CategoryList, code: string): string {
  const now = codeIn(lists, to, code);
  return categoryPath(to, now)[0]?.code ?? now;
}

/** Every code of any list that lies in a category of list `to`, itself included: what a search for it has to find. */
export function codesWithin(lists: readonly CategoryList[], to: CategoryList, code: string): readonly string[] {
  const wanted = codeIn(lists, to, code);
  const known = new Set([code, ...lists.flatMap(({ entries }) => entries.map((entry) => entry.code))]);
  return [...known].filter((each) => {
    const now = codeIn(lists, to, each);
    return now === wanted || categoryPath(to, now).some((above) => above.code === wanted);
  });
}
