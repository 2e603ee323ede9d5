import { calendarWith, changedDays } from '../clock/workCalendar.ts';
import type { City } from './city.ts';
import { type NoticeFault, readNotice } from './holidayFile.ts';
import { wouldChange } from './recountOpen.ts';

/** added: a new version. there: imported before. same: says nothing that was not known. would-add: only tried. */
export type Imported =
  | Readonly<{
      outcome: 'added' | 'there' | 'same' | 'would-add';
      notice: string;
      version: string;
      changedDays: number;
      wouldChange?: number;
    }>
  | Readonly<{ outcome: 'refused'; fault: NoticeFault }>;

/**
 * A holiday notice becomes a new calendar version; clocks that start from now on are counted with it. Running clocks are counted again by `recountOpen`,
 * which the caller may await and every server does each minute. Importing the same notice twice changes nothing.
 */
export async function importCalendar(
  city: City,
  { given, by, dryRun }: { given: unknown; by: string; dryRun: boolean },
): Promise<Imported> {
  const notice = readNotice(given);
  if ('code' in notice) return { outcome: 'refused', fault: notice };
  await city.calendars.refresh();
  const { calendar, no } = city.calendars.current();
  const known = city.calendars.notices();
  if (known.some(({ id }) => id === notice.id)) return { outcome: 'there', notice: notice.id, version: calendar.version, changedDays: 0 };
  const next = calendarWith([...known, notice]);
  const changed = changedDays(calendar, next).reduce((sum, { from, to }) => sum + (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1, 0);
  const told = { notice: notice.id, version: next.version, changedDays: changed };
  if (changed === 0) return { ...told, outcome: 'same', version: calendar.version };
  if (dryRun)
    return { ...told, outcome: 'would-add', wouldChange: await wouldChange(city, { no: no + 1, calendar: next, notice: notice.id }) };
  const outcome = await city.calendars.add(notice, by);
  return outcome === 'taken' ? { outcome: 'refused', fault: { code: 'id-taken', field: 'days' } } : { ...told, outcome };
}
