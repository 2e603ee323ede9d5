import type { City } from '../city.ts';
import { newId } from '../identifiers.ts';
import type { AccountEntry } from './accountPorts.ts';

type Said = Pick<AccountEntry, 'by' | 'kind' | 'account'> & Partial<Pick<AccountEntry, 'detail'>>;

/** An entry of the trail, made now. */
export function entryOf({ clock }: Pick<City, 'clock'>, said: Said): AccountEntry {
  const at = clock.now();
  return { entryId: newId(at), at, detail: {}, ...said };
}

/** Writes an entry that changes nothing else. */
export const enter = (city: Pick<City, 'clock' | 'accounts'>, said: Said): Promise<void> => city.accounts.enter(entryOf(city, said));
