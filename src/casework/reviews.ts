import { reviewOrgansFor } from '../jurisdiction/reviewOrgans.ts';
import type { Unit } from '../jurisdiction/units.ts';
import { petitionerActor } from '../petition/acts.ts';
import { decide } from '../petition/decide.ts';
import type { PetitionEvent } from '../petition/events.ts';
import type { Petition } from '../petition/petition.ts';
import type { ReviewAct, ReviewLevel } from '../petition/review/acts.ts';
import { pendingReview, reviewable } from '../petition/review/standing.ts';
import type { City } from './city.ts';
import type { File, WholeFile } from './files.ts';
import { lawOf, targetOf, unitName } from './law.ts';

/** The organs that may be asked now for 复查, or for 复核 of what one of them reviewed; none before there is an opinion. */
export function reviewOrgansOf(city: City, petition: Petition): readonly Unit[] {
  const organ = city.units.byCode.get(reviewable(petition)?.organ ?? '');
  return organ ? reviewOrgansFor(organ, city.units) : [];
}

const work: readonly PetitionEvent['type'][] = ['accept', 'draft', 'check', 'sign', 'seal'];

/** What a request for review rests on beside what was typed: the organs that could be chosen, and who worked on the opinion. */
export function reviewFacts(city: City, { petition, events }: WholeFile): Pick<ReviewAct, 'organs' | 'handledBy'> {
  const officers = events.filter(({ event }) => work.includes(event.type)).map(({ event }) => event.by.officer);
  return { organs: reviewOrgansOf(city, petition).map(({ code }) => code), handledBy: [...new Set(officers)] };
}

/** What the petitioner may ask for now, at whom and until when; nothing if the law says no today. */
export function reviewOffer(city: City, { petition }: File): ReviewOffer | undefined {
  const organs = reviewOrgansOf(city, petition);
  const asked = reviewable(petition);
  const [first] = organs;
  if (!first || !asked) return undefined;
  const text = { textId: '', commitment: '' };
  const act = {
    type: 'askReview',
    on: city.clock.today(),
    to: targetOf(city, first.code),
    grounds: text,
    organs: [first.code],
    handledBy: [],
    letter: { letterId: '', kind: '', content: text },
  } as const;
  const decided = decide(petition, act, { by: petitionerActor('petitioner'), at: city.clock.now() }, lawOf(city));
  if (!decided.ok) return undefined;
  const purpose = asked.level === 'review' ? 'review-request' : 'recheck-request';
  const window = petition.clocks.findLast((clock) => clock.purpose === purpose && !clock.stoppedOn && !clock.cancelled);
  return { level: asked.level, organs: organs.map(({ code, name }) => ({ code, name })), ...(window && { until: window.due }) };
}

export type ReviewOffer = { level: ReviewLevel; organs: { code: string; name: string }[]; until?: string };

/** One 复查 or 复核 as a page shows it. */
export type ReviewView = {
  level: ReviewLevel;
  organ: string;
  organName: string;
  askedOn: string;
  dueOn?: string;
  outcome?: string;
  decidedOn?: string;
};

export function reviewViews(city: City, petition: Petition): ReviewView[] {
  const pending = pendingReview(petition);
  const due = petition.clocks.findLast((clock) => clock.purpose === pending?.level && !clock.stoppedOn && !clock.cancelled)?.due;
  return (petition.reviews ?? []).map(({ level, organ, on, decided }) => ({
    level,
    organ,
    organName: unitName(city, organ),
    askedOn: on,
    ...(decided ? { outcome: decided.outcome, decidedOn: decided.on } : due && { dueOn: due }),
  }));
}
