import type { CivilDate } from '../../clock/civilDate.ts';
import type { TextRef } from '../references.ts';

/** Of each item of the checklist: it was done, it was not, or it does not apply to this matter. */
export const checkAnswers = ['yes', 'no', 'na'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];
export type ItemAnswer = Readonly<{ item: string; answer: CheckAnswer }>;

/** What a check came to: points of what was done, of points that apply. */
export type QualityScore = Readonly<{ earned: number; possible: number; passed: boolean }>;

/**
 * 质量检查 of a finished matter and the unit's answer. `checklist`: the version gone by; `remarks`: sealed, by item; `draws`: the 抽查 in which the
 * matter was drawn and waits; `seers`: the unit checked and the bureaus that watch it.
 */
export type QualityAct =
  | (Readonly<{
      type: 'checkQuality';
      checklist: string;
      answers: readonly ItemAnswer[];
      remarks?: TextRef;
      text?: TextRef;
      draws?: readonly string[];
      seers?: readonly string[];
    }> &
      QualityScore)
  | Readonly<{ type: 'answerQuality'; entry: number; text: TextRef }>;

/** One check as it stands. It speaks of the matter and the unit that answered it; who of its officers did what is not in it. */
export type QualityCheck = QualityScore &
  Readonly<{
    by: string;
    to: string;
    on: CivilDate;
    checklist: string;
    /** Items that were answered with no. */
    missed: readonly string[];
    seers: readonly string[];
    draws?: readonly string[];
    answeredOn?: CivilDate;
  }>;
