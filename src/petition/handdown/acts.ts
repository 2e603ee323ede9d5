import type { CivilDate } from '../../clock/civilDate.ts';
import type { TextRef } from '../references.ts';
import type { Tier } from '../state.ts';

/** 转送 or 交办, as the level above wrote it. */
export const handDownWays = ['transfer', 'assignment'] as const;
export type HandDownWay = (typeof handDownWays)[number];

/** 上级转交: what the level above says of a matter it hands down. */
export type HandedDownIn = Readonly<{
  /** The number it has there; one matter each. */
  number: string;
  /** 登记机关: where it was registered first. */
  registeredBy: Tier;
  /** 转交机关: which level sent it to us. */
  from: Tier;
  how: HandDownWay;
  /** 转交日期: the day it came down. */
  sentOn: CivilDate;
  /** 信访日期 there. */
  petitionedOn?: CivilDate;
  /** The day by which the level above wants its answer; always of a 交办. */
  dueOn?: CivilDate;
  /** The level of the bureau that takes it in. */
  tier?: Tier;
  /** A keyed mark of the row it came in, to tell a row that was changed since. */
  mark: string;
}>;

/** The same with what was answered: on which day, and about which outcome. */
export type HandedDown = HandedDownIn & Readonly<{ reported?: Readonly<{ on: CivilDate; about: string }> }>;

/** 报送上级: by file or otherwise. */
export const reportWays = ['exchange-file', 'other-way'] as const;
export type ReportWay = (typeof reportWays)[number];

export type HandDownAct = Readonly<{ type: 'reportUp'; reportWay: ReportWay; text?: TextRef }>;
