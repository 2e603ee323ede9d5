import type { FormInstance } from 'antd';
import type { Problem } from '../../api/contract/session.ts';
import { fieldWord } from '../../words/fields.ts';
import type { Language } from '../../words/language.ts';
import { peopleWords } from '../../words/people.ts';
import { problemSentence } from '../../words/problems.ts';
import { problemIn } from '../frame/trouble.tsx';

/** The name of a field in a form: `proxy.name` and `/proxy/name` are both ['proxy', 'name']. */
export const pathOf = (field: string): string[] => field.split(/[./]/).filter((part) => part !== '');

type Wrong = NonNullable<Problem['fields']>[number];

/** What a problem says field by field; a refusal about one field counts as well. */
export function wrongFields(fault: unknown): readonly Wrong[] {
  const { fields, field, code, detail } = problemIn(fault);
  if (fields && fields.length > 0) return fields;
  return field ? [{ field, code, detail: detail ?? '' }] : [];
}

/** Puts each message at its field and moves the focus to the first; what was typed stays. True if any field was meant. */
export function showFieldErrors(form: FormInstance, fault: unknown, language: Language): boolean {
  const wrong = wrongFields(fault);
  if (wrong.length === 0) return false;
  const told = (each: Wrong) => (each.detail && each.detail !== each.code ? each.detail : problemSentence(language, each.code));
  const byName = Map.groupBy(wrong, ({ field }) => placeOf(field).name.join('.'));
  form.setFields(
    [...byName.values()].flatMap((all) => {
      const [first] = all;
      return first ? [{ name: placeOf(first.field).name, errors: all.map((each) => placeOf(each.field).told(language) + told(each)) }] : [];
    }),
  );
  const first = wrong[0];
  if (first) form.scrollToField(placeOf(first.field).name, { focus: true, block: 'center' });
  return true;
}

/** Where the message of a field stands: of a list at the list itself, with the line and the column that are meant. */
function placeOf(field: string): { name: string[]; told(language: Language): string } {
  const path = pathOf(field);
  const [list = '', line = '', column = ''] = path;
  if (!/^\d+$/.test(line)) return { name: path, told: () => '' };
  return {
    name: [list],
    told: (language) => `${peopleWords[language].line(Number(line) + 1)} ${column ? fieldWord(language, column).label : ''}：`,
  };
}

/** Only what was filled in: no empty texts, no empty objects. Numbers, false and days stay. */
export function filledIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const kept = Object.entries(value)
    .map(([name, part]) => [name, filledIn(part)] as const)
    .filter(([, part]) => part !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
