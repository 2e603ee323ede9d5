import { isOfficeTime } from '../clock/officeHours.ts';
import type { City } from './city.ts';
import type { Scope } from './files.ts';
import { scopeOf } from './law.ts';
import type { Officer } from './officers.ts';

export type Released = { released: number; cancelled: number };
export type ReminderView = { petitionNo: string; clock: number; level: string; dueOn: string; at: string };

/** Reminders of warnings, as storage keeps them: to an account, of a matter, without personal data. */
export type Reminders = Readonly<{
  /** One batch of waiting reminders: released, or cancelled where the clock has stopped. Safe to kill, on several nodes at once. */
  release(at: string, most: number): Promise<Released>;
  /** Released to an account and still true, newest first. Served by reminder_released. */
  of(scope: Scope, account: string, size: number): Promise<ReminderView[]>;
}>;

const batch = 2000;

/** Releases what waits, in office hours only: outside of them nothing happens. */
export async function releaseReminders(city: Pick<City, 'reminders' | 'clock' | 'settings' | 'calendar'>): Promise<Released> {
  const all: Released = { released: 0, cancelled: 0 };
  const now = city.clock.now();
  if (!isOfficeTime(now, city.settings.reminderHours, city.calendar)) return all;
  for (;;) {
    const { released, cancelled } = await city.reminders.release(now, batch);
    all.released += released;
    all.cancelled += cancelled;
    if (released + cancelled < batch) return all;
  }
}

/** What this officer was reminded of. */
export const listReminders = (city: City, officer: Officer, size: number): Promise<ReminderView[]> =>
  city.reminders.of(scopeOf(city, officer), officer.account, size);
