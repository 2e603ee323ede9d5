import type { CivilDate } from '../../clock/civilDate.ts';

/** A report's days, both included. */
export type Between = Readonly<{ from: CivilDate; to: CivilDate }>;

/** How often which organ's opinions were upheld, changed or revoked, and by whom. */
export type ReviewCount = { level: string; reviewer: string; handler: string; outcome: string; count: number };

/** Objections by unit, and how each was answered. */
export type UnitObjections = { unit: string; objections: number; agreed: number; refused: number; designated: number };

/** A matter that went to and fro: how often it was objected to, and by which units. */
export type MatterObjections = { petitionNo: string; state: string; holder: string; objections: number; units: string[]; lastOn: string };
