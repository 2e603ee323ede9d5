import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { sentBy } from './decideInterest.ts';

/** What was taken out of the hands of somebody with an interest, as it happened. */
export function evolveInterest(petition: Petition, event: EventOf<'recall' | 'recuse'>): Petition {
  if (event.type === 'recuse') return { ...petition, recused: [...(petition.recused ?? []), event.who ?? event.by.officer] };
  return recalled(petition, event);
}

/** With the desk again, as before it was passed on; the units in between have no part in it any more. */
function recalled({ assignment: _, paper: __, ...petition }: Petition, { accusedUnit, by }: EventOf<'recall'>): Petition {
  const hop = sentBy(petition as Petition, by.unit);
  const hops = hop ? petition.hops.slice(0, petition.hops.indexOf(hop)) : petition.hops;
  const { units, persons } = petition.complainedOf;
  const accused = units.includes(accusedUnit.unit) ? units : [...units, accusedUnit.unit];
  return {
    ...petition,
    state: hops.length > 0 ? 'received' : 'triaged',
    holder: by.unit,
    holderIsBureau: by.isBureau,
    hops,
    complainedOf: { units: accused, persons },
  };
}
