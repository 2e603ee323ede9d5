import type { CivilDate } from '../clock/civilDate.ts';
import type { Actor, MatterAct, OpeningAct } from './acts.ts';
import type { LeadAct } from './merging/acts.ts';
import type { MatterClock } from './petition.ts';
import type { RejoinAct } from './split/acts.ts';
import type { SuccessionAct } from './succession/acts.ts';

/** What an act does to the matter's clocks; `no` counts the matter's clocks from 0. Kept in the event, so that a fold needs no law. */
export type ClockEffect =
  | Readonly<{ effect: 'started'; clock: MatterClock }>
  | Readonly<{ effect: 'stopped'; no: number; on: CivilDate }>
  | Readonly<{
      effect: 'extended';
      no: number;
      days: number;
      raw: CivilDate;
      due: CivilDate;
      provisional: boolean;
      calendarVersion: string;
    }>
  /** Counted again under another calendar. `counted` is the day the new calendar gives; a `due` once given out is never made earlier. */
  | Readonly<{
      effect: 'recounted';
      no: number;
      raw: CivilDate;
      due: CivilDate;
      provisional: boolean;
      calendarVersion: string;
      counted: CivilDate;
      before: Readonly<{ due: CivilDate; calendarVersion: string }>;
    }>
  /** Time the law takes out begins (a hearing in re-review); its end is not known yet. Who set it is who did the act. */
  | Readonly<{ effect: 'paused'; no: number; from: CivilDate }>
  /** Time was taken out, both days included, and the last day moved. */
  | Readonly<{
      effect: 'excluded';
      no: number;
      from: CivilDate;
      to: CivilDate;
      raw: CivilDate;
      due: CivilDate;
      provisional: boolean;
      calendarVersion: string;
    }>
  /** Another unit has to act from now on; the days stay. */
  | Readonly<{ effect: 'handed'; no: number; unit: string }>
  | Readonly<{ effect: 'resumed'; no: number }>
  | Readonly<{ effect: 'cancelled'; no: number }>;

/** What nobody does: a notice changed the calendar, and running clocks were counted again. `notice` is its id. */
export type RecountAct = Readonly<{ type: 'recount'; on: CivilDate; notice: string }>;

type Did<A> = A extends unknown ? A & Readonly<{ by: Actor; at: string; article?: string; clocks: readonly ClockEffect[] }> : never;

/**
 * One thing that happened to a matter. The act as it was done, with who did it, the moment of recording (`at`, an
 * instant in UTC), the article it rests on and what it did to the clocks. `on` is the civil day it happened.
 */
export type PetitionEvent = Did<MatterAct | OpeningAct | RecountAct | RejoinAct | LeadAct | SuccessionAct>;
export type EventType = PetitionEvent['type'];
export type OpeningEvent = Did<OpeningAct>;
