import { addDays, type CivilDate } from '../clock/civilDate.ts';
import type { Actor, MatterAct, MatterActType, OpeningAct, SplitOff } from './acts.ts';
import { actsIn, petitionerActs, sideActs } from './actsIn.ts';
import { articleOf } from './articles.ts';
import { decideChecking } from './checking/decideChecking.ts';
import { start } from './clockEffects.ts';
import { decideContact, isProvenByCode } from './contact/decideContact.ts';
import { dangerStands, decideDanger } from './danger/decideDanger.ts';
import { answerHistorical, close, rate, recordService, supplement, withdraw } from './decideAnswer.ts';
import { correct, reopen, voidLetter, voidService } from './decideMending.ts';
import { check, draft, seal, sendBack, sign } from './decidePapers.ts';
import { accept, assign, receive, report, reportRead, transfer, triage } from './decideRouting.ts';
import { allow, type Ruling, refuse } from './decision.ts';
import { agreeReturn, designate, object, refuseReturn } from './dispute/decideDispute.ts';
import type { OpeningEvent, PetitionEvent } from './events.ts';
import { answerUp, passingOnClock, reportUp } from './handdown/decideHandDown.ts';
import { decideHandling } from './handling/decideHandling.ts';
import { heldUp } from './handling/heldUp.ts';
import { isHandling } from './handling/isHandling.ts';
import { recall, recuse } from './interest/decideInterest.ts';
import { addCoSigners, nameRepresentatives, removeCoSigner } from './joint/decideJoint.ts';
import type { Law } from './law.ts';
import { decideMerging, staysMerged } from './merging/decideMerging.ts';
import { decideOutside } from './outside/decideOutside.ts';
import { isOutside } from './outside/forms.ts';
import { tellsByOwnRules } from './ownNotice.ts';
import type { Petition } from './petition.ts';
import { decideQuality } from './quality/decideQuality.ts';
import type { Refusal } from './refusals.ts';
import { askReopening, declineReopening } from './reopening/decideReopening.ts';
import { linkRepeat } from './repeat/decideRepeat.ts';
import { askReview } from './review/decideReview.ts';
import { closeCover, split, undoSplit } from './split/decideSplit.ts';
import { decideSupervision } from './supervision/decideSupervision.ts';
import { decideTogether, waitsForCoOrgans } from './together/decideTogether.ts';
import { isTogether } from './together/forms.ts';
import { decideWays } from './ways/decideWays.ts';
import { isWays } from './ways/isWays.ts';

export type Decision = Readonly<{ ok: true; event: PetitionEvent }> | Readonly<{ ok: false; refusal: Refusal }>;

/** Who does an act and the moment it is recorded (an instant in UTC, ISO 8601). */
export type Doing = Readonly<{ by: Actor; at: string }>;

/** A new matter: filed by the petitioner, registered by staff, or taken over from an older system. Opens the first clock. */
export function open(
  act: Exclude<OpeningAct, SplitOff>,
  doing: Doing,
  law: Law,
): { ok: true; event: OpeningEvent } | { ok: false; refusal: Refusal } {
  const late = untimely(act.on, undefined, law, act.type === 'takeOver');
  if (late) return { ok: false, refusal: late };
  if (act.type === 'takeOver') return { ok: true, event: { ...act, ...doing, clocks: [] } };
  const { isBureau, unit } = doing.by;
  const owed = isBureau || (act.intake.reachable && !tellsByOwnRules(act.intake, doing.by, act.on));
  const { handedDown } = act.intake;
  if (handedDown?.dueOn && handedDown.dueOn <= act.on) return { ok: false, refusal: { code: 'due-day-in-past', dueOn: handedDown.dueOn } };
  const passingOn = passingOnClock(handedDown, handedDown?.tier);
  const first = owed ? start(isBureau ? passingOn : 'inform-direct', unit, act.on, law) : [];
  const clocks = [...first, ...answerUp(handedDown, unit, act.on, law)];
  return { ok: true, event: { ...act, ...doing, article: articleOf(isBureau ? 'register' : 'registerDirect', act.on), clocks } };
}

/** May this act happen to this matter, and what does it record? Pure and total: every act has an answer in every state. */
export function decide(petition: Petition, act: MatterAct, doing: Doing, law: Law): Decision {
  const no = notNow(petition, act, doing.by) ?? untimely(act.on, earliestDay(petition, act), law, act.type === 'answer') ?? tooFar(act);
  if (no) return { ok: false, refusal: no };
  const ruling = rule(petition, act, doing, law);
  if (!ruling.ok) return ruling;
  const { article, clocks } = ruling;
  return { ok: true, event: { ...act, ...doing, clocks, ...(article && { article }) } };
}

function notNow(petition: Petition, act: MatterAct, by: Actor): Refusal | undefined {
  const { state } = petition;
  const asksForIt = petitionerActs.includes(act.type) || signsOnline(act) || bringsOthers(petition, act) || isProvenByCode(act);
  if (by.role === 'petitioner' && !asksForIt) return { code: 'not-your-act', act: act.type };
  return actsIn[state].includes(act.type) ? undefined : outOfState(petition, act.type);
}

/** The state has no such act; a unit that has not signed for the matter is told to sign first. */
export function outOfState({ state }: Petition, act: MatterActType): Refusal {
  const onItsWay = state === 'transferred' || state === 'assigned';
  return onItsWay && actsIn.received.includes(act) ? { code: 'not-received-yet' } : { code: 'wrong-state', act, state };
}

/** 电子送达: who agreed to it signs for a letter on the portal; without that consent `recordService` refuses. */
const signsOnline = (act: MatterAct): boolean => act.type === 'recordService' && act.mode === 'portal';

/** 联名 on the portal: who files names the others at once. */
const bringsOthers = ({ state }: Petition, { type }: MatterAct): boolean =>
  state === 'registered' && (type === 'addCoSigners' || type === 'nameRepresentatives');

/** Steps follow one another; what is merely entered beside them may be of any day since the matter came. */
const earliestDay = (petition: Petition, act: MatterAct): CivilDate =>
  sideActs.includes(act.type) && petition.filedOn < petition.lastActOn ? petition.filedOn : petition.lastActOn;

/** Acts in order of days, none in the future, none entered later than the city allows; letters from an older system are exempt from the last. */
function untimely(on: CivilDate, earliest: CivilDate | undefined, law: Law, historical: boolean): Refusal | undefined {
  if (on > law.today) return { code: 'day-in-future', on, today: law.today };
  if (historical) return undefined;
  if (addDays(on, law.lateEntryDays) < law.today) return { code: 'entered-too-late', on, limitDays: law.lateEntryDays };
  if (earliest && on < earliest) return { code: 'day-before-last-act', on, lastActOn: earliest };
  return undefined;
}

/** Days that an officer sets lie within ten years: a year mistyped makes no clock that nobody lives to see. */
function tooFar(act: MatterAct): Refusal | undefined {
  const latest = addDays(act.on, 3650);
  return 'dueOn' in act && act.dueOn && act.dueOn > latest ? { code: 'day-too-far', dueOn: act.dueOn, latest } : undefined;
}

function rule(petition: Petition, act: MatterAct, doing: Doing, law: Law): Ruling {
  const held = heldUp(petition, act) ?? waitsForCoOrgans(petition, act) ?? staysMerged(petition, act);
  if (held) return refuse(held);
  if (isHandling(act)) return decideHandling(petition, act, doing.by, law);
  if (isTogether(act)) return decideTogether(petition, act, doing.by, law);
  if (isOutside(act)) return decideOutside(petition, act, doing.by, law);
  if (isWays(act)) return decideWays(petition, act, doing.by, law);
  switch (act.type) {
    case 'supplement':
      return supplement();
    case 'withdraw':
      return withdraw(petition, act);
    case 'triage':
      return triage(petition, act, doing.by, law);
    case 'transfer':
      return transfer(petition, act, doing.by);
    case 'assign':
      return assign(petition, act, doing.by);
    case 'receive':
      return receive(petition, act, doing.by, law);
    case 'accept':
      return accept(petition, act, doing.by, law);
    case 'draft':
      return draft(petition, act, doing.by, law);
    case 'check':
      return check(petition, act, doing.by);
    case 'sendBack':
      return sendBack(petition, doing.by);
    case 'sign':
      return sign(petition, act, doing.by);
    case 'seal':
      return seal(petition, act, doing.by, law);
    case 'recordService':
      return recordService(petition, act, law);
    case 'report':
      return report(petition, act, doing.by);
    case 'acceptReport':
    case 'returnReport':
      return reportRead(petition, act, doing.by);
    case 'rate':
      return rate(petition, act);
    case 'close':
      if (dangerStands(petition)) return refuse({ code: 'danger-stands' });
      return petition.state === 'split' ? closeCover(act) : close(petition, act);
    case 'correct':
      return correct(petition, act, doing.by);
    case 'voidLetter':
      return voidLetter(petition, act, doing.by);
    case 'voidService':
      return voidService(petition, act, doing.by);
    case 'reopen':
      return reopen(petition, act, doing.by, law);
    case 'askReopening':
      return askReopening(petition, act, doing.by);
    case 'declineReopening':
      return declineReopening(petition, doing.by);
    case 'answer':
      return answerHistorical(petition, act);
    case 'object':
      return object(petition, act, doing.by);
    case 'agreeReturn':
      return agreeReturn(petition, act, doing.by);
    case 'refuseReturn':
      return refuseReturn(petition, act, doing.by);
    case 'designate':
      return designate(petition, act, doing.by);
    case 'supervise':
    case 'replySupervision':
    case 'returnSupervision':
    case 'endSupervision':
    case 'propose':
    case 'answerProposal':
    case 'instruct':
    case 'answerInstruction':
    case 'reportUrgent':
      return decideSupervision(petition, act, doing.by, law);
    case 'recall':
      return recall(petition, act, doing.by);
    case 'recuse':
      return recuse(petition, act, doing.by);
    case 'linkRepeat':
      return linkRepeat(petition, act);
    case 'reportUp':
      return reportUp(petition, act, doing.by);
    case 'askReview':
      return askReview(petition, act, doing.by, law);
    case 'addCoSigners':
      return addCoSigners(petition, act);
    case 'removeCoSigner':
      return removeCoSigner(petition, act);
    case 'nameRepresentatives':
      return nameRepresentatives(petition, act, law);
    case 'split':
      return split(petition, act, doing.by);
    case 'undoSplit':
      return undoSplit(petition, act);
    case 'merge':
    case 'unmerge':
    case 'goAlone':
      return decideMerging(petition, act);
    case 'chooseNotices':
    case 'verifyContact':
    case 'changeContact':
      return decideContact(petition, act, doing.by);
    case 'recordFollowUp':
    case 'checkFollowUp':
      return decideChecking(petition, act, doing.by);
    case 'checkQuality':
    case 'answerQuality':
      return decideQuality(petition, act, doing.by);
    case 'flagDanger':
    case 'liftDanger':
      return decideDanger(petition, act);
    case 'note':
    case 'reissueCode':
      return allow();
    default:
      return refuse({ code: 'not-your-act', act: (act as MatterAct).type });
  }
}
