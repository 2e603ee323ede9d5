import { regimeOn } from '../regulations/regimes.ts';
import type { Actor } from './acts.ts';
import { start, stop } from './clockEffects.ts';
import type { ActOf } from './decision.ts';
import type { ClockEffect } from './events.ts';
import type { Law } from './law.ts';
import type { Petition } from './petition.ts';
import { standingTold } from './ways/standing.ts';

const informing = ['inform-direct', 'inform-transferred'] as const;

type About = Readonly<{ accusation: boolean; route?: number | undefined }>;

/**
 * Of accusations a discipline organ, and of matters of litigation a 政法部门, tells the petitioner by rules of its own: the 15 days to inform
 * do not run there (信访工作条例 第二十三条第四款; ADR-0236). The text of 2005 knew no such exception.
 */
export const tellsByOwnRules = ({ accusation, route }: About, by: Actor, on: Petition['filedOn']): boolean =>
  regimeOn(on) === 'xfgztl2022' && ((accusation && by.isDiscipline === true) || (route === 1 && by.isPoliticalLegal === true));

/** What screening makes of the duty to inform: it ends where own rules begin, and is owed again from its first day where they end. */
export function noticeAfterTriage(petition: Petition, act: ActOf<'triage'>, by: Actor, law: Law): ClockEffect[] {
  const before = tellsByOwnRules({ accusation: petition.restricted, route: petition.route }, by, act.on);
  const after = tellsByOwnRules({ accusation: act.class === 'accusation', route: act.route }, by, act.on);
  if (before === after) return [];
  return after ? stop(petition, informing, act.on, by.unit) : owedAgain(petition, by, law);
}

function owedAgain(petition: Petition, by: Actor, law: Law): ClockEffect[] {
  if (standingTold(petition).some((told) => told.by === by.unit)) return [];
  const known = petition.clocks.findIndex(({ purpose, unit, cancelled }) => isInforming(purpose) && unit === by.unit && !cancelled);
  if (known >= 0) return petition.clocks[known]?.stoppedOn ? [{ effect: 'resumed', no: known }] : [];
  const hop = petition.hops.findLast(({ to }) => to === by.unit);
  if (hop) return start('inform-transferred', by.unit, hop.receivedOn ?? hop.on, law);
  return petition.reachable ? start('inform-direct', by.unit, petition.filedOn, law) : [];
}

const isInforming = (purpose: string): boolean => (informing as readonly string[]).includes(purpose);
