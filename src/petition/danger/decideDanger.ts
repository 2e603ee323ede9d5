import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { DangerAct } from './acts.ts';

/** Does somebody still have to see to a danger that the matter speaks of? */
export const dangerStands = ({ danger }: Petition): boolean => danger !== undefined && !danger.liftedOn;

/** A flag is set for a kind that does not stand yet, and lifted as a whole; each with its reason (ADR-0217). */
export function decideDanger(petition: Petition, act: ActOf<DangerAct['type']>): Ruling {
  const stands = dangerStands(petition);
  if (act.type === 'liftDanger') return stands ? allow() : refuse({ code: 'no-danger-flagged' });
  if (stands && petition.danger?.kinds.includes(act.danger)) return refuse({ code: 'danger-flagged-already', danger: act.danger });
  return allow();
}
