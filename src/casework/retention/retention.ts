import type { CivilDate } from '../../clock/civilDate.ts';
import { civilDate, yearOf } from '../../clock/civilDate.ts';
import { keptUntil } from '../../petition/retention/keptUntil.ts';
import { retentionSource, retentionTerms, retentionVersion } from '../../regulations/retention.ts';
import type { City } from '../city.ts';
import { scopeOf } from '../law.ts';
import type { Officer } from '../officers.ts';
import { openFor } from '../readFile.ts';
import type { Destruction, DestructionMatter, Hold, ListedMatter } from './retentionPorts.ts';

/** Matters on one list; what is over the limit waits for the next one. */
export const mostOnList = 500;
/** Ended matters that are looked at for one list: some of them ended late or are kept for good. */
const looked = 2000;
const mostLists = 200;
const mostHolds = 500;

export type RetentionView = Readonly<{
  version: string;
  source: string;
  terms: readonly Readonly<{ term: string; years: number | null }>[];
  /** How many a list would hold today; at most `mostOnList`. */
  due: number;
  lists: readonly (Destruction & { own: boolean })[];
  holds: readonly Hold[];
}>;

/** The terms, what is over them today, the unit's lists with who proposed them, and the holds on matters that the officer may see. */
export async function retentionView(city: City, officer: Officer): Promise<RetentionView> {
  const [due, lists, holds] = await Promise.all([
    overdue(city, officer),
    city.retention.lists(officer.unit, mostLists),
    city.retention.holds(scopeOf(city, officer), city.clock.today(), mostHolds),
  ]);
  const name = (account: string) => city.officers.nameOf(account) ?? account;
  return {
    version: retentionVersion,
    source: retentionSource,
    terms: Object.entries(retentionTerms).map(([term, { years }]) => ({ term, years })),
    due: due.length,
    lists: lists.map((list) => ({
      ...list,
      own: list.proposedBy === officer.account,
      proposedBy: name(list.proposedBy),
      decidedBy: list.decidedBy && name(list.decidedBy),
    })),
    holds: holds.map((hold) => ({ ...hold, by: name(hold.by) })),
  };
}

/** Matters registered here whose term is over, oldest first. */
async function overdue(city: City, officer: Officer): Promise<DestructionMatter[]> {
  const today = city.clock.today();
  const before = (years: number): CivilDate => civilDate(`${yearOf(today) - years - 1}-12-31`);
  const filedBy = { result: before(retentionTerms.result.years), noResult: before(retentionTerms['no-result'].years), today };
  const ended = await city.retention.ended(scopeOf(city, officer), officer.unit, filedBy, looked);
  const over = ended.flatMap((petition) => {
    const kept = keptUntil(petition);
    if (!kept?.until || kept.until >= today) return [];
    const { petitionId, petitionNo, version } = petition;
    return [{ petitionId, petitionNo, version, term: kept.term, endedOn: kept.endedOn, keptUntil: kept.until }];
  });
  return over.slice(0, mostOnList);
}

/** Proposes a list of what is over its term today. @returns its number; undefined if there is nothing */
export async function proposeDestruction(city: City, officer: Officer, note: string): Promise<number | undefined> {
  const matters = await overdue(city, officer);
  if (matters.length === 0) return undefined;
  return city.retention.propose(officer.unit, { terms: retentionVersion, note, by: officer.account, on: city.clock.today() }, matters);
}

export const listedMatters = (city: City, officer: Officer, no: number): Promise<ListedMatter[]> =>
  city.retention.matters(officer.unit, no);

export type DestructionDecision = Readonly<{ step: 'carry-out' | 'refuse'; reason: string }>;

/** Decides a list that somebody else proposed: what stands on it is destroyed for good, but for what was held or moved since; or it is refused. */
export async function decideDestruction(
  city: City,
  { unit, account }: Officer,
  no: number,
  { step, reason }: DestructionDecision,
): Promise<'done' | 'no-such-list' | 'destruction-own' | 'destruction-decided'> {
  const list = (await city.retention.lists(unit, mostLists)).find((one) => one.no === no);
  if (!list) return 'no-such-list';
  if (list.proposedBy === account) return 'destruction-own';
  const given = { by: account, on: city.clock.today(), reason };
  const done =
    step === 'refuse' ? await city.retention.refuse(unit, no, given) : (await city.retention.carryOut(unit, no, given)) !== undefined;
  return done ? 'done' : 'destruction-decided';
}

export type HoldAsked = Readonly<{ petitionNo: string; reason: string; until?: CivilDate | undefined }>;

/** Keeps a matter from being destroyed, until a day or until somebody lifts it. */
export async function placeHold(
  city: City,
  officer: Officer,
  { petitionNo, reason, until }: HoldAsked,
): Promise<'done' | 'no-such-matter' | 'hold-until'> {
  if (until && until <= city.clock.today()) return 'hold-until';
  const opened = await openFor(city, officer, petitionNo);
  if (!opened) return 'no-such-matter';
  const { petitionId } = opened.file.petition;
  const step = { step: 'placed', reason, unit: officer.unit, by: officer.account, ...(until && { until }) } as const;
  await city.retention.hold(scopeOf(city, officer), petitionId, step);
  return 'done';
}

export async function liftHold(
  city: City,
  officer: Officer,
  { petitionNo, reason }: HoldAsked,
): Promise<'done' | 'no-such-matter' | 'hold-none'> {
  const opened = await openFor(city, officer, petitionNo);
  if (!opened) return 'no-such-matter';
  const scope = scopeOf(city, officer);
  const { petitionId } = opened.file.petition;
  if (!(await city.retention.isHeld(scope, petitionId, city.clock.today()))) return 'hold-none';
  await city.retention.hold(scope, petitionId, { step: 'lifted', reason, unit: officer.unit, by: officer.account });
  return 'done';
}
