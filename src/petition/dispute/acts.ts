import type { CivilDate } from '../../clock/civilDate.ts';
import type { LetterMade, Target, TextRef } from '../references.ts';

/** Who settled which organ handles the matter: the sender, the organ above both, or the joint conference (信访工作条例 第二十四条). */
export const deciders = ['sender', 'common-superior', 'joint-conference'] as const;
export type Decider = (typeof deciders)[number];

/** 异议, its answer, and 指定: who has to handle a matter that an organ says is not its own. */
export type DisputeAct =
  | Readonly<{ type: 'object'; reason: TextRef; belongsTo?: Target; letter: LetterMade }>
  | Readonly<{ type: 'agreeReturn'; reason: TextRef; letter: LetterMade }>
  | Readonly<{ type: 'refuseReturn'; reason: TextRef; letter: LetterMade }>
  | Readonly<{ type: 'designate'; to: Target; decidedBy: Decider; reason: TextRef; letter: LetterMade }>;

/** One objection (异议) of an organ to being sent the matter. `answer` is missing while the sender looks into it. */
export type Objection = Readonly<{
  by: string;
  byBureau: boolean;
  sender: string;
  on: CivilDate;
  /** The unit the organ says it belongs to. */
  belongsTo?: string;
  answer?: 'agreed' | 'refused' | 'designated';
  answeredOn?: CivilDate;
}>;
