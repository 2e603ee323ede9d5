import { standingPromises, unprovenPromises } from '../../petition/handling/outcome.ts';
import type { Petition } from '../../petition/petition.ts';
import type { ClockPurpose } from '../../regulations/clockRule.ts';
import { isForPetitioner } from '../letters.ts';

const clocksOf: Readonly<Record<string, readonly ClockPurpose[]>> = {
  'accepted-in-time': ['triage'],
  'told-in-time': ['inform-direct', 'inform-transferred'],
  'answered-in-time': ['handle', 'simple-handle'],
};

/** What the file itself says of an item of the checklist, for the officer to see beside it; of most items nothing. Fills in nothing. */
export function readFromFile(petition: Petition, item: string): 'yes' | 'no' | undefined {
  const purposes = clocksOf[item];
  if (purposes) return inTime(petition, purposes);
  if (item === 'service') return served(petition);
  if (item === 'done-as-said' && standingPromises(petition).length + unprovenPromises(petition).length > 0)
    return unprovenPromises(petition).length === 0 ? 'yes' : 'no';
  return undefined;
}

function inTime({ clocks }: Petition, purposes: readonly ClockPurpose[]): 'yes' | 'no' | undefined {
  const among = clocks.filter(({ purpose, cancelled }) => purposes.includes(purpose) && !cancelled);
  if (among.length === 0) return undefined;
  return among.every(({ stoppedOn, due }) => stoppedOn !== undefined && stoppedOn <= due) ? 'yes' : 'no';
}

function served({ letters }: Petition): 'yes' | 'no' | undefined {
  const owed = letters.filter(({ kind, voidedOn }) => !voidedOn && isForPetitioner(kind));
  if (owed.length === 0) return undefined;
  return owed.every(({ service }) => service !== undefined) ? 'yes' : 'no';
}
