import { regimeOn } from '../../regulations/regimes.ts';
import { legalRoute } from '../../regulations/routes.ts';
import type { Actor } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { informed, resumeAll, running, start, stop } from '../clockEffects.ts';
import { closingStops } from '../decideAnswer.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { ClockEffect } from '../events.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import type { Routing } from './acts.ts';
import { isGuided, openRouting } from './standing.ts';

/**
 * 导入法定途径: an appeal that belongs to one of the first five ways of 第三十一条 is led into it with a notice that names the body and the
 * remedy of that way. The notice meets the duty to inform; no 60 days run (ADR-0140).
 */
export function routeOut(petition: Petition, act: ActOf<'routeOut'>, by: Actor, law: Law): Ruling {
  const no = cannotRouteOut(petition, act, by);
  if (no) return refuse(no);
  const told = informed(petition, act.on, by.unit);
  const reports = isGuided(petition, by) ? by.unit : (act.to?.unit ?? by.unit);
  return allow([...told, ...start('route-outcome', reports, act.on, law, act.dueOn)], legalRoute(petition.route ?? 6).article);
}

function cannotRouteOut(petition: Petition, act: ActOf<'routeOut'>, by: Actor): Refusal | undefined {
  const article = articleOf('route', act.on);
  if (petition.holder !== by.unit) return { code: 'not-your-act', act: 'routeOut' };
  if (regimeOn(act.on) === 'xftl2005') return { code: 'no-ways-then', article };
  if (!petition.class) return { code: 'not-classified-yet' };
  if (petition.class !== 'appeal') return { code: 'ways-are-for-appeals', article };
  if ((petition.route ?? 6) === 6) return { code: 'way-is-petition', article };
  if (petition.paper) return { code: 'paper-in-hand', paper: petition.paper.kind };
  if (act.dueOn <= act.on) return { code: 'day-must-follow', dueOn: act.dueOn };
  if ((act.to === undefined) === (act.body === undefined)) return { code: 'way-needs-one-body' };
  return act.to && unfitBody(petition, act, by);
}

/** An organ may itself be the body of the way (依法履行); a bureau never is, and hands 涉法涉诉 to a 政法部门 (第二十二条第二款). */
function unfitBody({ route }: Petition, { to, on }: ActOf<'routeOut'>, by: Actor): Refusal | undefined {
  if (to?.isBureau) return { code: 'way-not-to-bureau', article: articleOf('bureau', on) };
  const elsewhere = by.isBureau && route === 1 && !to?.isPoliticalLegal;
  return elsewhere ? { code: 'way-to-political-legal', article: articleOf('litigation', on) } : undefined;
}

/** 接收回执: the body of the way signs itself; for a body without an account the sender records it, with what shows it. */
export function recordRouteReceipt(petition: Petition, act: ActOf<'recordRouteReceipt'>, by: Actor): Ruling {
  const routing = openRouting(petition);
  if (!routing || !isParty(routing, by)) return refuse({ code: 'not-your-act', act: act.type });
  if (routing.receivedOn) return refuse({ code: 'receipt-already', on: routing.receivedOn });
  if (routing.to !== by.unit && !act.proof) return refuse({ code: 'receipt-proof-missing' });
  return allow([], legalRoute(routing.route).article);
}

/** 途径办理结果: what came of it. It ends the matter; on an assignment the 办结报告 comes first. */
export function recordRouteOutcome(petition: Petition, act: ActOf<'recordRouteOutcome'>, by: Actor): Ruling {
  const routing = openRouting(petition);
  if (!routing || !isParty(routing, by)) return refuse({ code: 'not-your-act', act: act.type });
  if (!routing.receivedOn && !routing.guided) return refuse({ code: 'receipt-missing' });
  const { assignment } = petition;
  if (assignment && assignment.report !== 'accepted') return refuse({ code: 'report-not-accepted' });
  return allow(stop(petition, closingStops, act.on), legalRoute(routing.route).article);
}

/** 退回: the body did not take it. The matter stands where it stood, and its clocks go on to their old days (ADR-0141). */
export function comeBack(petition: Petition, act: ActOf<'comeBack'>, by: Actor): Ruling {
  const routing = openRouting(petition);
  if (!routing || !isParty(routing, by)) return refuse({ code: 'not-your-act', act: act.type });
  return allow(backFrom(petition, routing), articleOf('route', act.on));
}

/** What coming back does to the clocks: the one for the outcome falls away, those that the notice met run on. */
export function backFrom(petition: Petition, { clock, stopped }: Routing): ClockEffect[] {
  const falls = running(petition, ['route-outcome']).filter((no) => no === clock);
  return [...falls.map((no) => ({ effect: 'cancelled', no }) as const), ...resumeAll(stopped)];
}

const isParty = ({ by, to, guided }: Routing, { unit }: Actor): boolean => by === unit || (to === unit && !guided);
