import { changedDays } from '../clock/workCalendar.ts';
import { leafOf } from '../ledger/leaf.ts';
import type { Actor } from '../petition/acts.ts';
import { evolve } from '../petition/evolve.ts';
import type { Petition } from '../petition/petition.ts';
import { recount } from '../petition/recount.ts';
import type { MovedDay, Standing } from './calendars.ts';
import type { City } from './city.ts';
import type { ActRecord } from './files.ts';
import { seenByOf } from './seenBy.ts';
import { sweepPlan } from './sweepPlan.ts';

const batch = 2000;
const firstId = '00000000-0000-0000-0000-000000000000';

/** changed: matters with an event. left: matters somebody was at work on; the next pass takes them. */
export type Recounted = { looked: number; changed: number; left: number };

/**
 * Counts every running clock again that was last looked at under an older calendar, batch by batch; only clocks whose count meets a changed day are
 * opened. Safe to kill and to run twice or on two nodes: what is done is not looked at again. Stopped clocks stay as they are.
 */
export async function recountOpen(city: City, onMatter: (changed: number) => void = () => {}): Promise<Recounted> {
  await city.calendars.refresh();
  const now = city.calendars.current();
  const done: Recounted = { looked: 0, changed: 0, left: 0 };
  for (const then of city.calendars.all()) {
    if (then.no === now.no) continue;
    const changed = changedDays(then.calendar, now.calendar);
    for (let left = 0; ; ) {
      const { passed, meets } = await city.calendars.passOver({ old: then.no, current: now.no, changed, most: batch });
      const before = done.looked;
      left = 0;
      for (const petitionId of meets) {
        const answer = await countMatter(city, petitionId, now);
        if (answer === 'left') left += 1;
        else done.looked += 1;
        if (answer !== 'changed') continue;
        done.changed += 1;
        onMatter(done.changed);
      }
      done.looked += passed;
      if (done.looked === before) {
        done.left += left;
        break;
      }
    }
  }
  return done;
}

/** How many matters a calendar would change, without changing any. */
export async function wouldChange(city: City, next: Standing): Promise<number> {
  let count = 0;
  for (const then of city.calendars.all()) {
    const changed = changedDays(then.calendar, next.calendar);
    if (changed.length === 0) continue;
    for (let after = firstId; ; ) {
      const met = await city.calendars.met({ old: then.no, changed, after, most: batch });
      for (const petitionId of met) {
        const file = await city.files.open({ as: 'petitioner', petitionId }, petitionId);
        if (file && eventOf(city, file.petition, next)) count += 1;
      }
      const last = met.at(-1);
      if (!last) break;
      after = last;
    }
  }
  return count;
}

async function countMatter(city: City, petitionId: string, now: Standing): Promise<'changed' | 'same' | 'left'> {
  const scope = { as: 'petitioner', petitionId } as const; // as every system act: the matter itself, whoever may see it
  const file = await city.files.open(scope, petitionId);
  const event = file && eventOf(city, file.petition, now);
  if (!file || !event) {
    await city.calendars.counted(petitionId, now.no);
    return 'same';
  }
  const before = file.petition;
  const after = evolve(before, event);
  const leaf = leafOf(petitionId, after.version, event);
  const record: ActRecord = { scope, before, after, event, leaf, seenBy: seenByOf(city, after), texts: [] };
  const { outcome } = await city.calendars.counted(petitionId, now.no, { record, told: toldOf(city, before, after) });
  return outcome === 'recorded' ? 'changed' : 'left';
}

const system = (city: City): Actor => ({ officer: 'system', unit: city.settings.intakeUnit, isBureau: true, role: 'system' });

function eventOf(city: City, petition: Petition, { calendar, notice }: Standing) {
  return recount(petition, { calendar, notice, on: city.clock.today(), at: city.clock.now(), by: system(city) });
}

/** The desks whose last day moved; of an accusation the restricted desk. */
function toldOf(city: City, before: Petition, after: Petition): MovedDay[] {
  const seenBy = seenByOf(city, after);
  const desks = sweepPlan(city).told.filter(({ rung, unit }) => rung === 'desk' && seenBy.includes(unit));
  return after.clocks.flatMap(({ due, unit }, no) => {
    const desk = due === before.clocks[no]?.due ? undefined : desks.find((one) => one.unit === unit);
    return desk ? [{ no, due, unit: desk.to, role: after.restricted ? desk.secret : desk.role }] : [];
  });
}
