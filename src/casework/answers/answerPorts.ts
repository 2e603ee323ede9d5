import type { CivilDate } from '../../clock/civilDate.ts';
import type { AnswerText } from '../../documents/standardAnswers.ts';

/** A step of a version: who approved or withdrew it, and why. */
export type AnswerStep = Readonly<{ step: 'approved' | 'withdrawn'; reason: string; by: string; at: string }>;

/** One version of a standard answer of a unit, with its steps, oldest first, and how often it was taken into a form. */
export type AnswerVersion = AnswerText &
  Readonly<{
    unit: string;
    code: string;
    version: number;
    note: string;
    writtenBy: string;
    writtenAt: string;
    steps: readonly AnswerStep[];
    /** The one offered now. */
    offered: boolean;
    uses: number;
  }>;

/** What names a version. */
export type AnswerNamed = Readonly<{ unit: string; code: string; version: number }>;

/** 标准答复 of units, in versions that are only ever added. */
export type StandardAnswers = Readonly<{
  /** All versions of a unit's answers, by code, newest first, at most `most`. */
  of(unit: string, most: number): Promise<AnswerVersion[]>;
  version(named: AnswerNamed): Promise<AnswerVersion | undefined>;
  /** Those offered now by these units: all of the first, of the others only what reaches the area. At most `most`. */
  offered(own: string, bureaus: readonly string[], most: number): Promise<AnswerVersion[]>;
  /** @returns the number of the version */
  add(unit: string, given: AnswerText & Readonly<{ code: string; note: string; by: string }>): Promise<number>;
  /** Approval only by another than the author. @returns whether it was kept */
  step(named: AnswerNamed, given: Readonly<{ step: AnswerStep['step']; reason: string; by: string }>): Promise<boolean>;
  used(named: AnswerNamed, by: Readonly<{ unit: string; on: CivilDate }>): Promise<void>;
}>;
