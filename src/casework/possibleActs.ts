import { addDays } from '../clock/civilDate.ts';
import type { MatterAct, MatterActType } from '../petition/acts.ts';
import { callsToCheck } from '../petition/checking/standing.ts';
import { decide } from '../petition/decide.ts';
import { closingsFor } from '../petition/decideAnswer.ts';
import { forms } from '../petition/forms.ts';
import { standingPromises, unprovenPromises } from '../petition/handling/outcome.ts';
import { sentBy } from '../petition/interest/decideInterest.ts';
import { isAnybodyListed } from '../petition/joint/standing.ts';
import { movesApart } from '../petition/merging/decideMerging.ts';
import { openQuestionsOf } from '../petition/outside/standing.ts';
import { type LetterEntry, type PaperKind, type Petition, paperKinds } from '../petition/petition.ts';
import { checkedUnit, checksToAnswer } from '../petition/quality/decideQuality.ts';
import { entriesFor } from '../petition/supervision/decideSupervision.ts';
import { isTogether } from '../petition/together/forms.ts';
import { askingsFor, leadOf } from '../petition/together/standing.ts';
import { type Ground, groundsFor } from '../regulations/grounds.ts';
import { regimeOn } from '../regulations/regimes.ts';
import { reopeningFacts } from './beside.ts';
import type { City } from './city.ts';
import { actorOf, lawOf, refuserOf, targetOf } from './law.ts';
import { isForPetitioner } from './letters.ts';
import type { Officer } from './officers.ts';
import { reviewOrgansOf } from './reviews.ts';
import { bureausAboveHolder, watchersOf } from './seenBy.ts';

export type Offering = Readonly<{ act: MatterActType; role: string; officer: Officer }>;

const text = { textId: '', commitment: '' };
const letter = { letterId: '', kind: '', content: text };
const typed = {
  reason: text,
  text,
  phone: text,
  letter,
  how: 'answered',
  outcome: 'explained',
  reviewOutcome: 'upheld',
  days: 1,
  confirmation: undefined,
  simpleGround: 'clear',
  toldBy: 'online',
  heldOn: '9999-12-31',
  body: text,
  proof: text,
  adoption: 'adopted',
  publicity: 'public',
  members: 3,
  bothAgree: true,
  withinDiscretion: true,
  agreement: 'settlement',
  parties: text,
  dispute: text,
} as const;

/** Acts that hang on what is chosen in their form: whether they are lawful can only be said once it is filled in. */
const hangsOnForm: readonly MatterActType[] = [
  'triage',
  'transfer',
  'assign',
  'designate',
  'recordService',
  'correct',
  'voidLetter',
  'voidService',
  'rate',
  'answer',
  'supervise',
  'propose',
  'instruct',
  'reportUrgent',
  'linkRepeat',
  'addCoSigners',
  'recuse',
  'flagDanger',
  'askOutside',
];

/**
 * Would the law let this officer do the act now, whatever is typed? Tried on the engine itself, so that no dead button is drawn and no
 * matter lies on a desk for an act that cannot be done.
 */
export function isPossible(city: City, petition: Petition, offering: Offering): boolean {
  if (offering.act === 'recordProof') return standingPromises(petition).length > 0;
  if (offering.act === 'askCoOrgan') return leadOf(petition) === offering.officer.unit;
  if (offering.act === 'withdrawOutside') return openQuestionsOf(petition, offering.officer.unit).length > 0;
  if (isTogether({ type: offering.act })) return askingsFor(petition, offering.act, offering.officer.unit).length > 0;
  if (offering.act === 'checkFollowUp') return callsOpenTo(petition, offering.officer).length > 0;
  if (offering.act === 'answerQuality') return checksToAnswer(petition, offering.officer.unit).length > 0;
  if (offering.act === 'checkQuality')
    return allowed(city, petition, offering, { possible: 1, seers: watchersOf(city, checkedUnit(petition)) });
  if (offering.act === 'urgeExecution') return unprovenPromises(petition).length > 0;
  if (forms[offering.act].some(({ kind }) => kind === 'entry')) return entriesFor(petition, offering.act, offering.officer.unit).length > 0;
  if (offering.act === 'recall') return petition.restricted && sentBy(petition, offering.officer.unit) !== undefined;
  if (offering.act === 'askReview') return mayAskReview(city, petition, offering);
  if (offering.act === 'removeCoSigner' || offering.act === 'nameRepresentatives') return isAnybodyListed(petition);
  if (offering.act === 'reopen') return allowed(city, petition, offering, { above: bureausAboveHolder(city, petition) });
  if (offering.act === 'askReopening')
    return allowed(city, petition, offering, { to: { unit: reopeningFacts(city, petition).reopeningBy } });
  if (movesApart(petition, offering.act)) return false;
  if (offering.act === 'merge') return allowed(city, petition, offering, { lead: '', leadId: '' });
  if (offering.act === 'split') return allowed(city, petition, offering, { parts: twoParts });
  if (offering.act === 'draft') return lawfulPapers(city, petition, offering).length > 0;
  return hangsOnForm.includes(offering.act) || allowed(city, petition, offering, {});
}

/** Calls of the own bureau that another officer made and nobody has checked. */
export const callsOpenTo = (petition: Petition, { account, unit }: Officer): number[] =>
  petition.restricted ? [] : callsToCheck(petition, unit).filter((no) => petition.followUps?.[no - 1]?.officer !== account);

const twoParts = ['1', '2'].map((no) => ({ petitionId: no, petitionNo: no }));

/** With a good reason it may be late, so that only what else the law asks for is tried. */
function mayAskReview(city: City, petition: Petition, offering: Offering): boolean {
  const [first] = reviewOrgansOf(city, petition);
  const to = first && targetOf(city, first.code);
  return to !== undefined && allowed(city, petition, offering, { to, organs: [to.unit], handledBy: [], grounds: text, lateReason: text });
}

/** The grounds on which the matter may be refused now, if it may be at all. */
export function lawfulGrounds(city: City, petition: Petition, offering: Offering): readonly Ground[] {
  const known = groundsFor(regimeOn(city.clock.today()), petition.channel, refuserOf(city, offering.officer.unit));
  return known.filter(({ code }) => allowed(city, petition, offering, { paper: 'refusal', ground: code }));
}

/** The papers that may be drafted now. */
export function lawfulPapers(city: City, petition: Petition, offering: Offering): PaperKind[] {
  return paperKinds.filter((paper) =>
    paper === 'refusal' ? lawfulGrounds(city, petition, offering).length > 0 : allowed(city, petition, offering, { paper }),
  );
}

/** The letters that the act may be done to now: served, or mended. Of a service only letters to the petitioner are written down. */
export function lawfulLetters(city: City, petition: Petition, offering: Offering): readonly LetterEntry[] {
  const among = offering.act === 'recordService' ? petition.letters.filter(({ kind }) => isForPetitioner(kind)) : petition.letters;
  return among.filter(({ letterId }) => allowed(city, petition, offering, { letterId, mode: 'in-person' }));
}

function allowed(city: City, petition: Petition, { act, role, officer }: Offering, chosen: Readonly<Record<string, unknown>>): boolean {
  const [how] = closingsFor(petition);
  const today = city.clock.today();
  const tried = { type: act, on: today, dueOn: addDays(today, 30), ...typed, how, askedBy: '', ...chosen } as unknown as MatterAct;
  return decide(petition, tried, { by: actorOf(city, officer, role), at: city.clock.now() }, lawOf(city)).ok;
}
