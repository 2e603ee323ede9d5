import { jointFrom, type SimpleExclusion, type SimpleRules, simpleRulesOn } from '../../regulations/simpleHandling.ts';
import type { Actor } from '../acts.ts';
import { cancel, informed, running, start, startHandling, stop } from '../clockEffects.ts';
import { isRateable } from '../decideAnswer.ts';
import { cannotAccept } from '../decideRouting.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { ClockEffect } from '../events.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import { isSimple, mayConvert } from './standing.ts';

/**
 * 简易办理: the organ accepts a first-time, simple matter within three working days of receiving it and answers in ten from acceptance
 * (办法 第四条至第六条). The petitioner is told online, by phone or message, on paper if asked for. ADR-0153.
 */
export function acceptSimply(petition: Petition, act: ActOf<'acceptSimply'>, by: Actor, law: Law): Ruling {
  const rules = simpleRulesOn(act.on);
  if (!rules) return refuse({ code: 'no-simple-then' });
  const no = cannotAccept(petition, by, act.on) ?? notSimple(petition, act, rules);
  if (no) return refuse(no);
  const told = informed(petition, act.on, by.unit);
  return allow([...told, ...accepted(petition, act, by, law), ...start('simple-handle', by.unit, act.on, law)], rules.applies);
}

function notSimple(petition: Petition, act: ActOf<'acceptSimply'>, rules: SimpleRules): Refusal | undefined {
  if (!petition.firstTime) return { code: 'simple-first-time-only', article: rules.applies };
  const exclusion = exclusionOf(petition, act);
  return exclusion && { code: 'simple-excluded', exclusion, article: rules.excludes[exclusion] };
}

function exclusionOf(petition: Petition, act: ActOf<'acceptSimply'>): SimpleExclusion | undefined {
  if (petition.assignment) return 'assigned';
  if (act.mayNotSupport) return 'might-not-be-supported';
  const complex = petition.major || petition.complainedOf.units.length > 1 || petition.headcount >= jointFrom;
  return complex ? 'complex' : undefined;
}

/** The three working days run from receipt and stop with this act, so that a late one stands there as late. */
function accepted(petition: Petition, act: ActOf<'acceptSimply'>, by: Actor, law: Law): ClockEffect[] {
  const received = petition.hops.findLast(({ to }) => to === by.unit)?.receivedOn ?? petition.filedOn;
  const [started] = start('simple-accept', by.unit, received, law);
  return started ? [started, { effect: 'stopped', no: petition.clocks.length, on: act.on }] : [];
}

/** 简易办理答复. Told other than on paper it has reached the petitioner the same day, and the rating window opens. */
export function replySimply(petition: Petition, act: ActOf<'replySimply'>, law: Law): Ruling {
  const rules = simpleRulesOn(petition.simple?.on ?? act.on);
  if (!isSimple(petition) || !rules) return refuse({ code: 'not-simple' });
  if ((act.outcome as string) === 'not-supported') {
    const exclusion = 'might-not-be-supported';
    return refuse({ code: 'simple-excluded', exclusion, article: rules.excludes[exclusion] });
  }
  const rating = act.toldBy !== 'paper' && isRateable(petition) ? start('evaluate', 'petitioner', act.on, law) : [];
  return allow([...stop(petition, ['simple-handle'], act.on), ...rating], rules.applies);
}

/**
 * 转为普通程序: by the organ when it is not simple after all, or by a petitioner who is not content with the answer. The day of acceptance
 * stays, and the 60 days count from it.
 */
export function convertToOrdinary(petition: Petition, act: ActOf<'convertToOrdinary'>, by: Actor, law: Law): Ruling {
  if (by.role === 'petitioner' ? !mayConvert(petition) : !isSimple(petition) && !mayConvert(petition))
    return refuse({ code: 'not-simple' });
  const rules = simpleRulesOn(petition.simple?.on ?? act.on);
  const handling =
    running(petition, ['handle']).length > 0 ? [] : startHandling(petition, petition.holder, petition.acceptedOn ?? act.on, law);
  const ended = [...stop(petition, ['simple-handle'], act.on), ...(mayConvert(petition) ? cancel(petition, ['evaluate']) : [])];
  return allow([...ended, ...handling], rules?.applies);
}
