import { type Field, of, text } from '../field.ts';
import type { RepeatAct } from './acts.ts';

export const repeatForms: Readonly<Record<RepeatAct['type'], readonly Field[]>> = {
  linkRepeat: [of('matter', 'earlier'), of('flag', 'sameFacts', false), text('reason')],
};
