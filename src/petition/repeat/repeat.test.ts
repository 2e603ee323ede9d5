import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people, targets, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import type { Petition } from '../petition.ts';
import type { EarlierStanding } from './acts.ts';
import { standingOf } from './decideRepeat.ts';

const on = civilDate('2026-10-08');
const link = (standing: EarlierStanding, more: object = {}) =>
  ({
    type: 'linkRepeat',
    on,
    earlier: 'earlier-no',
    earlierId: 'earlier',
    sameFacts: true,
    earlierStanding: standing,
    round: 2,
    reason: aText(),
    ...more,
  }) as Extract<MatterAct, { type: 'linkRepeat' }>;
const accept = { type: 'accept', on: civilDate('2026-10-09'), letter: aLetter('acceptance-notice') } as const;
const refusal = (ground: string) => ({ type: 'draft', on: civilDate('2026-10-09'), paper: 'refusal', ground, text: aText() }) as const;
const linked = (standing: EarlierStanding, more: object = {}) => withTheOrgan().does(link(standing, more), people.handler).build();

const answer = (petition: Petition, act: MatterAct, by: Actor): string => {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return decided.ok ? decided.event.type : decided.refusal.code;
};

describe('重复信访: the same facts are not accepted again while the earlier matter bars them', () => {
  for (const [shows, petition, act, outcome] of [
    ['being handled: not accepted', linked('pending'), accept, 'repeat-not-accepted'],
    ['and told so', linked('pending'), refusal('pending-elsewhere'), 'draft'],
    ['an organ that is late has lost the bar', linked('pending-late'), accept, 'accept'],
    ['and nobody is told to wait for it', linked('pending-late'), refusal('pending-elsewhere'), 'ground-of-another-standing'],
    ['open to review: the review is the way', linked('review-open'), accept, 'repeat-not-accepted'],
    ['and told so', linked('review-open'), refusal('review-open'), 'draft'],
    ['out of time for review', linked('review-lapsed'), refusal('review-lapsed'), 'draft'],
    ['after 复核 nothing is accepted again', linked('concluded'), accept, 'repeat-not-accepted'],
    ['不再受理', linked('concluded'), refusal('concluded'), 'draft'],
    ['the ground must fit the earlier matter', linked('pending'), refusal('concluded'), 'ground-of-another-standing'],
    ['an earlier matter without an opinion bars nothing', linked('ended'), accept, 'accept'],
    ['new facts and reasons make it a matter of its own', linked('concluded', { sameFacts: false }), accept, 'accept'],
    ['which is not refused as the old one', linked('concluded', { sameFacts: false }), refusal('concluded'), 'ground-of-another-standing'],
    ['other grounds hold all the same', linked('pending'), refusal('outside-powers'), 'draft'],
    ['without a link a person may still know of an older file on paper', withTheOrgan().build(), refusal('concluded'), 'draft'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, people.handler), outcome));

  for (const [shows, petition, act, outcome] of [
    ['the bureau links before it passes on', aPetition().triaged().build(), link('pending'), 'linkRepeat'],
    ['a link can be mended by another', aPetition().triaged().does(link('pending'), people.triage).build(), link('ended'), 'linkRepeat'],
    ['no matter repeats itself', aPetition().triaged().build(), link('pending', { earlierId: 'id' }), 'repeats-itself'],
    ['the earlier one must be there', aPetition().triaged().build(), link('pending', { earlierId: '' }), 'no-such-earlier'],
    [
      'what is accepted is not linked any more',
      withTheOrgan().accepted().build(),
      { ...link('pending'), on: civilDate('2026-10-10') },
      'wrong-state',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, people.triage), outcome));
});

describe('where an earlier matter stands', () => {
  const served = () => withTheOrgan().accepted().issued('opinion', '2026-11-09').served('2026-11-12');
  const asked = {
    type: 'askReview',
    on: civilDate('2026-11-20'),
    to: targets.government,
    organs: ['government'],
    handledBy: [],
    grounds: aText(),
    letter: aLetter('review-application'),
  } as const;
  for (const [shows, earlier, day, standing] of [
    ['still with the organ', withTheOrgan().build(), '2026-10-10', 'pending'],
    ['decided, inside the thirty days', served().build(), '2026-12-14', 'review-open'],
    ['decided, the day after them', served().build(), '2026-12-15', 'review-lapsed'],
    ['decided, service not recorded', withTheOrgan().accepted().issued('opinion', '2026-11-09').build(), '2027-06-01', 'review-open'],
    ['under review', served().does(asked, people.petitioner).build(), '2026-12-21', 'pending'],
    ['under review past its term', served().does(asked, people.petitioner).build(), '2026-12-22', 'pending-late'],
    ['refused', withTheOrgan().issued('refusal', '2026-10-09').build(), '2026-10-10', 'ended'],
    ['in time on its last day', withTheOrgan().accepted('2026-10-09').build(), '2026-12-08', 'pending'],
    ['late the day after', withTheOrgan().accepted('2026-10-09').build(), '2026-12-09', 'pending-late'],
    ['not yet passed on in time', aPetition().triaged().build(), '2026-10-14', 'pending-late'],
  ] as const)
    test(shows, () => assert.equal(standingOf(earlier, civilDate(day)), standing));
});
