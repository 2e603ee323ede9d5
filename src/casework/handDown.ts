import type { CivilDate } from '../clock/civilDate.ts';
import { lineage } from '../jurisdiction/units.ts';
import { canonical } from '../ledger/leaf.ts';
import type { HandedDownIn } from '../petition/handdown/acts.ts';
import type { Refusal } from '../petition/refusals.ts';
import type { City } from './city.ts';
import type { Scope } from './files.ts';
import type { Filing } from './filing.ts';
import { tierOf } from './law.ts';
import { openingRecord } from './openMatter.ts';

/** A matter that the level above hands down, as a row of its file says. */
export type HandedDownRow = Readonly<{
  filing: Filing;
  /** The day it came down. */
  on: CivilDate;
  handedDown: Omit<HandedDownIn, 'tier' | 'mark'>;
}>;

/** there: in already, as it was. changed: in already, and the row says something else since; nothing is taken. */
export type TakenDown =
  | Readonly<{ outcome: 'made' | 'there' | 'changed'; petitionNo: string }>
  | Readonly<{ outcome: 'fits' }>
  | Readonly<{ outcome: 'refused'; refusal: Refusal }>;

/** One matter for each number of the level above, whoever sends it again. */
export const handedDownKey = (number: string): string => `handed-down ${number}`;

/** In whose name matters from above are looked up: the bureau that takes them in. */
export function intakeScope({ settings, units }: Pick<City, 'settings' | 'units'>, { restricted }: { restricted: boolean }): Scope {
  return { as: 'officer', unit: settings.intakeUnit, within: lineage(settings.intakeUnit, units), restricted };
}

/** A keyed mark of what a row says: tells a changed row without keeping its words. */
const markOf = (city: City, row: HandedDownRow): string => city.keys.sign('handed-down', canonical(JSON.parse(JSON.stringify(row))));

/**
 * Takes a row in: registered with the intake bureau on the day it came down, on the number and with the last day of the level above. Its number
 * makes one matter, by the key in the same transaction; a row that came before is compared and never written over.
 */
export async function takeDown(city: City, row: HandedDownRow, { dryRun }: { dryRun: boolean }): Promise<TakenDown> {
  const key = handedDownKey(row.handedDown.number);
  const mark = markOf(city, row);
  const known = await before(city, key, mark);
  if (known) return known;
  const made = await openingRecord(city, openingOf(city, row, mark), { importKey: key });
  if ('refusal' in made) return { outcome: 'refused', refusal: made.refusal };
  if (dryRun) return { outcome: 'fits' };
  const recorded = await city.files.record(made.record);
  if (recorded.outcome === 'recorded') return { outcome: 'made', petitionNo: made.record.after.petitionNo };
  if (recorded.outcome !== 'taken') throw new Error(`a matter from above cannot be ${recorded.outcome}`);
  return (await before(city, key, mark)) ?? { outcome: 'there', petitionNo: '' };
}

async function before(city: City, key: string, mark: string): Promise<TakenDown | undefined> {
  const found = await city.questions.handedDown(intakeScope(city, { restricted: true }), key);
  return found && { outcome: found.mark === mark ? 'there' : 'changed', petitionNo: found.petitionNo };
}

function openingOf(city: City, { filing, on, handedDown }: HandedDownRow, mark: string) {
  const { intakeUnit } = city.settings;
  const tier = tierOf(city, intakeUnit);
  const by = { officer: 'handdown', unit: intakeUnit, isBureau: true, role: 'registrar' };
  return {
    ...({ type: 'register', channel: 'handed-down', uploads: [] } as const),
    ...{ filing, on, by },
    handedDown: { ...handedDown, mark, ...(tier && { tier }) },
  };
}
