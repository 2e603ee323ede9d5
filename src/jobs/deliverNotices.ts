import type { City } from '../casework/city.ts';
import { deliverNotices } from '../casework/notices/deliver.ts';
import { regularly } from './regularly.ts';

const everyMs = 5000;

/** Sends what waits, every few seconds. Safe to kill, to run twice and on two nodes at once (casework/notices/deliver.ts). */
export const deliverNoticesRegularly = (city: City, told: (fault: unknown) => void): (() => void) =>
  regularly(() => deliverNotices(city), everyMs, told);
