import type { CivilDate } from '../../clock/civilDate.ts';
import type { TextRef } from '../references.ts';

/** 请求恢复办理: somebody asks who may reopen an ended matter to do so; at the N-th time that is the bureau one level up (ADR-0213). */
export type ReopeningAct =
  | Readonly<{ type: 'askReopening'; reason: TextRef; to: Readonly<{ unit: string }> }>
  | Readonly<{ type: 'declineReopening'; reason: TextRef }>;

/** The petition bureaus above the unit that holds the matter, the nearest first. */
export type Above = Readonly<{ above?: readonly string[] }>;

/** A reopening that was asked for and not answered yet. */
export type ReopeningAsked = Readonly<{ by: string; to: string; on: CivilDate; time: number }>;
