/** Feasts on fixed days of the solar year, by the text of 《全国年节及纪念日放假办法》 that governs a year. */
export type FixedHolidays = Readonly<{
  /** Years the text governs, both inclusive; null = open. */
  fromYear: number | null;
  toYear: number | null;
  /** MM-DD → name. */
  days: Readonly<Record<string, string>>;
  article: string;
  quotations: readonly string[];
  source: string;
}>;

const article = '全国年节及纪念日放假办法 第二条';
const nationalDay = { '10-01': '国庆节', '10-02': '国庆节', '10-03': '国庆节' };

/**
 * Used only for a year whose notice is not at hand, and then marked provisional (ADR-0008). Feasts of the moon and of the sun's
 * terms (春节、清明、端午、中秋) are left out: they need the notice. The texts before 2013 are not stored; the one of 2013 stands in.
 */
export const fixedHolidays: readonly FixedHolidays[] = [
  {
    fromYear: null,
    toYear: 2024,
    days: { '01-01': '新年', '05-01': '劳动节', ...nationalDay },
    article,
    quotations: ['新年，放假1天(1月1日)', '劳动节，放假1天(5月1日)', '国庆节，放假3天(10月1日、2日、3日)'],
    source: '参考-全国年节及纪念日放假办法(2013-12-11).txt',
  },
  {
    fromYear: 2025,
    toYear: null,
    days: { '01-01': '元旦', '05-01': '劳动节', '05-02': '劳动节', ...nationalDay },
    article,
    quotations: ['元旦，放假1天（1月1日）', '劳动节，放假2天（5月1日、2日）', '国庆节，放假3天（10月1日至3日）'],
    source: '参考-全国年节及纪念日放假办法(2024-11-10).txt',
  },
];

/** Name of the fixed feast on a day, or undefined. `monthDay` is MM-DD. */
export function fixedHolidayName(year: number, monthDay: string): string | undefined {
  return fixedHolidays.find((text) => (text.fromYear ?? year) <= year && year <= (text.toYear ?? year))?.days[monthDay];
}
