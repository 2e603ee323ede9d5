import { addDays } from '../clock/civilDate.ts';
import { articleOf } from './articles.ts';
import { openWindow, passingOn, stop, stopAll } from './clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from './decision.ts';
import { isSolved } from './handling/outcome.ts';
import { standingAgreement } from './handling/standing.ts';
import type { Law } from './law.ts';
import type { LetterEntry, MatterClock, Petition } from './petition.ts';
import { isAskedAbout, reviewServed } from './review/decideReview.ts';
import type { Closing } from './state.ts';

/** More from the petitioner; never lost, whatever the state of the handling. */
export const supplement = (): Ruling => allow();

/** The petitioner takes the matter back; every clock stops. */
export function withdraw(petition: Petition, act: ActOf<'withdraw'>): Ruling {
  return allow(stopAll(petition, act.on));
}

/** 送达. Service of an opinion opens the 30 days for review and, where the rules let it be rated, the rating window. */
export function recordService(petition: Petition, act: ActOf<'recordService'>, law: Law): Ruling {
  const letter = petition.letters.find((entry) => entry.letterId === act.letterId);
  const refusal = cannotServe(petition, letter, act);
  if (refusal) return refusal;
  if (letter?.kind === 'review-opinion') return reviewServed(petition, act, law);
  // An opinion that was revoked meanwhile opens nothing any more.
  if (letter?.kind !== 'opinion' || petition.decision?.letterId !== act.letterId) return allow();
  const review = isAskedAbout(petition, act.letterId) ? [] : openWindow(petition, 'review-request', act.on, law);
  const rating =
    isRateable(petition) && !(petition.rated.bureau && petition.rated.unit) ? openWindow(petition, 'evaluate', act.on, law) : [];
  return allow([...review, ...rating]);
}

function cannotServe(petition: Petition, letter: LetterEntry | undefined, act: ActOf<'recordService'>): Ruling | undefined {
  if (!letter) return refuse({ code: 'no-such-letter' });
  if (letter.voidedOn) return refuse({ code: 'letter-voided' });
  if (letter.service) return refuse({ code: 'already-served', on: letter.service.on });
  if (act.on < letter.issuedOn) return refuse({ code: 'service-before-issue', issuedOn: letter.issuedOn });
  if (act.mode === 'portal' && !petition.electronicService) return refuse({ code: 'electronic-service-not-agreed' });
  return undefined;
}

/** Only first-time matters under Art. 31 item 6 that may be shown are rated (满意度评价工作办法 第四条). */
export function isRateable(petition: Petition): boolean {
  return petition.firstTime && !petition.restricted && petition.class === 'appeal' && (petition.route ?? 6) === 6;
}

/** The window in which the petitioner rates: the running one, or the one that ended because both sides were rated. */
export function ratingWindow({ clocks, rated }: Petition): MatterClock | undefined {
  const last = clocks.findLast(({ purpose, cancelled }) => purpose === 'evaluate' && !cancelled);
  return last && (!last.stoppedOn || (rated.bureau && rated.unit)) ? last : undefined;
}

/** 评价: bureau and organ apart; inside the window the last word counts, and each stays in the history (ADR-0203). */
export function rate(petition: Petition, act: ActOf<'rate'>): Ruling {
  const { rated } = petition;
  if (!isRateable(petition)) return refuse({ code: 'not-rateable' });
  if (!act.bureau && !act.unit) return refuse({ code: 'nothing-rated' });
  if (act.bureau && act.bureau === rated.bureau) return refuse({ code: 'already-rated', what: 'bureau' });
  if (act.unit && act.unit === rated.unit) return refuse({ code: 'already-rated', what: 'unit' });
  const window = ratingWindow(petition);
  if (!window) return refuse({ code: 'rating-not-open' });
  if (act.on > window.due) return refuse({ code: 'rating-closed', due: window.due });
  const both = (act.bureau ?? rated.bureau) && (act.unit ?? rated.unit);
  return allow(both && !window.stoppedOn ? stop(petition, ['evaluate'], act.on) : []);
}

/**
 * How a matter may be closed as it stands (办结方式); none where an opinion is still owed: an appeal by Art. 31 item 6 that is not
 * decided, unless both sides agreed (第三十三条). A suggestion ends with a reply (第二十九条), an accusation by rules of its own (第三十条); an appeal
 * of another way ends with the outcome of that way alone (`recordRouteOutcome`).
 */
export function closingsFor(petition: Petition): readonly Closing[] {
  if (petition.state === 'split') return ['by-parts'];
  const solved: readonly Closing[] = isSolved(petition) ? ['solved'] : [];
  const settled: readonly Closing[] = standingAgreement(petition) ? ['settled'] : [];
  if (petition.state === 'decided') return ['answered', ...solved, ...settled, 'cannot-be-done'];
  if (petition.state === 'accepted') return [...settled, ...solved];
  if (petition.class === 'suggestion') return ['replied'];
  return petition.class === 'accusation' ? ['by-own-rules'] : [];
}

/** The clocks that the end of the handling stops, whoever they run for. */
export const closingStops = [
  ...passingOn,
  'inform-direct',
  'inform-transferred',
  'object',
  'handle',
  'simple-handle',
  'assigned-report',
  'co-answer',
  'outside-answer',
  'route-outcome',
] as const;

/** 办结. Waits neither for a rating nor for a review; an assigned matter waits for its report to be accepted. */
export function close(petition: Petition, act: ActOf<'close'>): Ruling {
  if (!petition.class) return refuse({ code: 'not-classified-yet' });
  const closings = closingsFor(petition);
  if (closings.length === 0) return refuse({ code: 'wrong-state', act: 'close', state: petition.state });
  if (!closings.includes(act.how)) return refuse({ code: 'closing-unfit', how: act.how });
  if (petition.paper && petition.paper.kind !== 'review') return refuse({ code: 'paper-in-hand', paper: petition.paper.kind });
  if (act.how === 'replied' && !petition.reply) return refuse({ code: 'reply-missing', article: articleOf('suggestion', act.on) });
  const { assignment } = petition;
  if (assignment && assignment.report !== 'accepted') return refuse({ code: 'report-not-accepted' });
  return allow(stop(petition, closingStops, act.on));
}

/** The reply to a letter taken over from an older system, on its real day. */
export function answerHistorical(petition: Petition, act: ActOf<'answer'>): Ruling {
  // A reply dated before its letter is taken over as it is and counted as reversed; only nonsense is refused.
  const nonsense = addDays(act.on, 36_525) < petition.filedOn;
  return nonsense ? refuse({ code: 'answer-before-letter', filedOn: petition.filedOn }) : allow();
}
