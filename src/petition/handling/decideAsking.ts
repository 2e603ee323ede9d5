import { articleOf } from '../articles.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { openAsking } from './standing.ts';

/** 补充材料通知: what is missing and until when. Clocks run on, and no answer ends nothing (ADR-0150). One at a time until its day. */
export function askMore(petition: Petition, act: ActOf<'askMore'>): Ruling {
  if (act.dueOn <= act.on) return refuse({ code: 'day-must-follow', dueOn: act.dueOn });
  const open = openAsking(petition);
  if (open && act.on <= open.dueOn) return refuse({ code: 'asked-already', dueOn: open.dueOn });
  return allow([], articleOf('ask', act.on));
}

/** 催补: at most once a day. */
export function remindPetitioner(petition: Petition, act: ActOf<'remindPetitioner'>): Ruling {
  const open = openAsking(petition);
  if (!open) return refuse({ code: 'nothing-asked' });
  if (open.remindedOn && open.remindedOn >= act.on) return refuse({ code: 'reminded-already', on: open.remindedOn });
  return allow([], articleOf('ask', act.on));
}
