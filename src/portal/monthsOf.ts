import type { ClockView } from '../api/contract/clock.ts';
import { civilDate, dayFromNumber, dayNumber, weekday } from '../clock/civilDate.ts';

type Sign = 'start' | 'last' | 'rolled' | 'rest' | 'excluded';
/** One square of a wall calendar. `look` is empty for a day outside the period and `blank` for a square without a day. */
export type Square = Readonly<{ date?: number; look: '' | 'blank' | 's' | 'n' | 'r' | 'x' | 'l'; sign?: Sign; n?: number }>;
export type MonthOfDays = Readonly<{ year: number; month: number; weeks: readonly (readonly Square[])[] }>;

type CountedDay = NonNullable<ClockView['days']>[number];

const marks: Readonly<Record<string, Pick<Square, 'look' | 'sign'>>> = {
  'start-not-counted': { look: 's', sign: 'start' },
  counted: { look: 'n' },
  skipped: { look: 'r', sign: 'rest' },
  rolled: { look: 'r', sign: 'rolled' },
  excluded: { look: 'x', sign: 'excluded' },
  last: { look: 'l', sign: 'last' },
};

/** The months that a period touches, Monday first, each day with its mark: what hangs on the reader's wall. */
export function monthsOf(days: readonly CountedDay[]): MonthOfDays[] {
  const marked = new Map(days.map((day) => [day.day, day]));
  const names = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
  return names.map((name) => {
    const first = dayNumber(civilDate(`${name}-01`));
    const lead = (weekday(dayFromNumber(first)) + 6) % 7;
    const squares: Square[] = Array.from({ length: lead }, () => ({ look: 'blank' as const }));
    for (let at = first; dayFromNumber(at).startsWith(name); at += 1) {
      const day = dayFromNumber(at);
      squares.push(square(Number(day.slice(8)), marked.get(day)));
    }
    while (squares.length % 7 > 0) squares.push({ look: 'blank' });
    const weeks = Array.from({ length: squares.length / 7 }, (_, week) => squares.slice(week * 7, week * 7 + 7));
    return { year: Number(name.slice(0, 4)), month: Number(name.slice(5)), weeks };
  });
}

function square(date: number, day: CountedDay | undefined): Square {
  if (!day) return { date, look: '' };
  return { date, ...(marks[day.mark] ?? { look: 'n' }), ...(day.n !== undefined && { n: day.n }) };
}
