import type { InBoth, Language } from './language.ts';

const weekdaysZh = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** 0 is Sunday. Sakamoto's method: integer arithmetic on the text, so that no zone of a machine can move the day. */
function weekdayOf(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

function parts(day: string): { year: number; month: number; date: number; weekday: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date, weekday: weekdayOf(year, month, date) };
}

/** A civil day as people write it, with its weekday: 10月8日（周四）, Thu 8 Oct. `day` is YYYY-MM-DD. */
export function formatDay(day: string, language: Language): string {
  const { month, date, weekday } = parts(day);
  return language === 'zh' ? `${month}月${date}日（${weekdaysZh[weekday]}）` : `${weekdaysEn[weekday]} ${date} ${monthsEn[month - 1]}`;
}

/** As `formatDay`, with the year: 2026年10月8日（周四）, Thu 8 Oct 2026. */
export function formatFullDay(day: string, language: Language): string {
  const { year } = parts(day);
  return language === 'zh' ? `${year}年${formatDay(day, language)}` : `${formatDay(day, language)} ${year}`;
}

/** 10月8日, 8 Oct: without the weekday, for running text. */
export function formatShortDay(day: string, language: Language): string {
  const { month, date } = parts(day);
  return language === 'zh' ? `${month}月${date}日` : `${date} ${monthsEn[month - 1]}`;
}

/** 1日, 1 day, 2 days; working days as 1个工作日, 1 working day. */
export const countOfDays: InBoth<(count: number, unit?: 'calendar-day' | 'working-day') => string> = {
  zh: (count, unit = 'calendar-day') => (unit === 'working-day' ? `${count}个工作日` : `${count}日`),
  en: (count, unit = 'calendar-day') => `${count} ${unit === 'working-day' ? 'working ' : ''}day${count === 1 ? '' : 's'}`,
};
