import { choice, type Field, of, text } from '../field.ts';
import { type CheckingAct, followUpOutcomes, spokenOutcomes } from './acts.ts';

export const checkingForms: Readonly<Record<CheckingAct['type'], readonly Field[]>> = {
  recordFollowUp: [choice('followUp', followUpOutcomes), text('text', false, 4000)],
  checkFollowUp: [of('entry', 'entry'), choice('secondAnswer', spokenOutcomes), text('text', false, 4000)],
};
