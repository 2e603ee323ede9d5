import type { Petition } from '../petition.ts';
import type { Review, ReviewLevel } from './acts.ts';

/** The request that waits for its opinion. */
export function pendingReview({ reviews }: Petition): Review | undefined {
  const last = reviews?.at(-1);
  return last?.decided ? undefined : last;
}

/** What may be asked next about a matter: the level, the organ whose opinion it is about, and that letter; nothing before there is one. */
export function reviewable(petition: Petition): Readonly<{ level: ReviewLevel; organ: string; letterId: string }> | undefined {
  const { decision, competent } = petition;
  // A simplified reply leads back to the ordinary way, and that way to an opinion (ADR-0153).
  const opinion = petition.letters.find(({ letterId }) => letterId === decision?.letterId);
  if (!decision || !competent || opinion?.kind === 'simple-reply') return undefined;
  const { letterId } = decision;
  const reviewed = petition.reviews?.find((review) => review.level === 'review' && review.letterId === letterId && review.decided);
  return reviewed?.decided
    ? { level: 'recheck', organ: reviewed.organ, letterId: reviewed.decided.letterId }
    : { level: 'review', organ: competent, letterId };
}

/** 终结: re-reviewed, so that the same facts and reasons are not accepted again (信访工作条例 第三十六条第三款). */
export const isConcluded = ({ reviews = [] }: Petition): boolean =>
  reviews.some(({ level, decided }) => level === 'recheck' && decided && decided.outcome !== 'revoked');
