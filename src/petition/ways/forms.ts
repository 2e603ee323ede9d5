import { choice, type Field, of, text } from '../field.ts';
import { adoptions } from '../supervision/acts.ts';
import type { WaysAct } from './acts.ts';

export const waysForms: Readonly<Record<WaysAct['type'], readonly Field[]>> = {
  routeOut: [of('unit', 'to', false), text('body', false, 200), text('reason'), of('day', 'dueOn')],
  recordRouteReceipt: [text('proof', false, 500)],
  recordRouteOutcome: [text('text', true, 4000)],
  comeBack: [text('reason')],
  tellDestination: [text('reason', false)],
  replySuggestion: [choice('adoption', adoptions, false), text('text', true, 8000)],
};
