import { dangerKinds } from '../../regulations/dangerSigns.ts';
import { choice, type Field, text } from '../field.ts';
import type { DangerAct } from './acts.ts';

export const dangerForms: Readonly<Record<DangerAct['type'], readonly Field[]>> = {
  flagDanger: [choice('danger', dangerKinds), text('reason', true, 1000)],
  liftDanger: [text('reason', true, 1000)],
};
