/** The number of a civil day, so that days can be subtracted. UTC on both sides: no zone of a machine can move it. */
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Days from one civil day to another; negative if `to` is earlier. */
export const daysFromTo = (from: string, to: string) => dayNumber(to) - dayNumber(from);

/** How much of a period has passed: whole days, from its start to today or to the day it stopped; never more than all. */
export function passedOf(clock: Readonly<{ start: string; due: string; daysLeft: number; stoppedOn?: string | undefined }>) {
  const all = Math.max(1, daysFromTo(clock.start, clock.due));
  const used = clock.stoppedOn ? daysFromTo(clock.start, clock.stoppedOn) : all - clock.daysLeft;
  return { passed: Math.min(all, Math.max(0, used)), all };
}

/** One cell of a month: a day of the period, or a plain one. `day` is YYYY-MM-DD. */
export type Cell<D> = Readonly<{ day: string; date: number; marked?: D }>;
export type Month<D> = Readonly<{ month: string; weeks: readonly (readonly (Cell<D> | null)[])[] }>;

/** The months of a period as wall calendars: weeks from Sunday, null before the first and after the last day of a month. */
export function monthsOf<D extends { day: string }>(days: readonly D[]): Month<D>[] {
  const marked = new Map(days.map((day) => [day.day, day]));
  const months = [...new Set(days.map((day) => day.day.slice(0, 7)))];
  return months.map((month) => ({ month, weeks: weeksOf(month, marked) }));
}

function weeksOf<D>(month: string, marked: ReadonlyMap<string, D>): (Cell<D> | null)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = daysFromTo(`${month}-01`, number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`);
  const before = (((dayNumber(`${month}-01`) + 4) % 7) + 7) % 7; // day 0, 1970-01-01, was a Thursday
  const cells: (Cell<D> | null)[] = Array.from({ length: before }, () => null);
  for (let date = 1; date <= length; date += 1) {
    const day = `${month}-${String(date).padStart(2, '0')}`;
    const mark = marked.get(day);
    cells.push(mark === undefined ? { day, date } : { day, date, marked: mark });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The civil day in Asia/Shanghai (UTC+8 all year since 1992) of an instant in UTC, as the API writes instants. */
export const dayInShanghai = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
