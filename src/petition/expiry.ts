import { type CivilDate, daysBetween } from '../clock/civilDate.ts';
import type { ClockPurpose } from '../regulations/clockRule.ts';
import type { MatterClock } from './petition.ts';

/** What a day that passed is a candidate for: 超期未受理、超期受理, or 超期未答复、超期答复. */
export const expiryGrounds = ['acceptance-overdue', 'answer-overdue'] as const;
export type ExpiryGround = (typeof expiryGrounds)[number];

/** 超期未受理 · 超期受理 · 超期未答复 · 超期答复. */
export type ExpiryFlag = 'overdue-unaccepted' | 'overdue-accepted' | 'overdue-unanswered' | 'overdue-answered';

/**
 * What each clock is owed to end in. Clocks that are not here are windows of the petitioner, an organ's own right (异议), or no clock of a matter:
 * that they pass is nobody's neglect.
 */
export const expiryGroundOf: Readonly<Partial<Record<ClockPurpose, ExpiryGround>>> = {
  triage: 'acceptance-overdue',
  'inform-direct': 'acceptance-overdue',
  'inform-transferred': 'acceptance-overdue',
  'pass-down-direct': 'acceptance-overdue',
  'refuse-direct': 'acceptance-overdue',
  'simple-transfer': 'acceptance-overdue',
  'simple-accept': 'acceptance-overdue',
  'staged-national': 'acceptance-overdue',
  'staged-province': 'acceptance-overdue',
  'staged-city': 'acceptance-overdue',
  'staged-county': 'acceptance-overdue',
  'assigned-report': 'answer-overdue',
  handle: 'answer-overdue',
  'simple-handle': 'answer-overdue',
  review: 'answer-overdue',
  recheck: 'answer-overdue',
  'improvement-reply': 'answer-overdue',
  'supervision-reply': 'answer-overdue',
  'instruction-answer': 'answer-overdue',
  'co-answer': 'answer-overdue',
  'upper-report': 'answer-overdue',
  'route-outcome': 'answer-overdue',
};

/**
 * The flag of a clock whose last day passed; none while it is in time. Frozen when the clock stops, and no decision: neither regulation knows a
 * deemed acceptance or answer (信访条例 第三十六条、信访工作条例 第四十条 name what follows).
 */
export function expiryFlag(
  clock: Pick<MatterClock, 'purpose' | 'due' | 'stoppedOn' | 'cancelled' | 'pausedSince'>,
  today: CivilDate,
): ExpiryFlag | undefined {
  const ground = expiryGroundOf[clock.purpose];
  if (!ground || clock.cancelled || daysBetween(clock.due, clock.stoppedOn ?? clock.pausedSince ?? today) <= 0) return undefined;
  if (ground === 'acceptance-overdue') return clock.stoppedOn ? 'overdue-accepted' : 'overdue-unaccepted';
  return clock.stoppedOn ? 'overdue-answered' : 'overdue-unanswered';
}
