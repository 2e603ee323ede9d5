import type { CivilDate } from '../../clock/civilDate.ts';
import type { TextRef } from '../references.ts';
import type { State } from '../state.ts';

/** 拆分: a matter with several claims becomes as many matters, and stays as their cover (总件). */
export type SplitAct =
  | Readonly<{ type: 'split'; parts: readonly PartRef[]; reason?: TextRef }>
  /** `stuck`: numbers of the parts that cannot come back, as they stood on the day. */
  | Readonly<{ type: 'undoSplit'; reason: TextRef; stuck: readonly string[] }>;

/** A part as its cover knows it. `restricted`: an accusation that stood among other claims. */
export type PartRef = Readonly<{ petitionId: string; petitionNo: string; restricted?: true }>;

/** What a part is part of; parts are counted from 1. */
export type PartOf = Readonly<{ petitionId: string; petitionNo: string; part: number }>;

/** What became of a cover: its parts, the state it goes back to, and the clocks that stopped. */
export type Split = Readonly<{ parts: readonly PartRef[]; before: State; stopped: readonly number[] }>;

/** What is done to a part when the dividing of its cover is undone: it ends there. */
export type RejoinAct = Readonly<{ type: 'rejoin'; on: CivilDate; cover: string }>;
