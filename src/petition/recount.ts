import type { CivilDate } from '../clock/civilDate.ts';
import { recounted } from '../clock/clockInstance.ts';
import type { WorkCalendar } from '../clock/workCalendar.ts';
import type { Actor } from './acts.ts';
import type { EventOf } from './decision.ts';
import type { ClockEffect } from './events.ts';
import type { MatterClock, Petition } from './petition.ts';

/**
 * Counts the running clocks of a matter again under a calendar that a notice made; nothing if no clock changes. Stopped and cancelled clocks stay as
 * they are, and a day once given out is never made earlier (ADR-0111): the effect then says which day the count gives.
 */
export function recount(
  petition: Petition,
  asked: Readonly<{ calendar: WorkCalendar; notice: string; on: CivilDate; at: string; by: Actor }>,
): EventOf<'recount'> | undefined {
  const { calendar, ...how } = asked;
  const clocks = petition.clocks.flatMap((clock, no) => effectOf(clock, no, calendar));
  return clocks.length > 0 ? { type: 'recount', ...how, clocks, article: '民法典 第二百零三条第一款' } : undefined;
}

function effectOf(clock: MatterClock, no: number, calendar: WorkCalendar): ClockEffect[] {
  if (clock.stoppedOn || clock.cancelled || clock.calendarVersion === calendar.version) return [];
  const { raw, due, provisional, calendarVersion, counted } = recounted(clock, calendar);
  if (raw === clock.raw && due === clock.due && provisional === clock.provisional) return [];
  const before = { due: clock.due, calendarVersion: clock.calendarVersion };
  return [{ effect: 'recounted', no, raw, due, provisional, calendarVersion, counted, before }];
}
