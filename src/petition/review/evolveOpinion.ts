import type { EventOf } from '../decision.ts';
import type { Paper, Petition } from '../petition.ts';

/** The opinion on review. Revoked, the matter stands with its organ again, accepted and not decided. */
export function reviewed(petition: Petition, paper: Paper, { on, letter }: EventOf<'seal'>): Petition {
  const outcome = paper.reviewOutcome ?? 'upheld';
  const decided = { outcome, on, letterId: letter.letterId };
  const reviews = (petition.reviews ?? []).map((review) => (review.decided ? review : { ...review, decided }));
  if (outcome !== 'revoked') return { ...petition, reviews };
  const { decision: _, closed: __, extendedByDays: ___, ...open } = petition;
  return { ...open, reviews, state: 'accepted', rated: {} };
}

/** An opinion on review that was voided: the request waits for its answer again. */
export function reviewVoided(petition: Petition, letterId: string): Petition {
  const reviews = petition.reviews?.map((review) => {
    if (review.decided?.letterId !== letterId) return review;
    const { decided: _, ...waiting } = review;
    return waiting;
  });
  return reviews ? { ...petition, reviews } : petition;
}
