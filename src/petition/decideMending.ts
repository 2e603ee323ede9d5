import type { CivilDate } from '../clock/civilDate.ts';
import { isCivilDate } from '../clock/civilDate.ts';
import { type Actor, isOrStandsFor } from './acts.ts';
import { cancel, passingOn, reportAgain, resume, resumeAll } from './clockEffects.ts';
import { type ActOf, allow, type Ruling, refuse } from './decision.ts';
import { isOnItsWay, isReportUnread } from './evolvePapers.ts';
import type { Law } from './law.ts';
import type { LetterEntry, Petition } from './petition.ts';
import type { Refusal } from './refusals.ts';
import { goesUp } from './reopening/decideReopening.ts';
import { channels, purposes } from './state.ts';
import { undoingWays } from './ways/undoWays.ts';

const informing = [...passingOn, 'inform-direct', 'inform-transferred', 'object'] as const;

/** Mistakes are mended in the open: the head approves what another officer asked for, with a reason. */
function needsApproval(act: { askedBy: string; on: Petition['filedOn'] }, by: Actor): Refusal | undefined {
  if (by.role !== 'head' && by.role !== 'chief') return { code: 'approval-by-head' };
  return isOrStandsFor(by, act.askedBy) ? { code: 'asked-and-approved-by-one' } : undefined;
}

/** A wrong entry is put right; the old value stays in the history. */
export function correct(petition: Petition, act: ActOf<'correct'>, by: Actor): Ruling {
  const no = needsApproval(act, by);
  if (no) return refuse(no);
  if (!validValue(act) || !fits(petition, act)) return refuse({ code: 'bad-value', field: act.field });
  const before = petition[act.field];
  return String(before) === act.value ? refuse({ code: 'nothing-to-correct', field: act.field }) : allow();
}

/** A day of petition lies before everything that followed it; a letter of an older system and a matter from above keep their channel, and nothing becomes one. */
function fits(petition: Petition, { field, value, on }: ActOf<'correct'>): boolean {
  const historical = petition.state === 'historical' || petition.state === 'answered';
  if (field === 'channel') return !historical && value !== 'mailbox' && value !== 'handed-down' && !petition.handedDown;
  if (field !== 'filedOn') return true;
  const first: CivilDate = petition.hops[0]?.on ?? petition.letters[0]?.issuedOn ?? on;
  return value <= on && (historical || value <= first);
}

function validValue({ field, value }: ActOf<'correct'>): boolean {
  switch (field) {
    case 'filedOn':
      return isCivilDate(value);
    case 'channel':
      return (channels as readonly string[]).includes(value);
    case 'purpose':
      return (purposes as readonly string[]).includes(value);
    case 'headcount':
      return /^[1-9]\d{0,4}$/.test(value);
    case 'firstTime':
    case 'mayPublish':
      return value === 'true' || value === 'false';
    case 'areaCode':
      return /^\d{6}(\d{3})?$/.test(value);
    case 'category':
      return value.length > 0 && value.length <= 40;
  }
}

/** A letter is void: its number is never used again, and the matter stands where it stood before the letter. */
export function voidLetter(petition: Petition, act: ActOf<'voidLetter'>, by: Actor): Ruling {
  const no = needsApproval(act, by);
  if (no) return refuse(no);
  const letter = petition.letters.find((entry) => entry.letterId === act.letterId);
  if (!letter) return refuse({ code: 'no-such-letter' });
  if (letter.unit !== by.unit) return refuse({ code: 'not-your-act', act: 'voidLetter' });
  if (letter.voidedOn) return refuse({ code: 'letter-voided' });
  if (petition.paper) return refuse({ code: 'paper-in-hand', paper: petition.paper.kind });
  return undoing(petition, letter, act);
}

/** A service entered wrongly is void and can be recorded anew; the windows that it opened for the petitioner are opened by the right one. */
export function voidService(petition: Petition, act: ActOf<'voidService'>, by: Actor): Ruling {
  const no = needsApproval(act, by);
  if (no) return refuse(no);
  const letter = petition.letters.find((entry) => entry.letterId === act.letterId);
  if (!letter) return refuse({ code: 'no-such-letter' });
  if (letter.unit !== by.unit) return refuse({ code: 'not-your-act', act: 'voidService' });
  if (letter.voidedOn) return refuse({ code: 'letter-voided' });
  if (!letter.service) return refuse({ code: 'not-served' });
  const review = petition.reviews?.find((each) => each.letterId === act.letterId);
  if (review) return refuse({ code: 'under-review', on: review.on });
  if (letter.kind === 'review-opinion') return allow(cancel(petition, ['recheck-request']));
  if (petition.decision?.letterId !== act.letterId) return allow();
  return allow(cancel(petition, ['review-request', 'evaluate']));
}

/** Clocks run on with their old days: a mended mistake gives no organ new time. A day promised by an extension letter stays promised. */
function undoing(petition: Petition, letter: LetterEntry, act: ActOf<'voidLetter'>): Ruling {
  const { kind, letterId, issuedOn, unit } = letter;
  const tooLate = refuse({ code: 'wrong-state', act: act.type, state: petition.state });
  switch (kind) {
    case 'opinion': {
      if (petition.decision?.letterId !== letterId) return tooLate;
      const review = petition.reviews?.find((each) => each.letterId === letterId);
      if (review) return refuse({ code: 'under-review', on: review.on });
      return allow([
        ...resume(petition, ['handle'], issuedOn, unit),
        ...reportAgain(petition),
        ...cancel(petition, ['review-request', 'evaluate']),
      ]);
    }
    case 'review-opinion':
    case 'recheck-opinion':
      return undoingReview(petition, letter) ?? tooLate;
    case 'review-application':
    case 'recheck-application':
      return tooLate;
    case 'simple-reply':
      if (petition.decision?.letterId !== letterId) return tooLate;
      return allow([...resume(petition, ['simple-handle'], issuedOn, unit), ...reportAgain(petition), ...cancel(petition, ['evaluate'])]);
    case 'acceptance-notice':
      if (petition.state !== 'accepted') return tooLate;
      return allow([...cancel(petition, ['handle']), ...resume(petition, informing, issuedOn, unit)]);
    case 'refusal-notice':
    case 'no-longer-accepted-notice':
      // A refusal that was reopened decides nothing any more: only its letter is void.
      return allow(petition.refusal?.letterId === letterId ? resumeAll(petition.closed?.stopped ?? []) : []);
    case 'transfer-letter':
    case 'assignment-letter':
      // What has been signed for comes back by its return (第二十三条第三款), not by a void letter.
      if (!isOnItsWay(petition, letter)) return tooLate;
      return allow(resume(petition, informing, issuedOn, unit));
    case 'completion-report':
      // What was read already is sent back by who reads it, not voided.
      if (!isReportUnread(petition, letter)) return tooLate;
      return allow(reportAgain(petition));
    case 'route-notice':
    case 'destination-notice':
    case 'suggestion-reply': {
      const effects = undoingWays(petition, letter);
      return effects ? allow(effects) : tooLate;
    }
    default:
      return allow();
  }
}

/** The last opinion on review is drafted anew, in the days that were left; one that the matter has moved on from stays. */
function undoingReview(petition: Petition, { letterId, issuedOn, unit }: LetterEntry): Ruling | undefined {
  const last = petition.reviews?.at(-1);
  if (!last?.decided || last.decided.letterId !== letterId || last.decided.outcome === 'revoked') return undefined;
  return allow([...resume(petition, [last.level], issuedOn, unit), ...cancel(petition, ['recheck-request'])]);
}

/** A closed, refused or withdrawn matter goes on; the days already used stay used. */
export function reopen(petition: Petition, act: ActOf<'reopen'>, by: Actor, law: Law): Ruling {
  const no = needsApproval(act, by) ?? goesUp(petition, act, by, law);
  if (no) return refuse(no);
  if (petition.closed?.how === 'rejoined') return refuse({ code: 'rejoined', cover: petition.partOf?.petitionNo ?? '' });
  const { stopped = [] } = petition.closed ?? {};
  return allow(resumeAll(stopped.filter((no) => petition.clocks[no]?.unit !== 'petitioner')));
}
