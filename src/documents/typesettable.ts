import type { Glyphs } from './glyphs.ts';

/**
 * No shape of their own (zero-width signs, joiners, variation selectors, BOM, soft hyphen): nothing is lost on paper without them.
 * Direction overrides and tag characters can carry a meaning that is meant to be hidden, so these are shown.
 */
const shapeless = /[\p{Default_Ignorable_Code_Point}--[\p{Bidi_Control}\u{e0000}-\u{e007f}]]/v;
/** Controls, direction overrides, surrogates on their own, private use, unassigned: no font can be asked to show them as text. */
const unshowable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;
const blank = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/u;
const lineEnd = /[\n\r\v\f\u0085\u2028\u2029]/u;

/** A code point as it stands for a character that cannot be set: 〔U+1F600〕. */
export const substitute = (codePoint: number): string => `〔U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}〕`;

/**
 * The text with every character that no font has set as its code point in brackets: never lost, never blocking. Lone surrogates,
 * controls and direction overrides too. Blanks of any kind and line ends become a space; what has no shape is left out.
 */
export function substituteMissing(text: string, glyphs: Glyphs): string {
  let set = '';
  for (const char of text) set += settable(char, glyphs);
  return set;
}

function settable(char: string, glyphs: Glyphs): string {
  if (blank.test(char) || lineEnd.test(char)) return ' ';
  if (shapeless.test(char)) return '';
  const codePoint = char.codePointAt(0) ?? 0;
  return unshowable.test(char) || !glyphs.has(codePoint) ? substitute(codePoint) : char;
}

/** The characters that `substituteMissing` would replace, each once: for a hint by the field before the letter is signed. */
export function missingCharacters(text: string, glyphs: Glyphs): string[] {
  return [...new Set(text)].filter((char) => settable(char, glyphs).startsWith('〔U+'));
}

/** A run of more than 24 without a space or a hanzi has no place to break and might leave the page. */
const tooLong = /[^\s\p{Script=Han}]{25,}/gu;
/** A place to break that the template sets as a gap too small to see, so that an address copied out of the PDF stays whole. */
const gap = '\ue000';
/** Before closing signs a gap is no place to break (UAX #14, LB13); a zero-width space always is (LB8). */
const zeroWidthSpace = '\u200b';

/** The text with a place to break every 8 to 16 characters in runs that are too long; a petition number stays whole. */
export function breakable(text: string): string {
  const broken = (_: string, beforeWord: string | undefined, any: string) => (beforeWord ? beforeWord + gap : any + zeroWidthSpace);
  return text.replace(tooLong, (run) => run.replace(/(.{8,15}?)(?=[\p{L}\p{N}])|(.{16})(?=.)/gsu, broken));
}
