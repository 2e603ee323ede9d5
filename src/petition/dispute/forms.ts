import { choice, type Field, of, text } from '../field.ts';
import { type DisputeAct, deciders } from './acts.ts';

export const disputeForms: Readonly<Record<DisputeAct['type'], readonly Field[]>> = {
  object: [text('reason'), of('unit', 'belongsTo', false)],
  agreeReturn: [text('reason')],
  refuseReturn: [text('reason')],
  designate: [of('unit', 'to'), choice('decidedBy', deciders), text('reason')],
};
