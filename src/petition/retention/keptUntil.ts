import { type CivilDate, civilDate } from '../../clock/civilDate.ts';
import { type RetentionTerm, retentionTerms } from '../../regulations/retention.ts';
import type { Petition } from '../petition.ts';
import { endStates } from '../state.ts';
import { waitingFor } from '../waiting.ts';

/** How long the file of an ended matter is kept: the term, the day it ended, and the last day; without one, for good. */
export type Kept = Readonly<{ term: RetentionTerm; endedOn: CivilDate; until?: CivilDate }>;

const withoutResult: readonly Petition['state'][] = ['not-accepted', 'withdrawn'];

/**
 * The term of a matter's file, counted from the first of January after the year in which it ended. Undefined while anything of it is open:
 * a state that is not the end, somebody who is waited for, or a supervision, proposal or instruction that was not ended; and for an
 * accusation, whose file follows the rules of the discipline organ (ADR-0264).
 */
export function keptUntil(petition: Petition): Kept | undefined {
  const { state, lastActOn: endedOn, oversight = [] } = petition;
  const open = waitingFor(petition).length > 0 || oversight.some(({ standing }) => standing !== 'ended');
  if (petition.restricted || petition.class === 'accusation' || !endStates.includes(state) || open) return undefined;
  const instructed = oversight.some(({ kind }) => kind === 'instruction');
  const term = withoutResult.includes(state) ? 'no-result' : instructed ? 'instructed' : 'result';
  const { years } = retentionTerms[term];
  return years === null ? { term, endedOn } : { term, endedOn, until: civilDate(`${Number(endedOn.slice(0, 4)) + years}-12-31`) };
}
