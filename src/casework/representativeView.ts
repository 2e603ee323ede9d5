import type { CitizenView, TimelineEntry } from './views.ts';

/** What the petitioner alone wrote or is told, in which the own affairs of one may stand. */
const ofPetitionerAlone = [
  'supplement',
  'withdraw',
  'rate',
  'askReview',
  'recordService',
  'confirmOutcome',
  'correct',
  'askMore',
  'goAlone',
  'recordFollowUp',
  'checkFollowUp',
];
/** Letters that state more of the petitioner than the name. */
const lettersApart: readonly string[] = ['review-application', 'supplement-notice'];

/**
 * 代表 follow the matter they bring with others: each step, clocks and letters. What the petitioner wrote beside the petition itself, the
 * files, and anything to be done are the petitioner's (ADR-0161).
 */
export function forRepresentative(view: CitizenView, representative: number): CitizenView {
  const { ratingUntil: _, review: __, ...shared } = view;
  return {
    ...shared,
    representative,
    acts: [],
    attachments: [],
    timeline: view.timeline.map(withoutOwnAffairs),
    letters: view.letters
      .filter(({ kind }) => !isApart(kind))
      .map(({ service, ...letter }) => ({
        ...letter,
        ...(service && { service: { mode: service.mode, on: service.on } }),
      })),
  };
}

export const isApart = (kind: string): boolean => lettersApart.includes(kind);

const withoutOwnAffairs = (entry: TimelineEntry): TimelineEntry =>
  ofPetitionerAlone.includes(entry.type) ? { ...entry, texts: {} } : entry;
