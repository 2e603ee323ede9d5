import type { WaysAct } from './acts.ts';
import { waysForms } from './forms.ts';

/** Is it an act (or event) of this chapter? */
export const isWays = <A extends Readonly<{ type: string }>>(act: A): act is Extract<A, { type: WaysAct['type'] }> =>
  Object.hasOwn(waysForms, act.type);
