import { isAnswered } from '../../petition/checking/decideChecking.ts';
import { lastSaid, wasSpoken } from '../../petition/checking/standing.ts';
import type { PetitionEvent } from '../../petition/events.ts';
import { unprovenPromises } from '../../petition/handling/outcome.ts';
import type { Petition } from '../../petition/petition.ts';
import { endStates } from '../../petition/state.ts';
import { isOpenTo } from '../../petition/supervision/decideSupervision.ts';

/** What a supervisor watches. `clock`, `promised`: by their last day; the others by the day since when they stand. */
export const watchLists = [
  'clock',
  'bounced',
  'rated',
  'promised',
  'came-back',
  'supervision',
  'proposal',
  'call',
  'second',
  'unsettled',
] as const;
export type WatchList = (typeof watchLists)[number];

/** One line of a list: of which unit it speaks, and by which day it stands. `only`: the unit that alone may read it beside the one it is about. */
export type Watched = Readonly<{ list: WatchList; no: number; keyOn: string; unit: string; only?: string }>;

/** Is the matter drawn for a call, or its call for a second one? Chance with a kept key, never a choice (ADR-0256). */
export type Drawn = Readonly<{ call: boolean; second: boolean }>;

/** What of a matter a supervisor watches, from its history and what became of it. Accusations and letters of older systems have nothing of it. */
export function watchedOf(petition: Petition, history: readonly PetitionEvent[], drawn: Drawn): Watched[] {
  if (petition.restricted || petition.undated || petition.state === 'historical') return [];
  return [
    ...clocksOf(petition),
    ...bounced(petition),
    ...rated(petition, history),
    ...unprovenPromises(petition).map(({ no, dueOn, by }) => ({ list: 'promised', no, keyOn: dueOn, unit: by }) as const),
    ...cameBack(petition, history),
    ...overseen(petition),
    ...calls(petition, history, drawn),
  ];
}

const about = ({ competent, holder }: Petition): string => competent ?? holder;
const isOpen = ({ state }: Petition): boolean => !endStates.includes(state);
const lastDay = (history: readonly PetitionEvent[], type: PetitionEvent['type']): string | undefined =>
  history.findLast((event) => event.type === type)?.on;

/** Periods that run for an organ; windows of the petitioner, and the right to object, are no duty. */
const clocksOf = ({ clocks }: Petition): Watched[] =>
  clocks.flatMap(({ unit, due, stoppedOn, cancelled, pausedSince, purpose }, no) =>
    stoppedOn || cancelled || pausedSince || unit === 'petitioner' || purpose === 'object' ? [] : [{ list: 'clock', no, keyOn: due, unit }],
  );

/** 异议、退回 of a matter that is still open. */
function bounced(petition: Petition): Watched[] {
  const last = petition.objections?.at(-1);
  return last && isOpen(petition) ? [{ list: 'bounced', no: petition.objections?.length ?? 1, keyOn: last.on, unit: last.by }] : [];
}

function rated(petition: Petition, history: readonly PetitionEvent[]): Watched[] {
  const poor = petition.rated.unit === 'dissatisfied' || petition.rated.bureau === 'dissatisfied';
  const on = lastDay(history, 'rate');
  return poor && on
    ? [{ list: 'rated', no: 0, keyOn: on, unit: petition.rated.unit === 'dissatisfied' ? about(petition) : petition.registeredAt }]
    : [];
}

/** Reopened and still open, or brought again though it was answered. */
function cameBack(petition: Petition, history: readonly PetitionEvent[]): Watched[] {
  if (!isOpen(petition)) return [];
  const reopened = petition.reopenings > 0 ? lastDay(history, 'reopen') : undefined;
  const again = petition.repeatOf && petition.repeatOf.earlierStanding !== 'pending' ? petition.repeatOf.on : undefined;
  const on = reopened ?? again;
  return on ? [{ list: 'came-back', no: petition.reopenings, keyOn: on, unit: about(petition) }] : [];
}

/** 督办 that have not ended, and proposals that nobody has answered. */
const overseen = ({ oversight = [] }: Petition): Watched[] =>
  oversight.flatMap((entry, no): Watched[] => {
    const { kind, standing, to, on, dueOn, by } = entry;
    if (kind === 'supervision' && standing !== 'ended') return [{ list: 'supervision', no: no + 1, keyOn: dueOn ?? on, unit: to }];
    if (kind !== 'proposal' || standing !== 'open') return [];
    return [{ list: 'proposal', no: no + 1, keyOn: on, unit: to, ...(!isOpenTo(entry, '') && { only: by }) }];
  });

/**
 * 回访: every matter rated badly and those drawn from the rest are called; a call that was drawn is checked by a second officer; and what the
 * petitioner says is not solved stands until it is reopened or reviewed.
 */
function calls(petition: Petition, history: readonly PetitionEvent[], drawn: Drawn): Watched[] {
  const { followUps = [], rated: given } = petition;
  const poor = given.unit === 'dissatisfied' || given.bureau === 'dissatisfied';
  const since = (poor ? lastDay(history, 'rate') : undefined) ?? petition.closed?.on ?? petition.decision?.on;
  const unit = about(petition);
  const spoken = followUps.findLast(wasSpoken);
  const done = spoken ?? followUps.find(({ outcome }) => outcome === 'declined' || outcome === 'wrong-number');
  const owed = isAnswered(petition) && petition.identity !== 'anonymous' && (poor || (drawn.call && petition.state === 'closed'));
  const made: Watched[] = owed && since && !(done && done.on >= since) ? [{ list: 'call', no: followUps.length, keyOn: since, unit }] : [];
  if (!spoken) return made;
  if (drawn.second && !spoken.second) made.push({ list: 'second', no: followUps.lastIndexOf(spoken) + 1, keyOn: spoken.on, unit });
  const taken = petition.reopeningAsked || isOpen(petition) || (petition.reviews ?? []).some(({ on }) => on >= spoken.on);
  if (lastSaid(petition) !== 'solved' && !taken) made.push({ list: 'unsettled', no: 0, keyOn: spoken.on, unit });
  return made;
}
