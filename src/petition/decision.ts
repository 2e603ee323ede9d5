import type { MatterAct, OpeningAct } from './acts.ts';
import type { ClockEffect, PetitionEvent } from './events.ts';
import type { Refusal } from './refusals.ts';

/** What a rule answers: the article it rests on and the clocks it moves, or the law's no. */
export type Ruling = Readonly<{ ok: true; article?: string; clocks: readonly ClockEffect[] }> | Readonly<{ ok: false; refusal: Refusal }>;

export const allow = (clocks: readonly ClockEffect[] = [], article?: string): Ruling =>
  article ? { ok: true, clocks, article } : { ok: true, clocks };
export const refuse = (refusal: Refusal): Ruling => ({ ok: false, refusal });

/** One act of a type, out of the union. */
export type ActOf<T extends (MatterAct | OpeningAct)['type']> = Extract<MatterAct | OpeningAct, { type: T }>;
/** One event of a type, out of the union. */
export type EventOf<T extends PetitionEvent['type']> = Extract<PetitionEvent, { type: T }>;
