import type { City } from './city.ts';

/** What a command writes to and reads from. */
export type Io = Readonly<{
  out(line: string): void;
  err(line: string): void;
  /** Lines of a file, `-` for standard input. */
  readLines(file: string): AsyncIterable<string>;
  isTerminal: boolean;
}>;

/** A difference between what events say and what a table holds; `cell` names table, matter, column. Never personal data. */
export type Difference = Readonly<{ cell: string; expected: string; found: string }>;

/** What a command may use of the installation: the city (opened on first use), and work that only the owner of the tables may do. */
export type CommandPlace = Readonly<{
  language: 'zh' | 'en';
  city(): Promise<City>;
  migrate(): Promise<readonly string[]>;
  verify(onMatter?: (done: number) => void): Promise<{ matters: number; differences: readonly Difference[] }>;
  playDemo(onStory?: (done: number, all: number) => void): Promise<void>;
}>;

/** A command of `xinqiao`: returns its exit code. */
export type Command = (args: string[], io: Io, place: CommandPlace) => Promise<number>;
