/** What was typed in full width, with spaces and dashes, as one plain word in capitals. */
export const plainWord = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}.·]/gu, '')
    .toUpperCase();

/** Is there such a day, and is it not after `today`? */
export function isPastDay(year: number, month: number, day: number, today: string): boolean {
  const lengths = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return false;
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return written >= '1850-01-01' && written <= today;
}
