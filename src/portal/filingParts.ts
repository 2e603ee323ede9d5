import { type Draft, type DraftField, fieldsOfStep, lastStep, type Step } from './filingDraft.ts';

/** Where one is while writing: the step, and in elder mode which of its questions. */
export type Where = Readonly<{ step: Step; part: number }>;

/** Questions that belong together; a field that is named nowhere here is a question of its own. */
const together: readonly (readonly DraftField[])[] = [
  ['unitText', 'person'],
  ['name', 'phone'],
  ['idNumber', 'address'],
  ['proxyRelation', 'proxyName', 'proxyPhone'],
];
/** What an anonymous writer is not asked. */
const ofNamed: readonly DraftField[] = ['name', 'phone', 'idNumber', 'address', 'electronicService'];
const notAsked: readonly DraftField[] = ['follows'];

/** 长辈版: the questions of a step one after the other. The files come with the story. */
export function partsOf(step: Step, { fields }: Draft): readonly (readonly string[])[] {
  if (step === lastStep) return [[]];
  const asked = (fieldsOfStep[step] as readonly DraftField[])
    .filter((field) => !notAsked.includes(field))
    .filter((field) => fields.identity !== 'anonymous' || !ofNamed.includes(field));
  const groups = asked.flatMap((field) => {
    const group = together.find((one) => one.includes(field)) ?? [field];
    return group[0] === field ? [group] : [];
  });
  return groups.map((group) => (group[0] === 'content' ? [...group, 'files'] : group));
}

/** The part on which a field is asked. */
export const partWith = (step: Step, field: string, draft: Draft): number =>
  Math.max(
    0,
    partsOf(step, draft).findIndex((part) => part.includes(field)),
  );

/** One question on, or the next step. */
export function onwards({ step, part }: Where, draft: Draft): Where {
  if (part + 1 < partsOf(step, draft).length) return { step, part: part + 1 };
  return { step: Math.min(lastStep, step + 1) as Step, part: 0 };
}

/** One question back, or the last one of the step before. */
export function backwards({ step, part }: Where, draft: Draft): Where {
  if (part > 0) return { step, part: part - 1 };
  if (step === 1) return { step, part: 0 };
  const before = (step - 1) as Step;
  return { step: before, part: partsOf(before, draft).length - 1 };
}
