import { type Field, of, text } from '../field.ts';
import type { HandlingAct } from './acts.ts';

export const handlingForms: Readonly<Record<HandlingAct['type'], readonly Field[]>> = {
  askMore: [text('text', true, 4000), of('day', 'dueOn')],
  remindPetitioner: [text('text', false, 1000)],
};
