import { organsOf, type RoutedMatter, type RoutingRule, rulesFor } from '../../jurisdiction/routingRules.ts';
import { categoryPath, codeIn } from '../../regulations/categoryLists.ts';
import { categoriesToday } from '../categoryTree.ts';
import type { City } from '../city.ts';
import { namedUnit, scopeOf } from '../law.ts';
import { isFor, plainTextOf, titleOf } from '../lists.ts';
import type { Officer } from '../officers.ts';
import type { ListRow } from '../questions/questions.ts';
import type { TrialCounts } from './rulePorts.ts';

type Named = { code: string; name: string };
/** One past matter that the rules would treat otherwise, or on which they do not agree. */
export type TrialItem = {
  petitionNo: string;
  title: string;
  filedOn: string;
  /** Where it went; nothing if it never left. */
  went?: Named;
  /** What the rules in force say, and what these would say. */
  live: Named[];
  would: Named[];
  rules: { id: string; because: string[] }[];
  conflict: boolean;
};
export type Trial = Readonly<{ counts: TrialCounts; items: readonly TrialItem[] }>;

const mostShown = 100;

/** A matter as rules look at it, by today's categories. */
export function routedMatter(
  city: City,
  of: Readonly<{ category?: string | undefined; areaCode: string; filedOn: string }>,
  text: string,
): RoutedMatter {
  const today = categoriesToday(city);
  const code = of.category && codeIn(city.categories.all(), today, of.category);
  const path = code ? categoryPath(today, code).map((entry) => entry.code) : [];
  return { categories: code && path.length === 0 ? [code] : path, areaCode: of.areaCode, filedOn: of.filedOn, text };
}

/** Rules against the newest matters that this officer may see, accusations never among them: nothing is moved, only told. */
export async function tryRules(
  city: City,
  officer: Officer,
  { rules, live, size }: Readonly<{ rules: readonly RoutingRule[]; live: readonly RoutingRule[]; size: number }>,
): Promise<Trial> {
  const scope = { ...scopeOf(city, officer), restricted: false };
  const rows = (await city.questions.list(scope, { sort: 'filed', size, withContent: true })).filter(isFor(officer));
  const items = rows.map((row) => tried(city, row, { rules, live }));
  const differ = items.filter(({ went, would }) => went !== undefined && would.some(({ code }) => code !== went.code));
  const counts = {
    matters: items.length,
    hit: items.filter(({ would }) => would.length > 0).length,
    differ: differ.length,
    conflicts: items.filter(({ conflict }) => conflict).length,
  };
  const shown = items.filter((item) => item.conflict || differ.includes(item));
  return { counts, items: shown.sort((a, b) => Number(b.conflict) - Number(a.conflict)).slice(0, mostShown) };
}

function tried(
  city: City,
  row: ListRow,
  { rules, live }: Readonly<{ rules: readonly RoutingRule[]; live: readonly RoutingRule[] }>,
): TrialItem {
  const matter = routedMatter(city, row, plainTextOf(city, row));
  const hits = rulesFor(rules, matter);
  const would = organsOf(hits).map((code) => namedUnit(city, code));
  return {
    petitionNo: row.petitionNo,
    title: titleOf(city, row),
    filedOn: row.filedOn,
    ...(row.wentTo && { went: namedUnit(city, row.wentTo) }),
    live: organsOf(rulesFor(live, matter)).map((code) => namedUnit(city, code)),
    would,
    rules: hits.map(({ rule, because }) => ({ id: rule.id, because: [...because] })),
    conflict: would.length > 1,
  };
}
