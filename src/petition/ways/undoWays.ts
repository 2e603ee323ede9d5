import { resumeAll } from '../clockEffects.ts';
import type { ClockEffect } from '../events.ts';
import type { LetterEntry, Petition } from '../petition.ts';
import { backFrom } from './decideRouteOut.ts';
import { openRouting } from './standing.ts';

/** The way that this notice opened, as long as nobody has signed for the matter on it. */
export function routingToUndo(petition: Petition, letterId: string) {
  const routing = openRouting(petition);
  return petition.state === 'routed-out' && routing?.letterId === letterId && !routing.receivedOn ? routing : undefined;
}

/**
 * What voiding a letter of this chapter does to the clocks; nothing if it comes too late. What has been signed for comes back by its return, and a
 * reply that ended the matter is voided after the matter was reopened.
 */
export function undoingWays(petition: Petition, { kind, letterId }: LetterEntry): readonly ClockEffect[] | undefined {
  if (kind === 'route-notice') {
    const routing = routingToUndo(petition, letterId);
    if (routing) return backFrom(petition, routing);
    return openRouting(petition)?.letterId === letterId ? undefined : [];
  }
  const reply = petition.reply?.letterId === letterId ? petition.reply : undefined;
  if (reply && petition.state === 'closed') return undefined;
  const told = reply ?? petition.told?.find((each) => each.letterId === letterId);
  return told && isOwedAgain(petition, told.stopped) ? resumeAll(told.stopped) : [];
}

const beforeAnswer: readonly string[] = ['triaged', 'received', 'transferred', 'assigned'];

/** Is the duty to inform open again? Not once another letter told it, or the matter has moved on. */
function isOwedAgain(petition: Petition, stopped: readonly number[]): boolean {
  const owing = stopped.map((no) => petition.clocks[no]);
  const newer = petition.clocks.some(
    (clock, no) =>
      !stopped.includes(no) &&
      !clock.stoppedOn &&
      !clock.cancelled &&
      owing.some((old) => old?.unit === clock.unit && old.purpose === clock.purpose),
  );
  return beforeAnswer.includes(petition.state) && !newer;
}
