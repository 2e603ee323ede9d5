import type { CivilDate } from '../../clock/civilDate.ts';
import { extendClock } from '../../clock/clockInstance.ts';
import type { ClockPurpose } from '../../regulations/clockRule.ts';
import type { Intake } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { start, stopAll } from '../clockEffects.ts';
import type { DangerRead } from '../danger/acts.ts';
import type { Doing } from '../decide.ts';
import type { EventOf } from '../decision.ts';
import type { ClockEffect } from '../events.ts';
import type { Law } from '../law.ts';
import type { MatterClock, Petition } from '../petition.ts';
import type { TextRef } from '../references.ts';

/** What is said of a part beside what its cover has. */
export type PartStated = Readonly<{
  petitionId: string;
  petitionNo: string;
  part: number;
  title: TextRef;
  text: TextRef;
  areaCode?: string;
  category?: string;
  categoryVersion?: string;
  accusation: boolean;
  dangerFound?: DangerRead;
}>;

/** Clocks that a matter has before it is accepted. */
const early: readonly ClockPurpose[] = ['triage', 'inform-direct', 'inform-transferred', 'object'];

/**
 * The opening of a part. Filed when its cover was, and every clock that ran there runs here from the same first day: dividing a matter
 * gives nobody new time and takes none from the petitioner (ADR-0162).
 */
export function openPart(cover: Petition, stated: PartStated, on: CivilDate, doing: Doing, law: Law): EventOf<'splitOff'> {
  const { petitionId, petitionNo, part, title, text } = stated;
  const { registeredAt, holder, holderIsBureau, hops, state } = cover;
  return {
    type: 'splitOff',
    on,
    filedOn: cover.filedOn,
    petitionId,
    petitionNo,
    partOf: { petitionId: cover.petitionId, petitionNo: cover.petitionNo, part },
    standing: { state: state === 'received' ? 'received' : 'registered', registeredAt, holder, holderIsBureau, hops },
    intake: intakeOf(cover, stated),
    title,
    text,
    ...doing,
    article: articleOf('register', on),
    clocks: clocksOf(cover, law),
  };
}

function clocksOf(cover: Petition, law: Law): ClockEffect[] {
  const running = cover.clocks.filter(({ stoppedOn, cancelled, purpose }) => !stoppedOn && !cancelled && early.includes(purpose));
  const begun = running.flatMap((clock) => start(clock.purpose, clock.unit, clock.start, law));
  return [...begun, ...voidedAcceptances(cover, begun.length, law)];
}

/** An acceptance that was voided to divide the matter: a part that the same unit accepts counts from it (`startHandling`, ADR-0239). */
function voidedAcceptances({ clocks }: Petition, first: number, law: Law): ClockEffect[] {
  const voided = clocks.filter(({ purpose, cancelled }) => purpose === 'handle' && cancelled);
  return voided.flatMap(({ unit, start: day, extendedByDays = 0 }, at) => {
    const [started] = start('handle', unit, day, law);
    if (started?.effect !== 'started') return [];
    return [started, ...extendedAgain(started.clock, first + at, extendedByDays, law), { effect: 'cancelled', no: first + at } as const];
  });
}

function extendedAgain(clock: MatterClock, no: number, days: number, law: Law): ClockEffect[] {
  if (days === 0) return [];
  const { raw, due, provisional, calendarVersion } = extendClock(clock, days, law.calendar);
  return [{ effect: 'extended', no, days, raw, due, provisional, calendarVersion }];
}

function intakeOf(cover: Petition, { areaCode, category, categoryVersion, accusation, dangerFound }: PartStated): Intake {
  const { channel, homeArea, livingArea, identity, reachable, byProxy, headcount, firstTime, mayPublish } = cover;
  const { electronicService, complainedOf, receptionTime, purpose } = cover;
  return {
    channel,
    areaCode: areaCode ?? cover.areaCode,
    identity,
    reachable,
    byProxy,
    headcount,
    firstTime,
    mayPublish,
    electronicService,
    complainedOf,
    accusation: accusation || cover.restricted,
    ...(homeArea && { homeArea }),
    ...(livingArea && { livingArea }),
    ...(purpose && { purpose }),
    ...classOf(category ? { category, categoryVersion } : cover),
    ...(receptionTime && { receptionTime }),
    ...(dangerFound && { dangerFound }),
  } as Intake;
}

const classOf = ({ category, categoryVersion }: Readonly<{ category?: string | undefined; categoryVersion?: string | undefined }>) => ({
  ...(category && { category }),
  ...(category && categoryVersion && { categoryVersion }),
});

/** Has a part been passed on, written about, put together with another matter or ended since it began? Then it cannot come back. */
export const hasMovedOn = ({ state, paper, letters, mergedInto, mergedHere }: Petition): boolean =>
  !['registered', 'triaged', 'received'].includes(state) || [paper, mergedInto, mergedHere].some(Boolean) || letters.length > 0;

/** A part that comes back to its cover ends there. */
export function rejoin(part: Petition, on: CivilDate, doing: Doing): EventOf<'rejoin'> {
  return { type: 'rejoin', on, cover: part.partOf?.petitionNo ?? '', ...doing, clocks: stopAll(part, on) };
}
