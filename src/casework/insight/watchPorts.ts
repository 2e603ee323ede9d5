import type { Scope } from '../files.ts';
import type { Watched, WatchList } from './watchedOf.ts';

/** A line with the units that watch the one it speaks of. */
export type WatchedRow = Watched & Readonly<{ seers: readonly string[] }>;
/** A figure of the supervisor's board; `no-phone`: to be called, and without a telephone. */
export const watchFigures = [
  'late',
  'due-3',
  'due-7',
  'bounced',
  'rated',
  'promised',
  'came-back',
  'supervision',
  'proposal',
  'call',
  'no-phone',
  'second',
  'unsettled',
] as const;
export type WatchFigure = (typeof watchFigures)[number];

export type WatchKey = Readonly<{ keyOn: string; petitionId: string; no: number }>;
export type WatchAsked = Readonly<{
  list: WatchList | 'no-phone';
  from?: string;
  to?: string;
  unit?: string;
  area?: string;
  size: number;
  after?: WatchKey;
}>;
export type WatchRow = WatchKey &
  Readonly<{
    unit: string;
    petitionNo: string;
    version: number;
    state: string;
    holder: string;
    titleId: string;
    title?: Buffer;
    wrappedKey?: Buffer;
    recused?: readonly string[];
    purpose?: string;
    calls?: number;
  }>;

/** The supervisor's board. Served by watched_by_day; reached through functions that take the scope, and by nobody else. */
export type WatchPorts = Readonly<{
  watchCounts(scope: Scope, today: string): Promise<{ figure: WatchFigure; unit: string; area: string; items: number }[]>;
  watchPage(scope: Scope, asked: WatchAsked): Promise<WatchRow[]>;
}>;
