import { createHash } from 'node:crypto';
import { canonical } from '../ledger/leaf.ts';
import type { HistoricalLetter } from './takeOver.ts';

/**
 * The key that keeps a row from being taken over twice: its content, and how often the same content has come before in the same file. Numbers
 * that files give their rows repeat in real files, so they are no part of it (ADR-0072).
 *
 * @param occurrence  1 for the first row with this content in the file, 2 for the second …
 * @returns           64 hexadecimal digits of SHA-256
 */
export function importKeyOf({ title, content, unit, receivedOn, reply }: Omit<HistoricalLetter, 'importKey'>, occurrence: number): string {
  const row = canonical({ title, content, unit, receivedOn, reply: reply?.text, repliedOn: reply?.on, occurrence });
  return createHash('sha256').update(row).digest('hex');
}
