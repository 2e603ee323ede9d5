import { type LetterKind, letterKinds } from './letterKinds.ts';

/**
 * 发文字号: 机关代字 + series + 〔year〕 + serial + 号, e.g. 韶信转〔2026〕12号 (GB/T 9704-2012: six-corner brackets, no leading zero,
 * no 第). The serial is counted by organ, kind and year; who counts it is storage (no gap, no double).
 *
 * @throws RangeError if the kind takes no number, or year or serial is not a whole positive number
 */
export function letterNumber(asked: Readonly<{ letterCode: string; kind: LetterKind; year: number; serial: number }>): string {
  const { series } = letterKinds[asked.kind];
  if (!series) throw new RangeError(`a ${asked.kind} takes no number`);
  if (!Number.isInteger(asked.serial) || asked.serial < 1) throw new RangeError(`a serial is a whole number from 1, not ${asked.serial}`);
  if (!Number.isInteger(asked.year) || asked.year < 1000) throw new RangeError(`a year has four digits, not ${asked.year}`);
  return `${asked.letterCode}${series}〔${asked.year}〕${asked.serial}号`;
}
