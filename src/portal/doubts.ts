/** Doubts about what was typed: told, never a reason to refuse. People have foreign papers, old numbers, and typing on a phone. */

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Does an 18-digit citizen number fail its check digit (GB 11643-1999, ISO 7064 MOD 11-2)? Full-width digits and a small x are read. */
export function idNumberIsOdd(typed: string): boolean {
  const plain = typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
  if (plain === '') return false;
  if (!/^\d{17}[\dX]$/.test(plain)) return /^\d{15,}/.test(plain) && plain.length !== 15;
  const sum = weights.reduce((total, weight, no) => total + weight * Number(plain[no]), 0);
  return plain[17] !== '10X98765432'[sum % 11];
}

/** Does it look unlike a telephone number in China or one with a country code? */
export function phoneIsOdd(typed: string): boolean {
  const plain = typed.normalize('NFKC').replaceAll(/[\s()-]/g, '');
  return plain !== '' && !/^(\+?\d{7,15})$/.test(plain);
}
