import type { CivilDate } from '../../clock/civilDate.ts';
import type { Actor } from '../acts.ts';
import { articleOf } from '../articles.ts';
import type { EventOf } from '../decision.ts';
import type { ClockEffect } from '../events.ts';
import { type Petition, unitsOf } from '../petition.ts';
import type { Target } from '../references.ts';

/**
 * 承接: whoever took over from a unit takes over what lies with it, with the days as they run (信访工作条例 第二十四条第二款, 信访条例 第二十五条).
 *
 * @returns nothing if the matter has nothing to do with the unit; `accused` if it complains of who would take it over (第三十条第三款)
 */
export function succeed(
  petition: Petition,
  asked: Readonly<{ from: string; to: Target; on: CivilDate; at: string; by: Actor }>,
): EventOf<'succeed'> | 'accused' | undefined {
  const { from, to, on } = asked;
  if (!unitsOf(petition).includes(from) || petition.state === 'historical') return undefined;
  const clocks = petition.clocks.flatMap((clock, no): ClockEffect[] =>
    clock.unit === from && !clock.stoppedOn && !clock.cancelled ? [{ effect: 'handed', no, unit: to.unit }] : [],
  );
  if (clocks.length === 0 && !liesWith(petition, from)) return undefined;
  if (petition.restricted && petition.complainedOf.units.some((unit) => to.within.includes(unit))) return 'accused';
  return { type: 'succeed', ...asked, clocks, article: articleOf('succession', on) };
}

/** Whether something of the matter waits for the unit, or would come back to it. */
function liesWith(petition: Petition, unit: string): boolean {
  const { holder, competent, reviews = [], coOrgans = [], oversight = [], routings = [] } = petition;
  return (
    holder === unit ||
    competent === unit ||
    reviews.some(({ organ, decided }) => organ === unit && !decided) ||
    coOrgans.some(({ to, standing }) => to === unit && standing === 'open') ||
    oversight.some(({ to, standing }) => to === unit && standing !== 'ended') ||
    routings.at(-1)?.to === unit
  );
}

/** In the place of the unit that is no more stands its successor; what was done before keeps the name of who did it. */
export function evolveSuccession(petition: Petition, { from, to }: EventOf<'succeed'>): Petition {
  const now = (unit: string) => (unit === from ? to.unit : unit);
  const { competent, assignment, paper, reviews, coOrgans, outside, oversight, routings } = petition;
  const taking = petition.holder === from;
  return {
    ...petition,
    holder: now(petition.holder),
    holderIsBureau: taking ? to.isBureau : petition.holderIsBureau,
    ...(competent && { competent: now(competent) }),
    ...(assignment && { assignment: { ...assignment, by: now(assignment.by), to: now(assignment.to) } }),
    ...(paper?.unit && { paper: { ...paper, unit: now(paper.unit) } }),
    ...(reviews && { reviews: reviews.map((review) => (review.decided ? review : { ...review, organ: now(review.organ) })) }),
    ...(coOrgans && {
      coOrgans: coOrgans.map((each) => (each.standing === 'open' ? { ...each, by: now(each.by), to: now(each.to) } : each)),
    }),
    ...(outside && { outside: outside.map((each) => (each.standing === 'open' ? { ...each, by: now(each.by) } : each)) }),
    ...(oversight && {
      oversight: oversight.map((each) => (each.standing === 'ended' ? each : { ...each, by: now(each.by), to: now(each.to) })),
    }),
    ...(routings && {
      routings: routings.map((each, at) => (at === routings.length - 1 && each.to ? { ...each, to: now(each.to) } : each)),
    }),
    // A hop that waits for its receipt waits for the successor.
    hops: petition.hops.map((hop, at) => (at === petition.hops.length - 1 && taking ? { ...hop, to: now(hop.to) } : hop)),
  };
}
