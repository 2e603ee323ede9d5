import { categories } from '../regulations/categories.ts';
import type { Language } from '../words/language.ts';

/** A category by its title; the code of one that is not in the list. */
export const titleIn = (language: Language, code: string): string => categories.find((each) => each.code === code)?.title[language] ?? code;
