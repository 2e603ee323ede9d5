/** Ages of the open stock, in calendar days since the day of the petition; each from its first day until the next one's. */
export const ages = [
  { age: 'to-15', from: 0 },
  { age: 'to-30', from: 16 },
  { age: 'to-60', from: 31 },
  { age: 'to-90', from: 61 },
  { age: 'to-180', from: 91 },
  { age: 'to-365', from: 181 },
  { age: 'over-365', from: 366 },
] as const;
export type Age = (typeof ages)[number]['age'];

/** In which age something is after so many days. */
export const ageOf = (days: number): Age => ages.findLast(({ from }) => days >= from)?.age ?? 'to-15';

/** The first and the last number of days of an age; the last age has no end. */
export function boundsOf(age: Age): { from: number; to?: number } {
  const at = ages.findIndex((each) => each.age === age);
  const next = ages[at + 1];
  return { from: ages[at]?.from ?? 0, ...(next && { to: next.from - 1 }) };
}
