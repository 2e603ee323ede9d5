import { type Field, of, text } from '../field.ts';
import type { SplitAct } from './acts.ts';

export const splitForms: Readonly<Record<SplitAct['type'], readonly Field[]>> = {
  split: [of('parts', 'parts'), text('reason', false)],
  undoSplit: [text('reason')],
};
