import { type CategoryEntry, type CategoryList, categoryIn, categoryPath } from './categoryLists.ts';

/** What keeps a list from coming into force; `line` counts entries from 1. */
export type CategoryFault = Readonly<{
  code:
    | 'version-taken'
    | 'version-blank'
    | 'not-later'
    | 'in-the-past'
    | 'no-entries'
    | 'too-many'
    | 'bad-code'
    | 'code-twice'
    | 'no-title'
    | 'title-too-long'
    | 'no-such-parent'
    | 'circle'
    | 'dropped'
    | 'replaces-kept'
    | 'replaces-unknown'
    | 'replaced-twice';
  line?: number;
  at: string;
}>;

export const mostCategories = 5000;
const codePattern = /^[a-z0-9][a-z0-9.-]{0,39}$/;

/** Why a list may not follow those that are there: all reasons at once, none if it may. A code that goes must say what stands for it now. */
export function categoryFaults(list: CategoryList, lists: readonly CategoryList[], today: string): CategoryFault[] {
  const last = lists.at(-1);
  const { version, from, entries } = list;
  return [
    ...(/^[\w.-]{1,20}$/.test(version) ? [] : [{ code: 'version-blank' as const, at: version }]),
    ...(lists.some((each) => each.version === version) ? [{ code: 'version-taken' as const, at: version }] : []),
    ...(last && from <= last.from ? [{ code: 'not-later' as const, at: last.from }] : []),
    ...(from < today ? [{ code: 'in-the-past' as const, at: today }] : []),
    ...(entries.length === 0 ? [{ code: 'no-entries' as const, at: '' }] : []),
    ...(entries.length > mostCategories ? [{ code: 'too-many' as const, at: String(mostCategories) }] : []),
    ...entries.flatMap((entry, at) => entryFaults(entry, list).map((fault) => ({ ...fault, line: at + 1 }))),
    ...repeated(entries.map(({ code }) => code)).map(({ at, line }) => ({ code: 'code-twice' as const, at, line })),
    ...(last ? mappingFaults(list, last, lists) : []),
  ];
}

function entryFaults({ code, parent, title }: CategoryEntry, list: CategoryList): Omit<CategoryFault, 'line'>[] {
  const length = [...title.zh].length;
  return [
    ...(codePattern.test(code) ? [] : [{ code: 'bad-code' as const, at: code }]),
    ...(length === 0 ? [{ code: 'no-title' as const, at: code }] : []),
    ...(length > 60 || [...(title.en ?? '')].length > 120 ? [{ code: 'title-too-long' as const, at: code }] : []),
    ...(parent !== undefined && !categoryIn(list, parent) ? [{ code: 'no-such-parent' as const, at: parent }] : []),
    ...(parent !== undefined && categoryIn(list, parent) && categoryPath(list, code)[0]?.parent
      ? [{ code: 'circle' as const, at: code }]
      : []),
  ];
}

function mappingFaults(list: CategoryList, last: CategoryList, lists: readonly CategoryList[]): CategoryFault[] {
  const replaced = list.entries.flatMap(({ replaces = [] }, at) => replaces.map((code) => ({ code, line: at + 1 })));
  const known = new Set(lists.flatMap(({ entries }) => entries.map(({ code }) => code)));
  const dropped = last.entries.filter(({ code }) => !categoryIn(list, code) && !replaced.some((each) => each.code === code));
  return [
    ...dropped.map(({ code }) => ({ code: 'dropped' as const, at: code })),
    ...replaced.filter(({ code }) => categoryIn(list, code)).map(({ code, line }) => ({ code: 'replaces-kept' as const, at: code, line })),
    ...replaced.filter(({ code }) => !known.has(code)).map(({ code, line }) => ({ code: 'replaces-unknown' as const, at: code, line })),
    ...repeated(replaced.map(({ code }) => code)).map(({ at }) => ({ code: 'replaced-twice' as const, at })),
  ];
}

const repeated = (codes: readonly string[]) => codes.flatMap((at, no) => (codes.indexOf(at) < no ? [{ at, line: no + 1 }] : []));
