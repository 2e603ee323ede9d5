import { useMemo } from 'react';
import type { Reference } from '../../api/contract/session.ts';
import type { Language } from '../../words/language.ts';
import { useWords } from '../language/language.tsx';

type Option = Reference['areas'][number];
export type Choice = Readonly<{ value: string; label: string }>;

const nameOf = (option: Option, language: Language) => (language === 'en' ? (option.labelEn ?? option.label) : option.label);

/** Areas so large that everybody knows what lies in them. */
const unsaid = ['nation', 'province', 'city'];

/** A place with the county it lies in: 武江区 / 西联镇; a category with those it stands under. */
function pathOf(option: Option, all: ReadonlyMap<string, Option>, language: Language): string {
  const parent = option.parent ? all.get(option.parent) : undefined;
  return parent && !unsaid.includes(parent.kind ?? '')
    ? `${pathOf(parent, all, language)} / ${nameOf(option, language)}`
    : nameOf(option, language);
}

/** What forms choose from, in the language chosen; areas with their path. Empty until the reference is read. */
export function useChoices(reference: Reference | undefined) {
  const { language } = useWords();
  return useMemo(() => {
    const plain = (options: readonly Option[] = []): Choice[] =>
      options.map((option) => ({ value: option.value, label: nameOf(option, language) }));
    const categories = new Map(reference?.categories.map((category) => [category.value, category]));
    const paths = [...categories.values()].map((each) => ({
      value: each.value,
      label: pathOf(each, categories, language),
      kind: each.kind,
    }));
    const areas = new Map(reference?.areas.map((area) => [area.value, area]));
    return {
      areas: [...areas.values()].map((area) => ({ value: area.value, label: pathOf(area, areas, language) })),
      units: plain(reference?.units),
      /** Of today's list, each with those it stands under. */
      categories: paths.filter(({ kind }) => kind !== 'retired').map(({ value, label }) => ({ value, label })),
      /** With those of earlier lists, which old matters have. */
      everyCategory: paths.map(({ value, label }) => ({ value, label })),
      grounds: plain(reference?.grounds),
      routes: plain(reference?.routes),
      ways: plain(reference?.ways),
    };
  }, [reference, language]);
}
