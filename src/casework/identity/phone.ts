export type PhoneFault = 'phone-letters' | 'phone-mobile' | 'phone-area' | 'phone-length' | 'phone-abroad';

/** A telephone number as it is kept and compared: half width digits without spaces, dashes and the country code of China; `+` elsewhere. */
export function tidyPhone(typed: string): string {
  const plain = typed.normalize('NFKC').replaceAll(/[\s\p{Pd}().·/]/gu, '');
  const here = /^(?:\+86|0086)(\d+.*)$/.exec(plain)?.[1];
  if (here === undefined) return plain.replace(/^00(?=[1-9])/, '+');
  return /^1\d{10}/.test(here) || here.startsWith('0') ? here : `0${here}`;
}

/** 11 digits that begin with 13 to 19: what can get a text message. */
export const isMobile = (typed: string): boolean => /^1[3-9]\d{9}$/.test(tidyPhone(typed));

/** Extension after a main number: 转8001, x8001, ext.8001, #8001, ,8001. */
const extension = /(?:转|EXT|X|#|,)\d{1,6}$/;

/** What is wrong with a telephone number: a mobile number, a fixed line with or without its area code, 400 and 95 numbers, or one abroad. */
export function phoneFault(typed: string): PhoneFault | undefined {
  const plain = tidyPhone(typed).toUpperCase().replace(extension, '');
  if (plain === '') return undefined;
  if (!/^\+?\d+$/.test(plain)) return 'phone-letters';
  if (plain.startsWith('+')) return /^\+[1-9]\d{6,14}$/.test(plain) ? undefined : 'phone-abroad';
  if (/^1[0-9]/.test(plain) && plain.length > 8) return isMobile(plain) ? undefined : 'phone-mobile';
  if (plain.startsWith('0')) return /^0(10|2\d)\d{8}$|^0[3-9]\d{2}\d{7,8}$/.test(plain) ? undefined : 'phone-area';
  if (/^[48]00\d{7}$|^9[56]\d{3,6}$|^1\d{2,5}$/.test(plain)) return undefined;
  return /^[2-9]\d{6,7}$/.test(plain) ? undefined : 'phone-length';
}
