import type { EventOf } from '../decision.ts';
import { withLetter } from '../evolvePapers.ts';
import type { Petition } from '../petition.ts';
import type { Review } from './acts.ts';
import { reviewable } from './standing.ts';

/** A request for review, as it came. */
export function evolveReview(petition: Petition, event: EventOf<'askReview'>): Petition {
  const { level = 'review', letterId = '' } = reviewable(petition) ?? {};
  const { to, on, handledBy, lateReason } = event;
  const review: Review = { level, organ: to.unit, on, letterId, handledBy, ...(lateReason && { late: true as const }) };
  return { ...withLetter(petition, event.letter, event), reviews: [...(petition.reviews ?? []), review] };
}
