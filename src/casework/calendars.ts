import type { CivilDate } from '../clock/civilDate.ts';
import type { WorkCalendar } from '../clock/workCalendar.ts';
import type { HolidayNotice } from '../regulations/holidayNotices.ts';
import type { ActRecord, Recorded } from './files.ts';

export type Span = Readonly<{ from: CivilDate; to: CivilDate }>;

/** A calendar that was in use: its number (0 is the shipped one) and the notice that made it. */
export type Standing = Readonly<{ no: number; calendar: WorkCalendar; notice: string }>;

/** Whose desk is told that a last day moved. */
export type MovedDay = Readonly<{ no: number; due: CivilDate; unit: string; role: string }>;

/** The calendars of the city: the shipped one, and one more for each imported notice. All in memory. */
export type Calendars = Readonly<{
  /** The newest this process has read. */
  current(): Standing;
  /** All of them, oldest first. */
  all(): readonly Standing[];
  /** Imported notices, in the order they came. */
  notices(): readonly HolidayNotice[];
  /** undefined for a version this city never had. */
  of(version: string): WorkCalendar | undefined;
  /** Reads notices that other processes imported; asks the database at most once a second. */
  refresh(): Promise<void>;
  /** there: the same notice was imported before. taken: another one has its id. */
  add(notice: HolidayNotice, by: string): Promise<'added' | 'there' | 'taken'>;
  /** One batch of running clocks last looked at under calendar `old`: unaffected ones are passed over, of the others the matters are named. */
  passOver(asked: { old: number; current: number; changed: readonly Span[]; most: number }): Promise<{ passed: number; meets: string[] }>;
  /** The matters whose running clocks meet changed days, after that id; changes nothing. */
  met(asked: { old: number; changed: readonly Span[]; after: string; most: number }): Promise<string[]>;
  /** Records a recount with what it tells; `record` undefined: nothing changes, the matter was only looked at. */
  counted(petitionId: string, current: number, recount?: { record: ActRecord; told: readonly MovedDay[] }): Promise<Recorded>;
}>;
