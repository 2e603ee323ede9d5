import type { LetterMade } from './acts.ts';
import type { ActOf } from './decision.ts';
import type { PetitionEvent } from './events.ts';
import type { Paper, Petition } from './petition.ts';

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

function drafted({ paper, text, outcome, ground, days, by }: Extract<PaperEvent, { type: 'draft' }>): Paper {
  return {
    kind: paper,
    text,
    stage: 'drafted',
    draftedBy: by.officer,
    ...(outcome && { outcome }),
    ...(ground && { ground }),
    ...(days && { days }),
  };
}

function backToDrafter({ checkedBy: _, signedBy: __, ...paper }: Paper): Paper {
  return { ...paper, stage: 'drafted' };
}

function sealed(petition: Petition, paper: Paper, { on, letter }: Extract<PaperEvent, { type: 'seal' }>): Petition {
  const { letterId } = letter;
  switch (paper.kind) {
    case 'opinion':
      return { ...petition, state: 'decided', decision: { outcome: paper.outcome ?? 'explained', on, letterId } };
    case 'refusal': {
      const refusal = { ground: paper.ground ?? '', on, letterId };
      return { ...petition, state: 'not-accepted', refusal, closed: { on, before: petition.state } };
    }
    case 'extension':
      return { ...petition, extendedByDays: (petition.extendedByDays ?? 0) + (paper.days ?? 0) };
  }
}

/** A void letter puts the matter back to where it stood before that letter. */
export function evolveVoid(petition: Petition, { letterId, on }: ActOf<'voidLetter'>): Petition {
  const letter = petition.letters.find((entry) => entry.letterId === letterId);
  const letters = petition.letters.map((entry) => (entry.letterId === letterId ? { ...entry, voidedOn: on } : entry));
  const { decision, refusal, closed, acceptedOn, competent, ...rest } = petition;
  const kept = { ...(refusal && { refusal }), ...(acceptedOn && { acceptedOn }), ...(competent && { competent }) };
  switch (letter?.kind) {
    case 'opinion':
      return { ...rest, ...kept, letters, state: 'accepted', rated: {} };
    case 'refusal-notice':
      return { ...rest, ...(acceptedOn && { acceptedOn }), letters, state: closed?.before ?? petition.state };
    case 'acceptance-notice':
      return { ...rest, letters, state: 'received' };
    default:
      return { ...rest, ...kept, ...(decision && { decision }), ...(closed && { closed }), letters };
  }
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
