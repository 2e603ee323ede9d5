import { choice, type Field, text } from '../field.ts';
import { type HandDownAct, reportWays } from './acts.ts';

export const handDownForms: Readonly<Record<HandDownAct['type'], readonly Field[]>> = {
  reportUp: [choice('reportWay', reportWays), text('text', false, 500)],
};
