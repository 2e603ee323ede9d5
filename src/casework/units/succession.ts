import { leafOf } from '../../ledger/leaf.ts';
import { evolve } from '../../petition/evolve.ts';
import { succeed } from '../../petition/succession/succeed.ts';
import type { City } from '../city.ts';
import type { ActRecord } from '../files.ts';
import { targetOf } from '../law.ts';
import { seenByOf } from '../seenBy.ts';

const batch = 200;
const firstId = '00000000-0000-0000-0000-000000000000';

/**
 * The successor takes over each matter that lies with a unit, by an event of its own. Safe to kill and to run again: what was handed over has
 * nothing left with the unit.
 *
 * @returns left: matters that complain of the successor, which a person must pass on, and those somebody was at work on
 */
export async function handOver(city: City, from: string, successor: string): Promise<{ handed: number; left: number }> {
  const done = { handed: 0, left: 0 };
  for (let after = firstId; ; ) {
    const found = await city.unitBook.mattersOf(from, after, batch);
    for (const petitionId of found) {
      const outcome = await handOne(city, petitionId, { from, successor });
      if (outcome !== 'none') done[outcome] += 1;
    }
    const last = found.at(-1);
    if (!last) return done;
    after = last;
  }
}

async function handOne(
  city: City,
  petitionId: string,
  { from, successor }: { from: string; successor: string },
): Promise<'handed' | 'left' | 'none'> {
  const scope = { as: 'petitioner', petitionId } as const; // as every system act: the matter itself, whoever may see it
  const file = await city.files.open(scope, petitionId);
  if (!file) return 'none';
  const by = { officer: 'system', unit: city.settings.intakeUnit, isBureau: true, role: 'system' } as const;
  const event = succeed(file.petition, { from, to: targetOf(city, successor), on: city.clock.today(), at: city.clock.now(), by });
  if (!event) return 'none';
  if (event === 'accused') return 'left';
  const before = file.petition;
  const next = evolve(before, event);
  const leaf = leafOf(petitionId, next.version, event);
  const record: ActRecord = { scope, before, after: next, event, leaf, seenBy: seenByOf(city, next), texts: [] };
  const { outcome } = await city.unitBook.hand(record);
  return outcome === 'recorded' ? 'handed' : 'left';
}
