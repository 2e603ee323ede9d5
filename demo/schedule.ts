import { addDays, type CivilDate } from '../src/clock/civilDate.ts';
import { dayStatus, type WorkCalendar } from '../src/clock/workCalendar.ts';
import type { Step } from './script.ts';
import type { Story } from './story.ts';

/** Days kept free for the days of rest that acts are moved over. */
const restAllowance = 8;

type Pace = Readonly<{ today: CivilDate; calendar: WorkCalendar }>;

const rests = (day: CivilDate, calendar: WorkCalendar) => dayStatus(day, calendar).rest;

function workingDay(day: CivilDate, calendar: WorkCalendar, step: 1 | -1): CivilDate {
  let found = day;
  while (rests(found, calendar)) found = addDays(found, step);
  return found;
}

/** The day a story is filed: any day on the web, a working day at a counter, by letter or by telephone. */
export function filingDay({ channel, filedDaysAgo }: Story, { today, calendar }: Pace): CivilDate {
  const day = addDays(today, -filedDaysAgo);
  return channel === 'web' ? day : workingDay(day, calendar, -1);
}

/**
 * The day of each step: so many days after the one before, officers on working days, none after today. Steps that can wait (`stretch`) take
 * the time that is left.
 */
export function scheduleOf(story: Story, steps: readonly Step[], pace: Pace): CivilDate[] {
  const { today, calendar } = pace;
  const spare = story.filedDaysAgo - restAllowance - steps.reduce((days, { after }) => days + after, 0);
  const lastWorkingDay = workingDay(today, calendar, -1);
  let day = filingDay(story, pace);
  return steps.map(({ after, stretch = 0, by }) => {
    const wished = addDays(day, after + Math.max(0, Math.min(stretch, spare)));
    const wanted = by === 'petitioner' ? earlier(wished, today) : earlier(workingDay(wished, calendar, 1), lastWorkingDay);
    day = later(wanted, day);
    return day;
  });
}

const earlier = (one: CivilDate, other: CivilDate) => (one < other ? one : other);
const later = (one: CivilDate, other: CivilDate) => (one < other ? other : one);
