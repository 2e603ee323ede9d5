import type { City } from '../casework/city.ts';
import { sweepClocks } from '../casework/warnings.ts';
import { regularly } from './regularly.ts';

const everyMs = 60_000;

/** Tells those concerned of clocks that come to their last day or are past it, once a minute. Safe to kill, to run twice and on two nodes at once. */
export const sweepClocksRegularly = (city: City, told: (fault: unknown) => void): (() => void) =>
  regularly(() => sweepClocks(city), everyMs, told);
