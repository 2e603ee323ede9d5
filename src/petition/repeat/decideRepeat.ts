import type { CivilDate } from '../../clock/civilDate.ts';
import type { ClockPurpose } from '../../regulations/clockRule.ts';
import type { GroundCode } from '../../regulations/grounds.ts';
import { articleOf } from '../articles.ts';
import { type ActOf, allow, type Ruling, refuse } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { Refusal } from '../refusals.ts';
import { isConcluded, pendingReview, reviewable } from '../review/standing.ts';
import { endStates } from '../state.ts';
import type { EarlierStanding } from './acts.ts';

/** Where an earlier matter stands on a day, for somebody who brings it again (FACTS of the law: ADR-0134). */
export function standingOf(earlier: Petition, on: CivilDate): EarlierStanding {
  if (isConcluded(earlier)) return 'concluded';
  if (pendingReview(earlier)) return pendingOn(earlier, on);
  const asked = reviewable(earlier);
  if (!asked) return endStates.includes(earlier.state) ? 'ended' : pendingOn(earlier, on);
  const purpose = asked.level === 'review' ? 'review-request' : 'recheck-request';
  const window = earlier.clocks.findLast((clock) => clock.purpose === purpose && !clock.cancelled);
  return window && on > window.due ? 'review-lapsed' : 'review-open';
}

/** What an organ owes the petitioner of the earlier matter: 规定期限. */
const owed: readonly ClockPurpose[] = [
  'triage',
  'inform-direct',
  'inform-transferred',
  'simple-accept',
  'simple-handle',
  'handle',
  'review',
  'recheck',
];

/** The bar holds 在规定期限内 only: an organ that is late has lost it (信访工作条例 第十九条第三款; 信访条例 第十六条; ADR-0174). */
function pendingOn({ clocks }: Petition, on: CivilDate): EarlierStanding {
  const late = clocks.some(
    (clock) => owed.includes(clock.purpose) && !clock.stoppedOn && !clock.cancelled && !clock.pausedSince && on > clock.due,
  );
  return late ? 'pending-late' : 'pending';
}

/** 判重: the holder links a matter to the earlier one, once it is known that it is the same. */
export function linkRepeat(petition: Petition, act: ActOf<'linkRepeat'>): Ruling {
  if (act.earlierId === '') return refuse({ code: 'no-such-earlier' });
  return act.earlierId === petition.petitionId ? refuse({ code: 'repeats-itself' }) : allow([], articleOf('repeat', act.on));
}

/** The ground that bars a matter brought again on the same facts; none where the earlier one is late, or ended without an opinion. */
export const groundOfRepeat: Readonly<Record<EarlierStanding, GroundCode | undefined>> = {
  pending: 'pending-elsewhere',
  'pending-late': undefined,
  'review-open': 'review-open',
  'review-lapsed': 'review-lapsed',
  concluded: 'concluded',
  ended: undefined,
};
const ofRepeats = Object.values(groundOfRepeat);
/** Does this ground speak of an earlier matter? */
export const speaksOfEarlier = (ground: string): boolean => ofRepeats.some((code) => code === ground);
const articleFor = {
  pending: 'repeat',
  'pending-late': 'repeat',
  'review-open': 'review',
  'review-lapsed': 'review',
  concluded: 'concluded',
  ended: 'repeat',
} as const;

/** The same facts and reasons are not accepted again while the earlier matter bars them (信访工作条例 第十九条第三款、第三十六条第三款). */
export function cannotAcceptRepeat({ repeatOf }: Petition, on: CivilDate): Refusal | undefined {
  if (!repeatOf?.sameFacts || !groundOfRepeat[repeatOf.earlierStanding]) return undefined;
  const { earlierStanding: standing, petitionNo } = repeatOf;
  return { code: 'repeat-not-accepted', standing, earlier: petitionNo, article: articleOf(articleFor[standing], on) };
}

/** A ground that speaks of the earlier matter must be the one that holds for it. */
export function unfitGround({ repeatOf }: Petition, ground: string): Refusal | undefined {
  const lawful = repeatOf?.sameFacts ? groundOfRepeat[repeatOf.earlierStanding] : undefined;
  if (!repeatOf || !speaksOfEarlier(ground) || ground === lawful) return undefined;
  return { code: 'ground-of-another-standing', ground, standing: repeatOf.sameFacts ? repeatOf.earlierStanding : 'new-facts' };
}
