import { maySee } from '../access/access.ts';
import type { CivilDate } from '../clock/civilDate.ts';
import type { Petition } from '../petition/petition.ts';
import type { RepeatAct } from '../petition/repeat/acts.ts';
import { standingOf } from '../petition/repeat/decideRepeat.ts';
import type { City } from './city.ts';
import { readerOf, scopeOf } from './law.ts';
import type { Officer } from './officers.ts';
import type { WrittenAct } from './writtenAct.ts';

/** The other matter that an act names by its number, as far as this officer may see it: the earlier one of a repeat, or the lead of a merging. */
export async function namedMatter(
  city: City,
  officer: Officer,
  { type, fields }: WrittenAct,
): Promise<Readonly<{ earlier?: Petition; lead?: Petition }>> {
  const name = type === 'linkRepeat' ? 'earlier' : type === 'merge' ? 'lead' : undefined;
  const matter = name && (await seenMatter(city, officer, fields[name]));
  return name && matter ? { [name]: matter } : {};
}

async function seenMatter(city: City, officer: Officer, petitionNo: unknown): Promise<Petition | undefined> {
  const file = typeof petitionNo === 'string' ? await city.files.openNumbered(scopeOf(city, officer), petitionNo) : undefined;
  return file && maySee(readerOf(city, officer), file.petition, file.seenBy) ? file.petition : undefined;
}

/** What a link to an earlier matter rests on beside what was typed: where that one stood on the day, and the round. */
export function repeatFacts(earlier: Petition | undefined, on: CivilDate): Pick<RepeatAct, 'earlierId' | 'earlierStanding' | 'round'> {
  if (!earlier) return { earlierId: '', earlierStanding: 'ended', round: 2 };
  return { earlierId: earlier.petitionId, earlierStanding: standingOf(earlier, on), round: (earlier.repeatOf?.round ?? 1) + 1 };
}
