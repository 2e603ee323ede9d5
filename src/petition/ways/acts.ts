import type { CivilDate } from '../../clock/civilDate.ts';
import type { LetterMade, Target, TextRef } from '../references.ts';
import type { Adoption } from '../supervision/acts.ts';

/** 导入法定途径 and what comes of it; 去向告知; 建议采纳情况回复: how a matter that ends in no opinion goes its way. */
export type WaysAct = RoutingAct | TellingAct;

type RoutingAct =
  /** `to`: a unit of the city; `body`: any other body, by its name. One of the two. `dueOn`: by when the outcome is asked for. */
  | Readonly<{ type: 'routeOut'; to?: Target; body?: TextRef; reason: TextRef; dueOn: CivilDate; letter: LetterMade }>
  | Readonly<{ type: 'recordRouteReceipt'; proof?: TextRef }>
  | Readonly<{ type: 'recordRouteOutcome'; text: TextRef }>
  | Readonly<{ type: 'comeBack'; reason: TextRef }>;

type TellingAct =
  | Readonly<{ type: 'tellDestination'; reason?: TextRef; letter: LetterMade }>
  /** `adoption`: of a suggestion; an enquiry is answered. */
  | Readonly<{ type: 'replySuggestion'; adoption?: Adoption; text: TextRef; letter: LetterMade }>;

/** One leading of a matter into another legal way (信访工作条例 第三十一条第一项至第五项). */
export type Routing = Readonly<{
  by: string;
  byBureau: boolean;
  /** Where the matter stood, and stands again if it comes back. */
  from: 'triaged' | 'received';
  /** Item of 第三十一条, 1 to 5. */
  route: number;
  on: CivilDate;
  letterId: string;
  to?: string;
  body?: TextRef;
  /** A visitor is guided (引导) to the body and hands the matter in there; nothing is handed over (第二十二条第二款). */
  guided?: true;
  /** The clocks that were met by the notice, and the number of the clock for the outcome. */
  stopped: readonly number[];
  clock: number;
  receivedOn?: CivilDate;
  proof?: TextRef;
  outcome?: Readonly<{ on: CivilDate; text: TextRef }>;
  cameBackOn?: CivilDate;
}>;

/** 去向告知: who told the petitioner where the matter is, and which clocks that met. */
export type Told = Readonly<{ by: string; at: string; on: CivilDate; letterId: string; stopped: readonly number[] }>;

/** 建议采纳情况回复 that stands. */
export type SuggestionReply = Readonly<{ adoption?: Adoption; on: CivilDate; letterId: string; stopped: readonly number[] }>;
