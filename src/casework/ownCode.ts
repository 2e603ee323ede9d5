import { timingSafeEqual } from 'node:crypto';
import { jointOf } from '../petition/joint/standing.ts';
import type { Petition } from '../petition/petition.ts';
import type { City } from './city.ts';

/** Who opens a matter by a code: the petitioner, or a representative by number. `codeVersion` is what the code hangs on. */
export type CodeHolder = Readonly<{ petitionId: string; codeVersion: number; representative?: number }>;

/** The query code of a representative; another one each time they are named anew. */
export const codeOfRepresentative = (city: Pick<City, 'keys'>, petitionId: string, { no, since }: { no: number; since: number }): string =>
  city.keys.queryCode(`${petitionId}|representative|${no}`, since);

/** A code as people type it: full width, small letters, spaces and dashes. */
export const readQueryCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-‐-―−_]/g, '')
    .slice(0, 40);

/** More than any matter has (regulations/representatives.ts), so that each try compares as many codes. */
const compared = 5;

/**
 * Whose code it is, of those that open the matter. Every try makes and compares the same number of codes, whether the matter is there or
 * not.
 */
export function holderOf(
  city: City,
  { petitionId, petition, typed }: { petitionId: string; petition: Petition | undefined; typed: string },
): CodeHolder | undefined {
  const codeVersion = petition?.codeVersion ?? 1;
  const named = petition ? jointOf(petition).representatives : [];
  const given = Buffer.from(readQueryCode(typed).padEnd(40, '-'));
  const own = isSame(city.keys.queryCode(petitionId, codeVersion), given);
  const matching = Array.from({ length: compared }, (_, at) => named[at] ?? { no: 0, since: 0 }).filter((each) =>
    isSame(codeOfRepresentative(city, petitionId, each), given),
  );
  if (own && petition) return { petitionId, codeVersion };
  const [found] = matching;
  return found && found.no > 0 ? { petitionId, codeVersion: found.since, representative: found.no } : undefined;
}

function isSame(code: string, given: Buffer): boolean {
  const right = Buffer.from(readQueryCode(code).padEnd(40, '-'));
  return right.length === given.length && timingSafeEqual(right, given);
}

/** Does what was opened then still open the matter now? Not once the code was issued again, or the representative is none any more. */
export function stillOpens(
  petition: Petition,
  { codeVersion, representative }: Pick<CodeHolder, 'codeVersion' | 'representative'>,
): boolean {
  if (representative === undefined) return petition.codeVersion === codeVersion;
  return jointOf(petition).representatives.some(({ no, since }) => no === representative && since === codeVersion);
}
