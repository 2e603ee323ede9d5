import type { Petition } from '../petition/petition.ts';
import type { City } from './city.ts';
import { scopeOf } from './law.ts';
import { isFor, titleOf } from './lists.ts';
import type { Officer } from './officers.ts';

/** 并案 as a page shows it. `leads`: others are handled under this one; else it is handled under the first of `others`. To the petitioner no other is named. api/contract/merging.ts has the same shape. */
export type MergedView = { on: string; leads: boolean; others?: MergedMatter[] };
export type MergedMatter = { petitionNo: string; title: string; state: string; filedOn: string };

/** That a matter is handled together with others, and since when: all that its petitioner learns of them. */
export function mergedView({ mergedInto, mergedHere = [] }: Petition): { merged?: MergedView } {
  const [first] = mergedHere;
  if (mergedInto) return { merged: { on: mergedInto.on, leads: false } };
  return first ? { merged: { on: first.on, leads: true } } : {};
}

/** The same with the other matters, of those that this officer may see, newest first. */
export async function mergedMatters(city: City, officer: Officer, petition: Petition): Promise<{ merged?: MergedView }> {
  const { merged } = mergedView(petition);
  if (!merged) return {};
  const ids = (petition.mergedInto ? [petition.mergedInto] : (petition.mergedHere ?? [])).map(({ petitionId }) => petitionId);
  const rows = (await city.questions.byIds(scopeOf(city, officer), ids)).filter(isFor(officer));
  const others = rows.map((row) => ({
    petitionNo: row.petitionNo,
    title: titleOf(city, row),
    state: row.state,
    filedOn: row.filedOn,
  }));
  return { merged: { ...merged, others } };
}
