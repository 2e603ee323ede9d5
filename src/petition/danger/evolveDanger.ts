import type { CivilDate } from '../../clock/civilDate.ts';
import type { DangerKind } from '../../regulations/dangerSigns.ts';
import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { DangerAct, DangerRead } from './acts.ts';
import { dangerStands } from './decideDanger.ts';

/** A matter that was found to speak of danger: what stood is kept, and what was lifted stands again with what is new. */
export function withDanger(petition: Petition, read: Partial<DangerRead> & { kinds: readonly DangerKind[] }, on: CivilDate): Petition {
  const before = dangerStands(petition) ? petition.danger : undefined;
  const list = read.list ?? before?.list;
  return {
    ...petition,
    danger: { kinds: [...new Set([...(before?.kinds ?? []), ...read.kinds])], since: before?.since ?? on, ...(list && { list }) },
  };
}

/** What an officer said of the danger. */
export function evolveDanger(petition: Petition, event: EventOf<DangerAct['type']>): Petition {
  if (event.type === 'flagDanger') return withDanger(petition, { kinds: [event.danger] }, event.on);
  return petition.danger ? { ...petition, danger: { ...petition.danger, liftedOn: event.on } } : petition;
}
