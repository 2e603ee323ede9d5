import { type Actor, isOrStandsFor } from '../acts.ts';
import { articleOf } from '../articles.ts';
import { cancel, openWindow, running, start, stop } from '../clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Law } from '../law.ts';
import type { MatterClock, Paper, Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import type { ReviewLevel } from './acts.ts';
import { isConcluded, pendingReview, reviewable } from './standing.ts';

const windowOf = { review: 'review-request', recheck: 'recheck-request' } as const satisfies Record<ReviewLevel, MatterClock['purpose']>;

/**
 * 请求复查、复核: within thirty days of the written answer, at an organ one level up (信访工作条例 第三十五条、第三十六条第一款). An
 * opinion whose service nobody recorded has opened no window: it may be asked about at any time (ADR-0131).
 */
export function askReview(petition: Petition, act: ActOf<'askReview'>, by: Actor, law: Law): Ruling {
  const asked = reviewable(petition);
  if (!asked) return refuse({ code: 'nothing-to-review', article: articleOf('review', act.on) });
  const no = cannotAsk(petition, act, by, asked);
  if (no) return refuse(no);
  const { level } = asked;
  return allow([...stop(petition, [windowOf[level]], act.on), ...start(level, act.to.unit, act.on, law)], articleOf(level, act.on));
}

type Asked = Readonly<{ level: ReviewLevel; letterId: string }>;

function cannotAsk(petition: Petition, act: ActOf<'askReview'>, by: Actor, { level, letterId }: Asked): Refusal | undefined {
  const article = articleOf(level, act.on);
  const pending = pendingReview(petition);
  if (pending) return { code: 'review-pending', on: pending.on };
  if (isConcluded(petition)) return { code: 'concluded', article: articleOf('concluded', act.on) };
  const opinion = petition.letters.find((letter) => letter.letterId === letterId);
  if (opinion && act.on < opinion.issuedOn) return { code: 'review-before-opinion', issuedOn: opinion.issuedOn };
  if (!act.organs.includes(act.to.unit)) return { code: 'not-a-review-organ', article };
  const [no] = running(petition, [windowOf[level]]);
  const due = no === undefined ? undefined : petition.clocks[no]?.due;
  const excused = act.lateReason && by.role !== 'petitioner';
  return due && act.on > due && !excused ? { code: 'review-window-closed', due, article } : undefined;
}

/** The opinion on review is drafted by the organ that was asked, and by nobody who worked on what is reviewed. */
export function draftReview(petition: Petition, act: ActOf<'draft'>, by: Actor): Ruling {
  if (petition.paper && petition.paper.stage !== 'drafted') return refuse({ code: 'paper-in-hand', paper: petition.paper.kind });
  const no = cannotJudge(petition, by, act.on);
  if (no) return refuse(no);
  return act.reviewOutcome ? allow() : refuse({ code: 'outcome-missing' });
}

/** Who may not draft, check or sign the opinion on review: another unit, and whoever worked on the opinion it is about. */
export function cannotJudge(petition: Petition, by: Actor, on: Petition['filedOn']): Refusal | undefined {
  const pending = pendingReview(petition);
  if (pending?.organ !== by.unit) return { code: 'not-your-act', act: 'review' };
  return pending.handledBy.some((account) => isOrStandsFor(by, account))
    ? { code: 'reviewer-handled', article: articleOf(pending.level, on) }
    : undefined;
}

/** 复查意见书、复核意见书. Revoked, the organ handles the matter anew, in a term of its own from that day (ADR-0132). */
export function sealReview(petition: Petition, paper: Paper, act: ActOf<'seal'>, law: Law): Ruling {
  const pending = pendingReview(petition);
  if (!pending) return refuse({ code: 'no-paper', needed: 'signed' });
  const anew =
    paper.reviewOutcome === 'revoked' && petition.competent
      ? [...cancel(petition, ['evaluate']), ...start('handle', petition.competent, act.on, law)]
      : [];
  return allow([...stop(petition, [pending.level], act.on, pending.organ), ...anew], articleOf(pending.level, act.on));
}

/** Was a review of this letter asked for already, before its service was recorded? Then no window opens any more. */
export const isAskedAbout = ({ reviews = [] }: Petition, letterId: string): boolean =>
  reviews.some((review) => review.letterId === letterId);

/** Service of an opinion on review opens the thirty days for re-review, unless the organ handles the matter anew. */
export function reviewServed(petition: Petition, act: ActOf<'recordService'>, law: Law): Ruling {
  const review = petition.reviews?.find(({ decided }) => decided?.letterId === act.letterId);
  const goesOn = review?.level === 'review' && review.decided?.outcome !== 'revoked' && !isAskedAbout(petition, act.letterId);
  return allow(goesOn ? openWindow(petition, 'recheck-request', act.on, law) : []);
}
