import { type Field, of, text } from '../field.ts';
import type { OutsideAct } from './acts.ts';

export const outsideForms: Readonly<Record<OutsideAct['type'], readonly Field[]>> = {
  askOutside: [
    text('outsider', true, 100),
    text('text', true, 4000),
    of('day', 'dueOn'),
    of('flag', 'identity', false),
    text('identityReason', false, 500),
  ],
  withdrawOutside: [of('entry', 'entry'), text('reason')],
  answerOutside: [of('entry', 'entry'), text('text', true, 8000), text('signer', true, 100)],
};

/** Is it an act (or event) of this chapter? */
export const isOutside = <A extends Readonly<{ type: string }>>(act: A): act is Extract<A, { type: OutsideAct['type'] }> =>
  Object.hasOwn(outsideForms, act.type);
