import { consoleEn } from './consoleEn.ts';
import { type ConsoleWords, consoleZh } from './consoleZh.ts';
import type { InBoth } from './language.ts';

export type { ConsoleWords };
/** The sentences of the staff console by language. */
export const consoleWords: InBoth<ConsoleWords> = { zh: consoleZh, en: consoleEn };
