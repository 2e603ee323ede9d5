import type { CivilDate } from '../clock/civilDate.ts';
import { extendClock, pauseClock, resumeClock, startClock } from '../clock/clockInstance.ts';
import type { ClockPurpose } from '../regulations/clockRule.ts';
import { ruleFor } from '../regulations/clockRules.ts';
import { evaluationClock } from '../regulations/evaluation.ts';
import { articleOf } from './articles.ts';
import type { ClockEffect } from './events.ts';
import type { Law } from './law.ts';
import type { MatterClock, Petition } from './petition.ts';
import type { Refusal } from './refusals.ts';

/** Starts the clock of this purpose under the regime of its first day (ADR-0005); none if that regime has no such clock. */
export function start(purpose: ClockPurpose, unit: string, from: CivilDate, law: Law, dueOn?: CivilDate): ClockEffect[] {
  const rule = purpose === 'evaluate' ? evaluationClock(law.ratingWindowDays) : ruleFor(purpose, from, law.region);
  if (!rule) return [];
  const clock = startClock({ rule, start: from, calendar: law.calendar, ...(dueOn && { setByAssigner: { due: dueOn } }) });
  return [{ effect: 'started', clock: { ...clock, unit } }];
}

/**
 * The clock of 受理. An organ that voided its acceptance and accepts again counts from the first acceptance, extension included: a
 * mended mistake gives it no new time, and the day once printed stays (ADR-0042).
 */
export function startHandling(petition: Petition, unit: string, on: CivilDate, law: Law): ClockEffect[] {
  const voided = petition.clocks.find((clock) => clock.purpose === 'handle' && clock.cancelled && clock.unit === unit);
  const days = voided?.extendedByDays ?? 0;
  return start('handle', unit, voided?.start ?? on, law).map((effect) =>
    effect.effect === 'started' && days > 0
      ? { effect: 'started', clock: { ...extendClock(effect.clock, days, law.calendar), unit } }
      : effect,
  );
}

/** Clocks of a bureau that has to pass a matter on. */
export const passingOn = ['triage', 'staged-province', 'staged-city', 'staged-county'] as const;

/** A window of the petitioner from the day of service. One that a voided service had opened later is not cut short (ADR-0042). */
export function openWindow(
  petition: Petition,
  purpose: 'review-request' | 'recheck-request' | 'evaluate',
  on: CivilDate,
  law: Law,
): ClockEffect[] {
  const shown = petition.clocks.findLast((clock) => clock.purpose === purpose && clock.cancelled && clock.start > on);
  return start(purpose, 'petitioner', shown?.start ?? on, law);
}

const runs = (clock: MatterClock) => !clock.stoppedOn && !clock.cancelled;

/** The numbers of the running clocks of these purposes (of one unit, if named). */
export function running(petition: Petition, purposes: readonly ClockPurpose[], unit?: string): number[] {
  return petition.clocks.flatMap((clock, no) =>
    runs(clock) && purposes.includes(clock.purpose) && (unit === undefined || clock.unit === unit) ? [no] : [],
  );
}

export function stop(petition: Petition, purposes: readonly ClockPurpose[], on: CivilDate, unit?: string): ClockEffect[] {
  return running(petition, purposes, unit).map((no) => ({ effect: 'stopped', no, on }));
}

/**
 * The petitioner is told by this unit: its duty to inform is met, and so is that of an organ above which passed the matter down and has not told
 * where it went.
 */
export function informed(petition: Petition, on: CivilDate, unit: string): ClockEffect[] {
  const own = running(petition, [...passingOn, 'inform-direct', 'inform-transferred', 'object'], unit);
  return [...new Set([...own, ...running(petition, ['inform-direct'])])].map((no) => ({ effect: 'stopped', no, on }));
}

/** Stops every running clock but the one of the answer to the level above: the matter ends here. */
export function stopAll(petition: Petition, on: CivilDate): ClockEffect[] {
  return petition.clocks.flatMap((clock, no) => (runs(clock) && clock.purpose !== 'upper-report' ? [{ effect: 'stopped', no, on }] : []));
}

/** These clocks run on with their old due days. */
export const resumeAll = (numbers: readonly number[]): ClockEffect[] => numbers.map((no) => ({ effect: 'resumed', no }));

/** The numbers of the clocks that an event stopped. */
export const stoppedBy = (effects: readonly ClockEffect[]): number[] =>
  effects.flatMap((effect) => (effect.effect === 'stopped' ? [effect.no] : []));

/** Clocks of these purposes that stopped on that day for that unit run on with their old due day: mending a mistake gives nobody new time. */
export function resume(petition: Petition, purposes: readonly ClockPurpose[], stoppedOn: CivilDate, unit: string): ClockEffect[] {
  return petition.clocks.flatMap((clock, no) =>
    purposes.includes(clock.purpose) && clock.stoppedOn === stoppedOn && clock.unit === unit && !clock.cancelled
      ? [{ effect: 'resumed', no } as const]
      : [],
  );
}

export function cancel(petition: Petition, purposes: readonly ClockPurpose[]): ClockEffect[] {
  return petition.clocks.flatMap((clock, no) =>
    purposes.includes(clock.purpose) && !clock.cancelled ? [{ effect: 'cancelled', no } as const] : [],
  );
}

/** Extension of the handling clock, counted from the unrolled last day (FACTS j). */
export function extend(petition: Petition, days: number, law: Law): ClockEffect[] {
  return running(petition, ['handle']).map((no) => {
    const clock = petition.clocks[no] as MatterClock;
    const { raw, due, provisional, calendarVersion } = extendClock(clock, days, law.calendar);
    return { effect: 'extended', no, days, raw, due, provisional, calendarVersion };
  });
}

/** 听证所需时间不计算在内 stands in the articles of 复核 alone: not for the 60 days, not for 复查 (信访工作条例 第三十六条第二款; 信访条例 第三十五条第二款). */
export function excludes(petition: Petition, purpose: ClockPurpose, on: CivilDate): Refusal | undefined {
  const clock = running(petition, [purpose]).map((no) => petition.clocks[no])[0];
  if (clock && clock.exclusions.length > 0) return undefined;
  return { code: 'hearing-time-counts', purpose, article: articleOf('hearingTime', on) };
}

/** From that day on the running clock of re-review does not count: a hearing was decided on. Ask `excludes` first. */
export function pause(petition: Petition, from: CivilDate): ClockEffect[] {
  return running(petition, ['recheck']).map((no) => {
    pauseClock(petition.clocks[no] as MatterClock, from);
    return { effect: 'paused', no, from };
  });
}

/**
 * The hearing is concluded on `to`: its days, both included, are taken out of the running clock of re-review and the last day moves. `from` where the
 * clock was not paused before.
 *
 * @throws RangeError if there is no beginning, or the end lies before it
 */
export function exclude(petition: Petition, { from, to }: { from?: CivilDate; to: CivilDate }, law: Law): ClockEffect[] {
  return running(petition, ['recheck']).map((no) => {
    const clock = petition.clocks[no] as MatterClock;
    const paused = clock.pausedSince || !from ? clock : pauseClock(clock, from);
    const { raw, due, provisional, calendarVersion } = resumeClock(paused, to, law.calendar);
    return { effect: 'excluded', no, from: paused.pausedSince ?? to, to, raw, due, provisional, calendarVersion };
  });
}

/** Applies the effects of an event to the matter's clocks, in order. */
export function applyClocks(clocks: readonly MatterClock[], effects: readonly ClockEffect[]): readonly MatterClock[] {
  return effects.reduce<readonly MatterClock[]>((all, effect) => {
    if (effect.effect === 'started') return all.concat(effect.clock);
    return all.map((clock, no) => (no === effect.no ? changed(clock, effect) : clock));
  }, clocks);
}

function changed(clock: MatterClock, effect: Exclude<ClockEffect, { effect: 'started' }>): MatterClock {
  switch (effect.effect) {
    case 'stopped':
      return { ...clock, stoppedOn: effect.on };
    case 'extended': {
      const { raw, due, provisional, calendarVersion, days } = effect;
      return {
        ...clock,
        raw,
        due,
        provisional,
        calendarVersion,
        extendedByDays: (clock.extendedByDays ?? 0) + days,
        extendedTimes: (clock.extendedTimes ?? 0) + 1,
      };
    }
    case 'paused':
      return { ...clock, pausedSince: effect.from };
    case 'excluded': {
      const { raw, due, provisional, calendarVersion, from, to } = effect;
      const { pausedSince: _, ...going } = clock;
      const period = { ...clock.period, excluded: [...(clock.period.excluded ?? []), { from, to }] };
      return { ...going, period, raw, due, provisional, calendarVersion };
    }
    case 'recounted': {
      const { raw, due, provisional, calendarVersion } = effect;
      return { ...clock, raw, due, provisional, calendarVersion };
    }
    case 'handed':
      return { ...clock, unit: effect.unit };
    case 'resumed': {
      const { stoppedOn: _, ...going } = clock;
      return going;
    }
    case 'cancelled':
      return { ...clock, cancelled: true };
  }
}

/** The report on an assignment is due again, by its old day. */
export function reportAgain(petition: Petition): ClockEffect[] {
  const unit = petition.assignment?.to;
  const last = petition.clocks.findLast((clock) => clock.purpose === 'assigned-report' && clock.unit === unit);
  return unit && last?.stoppedOn ? resume(petition, ['assigned-report'], last.stoppedOn, unit) : [];
}
