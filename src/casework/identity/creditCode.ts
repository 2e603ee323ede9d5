const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check character of the first 17 of a unified social credit code (GB 32100-2015): weights are powers of 3 modulo 31. */
export function creditCheck(first17: string): string {
  let [sum, weight] = [0, 1];
  for (const letter of first17) [sum, weight] = [sum + letters.indexOf(letter) * weight, (weight * 3) % 31];
  return letters[(31 - (sum % 31)) % 31] ?? '';
}

/** 统一社会信用代码 of an organisation: 18 characters without I, O, S, V, Z, the last a check. */
export function creditCodeFault(plain: string): 'credit-form' | 'credit-check' | undefined {
  if (!/^[159ANY][1239]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(plain)) return 'credit-form';
  return plain[17] === creditCheck(plain.slice(0, 17)) ? undefined : 'credit-check';
}
