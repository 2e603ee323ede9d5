import { type Field, of, text } from '../field.ts';
import type { MergingAct } from './acts.ts';

export const mergingForms: Readonly<Record<MergingAct['type'], readonly Field[]>> = {
  merge: [of('matter', 'lead'), text('reason')],
  unmerge: [text('reason')],
  goAlone: [text('reason')],
};
