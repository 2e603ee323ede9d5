import type { Actor } from '../acts.ts';
import { type ActOf, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { HandlingAct } from './acts.ts';
import { askMore, remindPetitioner } from './decideAsking.ts';

/** What an organ does while it handles a matter: only the unit that holds it. */
export function decideHandling(petition: Petition, act: ActOf<HandlingAct['type']>, by: Actor): Ruling {
  if (petition.holder !== by.unit) return refuse({ code: 'not-your-act', act: act.type });
  switch (act.type) {
    case 'askMore':
      return askMore(petition, act);
    case 'remindPetitioner':
      return remindPetitioner(petition, act);
  }
}
