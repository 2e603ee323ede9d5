import type { CivilDate } from '../clock/civilDate.ts';
import { dayInWords } from '../documents/formalWords.ts';
import type { SlotOf, TemplateKind } from '../documents/templates.ts';
import type { WrittenAct } from './writtenAct.ts';

/** What a letter of the handling is made of. */
export type Handling = Readonly<{ act: WrittenAct; on: CivilDate }>;

type Slots<K extends TemplateKind> = Readonly<Partial<Record<SlotOf<K>, string>>>;

const field = ({ act }: Handling, name: string): string => String(act.fields[name] ?? '');
const dayField = (making: Handling, name: string): string => dayInWords(field(making, name) as CivilDate);

/** The letters made while a matter is handled, each addressed to the petitioner. */
const slots: { readonly [K in TemplateKind]?: (making: Handling) => Slots<K> } = {
  'more-material-notice': (making) => ({ asked: field(making, 'text'), by: dayField(making, 'dueOn') }),
};

/** What fills a letter of this chapter, or nothing if the kind belongs elsewhere. */
export const handlingSlots = (kind: TemplateKind, making: Handling): Slots<TemplateKind> | undefined => slots[kind]?.(making);

/** The letter that an act of the handling makes. */
export function handlingLetterOf({ type }: WrittenAct): TemplateKind | undefined {
  switch (type) {
    case 'askMore':
      return 'more-material-notice';
    default:
      return undefined;
  }
}
