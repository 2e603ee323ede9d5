import type { CivilDate } from '../clock/civilDate.ts';
import type { WorkCalendar } from '../clock/workCalendar.ts';
import type { RegionLayer } from '../regulations/regions.ts';

/** The law of the day: what `decide` needs besides the matter and the act. Today is an argument. */
export type Law = Readonly<{
  today: CivilDate;
  calendar: WorkCalendar;
  region: RegionLayer;
  /** Calendar days of the rating window; a city's setting (no number is in the stored texts). */
  ratingWindowDays: number;
  /** How many calendar days after the event an act may still be entered (late entry). */
  lateEntryDays: number;
  /** From which time on a matter is reopened by the bureau one level up only; a city's setting (ADR-0213). */
  reopeningGoesUpAt: number;
  /** Calendar days between the notice of a hearing and its day, if the city set them. */
  hearingNoticeDays?: number;
}>;
