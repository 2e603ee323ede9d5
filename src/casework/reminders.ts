import { isOfficeTime } from '../clock/officeHours.ts';
import type { City } from './city.ts';
import type { Released, ReminderView } from './clockPorts.ts';
import { scopeOf } from './law.ts';
import type { Officer } from './officers.ts';

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
