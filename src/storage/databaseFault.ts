import { type DatabaseTrouble, databaseSentence } from '../words/starting.ts';

/** A database that cannot be had, as a fault. `trouble` becomes a sentence in the reader's language; the message is the English one. */
export class DatabaseFault extends Error {
  readonly trouble: DatabaseTrouble;

  constructor(trouble: DatabaseTrouble, cause?: unknown) {
    super(databaseSentence('en', trouble), { cause });
    this.name = 'DatabaseFault';
    this.trouble = trouble;
  }
}
