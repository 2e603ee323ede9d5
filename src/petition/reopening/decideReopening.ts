import type { Actor } from '../acts.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import type { Above } from './acts.ts';

/** Who decides on the next reopening: the holder, and from the time on that the city sets the bureau above it, if there is one (ADR-0213). */
export function reopeningBy({ holder, reopenings }: Petition, { above = [] }: Above, { reopeningGoesUpAt }: Law): string {
  return (reopenings + 1 >= reopeningGoesUpAt && above[0]) || holder;
}

/** From that time on the own level does not reopen; any bureau above does. */
export function goesUp(petition: Petition, { above = [] }: Above, by: Actor, law: Law): Refusal | undefined {
  const unit = reopeningBy(petition, { above }, law);
  if (unit === petition.holder || above.includes(by.unit)) return undefined;
  return { code: 'reopening-goes-up', time: petition.reopenings + 1, unit };
}

/** 请求恢复办理. Whoever decides on it alone does not ask. */
export function askReopening(petition: Petition, act: ActOf<'askReopening'>, by: Actor): Ruling {
  const { reopeningAsked: asked } = petition;
  if (asked) return refuse({ code: 'reopening-asked-already', unit: asked.to });
  const isHead = by.role === 'head' || by.role === 'chief';
  return isHead && act.to.unit === by.unit ? refuse({ code: 'reopening-own-decision' }) : allow();
}

/** 不同意恢复办理, by who was asked. */
export function declineReopening({ reopeningAsked }: Petition, by: Actor): Ruling {
  if (!reopeningAsked) return refuse({ code: 'no-reopening-asked' });
  return reopeningAsked.to === by.unit ? allow() : refuse({ code: 'not-your-act', act: 'declineReopening' });
}
