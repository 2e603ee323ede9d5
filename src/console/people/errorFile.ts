import type { PeopleSheet } from '../../api/contract/people.ts';
import { fieldWord } from '../../words/fields.ts';
import type { Language } from '../../words/language.ts';
import { peopleWords } from '../../words/people.ts';

/** A cell that no spreadsheet program takes for a formula (OWASP, CSV injection), quoted by RFC 4180. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** The rows that were left out, with why, as a file that spreadsheets open: a data address, so that nothing is kept anywhere. */
export function errorFileOf(language: Language, troubles: PeopleSheet['troubles']): string {
  const words = peopleWords[language];
  const rows = troubles.map(({ row, field, detail }) => [String(row), fieldWord(language, field).label, detail]);
  const text = [[words.row, words.field, words.reason], ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n');
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${text}\r\n`)}`;
}
