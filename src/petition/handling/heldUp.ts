import type { MatterAct } from '../acts.ts';
import { articleOf } from '../articles.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import { isSimple, standingAgreement } from './standing.ts';

/** What this chapter says no to in acts of the main line. */
export function heldUp(petition: Petition, act: MatterAct): Refusal | undefined {
  if (act.type === 'draft' && act.paper === 'opinion' && isSimple(petition)) return { code: 'simple-runs' };
  if (act.type !== 'close') return undefined;
  if (act.how === 'settled' && !standingAgreement(petition)) {
    return { code: 'settled-without-agreement', article: articleOf('mediation', act.on) };
  }
  return undefined;
}
