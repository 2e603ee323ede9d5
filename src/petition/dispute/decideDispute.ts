import { regimeOn } from '../../regulations/regimes.ts';
import type { Actor } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { passingOn, resume, running, stop } from '../clockEffects.ts';
import { cannotPassOn } from '../decideRouting.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { ClockEffect } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';

const passing = [...passingOn, 'inform-direct'] as const;
/** What the objecting unit owes: an organ its notice, a bureau its passing on. */
const owing = ['object', 'inform-transferred', ...passingOn] as const;

/**
 * 异议: an organ that signed for a matter says, with reasons, that it is not its own; within its five working days, once. The sender's
 * clock runs on to its old day while it looks into it, and the organ's stands still (信访工作条例 第二十三条第三款; ADR-0120).
 */
export function object(petition: Petition, act: ActOf<'object'>, by: Actor): Ruling {
  const no = cannotObject(petition, act, by);
  if (no) return refuse(no);
  return allow([...stop(petition, owing, act.on, by.unit), ...senderGoesOn(petition)], articleOf('object', act.on));
}

function cannotObject(petition: Petition, act: ActOf<'object'>, by: Actor): Refusal | undefined {
  const article = articleOf('object', act.on);
  if (petition.holder !== by.unit || petition.hops.length === 0) return { code: 'not-your-act', act: 'object' };
  if (regimeOn(act.on) === 'xftl2005') return { code: 'no-objection-then', article };
  if (petition.paper) return { code: 'paper-in-hand', paper: petition.paper.kind };
  const earlier = petition.objections ?? [];
  if (earlier.some(({ answer }) => answer === 'designated')) return { code: 'designation-is-final', article: articleOf('dispute', act.on) };
  if (earlier.some(({ by: unit }) => unit === by.unit)) return { code: 'objected-already', article };
  const last = petition.clocks.findLast((clock) => clock.purpose === 'object' && clock.unit === by.unit);
  return last && act.on > last.due ? { code: 'objection-too-late', due: last.due, article } : undefined;
}

/** The clock that the sender stopped by passing the matter on. */
function senderGoesOn({ clocks, hops }: Petition): ClockEffect[] {
  const hop = hops.at(-1);
  const no = hop ? clocks.findLastIndex((clock) => isSenders(clock, hop)) : -1;
  return no < 0 ? [] : [{ effect: 'resumed', no }];
}

const isSenders = (clock: Petition['clocks'][number], { from, on }: Petition['hops'][number]) =>
  (passing as readonly string[]).includes(clock.purpose) && clock.unit === from && clock.stoppedOn === on && !clock.cancelled;

/** 同意退回: the matter is the sender's again. Once in a matter: a second time somebody has to decide (ADR-0120). */
export function agreeReturn(petition: Petition, act: ActOf<'agreeReturn'>, by: Actor): Ruling {
  if (petition.holder !== by.unit) return refuse({ code: 'not-your-act', act: act.type });
  const returned = petition.objections?.some(({ answer }) => answer === 'agreed');
  if (returned) return refuse({ code: 'returned-once-already', article: articleOf('dispute', act.on) });
  return allow(petition.assignment?.by === by.unit ? reportDropped(petition) : [], articleOf('object', act.on));
}

/** The organ that does not keep the matter owes no report on it. */
function reportDropped(petition: Petition): ClockEffect[] {
  const { assignment } = petition;
  const dropped = assignment && assignment.report !== 'accepted' ? running(petition, ['assigned-report'], assignment.to) : [];
  return dropped.map((no) => ({ effect: 'cancelled', no }));
}

/** 不同意退回: the organ goes on with the days it had left. */
export function refuseReturn(petition: Petition, act: ActOf<'refuseReturn'>, by: Actor): Ruling {
  const objection = petition.objections?.at(-1);
  if (petition.holder !== by.unit || !objection) return refuse({ code: 'not-your-act', act: act.type });
  const organGoesOn = resume(petition, ['inform-transferred', ...passingOn], objection.on, objection.by);
  return allow([...stop(petition, passing, act.on, by.unit), ...organGoesOn], articleOf('object', act.on));
}

/**
 * 指定受理: settled by the sender, the organ above both, or the joint conference; nobody objects to it again (第二十四条). A report that
 * was asked for by assignment is owed by the organ designated.
 */
export function designate(petition: Petition, act: ActOf<'designate'>, by: Actor): Ruling {
  const no = cannotPassOn(petition, act.to, by, act.on);
  if (no) return refuse(no);
  return allow([...stop(petition, passing, act.on, by.unit), ...reportDropped(petition)], articleOf('dispute', act.on));
}
