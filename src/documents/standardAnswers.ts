import type { MatterActType } from '../petition/acts.ts';
import { forms } from '../petition/forms.ts';
import type { PaperKind } from '../petition/petition.ts';
import { type State, states } from '../petition/state.ts';

/** What may stand in a standard answer for a fact of the matter, as an officer writes it between braces. */
export const placeholders = ['标题', '信访编号', '信访日期', '受理日期', '办理期限', '本单位', '今天', '依据'] as const;
export type Placeholder = (typeof placeholders)[number];

/** Where a standard answer is offered: a text of an act, of one kind of paper if the act drafts one, in some states, under some categories. None said is any. */
export type AnswerPlace = Readonly<{
  act: MatterActType;
  paper?: PaperKind;
  field: string;
  states?: readonly State[];
  categories?: readonly string[];
}>;

/** 标准答复 as somebody wrote it. `reach` says who is offered it: the own unit, or every unit in the bureau's area. */
export type AnswerText = Readonly<{ title: string; text: string; place: AnswerPlace; reach: 'unit' | 'area' }>;

export type AnswerFault = Readonly<{
  field: string;
  code: 'answer-field' | 'choice' | 'category' | `answer-placeholder:${string}` | `too-long:${number}`;
}>;

const inBraces = /\{([^{}\n]{0,20})\}/gu;
const isKnown = (name: string): name is Placeholder => (placeholders as readonly string[]).includes(name);

/** Texts that only a petitioner writes, and texts too short for an answer. */
const ofPetitioner: readonly string[] = ['rate', 'supplement', 'withdraw'] satisfies MatterActType[];
const shortest = 2000;

/** Every text that a standard answer may be for: of which act, of which paper, how long. */
export const answerPlaces: readonly Readonly<{ act: MatterActType; paper?: PaperKind; field: string; maxLength: number }>[] =
  Object.entries(forms).flatMap(([act, fields]) =>
    fields.flatMap(({ kind, name, when, maxLength = 0 }) =>
      kind === 'text' && maxLength >= shortest && !ofPetitioner.includes(act)
        ? [{ act: act as MatterActType, ...(when && { paper: when }), field: name, maxLength }]
        : [],
    ),
  );

const fieldOf = ({ act, paper, field }: AnswerPlace) =>
  answerPlaces.find((each) => each.act === act && each.paper === paper && each.field === field);

/** What is wrong with a standard answer: a place that no form has, a placeholder that stands for nothing, a text that its form does not hold. */
export function answerFaults({ text, place }: AnswerText, isCategory: (code: string) => boolean): AnswerFault[] {
  const field = fieldOf(place);
  const unknown = [...text.matchAll(inBraces)].find(([, name = '']) => !isKnown(name));
  const faults: (AnswerFault | false)[] = [
    !field && { field: 'place.field', code: 'answer-field' },
    (place.states ?? []).some((state) => !states.includes(state)) && { field: 'place.states', code: 'choice' },
    !(place.categories ?? []).every(isCategory) && { field: 'place.categories', code: 'category' },
    unknown !== undefined && { field: 'text', code: `answer-placeholder:${unknown[1]}` },
    field !== undefined && [...text].length > field.maxLength && { field: 'text', code: `too-long:${field.maxLength}` },
  ];
  return faults.filter((fault) => fault !== false);
}

/** Is it offered for a matter in this state, under one of these categories (its own and those above it)? */
export const isOfferedFor = (
  { states: some, categories }: AnswerPlace,
  matter: Readonly<{ state: State; categories: readonly string[] }>,
): boolean => (!some || some.includes(matter.state)) && (!categories || categories.some((code) => matter.categories.includes(code)));

/** Puts the facts of a matter in. A placeholder without its fact stays, so that the officer sees it and no form takes it. */
export const fillAnswer = (text: string, facts: Readonly<Partial<Record<Placeholder, string>>>): string =>
  text.replace(inBraces, (whole, name: string) => (isKnown(name) && facts[name]) || whole);

/** A placeholder that was left in what somebody sends; undefined if there is none. */
export const placeholderLeft = (text: string): Placeholder | undefined =>
  [...text.matchAll(inBraces)].map(([, name = '']) => name).find(isKnown);
