import type { CivilDate } from '../../clock/civilDate.ts';
import type { LetterMade, Target, TextRef } from '../references.ts';

/** What a review decides about the opinion: 维持, 变更, 撤销并责令重新办理 (信访工作条例 第三十五条; ADR-0130). */
export const reviewOutcomes = ['upheld', 'changed', 'revoked'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** 复查 of the organ's opinion, then 复核 of the opinion on review: the last level (信访工作条例 第三十五条、第三十六条). */
export type ReviewLevel = 'review' | 'recheck';

/** The petitioner asks for 复查 or 复核; at the counter and by letter somebody enters it on the day it came. */
export type ReviewAct = Readonly<{
  type: 'askReview';
  to: Target;
  grounds: TextRef;
  /** 正当理由 for asking after the last day; judged and entered by staff. */
  lateReason?: TextRef;
  /** The organs that could be chosen when it was asked. */
  organs: readonly string[];
  /** Who worked on what is to be reviewed, by account: they take no part in it. */
  handledBy: readonly string[];
  letter: LetterMade;
}>;

/** One request for review and, once the review organ has sealed its opinion, the answer. */
export type Review = Readonly<{
  level: ReviewLevel;
  organ: string;
  on: CivilDate;
  /** The opinion that it is about. */
  letterId: string;
  handledBy: readonly string[];
  late?: true;
  decided?: Readonly<{ outcome: ReviewOutcome; on: CivilDate; letterId: string }>;
}>;
