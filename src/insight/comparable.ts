/** Days of a period, both included, as YYYY-MM-DD. */
export type Days = Readonly<{ from: string; to: string }>;

const dayMs = 86_400_000;
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMs;
const dayOf = (number: number) => new Date(number * dayMs).toISOString().slice(0, 10);
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months before or after; 31 becomes the last day of a shorter month. */
function monthsOn(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-${String(Math.min(date, lastOf(toYear, toMonth))).padStart(2, '0')}`;
}

const isMonthEnd = (day: string) => day.slice(8) === String(lastOf(Number(day.slice(0, 4)), Number(day.slice(5, 7))));
const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The same days a year before, to compare with (同比). A last day of February stays the last. */
export function lastYear({ from, to }: Days): Days {
  const end = monthsOn(to, -12);
  const whole = from.endsWith('-01') && isMonthEnd(to);
  return { from: monthsOn(from, -12), to: whole ? `${end.slice(0, 8)}${lastOf(Number(end.slice(0, 4)), Number(end.slice(5, 7)))}` : end };
}

/** The period of the same length directly before (环比): as many whole months if these are whole months, else as many days. */
export function before({ from, to }: Days): Days {
  const end = dayOf(numberOf(from) - 1);
  if (from.endsWith('-01') && isMonthEnd(to)) {
    const months = monthNumber(to) - monthNumber(from) + 1;
    return { from: monthsOn(from, -months), to: end };
  }
  return { from: dayOf(numberOf(from) - (numberOf(to) - numberOf(from) + 1)), to: end };
}

/** The months or weeks (from Monday) of a period, as their first days; the first and the last may be cut by it. */
export function steps({ from, to }: Days, every: 'month' | 'week'): string[] {
  const monday = dayOf(numberOf(from) - ((numberOf(from) + 3) % 7));
  const starts: string[] = [];
  for (let day = every === 'month' ? `${from.slice(0, 8)}01` : monday; day <= to; ) {
    starts.push(day);
    day = every === 'month' ? monthsOn(day, 1) : dayOf(numberOf(day) + 7);
  }
  return starts;
}

/** By how much more or less than what it is compared with; none where that is nothing. */
export const change = (now: number, then: number): number | null => (then === 0 ? null : (now - then) / then);
