import type { HandlingAct } from './acts.ts';
import { handlingForms } from './forms.ts';

/** Is it an act (or event) of this chapter? */
export const isHandling = <A extends Readonly<{ type: string }>>(act: A): act is Extract<A, { type: HandlingAct['type'] }> =>
  Object.hasOwn(handlingForms, act.type);
