import type { CategoryList } from '../regulations/categoryLists.ts';

/** The versions of the category tree, oldest first, the shipped one before all. All in memory. */
export type Categories = Readonly<{
  all(): readonly CategoryList[];
  /** Reads lists that other processes imported; asks the database at most once a second. */
  refresh(): Promise<void>;
  /** taken: another process imported a list meanwhile. */
  add(list: CategoryList, by: string): Promise<'added' | 'taken'>;
}>;
