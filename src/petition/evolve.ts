import type { CivilDate } from '../clock/civilDate.ts';
import { sideActs } from './actsIn.ts';
import { evolveChecking } from './checking/evolveChecking.ts';
import { applyClocks, stoppedBy } from './clockEffects.ts';
import { evolveContact } from './contact/evolveContact.ts';
import { evolveDanger, withDanger } from './danger/evolveDanger.ts';
import type { ActOf } from './decision.ts';
import { evolveDispute } from './dispute/evolveDispute.ts';
import type { OpeningEvent, PetitionEvent } from './events.ts';
import { dropPaper, evolvePaper, evolveVoid, withLetter } from './evolvePapers.ts';
import { evolveReportUp } from './handdown/decideHandDown.ts';
import { answeredAsking, evolveHandling } from './handling/evolveHandling.ts';
import { isHandling } from './handling/isHandling.ts';
import { evolveInterest } from './interest/evolveInterest.ts';
import { evolveJoint } from './joint/evolveJoint.ts';
import { evolveMerging } from './merging/evolveMerging.ts';
import { evolveOutside } from './outside/evolveOutside.ts';
import { isOutside } from './outside/forms.ts';
import type { Petition } from './petition.ts';
import { evolveQuality } from './quality/evolveQuality.ts';
import { evolveReopening, withoutAsking } from './reopening/evolveReopening.ts';
import { evolveReview } from './review/evolveReview.ts';
import { evolveSplit } from './split/evolveSplit.ts';
import { evolveSuccession } from './succession/succeed.ts';
import { evolveSupervision } from './supervision/evolveSupervision.ts';
import { evolveTogether } from './together/evolveTogether.ts';
import { isTogether } from './together/forms.ts';
import { evolveWays } from './ways/evolveWays.ts';
import { isWays } from './ways/isWays.ts';

/** The matter after its first event. Never refuses: what is in the log has happened. */
export function begin(event: OpeningEvent): Petition {
  const { petitionId, petitionNo, on, by, clocks } = event;
  const common = {
    petitionId,
    petitionNo,
    version: 1,
    filedOn: on,
    lastActOn: on,
    major: false,
    registeredAt: by.unit,
    holder: by.unit,
    holderIsBureau: by.isBureau,
    hops: [],
    letters: [],
    clocks: applyClocks([], clocks),
    rated: {},
    reopenings: 0,
    codeVersion: 1,
  } as const;
  if (event.type !== 'takeOver') {
    const { accusation, dangerFound, ...intake } = event.intake;
    const opened: Petition = { ...common, ...intake, state: 'registered', restricted: accusation };
    const registered = dangerFound ? withDanger(opened, dangerFound, on) : opened;
    if (event.type !== 'splitOff') return registered;
    return { ...registered, ...event.standing, filedOn: event.filedOn, partOf: event.partOf };
  }
  return {
    ...common,
    state: 'historical',
    channel: 'mailbox',
    holder: event.unit,
    holderIsBureau: false,
    areaCode: '',
    identity: 'named',
    reachable: false,
    byProxy: false,
    headcount: 1,
    firstTime: true,
    mayPublish: false,
    electronicService: false,
    complainedOf: { units: [], persons: false },
    restricted: false,
    ...(event.undated && { undated: true as const }),
  };
}

/** What nobody does on the matter itself sets no day for its next act. */
const besideActs: readonly PetitionEvent['type'][] = ['recount', 'succeed', 'takeIn', 'letGo'];

/** Applies a recorded event. Never refuses: what is in the log has happened. */
export function evolve(petition: Petition, event: PetitionEvent): Petition {
  const next = happened(petition, event);
  const moves = event.on > petition.lastActOn && ![...sideActs, ...besideActs].includes(event.type);
  const lastActOn = moves ? event.on : petition.lastActOn;
  return { ...next, version: petition.version + 1, lastActOn, clocks: applyClocks(petition.clocks, event.clocks) };
}

/** Folds a whole history; the first event opens the matter. */
export function fold(events: readonly PetitionEvent[]): Petition {
  const [first, ...rest] = events;
  if (!first || !('petitionId' in first)) throw new RangeError('a history begins with its opening event');
  return rest.reduce(evolve, begin(first));
}

function happened(petition: Petition, event: PetitionEvent): Petition {
  if (isHandling(event)) return evolveHandling(petition, event);
  if (isTogether(event)) return evolveTogether(petition, event);
  if (isOutside(event)) return evolveOutside(petition, event);
  if (isWays(event)) return evolveWays(petition, event);
  switch (event.type) {
    case 'triage': {
      const { class: matterClass, category, categoryVersion, purpose, areaCode, route, major, accusedUnit, way } = event;
      const { units, persons } = petition.complainedOf;
      const accused = accusedUnit && !units.includes(accusedUnit.unit) ? [...units, accusedUnit.unit] : units;
      const { route: _, way: __, categoryVersion: ___, ...rest } = petition;
      const restricted = matterClass === 'accusation';
      const triaged = {
        ...rest,
        class: matterClass,
        category,
        ...(categoryVersion && { categoryVersion }),
        purpose,
        areaCode,
        major,
        restricted,
        complainedOf: { units: accused, persons },
        ...(route !== undefined && { route }),
        ...(way && { way }),
      };
      return { ...triaged, state: petition.state === 'registered' ? 'triaged' : petition.state };
    }
    case 'transfer':
    case 'assign':
      return passedOn(petition, event);
    case 'receive':
      return { ...petition, state: 'received', hops: signedFor(petition, event.on) };
    case 'accept':
      return {
        ...withLetter(petition, event.letter, event),
        state: 'accepted',
        acceptedOn: event.on,
        competent: event.by.unit,
      };
    case 'recordService':
      return served(petition, event);
    case 'report':
      return reported(event.letter ? withLetter(petition, event.letter, event) : petition, 'submitted');
    case 'acceptReport':
      return reported(petition, 'accepted');
    case 'returnReport':
      return reported(petition, 'returned');
    case 'rate':
      return {
        ...petition,
        rated: { ...petition.rated, ...(event.bureau && { bureau: event.bureau }), ...(event.unit && { unit: event.unit }) },
      };
    case 'close':
      return {
        ...petition,
        state: 'closed',
        closed: { how: event.how, on: event.on, before: petition.state, stopped: stoppedBy(event.clocks) },
      };
    case 'withdraw':
      return dropPaper({
        ...petition,
        state: 'withdrawn',
        closed: { on: event.on, before: petition.state, stopped: stoppedBy(event.clocks) },
      });
    case 'reopen':
      return reopened(withoutAsking(petition));
    case 'askReopening':
    case 'declineReopening':
      return evolveReopening(petition, event);
    case 'correct':
      return corrected(petition, event);
    case 'reissueCode':
      return { ...petition, codeVersion: petition.codeVersion + 1 };
    case 'answer':
      return { ...petition, state: 'answered', ...(!event.undated && { answeredOn: event.on }) };
    case 'voidService':
      return unserved(petition, event);
    case 'voidLetter':
      return evolveVoid(petition, event);
    case 'draft':
    case 'check':
    case 'sendBack':
    case 'sign':
    case 'seal':
      return evolvePaper(petition, event);
    case 'object':
    case 'agreeReturn':
    case 'refuseReturn':
    case 'designate':
      return evolveDispute(petition, event);
    case 'supervise':
    case 'replySupervision':
    case 'returnSupervision':
    case 'endSupervision':
    case 'propose':
    case 'answerProposal':
    case 'instruct':
    case 'answerInstruction':
    case 'reportUrgent':
      return evolveSupervision(petition, event);
    case 'recall':
    case 'recuse':
      return evolveInterest(petition, event);
    case 'chooseNotices':
    case 'verifyContact':
    case 'changeContact':
      return evolveContact(petition, event);
    case 'linkRepeat': {
      const { earlier, earlierId, sameFacts, earlierStanding, round, on } = event;
      return { ...petition, repeatOf: { petitionId: earlierId, petitionNo: earlier, sameFacts, earlierStanding, round, on } };
    }
    case 'reportUp':
      return evolveReportUp(petition, event.on);
    case 'askReview':
      return evolveReview(petition, event);
    case 'addCoSigners':
    case 'removeCoSigner':
    case 'nameRepresentatives':
      return evolveJoint(petition, event);
    case 'split':
    case 'undoSplit':
    case 'rejoin':
      return evolveSplit(petition, event);
    case 'merge':
    case 'unmerge':
    case 'goAlone':
    case 'takeIn':
    case 'letGo':
      return evolveMerging(petition, event);
    case 'recordFollowUp':
    case 'checkFollowUp':
      return evolveChecking(petition, event);
    case 'checkQuality':
    case 'answerQuality':
      return evolveQuality(petition, event);
    case 'flagDanger':
    case 'liftDanger':
      return evolveDanger(petition, event);
    case 'supplement': {
      const answered = answeredAsking(petition, event);
      return event.dangerFound ? withDanger(answered, event.dangerFound, event.on) : answered;
    }
    case 'succeed':
      return evolveSuccession(petition, event);
    case 'note':
    case 'recount':
    case 'file':
    case 'register':
    case 'takeOver':
    case 'splitOff':
      return petition;
  }
}

function passedOn(petition: Petition, event: ActOf<'transfer' | 'assign'> & PetitionEvent): Petition {
  const how = event.type === 'assign' ? 'assignment' : 'transfer';
  const { unit: to, tier } = event.to;
  const hop = { from: event.by.unit, fromBureau: event.by.isBureau, to, how, on: event.on, ...(tier && { tier }) } as const;
  const assignment =
    event.type === 'assign' ? { assignment: { by: event.by.unit, to: event.to.unit, dueOn: event.dueOn, report: 'due' as const } } : {};
  return {
    ...withLetter(petition, event.letter, event),
    ...assignment,
    state: event.type === 'assign' ? 'assigned' : 'transferred',
    holder: event.to.unit,
    holderIsBureau: event.to.isBureau,
    hops: [...petition.hops, hop],
  };
}

function signedFor(petition: Petition, on: Petition['filedOn']): Petition['hops'] {
  return petition.hops.map((hop, at) => (at === petition.hops.length - 1 ? { ...hop, receivedOn: on } : hop));
}

function served(petition: Petition, { letterId, mode, on, proof }: ActOf<'recordService'>): Petition {
  const service = { mode, on, ...(proof && { proof }) };
  return { ...petition, letters: petition.letters.map((letter) => (letter.letterId === letterId ? { ...letter, service } : letter)) };
}

function unserved(petition: Petition, { letterId }: ActOf<'voidService'>): Petition {
  const letters = petition.letters.map((letter) => {
    if (letter.letterId !== letterId) return letter;
    const { service: _, ...unsent } = letter;
    return unsent;
  });
  return { ...petition, letters };
}

function reported(petition: Petition, report: 'submitted' | 'accepted' | 'returned'): Petition {
  return petition.assignment ? { ...petition, assignment: { ...petition.assignment, report } } : petition;
}

function reopened(petition: Petition): Petition {
  const { closed, refusal: _, ...rest } = petition;
  return { ...rest, state: closed?.before ?? petition.state, reopenings: petition.reopenings + 1 };
}

function corrected(petition: Petition, { field, value, categoryVersion }: ActOf<'correct'>): Petition {
  switch (field) {
    case 'headcount':
      return { ...petition, headcount: Number(value) };
    case 'firstTime':
    case 'mayPublish':
      return { ...petition, [field]: value === 'true' };
    case 'filedOn': {
      const { undated: _, ...dated } = petition;
      return { ...dated, filedOn: value as CivilDate };
    }
    case 'category': {
      const { categoryVersion: _, ...rest } = petition;
      return { ...rest, category: value, ...(categoryVersion && { categoryVersion }) };
    }
    default:
      return { ...petition, [field]: value };
  }
}
