import { stoppedBy } from './clockEffects.ts';
import type { ActOf } from './decision.ts';
import type { PetitionEvent } from './events.ts';
import type { LetterEntry, Paper, Petition } from './petition.ts';
import type { LetterMade } from './references.ts';
import { reviewed, reviewVoided } from './review/evolveOpinion.ts';
import { waysVoided } from './ways/evolveBack.ts';

type PaperEvent = Extract<PetitionEvent, { type: 'draft' | 'check' | 'sendBack' | 'sign' | 'seal' }>;

/** 拟稿 → 审核 → 签发 → 用印, as it happened. */
export function evolvePaper(petition: Petition, event: PaperEvent): Petition {
  const { paper } = petition;
  switch (event.type) {
    case 'draft':
      return { ...petition, paper: drafted(event) };
    case 'check':
      return paper ? { ...petition, paper: { ...paper, stage: 'checked', checkedBy: event.by.officer } } : petition;
    case 'sendBack':
      return paper ? { ...petition, paper: backToDrafter(paper) } : petition;
    case 'sign':
      return paper ? { ...petition, paper: { ...paper, stage: 'signed', signedBy: event.by.officer } } : petition;
    case 'seal':
      return paper ? sealed(dropPaper(withLetter(petition, event.letter, event)), paper, event) : petition;
  }
}

function drafted({ paper, text, outcome, reviewOutcome, ground, days, by }: Extract<PaperEvent, { type: 'draft' }>): Paper {
  return {
    kind: paper,
    text,
    stage: 'drafted',
    draftedBy: by.officer,
    ...(paper === 'review' && { unit: by.unit }),
    ...(outcome && { outcome }),
    ...(reviewOutcome && { reviewOutcome }),
    ...(ground && { ground }),
    ...(days && { days }),
  };
}

function backToDrafter({ checkedBy: _, signedBy: __, ...paper }: Paper): Paper {
  return { ...paper, stage: 'drafted' };
}

function sealed(petition: Petition, paper: Paper, event: Extract<PaperEvent, { type: 'seal' }>): Petition {
  const { on, letter, clocks } = event;
  const { letterId } = letter;
  switch (paper.kind) {
    case 'opinion':
      return { ...petition, state: 'decided', decision: { outcome: paper.outcome ?? 'explained', on, letterId } };
    case 'refusal': {
      const refusal = { ground: paper.ground ?? '', on, letterId };
      return { ...petition, state: 'not-accepted', refusal, closed: { on, before: petition.state, stopped: stoppedBy(clocks) } };
    }
    case 'review':
      return reviewed(petition, paper, event);
    case 'extension':
      return { ...petition, extendedByDays: (petition.extendedByDays ?? 0) + (paper.days ?? 0) };
  }
}

/** A void letter puts the matter back to where it stood before that letter; a letter that decides nothing any more changes no state. */
export function evolveVoid(petition: Petition, { letterId, on }: ActOf<'voidLetter'>): Petition {
  const letter = petition.letters.find((entry) => entry.letterId === letterId);
  const letters = petition.letters.map((entry) => (entry.letterId === letterId ? { ...entry, voidedOn: on } : entry));
  const marked = { ...petition, letters };
  if (petition.decision?.letterId === letterId) {
    const { decision: _, closed: __, assignment, ...open } = marked;
    // What was reported is no longer so.
    return { ...open, state: 'accepted', rated: {}, ...(assignment && { assignment: { ...assignment, report: 'due' } }) };
  }
  if (petition.refusal?.letterId === letterId) {
    const { refusal: _, closed, ...open } = marked;
    return { ...open, state: closed?.before ?? petition.state };
  }
  if (letter?.kind === 'acceptance-notice') {
    const { acceptedOn: _, competent: __, ...unaccepted } = marked;
    return { ...unaccepted, state: beforeStep(petition.hops) };
  }
  if (letter?.kind === 'review-opinion' || letter?.kind === 'recheck-opinion') return reviewVoided(marked, letterId);
  if (letter && marked.assignment && isReportUnread(petition, letter))
    return { ...marked, assignment: { ...marked.assignment, report: 'due' } };
  return letter && isOnItsWay(petition, letter) ? calledBack(marked) : waysVoided(marked, letterId, on);
}

/** Where a matter stood before it was passed on or accepted: signed for after a hop, else triaged where it came in. */
export const beforeStep = (hops: Petition['hops']): 'received' | 'triaged' => (hops.length > 0 ? 'received' : 'triaged');

/** Is this the letter by which the matter was passed on last, and has nobody signed for it yet? */
export function isOnItsWay(petition: Petition, letter: LetterEntry): boolean {
  const last = petition.letters.findLast(({ kind }) => kind === 'transfer-letter' || kind === 'assignment-letter');
  return last?.letterId === letter.letterId && (petition.state === 'transferred' || petition.state === 'assigned');
}

/** Is this the 办结报告 that was submitted last, and has the assigning bureau not read it yet? */
export const isReportUnread = ({ assignment, letters }: Petition, letter: LetterEntry): boolean =>
  letter.kind === 'completion-report' &&
  assignment?.report === 'submitted' &&
  letters.findLast(({ kind }) => kind === 'completion-report')?.letterId === letter.letterId;

/** A matter sent to the wrong unit comes back to the sender. */
function calledBack({ assignment, ...petition }: Petition): Petition {
  const hop = petition.hops.at(-1);
  if (!hop) return petition;
  const hops = petition.hops.slice(0, -1);
  const kept = assignment && petition.state !== 'assigned' ? { assignment } : {};
  return { ...petition, ...kept, hops, state: beforeStep(hops), holder: hop.from, holderIsBureau: hop.fromBureau };
}

/** Adds a letter made by an act to the matter's list. */
export function withLetter(
  petition: Petition,
  { letterId, kind, number, content }: LetterMade,
  { on, by }: Pick<PetitionEvent, 'on' | 'by'>,
): Petition {
  const entry = { letterId, kind, unit: by.unit, content, issuedOn: on, ...(number && { number }) };
  return { ...petition, letters: [...petition.letters, entry] };
}

export function dropPaper(petition: Petition): Petition {
  const { paper: _, ...rest } = petition;
  return rest;
}
