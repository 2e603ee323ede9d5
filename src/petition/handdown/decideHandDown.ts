import type { CivilDate } from '../../clock/civilDate.ts';
import type { ClockPurpose } from '../../regulations/clockRule.ts';
import type { Actor, Intake } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { start, stop } from '../clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { ClockEffect } from '../events.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import type { Tier } from '../state.ts';
import { isReportDue, outcomeToReport } from './answer.ts';

const staged: Readonly<Partial<Record<Tier, ClockPurpose>>> = { province: 'staged-province', city: 'staged-city', county: 'staged-county' };

/**
 * 分级转送: what the national bureau registered goes down in 5, 3, 3 and 4 days (满意度评价工作办法 第六条; ADR-0148). Everything else has the
 * fifteen days of the regulations at every bureau.
 */
export const passingOnClock = (handedDown: Intake['handedDown'], tier: Tier | undefined): ClockPurpose =>
  (handedDown?.registeredBy === 'national' && tier && staged[tier]) || 'triage';

/** The clock of the answer to the level above, which runs until it is told; its last day stands in what came down. */
export const answerUp = (handedDown: Intake['handedDown'], unit: string, on: CivilDate, law: Law): ClockEffect[] =>
  handedDown?.dueOn ? start('upper-report', unit, on, law, handedDown.dueOn) : [];

/** 报送上级: once for each outcome, by the bureau that the level above sent it to. */
export function reportUp(petition: Petition, act: ActOf<'reportUp'>, by: Actor): Ruling {
  const { handedDown, registeredAt } = petition;
  if (!handedDown) return refuse({ code: 'not-handed-down' });
  if (registeredAt !== by.unit) return refuse({ code: 'not-your-act', act: 'reportUp' });
  if (!outcomeToReport(petition)) return refuse({ code: 'nothing-to-report-up' });
  if (!isReportDue(petition)) return refuse({ code: 'reported-up-already', on: handedDown.reported?.on ?? act.on });
  return allow(stop(petition, ['upper-report'], act.on), articleOf('report', act.on));
}

/** What was told, and when. */
export function evolveReportUp(petition: Petition, on: CivilDate): Petition {
  const { handedDown } = petition;
  const about = outcomeToReport(petition);
  return handedDown && about ? { ...petition, handedDown: { ...handedDown, reported: { on, about } } } : petition;
}
