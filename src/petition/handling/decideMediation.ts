import { articleOf } from '../articles.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { agreementsFor, openMediation, standingAgreement } from './standing.ts';

/** 调解: both sides want it, and it lies within the organ's discretion (信访工作条例 第三十三条). The clock keeps running (ADR-0152). */
export function startMediation(petition: Petition, act: ActOf<'startMediation'>): Ruling {
  const article = articleOf('mediation', act.on);
  const open = openMediation(petition);
  if (open) return refuse({ code: 'mediation-runs', on: open.on });
  if (!act.bothAgree) return refuse({ code: 'mediation-needs-consent', article });
  if (!act.withinDiscretion) return refuse({ code: 'mediation-outside-discretion', article });
  return allow([], article);
}

/** 调解协议书、和解协议书: who agreed on what, to be kept by which day, and how it was signed. */
export function recordAgreement(petition: Petition, act: ActOf<'recordAgreement'>): Ruling {
  const open = openMediation(petition);
  if (!agreementsFor(petition).includes(act.agreement)) return refuse({ code: 'no-mediation' });
  if (!open && (!act.parties || !act.dispute)) return refuse({ code: 'parties-missing' });
  if (act.dueOn < act.on) return refuse({ code: 'due-day-in-past', dueOn: act.dueOn });
  return allow([], articleOf('mediation', act.on));
}

/** No agreement: the handling goes on in the days that are left. */
export const endMediation = (petition: Petition): Ruling => (openMediation(petition) ? allow() : refuse({ code: 'no-mediation' }));

/** 司法确认 of a 调解协议, told by court, number and day. */
export function noteConfirmation(petition: Petition, act: ActOf<'noteConfirmation'>): Ruling {
  const agreement = standingAgreement(petition);
  const fits = agreement?.kind === 'mediation' && !agreement.confirmed && act.on >= agreement.on;
  return fits ? allow([], articleOf('mediation', act.on)) : refuse({ code: 'no-agreement-to-confirm' });
}
