import type { Role } from '../access/roles.ts';
import type { CivilDate } from '../clock/civilDate.ts';
import type { Scope } from './files.ts';

/** How far up a warning goes: to those who work on the matter, the head of their unit, the petition bureau above it, the city's. */
export type Rung = 'desk' | 'head' | 'bureau' | 'city';

/** Who is told on a rung: a role of a unit; of an accusation the restricted desk of that unit instead (信访工作条例 第三十条). */
export type Tellee = Readonly<{ unit: string; rung: Rung; to: string; role: Role; secret: Role }>;

/** What a sweep needs to know of the city. */
export type SweepPlan = Readonly<{ told: readonly Tellee[]; grounds: Readonly<Record<string, string>> }>;

export type Swept = { looked: number; warned: number; candidates: number };

export type WarningRow = Readonly<{
  petitionId: string;
  petitionNo: string;
  clockNo: number;
  purpose: string;
  unit: string;
  level: string;
  urgency: number;
  since: CivilDate;
  dueOn: CivilDate;
  titleId: string;
  title: Buffer | undefined;
  wrappedKey: Buffer | undefined;
}>;

export type CandidateRow = Readonly<{
  petitionId: string;
  petitionNo: string;
  clockNo: number;
  purpose: string;
  ground: string;
  unit: string;
  since: CivilDate;
  dueOn: CivilDate;
  stoppedOn: CivilDate | undefined;
}>;

export type WarningKey = Readonly<{ urgency: number; dueOn: string; petitionId: string; clockNo: number; level: string }>;
export type CandidateKey = Readonly<{ since: string; petitionId: string; clockNo: number; ground: string }>;

/** Warnings of clocks and what may have to be supervised, as storage keeps them. */
export type Warnings = Readonly<{
  /** Looks at one batch of clocks whose day has come. Safe to kill, on several nodes at once. */
  sweep(today: CivilDate, plan: SweepPlan, most: number): Promise<Swept>;
  /** Warnings told to these roles of a unit and not acknowledged, latest first. Served by warning_open. */
  open(scope: Scope, asked: { unit: string; roles: readonly string[]; size: number; after?: WarningKey }): Promise<WarningRow[]>;
  /** Whether there was such a warning to these roles of the unit. */
  acknowledge(
    scope: Scope,
    asked: { unit: string; roles: readonly string[]; petitionNo: string; clockNo: number; level: string; by: string },
  ): Promise<boolean>;
  /** Served by supervision_candidate_open. */
  candidates(scope: Scope, asked: { unit: string; size: number; after?: CandidateKey }): Promise<CandidateRow[]>;
  dismiss(scope: Scope, asked: { petitionNo: string; clockNo: number; ground: string; by: string }): Promise<boolean>;
}>;

export type Released = { released: number; cancelled: number };
export type ReminderView = { petitionNo: string; clock: number; level: string; dueOn: string; at: string };

/** Reminders of warnings, as storage keeps them: to an account, of a matter, without personal data. */
export type Reminders = Readonly<{
  /** One batch of waiting reminders: released, or cancelled where the clock has stopped. Safe to kill, on several nodes at once. */
  release(at: string, most: number): Promise<Released>;
  /** Released to an account and still true, newest first. Served by reminder_released. */
  of(scope: Scope, account: string, size: number): Promise<ReminderView[]>;
}>;
