import type { MatterAct } from '../acts.ts';
import { articleOf } from '../articles.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import { standingPromises } from './outcome.ts';
import { isSimple, standingAgreement } from './standing.ts';

/** What this chapter says no to in acts of the main line. */
export function heldUp(petition: Petition, act: MatterAct): Refusal | undefined {
  if (act.type === 'draft' && act.paper === 'opinion' && isSimple(petition)) return { code: 'simple-runs' };
  if (act.type !== 'close') return undefined;
  if (act.how === 'settled' && !standingAgreement(petition)) {
    return { code: 'settled-without-agreement', article: articleOf('mediation', act.on) };
  }
  if (act.how === 'solved') return unsolved(petition);
  return act.how === 'cannot-be-done' && !act.tried ? { code: 'tried-missing' } : undefined;
}

/** 已经解决: something was promised, and each promise is shown to be kept. */
function unsolved(petition: Petition): Refusal | undefined {
  const promises = standingPromises(petition);
  const unproven = promises.find(({ proofs }) => proofs.length === 0);
  if (unproven) return { code: 'promise-unproven', entry: unproven.no };
  return promises.length === 0 ? { code: 'nothing-promised' } : undefined;
}
