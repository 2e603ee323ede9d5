import { isPastDay } from './digits.ts';

/** What is wrong with a citizen identity number; each has its sentence in words/problems.ts. */
export type ResidentIdFault = 'id-length' | 'id-division' | 'id-birth' | 'id-check';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The first two digits: a province (GB/T 2260); 81, 82, 83 the residence permits of Hong Kong, Macao and Taiwan residents; 9 foreigners. */
const divisions =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91 92 93 94 95 96 97 98 99'.split(
    ' ',
  );

/** The check character of the first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

/**
 * A citizen identity number (GB 11643) of 18 characters, or of 15 as it was written until 2004; residence permits of Hong Kong, Macao
 * and Taiwan residents and of foreigners since 2023 have the same form. `plain` as plainWord makes it.
 *
 * @returns the first thing that is wrong, in the order in which a person would look for it
 */
export function residentIdFault(plain: string, today: string): ResidentIdFault | undefined {
  const old = /^\d{15}$/.test(plain);
  if (!old && !/^\d{17}[\dX]$/.test(plain)) return 'id-length';
  if (!divisions.includes(plain.slice(0, 2))) return 'id-division';
  const birth = old ? `19${plain.slice(6, 12)}` : plain.slice(6, 14);
  if (!isPastDay(Number(birth.slice(0, 4)), Number(birth.slice(4, 6)), Number(birth.slice(6, 8)), today)) return 'id-birth';
  return old || plain[17] === checkCharacter(plain) ? undefined : 'id-check';
}
