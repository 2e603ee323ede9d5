import { type Field, of, text } from '../field.ts';
import type { TogetherAct } from './acts.ts';

export const togetherForms: Readonly<Record<TogetherAct['type'], readonly Field[]>> = {
  askCoOrgan: [of('unit', 'to'), text('text', true, 4000), of('day', 'dueOn', false)],
  remindCoOrgan: [of('entry', 'entry'), text('text', false, 500)],
  withdrawAsking: [of('entry', 'entry'), text('reason')],
  answerLead: [of('entry', 'entry'), text('text', true, 8000)],
};

/** Is it an act (or event) of this chapter? */
export const isTogether = <A extends Readonly<{ type: string }>>(act: A): act is Extract<A, { type: TogetherAct['type'] }> =>
  Object.hasOwn(togetherForms, act.type);
