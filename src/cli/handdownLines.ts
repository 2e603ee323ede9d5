import { handDownFileWords } from '../words/handdownFile.ts';
import { importWords } from '../words/importing.ts';
import { type Language, say } from '../words/language.ts';
import { problemSentence } from '../words/problems.ts';
import { refusalSentence } from '../words/refusals.ts';
import type { ErrorLine } from './errorFile.ts';
import { handDownColumns } from './handdownColumns.ts';
import type { NotTaken } from './handdownImport.ts';

/** Why rows were not taken, one line a reason: row, field, column, and what to do. No word of the petition is in it. */
export const errorLines = (language: Language, notTaken: readonly NotTaken[]): ErrorLine[] => notTaken.map((one) => lineOf(language, one));

function lineOf(language: Language, one: NotTaken): ErrorLine {
  const { row } = one;
  const nothing = { row, field: '', column: '' };
  if ('fault' in one) return { ...nothing, reason: say(importWords[language].row, one.fault) };
  if ('refusal' in one) return { ...nothing, reason: refusalSentence(language, one.refusal) };
  if ('found' in one)
    return { row, field: 'number', column: handDownColumns.number, reason: say(handDownFileWords[language].row, one.found) };
  return { row, field: one.field, column: handDownColumns[one.field], reason: cellSentence(language, one.code) };
}

/** A cell's sentence from the table that knows its code. */
function cellSentence(language: Language, code: string): string {
  const own: Readonly<Record<string, string>> = handDownFileWords[language].cell;
  const shared = importWords[language].row;
  if (Object.hasOwn(own, code)) return own[code] ?? code;
  return code === 'wrong-type' || code === 'no-such-day' ? say(shared, { code }) : problemSentence(language, code);
}
