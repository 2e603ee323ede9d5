import { addDays } from '../../clock/civilDate.ts';
import { hearingRules } from '../../regulations/hearings.ts';
import { regimeOn } from '../../regulations/regimes.ts';
import type { Actor } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { exclude, pause } from '../clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { ClockEffect } from '../events.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import { pendingReview } from '../review/standing.ts';
import { openHearing } from './standing.ts';

/**
 * 听证通知: day, place and panel, told some days before. The 60 days run on (信访条例 第三十一条第二款; 信访工作条例 第三十一条第六项): time is
 * excluded for the hearing of a 复核 only.
 */
export function callHearing(petition: Petition, act: ActOf<'callHearing'>, by: Actor, law: Law): Ruling {
  const no = cannotCall(petition, act, by, law);
  if (no) return refuse(no);
  return allow(hearsInRecheck(petition, by) ? pause(petition, act.on) : [], hearingArticle(petition, by, act.on));
}

const hearingArticle = (petition: Petition, by: Actor, on: Petition['filedOn']): string =>
  articleOf(hearsInRecheck(petition, by) ? 'recheckHearing' : 'hearing', on);

/** Is it the organ asked for 复核 that holds the hearing? Its time is taken out of the thirty days (信访工作条例 第三十六条第二款). */
export function hearsInRecheck(petition: Petition, by: Actor): boolean {
  const pending = pendingReview(petition);
  return pending?.level === 'recheck' && pending.organ === by.unit;
}

function cannotCall(petition: Petition, act: ActOf<'callHearing'>, by: Actor, law: Law): Refusal | undefined {
  if (petition.state !== 'accepted' && !hearsInRecheck(petition, by)) return { code: 'wrong-state', act: act.type, state: petition.state };
  const days = law.hearingNoticeDays ?? hearingRules.defaultNoticeDays;
  const earliest = addDays(act.on, days);
  const open = openHearing(petition);
  if (open) return { code: 'hearing-called-already', heldOn: open.heldOn };
  if (act.heldOn < earliest) return { code: 'hearing-too-soon', earliest, days };
  // 听证应当公开举行: the 2005 text; that of 2022 leaves it open.
  if (act.publicity !== 'public' && regimeOn(act.on) === 'xftl2005')
    return { code: 'hearing-must-be-public', article: articleOf('hearing', act.on) };
  if (act.members % 2 === 0) return { code: 'panel-not-odd', members: act.members };
  const worksOnIt = act.chair === by.officer || act.chair === petition.paper?.draftedBy;
  return worksOnIt ? { code: 'chair-works-on-it' } : undefined;
}

/** A hearing that will not take place; another may be called. */
export const cancelHearing = (petition: Petition, act: ActOf<'cancelHearing'>, by: Actor, law: Law): Ruling =>
  openHearing(petition)
    ? allow(takenOut(petition, act.on, law), hearingArticle(petition, by, act.on))
    : refuse({ code: 'no-hearing-called' });

/** From the notice to the conclusion, both included, where a re-review stands still for it. */
const takenOut = (petition: Petition, to: Petition['filedOn'], law: Law): ClockEffect[] =>
  petition.clocks.some(({ pausedSince, stoppedOn }) => pausedSince && !stoppedOn) ? exclude(petition, { to }, law) : [];

/** 听证笔录 with 听证结论, once the day has come. */
export function recordHearing(petition: Petition, act: ActOf<'recordHearing'>, by: Actor, law: Law): Ruling {
  const open = openHearing(petition);
  if (!open) return refuse({ code: 'no-hearing-called' });
  if (act.on < open.heldOn) return refuse({ code: 'hearing-not-held-yet', heldOn: open.heldOn });
  return allow(takenOut(petition, act.on, law), hearingArticle(petition, by, act.on));
}
