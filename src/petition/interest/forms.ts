import { type Field, of, text } from '../field.ts';
import type { InterestAct } from './acts.ts';

export const interestForms: Readonly<Record<InterestAct['type'], readonly Field[]>> = {
  recall: [of('unit', 'accusedUnit'), text('reason')],
  recuse: [of('officer', 'who', false), text('reason')],
};
