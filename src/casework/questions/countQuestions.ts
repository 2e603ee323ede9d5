import type { CivilDate } from '../../clock/civilDate.ts';
import type { PetitionEvent } from '../../petition/events.ts';
import type { Scope } from '../files.ts';
import type { Facts } from '../insight/factsOf.ts';
import type { WatchedRow, WatchPorts } from '../insight/watchPorts.ts';

/** 信访日 · 登记日 · 交换日. */
export const axes = ['filed', 'registered', 'exchanged'] as const;
export type Axis = (typeof axes)[number];
/** 问题属地 · 户籍地 · 常住地. */
export const places = ['matter', 'home', 'living'] as const;
export type CountedPlace = (typeof places)[number];
export const countedBy = ['time', 'category', 'area', 'channel'] as const;
export type CountedBy = (typeof countedBy)[number];

export type CountAsked = Readonly<{
  by: CountedBy;
  axis: Axis;
  place: CountedPlace;
  every: 'month' | 'week';
  /** Digits of an area code that are told apart. */
  digits: number;
  /** As it stood at the end of this day; `now` if that is today. */
  on: CivilDate;
  now: boolean;
  unit?: string;
  periods: readonly Readonly<{ name: string; from: string; to: string }>[];
}>;
export type CountRow = Readonly<{ period: string; key: string | null; items: number; people: number; visits: number }>;
export type PartsOf = Readonly<{ axis: Axis; from: string; to: string; on: string; now: boolean; unit?: string }>;
export type StockOf = Readonly<{ on: string; now: boolean; unit?: string }>;
export type AgeBound = Readonly<{ age: string; from: number }>;

/** Counting across matters from their facts (ADR-0190). Accusations are in no count. */
export type Counts = WatchPorts &
  Readonly<{
    /** Histories of matters whose facts are behind, at most so many. */
    behind(most: number): Promise<{ petitionId: string; version: number; events: PetitionEvent[] }[]>;
    write(made: readonly (Facts & Readonly<{ petitionId: string; version: number; watched: readonly WatchedRow[] }>)[]): Promise<void>;
    behindCount(): Promise<number>;
    /** Served by counted_filed and its sisters; of a past day by matter_fact_filed and its sisters. */
    board(scope: Scope, asked: CountAsked): Promise<CountRow[]>;
    leftOut(scope: Scope, asked: PartsOf): Promise<{ undated: number; noDay: number }>;
    parts(scope: Scope, asked: PartsOf): Promise<Record<string, number>>;
    /** The open stock at the end of a day by age. Served by counted_open. */
    stockOn(scope: Scope, asked: StockOf, ages: readonly AgeBound[]): Promise<Record<string, number>>;
    stockHistory(scope: Scope, from: string, to: string): Promise<{ day: string; age: string; items: number }[]>;
    /** Writes the stock of days that are over, at most so many. @returns how many */
    writeStock(days: Readonly<{ from: string; to: string; most: number }>, ages: readonly AgeBound[]): Promise<number>;
  }>;
