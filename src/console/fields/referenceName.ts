import { useQuery } from '@tanstack/react-query';
import { questions } from '../asking/questions.ts';
import { useWords } from '../language/language.tsx';
import { useChoices } from './choices.ts';

/** Codes of the reference as people read them; the code itself until the reference is there. */
export function useReferenceName() {
  const { data } = useQuery(questions.reference);
  const choices = useChoices(data);
  return (kind: keyof typeof choices, value: string | undefined) =>
    value === undefined
      ? undefined
      : (choices[kind === 'categories' ? 'everyCategory' : kind].find((choice) => choice.value === value)?.label ?? value);
}

/** The name of an organ or a place: the API's own in Chinese, the reference's in English where it has one. */
export function useNameOf() {
  const { language } = useWords();
  const name = useReferenceName();
  return (kind: 'units' | 'areas', code: string, inChinese: string): string => {
    const known = language === 'zh' ? inChinese : name(kind, code);
    return known === undefined || known === code ? inChinese : known;
  };
}

/** The name of an organ of which only the Chinese one is on record, as on a letter. */
export function useOrganName() {
  const { language } = useWords();
  const { data } = useQuery(questions.reference);
  return (inChinese: string): string => {
    const organ = language === 'zh' ? undefined : data?.units.find(({ label }) => label === inChinese);
    return organ?.labelEn ?? inChinese;
  };
}
