import { type CategoryFault, categoryFaults } from '../regulations/categoryFaults.ts';
import { type CategoryList, categoryIn, categoryListOn, categoryPath, codesWithin, rootIn } from '../regulations/categoryLists.ts';
import type { City } from './city.ts';

type Knows = Pick<City, 'categories' | 'clock'>;

/** The list in force today. */
export const categoriesToday = ({ categories, clock }: Knows): CategoryList => categoryListOn(categories.all(), clock.today());

/** May a matter be put under this code today? */
export const isCategoryNow = (city: Knows, code: string): boolean => categoryIn(categoriesToday(city), code) !== undefined;

/** By which version a matter is classed now; nothing said is the shipped one. */
export function classedBy(city: Knows): { categoryVersion?: string } {
  const { version } = categoriesToday(city);
  return version === city.categories.all()[0]?.version ? {} : { categoryVersion: version };
}

/** The widest category above a code, by today's list. */
export const rootToday = (city: Knows, code: string): string => rootIn(city.categories.all(), categoriesToday(city), code);

/** Every code, of any list, that today lies within this one. */
export const categoriesWithin = (city: Knows, code: string): readonly string[] =>
  codesWithin(city.categories.all(), categoriesToday(city), code);

/** What a code is called: by the version a matter was classed in, else by the newest list that has it; the code itself if none does. */
export function categoryTitle({ categories }: Pick<City, 'categories'>, language: 'zh' | 'en', code: string, version?: string): string {
  const lists = categories.all();
  const list = lists.find((each) => each.version === version && categoryIn(each, code)) ?? lists.findLast((each) => categoryIn(each, code));
  const path = list ? categoryPath(list, code) : [];
  return path.length === 0 ? code : path.map(({ title }) => (language === 'en' ? (title.en ?? title.zh) : title.zh)).join(' / ');
}

/** What an import would do, or did: how many come, go and are renamed, and what becomes of codes that go. */
export type CategoriesImported =
  | Readonly<{
      outcome: 'added' | 'would-add';
      version: string;
      from: string;
      total: number;
      added: number;
      renamed: number;
      moved: readonly Readonly<{ from: string; to: string }>[];
    }>
  | Readonly<{ outcome: 'refused'; faults: readonly CategoryFault[] }>;

/** A new version of the tree, tried or brought in. Matters keep the version they were classed in. */
export async function importCategories(
  city: City,
  { list, by, dryRun }: { list: CategoryList; by: string; dryRun: boolean },
): Promise<CategoriesImported> {
  await city.categories.refresh();
  const lists = city.categories.all();
  const faults = categoryFaults(list, lists, city.clock.today());
  if (faults.length > 0) return { outcome: 'refused', faults };
  const told = { version: list.version, from: list.from, total: list.entries.length, ...changes(list, lists.at(-1)) };
  if (dryRun) return { outcome: 'would-add', ...told };
  const outcome = await city.categories.add(list, by);
  return outcome === 'added' ? { outcome, ...told } : { outcome: 'refused', faults: [{ code: 'version-taken', at: list.version }] };
}

function changes(list: CategoryList, last: CategoryList | undefined) {
  const before = (code: string) => last && categoryIn(last, code);
  return {
    added: list.entries.filter(({ code }) => !before(code)).length,
    renamed: list.entries.filter(({ code, title }) => before(code) && before(code)?.title.zh !== title.zh).length,
    moved: list.entries.flatMap(({ code, replaces = [] }) => replaces.map((from) => ({ from, to: code }))),
  };
}
