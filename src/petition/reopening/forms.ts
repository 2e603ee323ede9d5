import { type Field, text } from '../field.ts';
import type { ReopeningAct } from './acts.ts';

export const reopeningForms: Readonly<Record<ReopeningAct['type'], readonly Field[]>> = {
  askReopening: [text('reason')],
  declineReopening: [text('reason')],
};
