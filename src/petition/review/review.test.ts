import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aText, lawOn, people, targets, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import type { Petition } from '../petition.ts';
import type { ReviewOutcome } from './acts.ts';
import { isConcluded, reviewable } from './standing.ts';

const { petitioner, registrar, reviewer, reviewChecker, reviewHead, reviewSealer, handler } = people;
const organs = ['government', 'line-superior'];
const ask = (on: string, more: object = {}) =>
  ({
    type: 'askReview',
    on: civilDate(on),
    to: targets.government,
    grounds: aText('grounds'),
    organs,
    handledBy: ['o-han', 'o-chk', 'o-head', 'o-seal'],
    letter: aLetter('review-application'),
    ...more,
  }) as Extract<MatterAct, { type: 'askReview' }>;
const draft = (on: string, reviewOutcome?: ReviewOutcome) =>
  ({ type: 'draft', on: civilDate(on), paper: 'review', text: aText(), ...(reviewOutcome && { reviewOutcome }) }) as const;

/** Accepted on 9 October 2026, decided on 9 November, served on the 12th: a review may be asked for until 14 December (the 12th is a Saturday). */
const served = () => withTheOrgan().accepted().issued('opinion', '2026-11-09').served('2026-11-12');
const asked = () => served().does(ask('2026-11-20'), petitioner);
const reviewed = (outcome: ReviewOutcome, on = '2026-12-10') =>
  asked()
    .does(draft(on, outcome), reviewer)
    .does({ type: 'check', on: civilDate(on) }, reviewChecker)
    .does({ type: 'sign', on: civilDate(on) }, reviewHead)
    .does({ type: 'seal', on: civilDate(on), letter: aLetter('review-opinion') }, reviewSealer);
const rechecked = () =>
  reviewed('upheld')
    .does(ask('2026-12-20', { to: targets.province, organs: ['province'], letter: aLetter('recheck-application') }), petitioner)
    .does(draft('2027-01-05', 'changed'), { ...reviewer, unit: 'province', officer: 'p-han' })
    .does({ type: 'check', on: civilDate('2027-01-05') }, { ...reviewChecker, unit: 'province', officer: 'p-chk' })
    .does({ type: 'sign', on: civilDate('2027-01-05') }, { ...reviewHead, unit: 'province', officer: 'p-head' })
    .does(
      { type: 'seal', on: civilDate('2027-01-05'), letter: aLetter('recheck-opinion') },
      { ...reviewSealer, unit: 'province', officer: 'p-seal' },
    );

const answer = (petition: Petition, act: MatterAct, by: Actor, today: string = act.on): string => {
  const decided = decide(petition, act, { by, at: `${today}T02:00:00.000Z` }, lawOn(today));
  return decided.ok ? decided.event.type : decided.refusal.code;
};
const running = ({ clocks }: Petition) =>
  clocks.filter(({ stoppedOn, cancelled }) => !stoppedOn && !cancelled).map(({ purpose, unit, due }) => `${purpose} ${unit} ${due}`);

describe('请求复查 (信访工作条例 第三十五条)', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['the petitioner asks inside the thirty days', served().build(), ask('2026-11-20'), petitioner, 'askReview'],
    ['on the last day, rolled to Monday', served().build(), ask('2026-12-14'), petitioner, 'askReview'],
    ['not on the day after', served().build(), ask('2026-12-15'), petitioner, 'review-window-closed'],
    ['nor by giving a reason oneself', served().build(), ask('2026-12-15', { lateReason: aText() }), petitioner, 'review-window-closed'],
    ['staff let a good reason in', served().build(), ask('2026-12-15', { lateReason: aText() }), registrar, 'askReview'],
    ['a letter that came in time and is entered late counts from its day', served().build(), ask('2026-12-11'), registrar, 'askReview'],
    ['not before there is an opinion', withTheOrgan().accepted().build(), ask('2026-11-20'), petitioner, 'wrong-state'],
    ['not on a day before the opinion', served().build(), ask('2026-11-01'), registrar, 'review-before-opinion'],
    [
      'without recorded service the window has not begun, and it may be asked',
      withTheOrgan().accepted().issued('opinion', '2026-11-09').build(),
      ask('2027-02-20'),
      petitioner,
      'askReview',
    ],
    ['a closed matter is reviewed all the same', served().closed('2026-11-13').build(), ask('2026-11-20'), petitioner, 'askReview'],
    ['only at an organ that stands above', served().build(), ask('2026-11-20', { to: targets.town }), petitioner, 'not-a-review-organ'],
    ['one review at a time', asked().build(), ask('2026-11-21'), petitioner, 'review-pending'],
    ['an opinion under review is not voided', asked().build(), voided('opinion'), people.head, 'under-review'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by, act.on === '2026-12-11' ? '2026-12-16' : undefined), outcome));

  test('it stops the window and starts the thirty days of the review organ', () => {
    const petition = asked().build();
    assert.deepEqual(running(petition), ['evaluate petitioner 2026-12-14', 'review government 2026-12-21']);
    assert.equal(petition.state, 'decided');
    assert.deepEqual(petition.reviews?.[0]?.letterId, 'opinion');
  });
});

describe('复查意见: by the review organ, and by nobody who worked on the opinion', () => {
  const drafted = () => asked().does(draft('2026-12-01', 'upheld'), reviewer);
  const checked = () => drafted().does({ type: 'check', on: civilDate('2026-12-01') }, reviewChecker);
  const moved = { ...reviewer, officer: 'o-han' };
  for (const [shows, petition, act, by, outcome] of [
    ['the review organ drafts', asked().build(), draft('2026-12-01', 'upheld'), reviewer, 'draft'],
    ['not without a conclusion', asked().build(), draft('2026-12-01'), reviewer, 'outcome-missing'],
    ['not the organ itself', asked().build(), draft('2026-12-01', 'upheld'), handler, 'not-your-act'],
    [
      'not somebody who worked on the opinion and has moved there',
      asked().build(),
      draft('2026-12-01', 'upheld'),
      moved,
      'reviewer-handled',
    ],
    [
      'who does not check it either',
      drafted().build(),
      { type: 'check', on: civilDate('2026-12-02') },
      { ...reviewChecker, officer: 'o-chk' },
      'reviewer-handled',
    ],
    [
      'nor sign',
      checked().build(),
      { type: 'sign', on: civilDate('2026-12-02') },
      { ...reviewHead, officer: 'o-head' },
      'reviewer-handled',
    ],
    [
      'the drafter does not sign',
      checked().build(),
      { type: 'sign', on: civilDate('2026-12-02') },
      { ...reviewer, role: 'head' },
      'own-paper',
    ],
    [
      'the organ that was asked drafts no opinion of its own',
      asked().build(),
      { ...draft('2026-12-01'), paper: 'opinion', outcome: 'supported' },
      reviewer,
      'not-your-act',
    ],
    [
      'the matter is closed meanwhile',
      drafted().build(),
      { type: 'close', on: civilDate('2026-12-02'), how: 'answered', reason: aText() },
      handler,
      'close',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));
});

describe('what follows', () => {
  test('upheld: served, the thirty days for 复核 begin', () => {
    const petition = reviewed('upheld').served('2026-12-15', 'review-opinion').build();
    assert.deepEqual(running(petition), ['evaluate petitioner 2026-12-14', 'recheck-request petitioner 2027-01-14']);
    assert.deepEqual(reviewable(petition), { level: 'recheck', organ: 'government', letterId: 'review-opinion' });
  });
  test('revoked: the organ handles the matter anew in a term of its own, and a new opinion is reviewed anew', () => {
    const petition = reviewed('revoked').served('2026-12-15', 'review-opinion').build();
    assert.deepEqual([petition.state, petition.decision], ['accepted', undefined]);
    assert.ok(running(petition).includes('handle organ 2027-02-08'), running(petition).join());
    assert.equal(reviewable(petition), undefined);
    const again = reviewed('revoked').issued('opinion', '2027-01-10', { letterId: 'second' }).build();
    assert.deepEqual(reviewable(again), { level: 'review', organ: 'organ', letterId: 'second' });
  });
  test('复核 ends it: nothing more is reviewed (第三十六条第三款)', () => {
    const petition = rechecked().served('2027-01-08', 'recheck-opinion').build();
    assert.ok(isConcluded(petition));
    assert.deepEqual(running(petition), ['evaluate petitioner 2026-12-14']);
    assert.equal(answer(petition, ask('2027-01-10', { to: targets.province }), petitioner), 'concluded');
  });
  test('复核 with a hearing: its days, both included, are taken out of the thirty (第三十六条第二款)', () => {
    const province = { ...reviewer, unit: 'province', officer: 'p-han' };
    const call = {
      type: 'callHearing',
      on: civilDate('2026-12-22'),
      heldOn: civilDate('2026-12-30'),
      heldAt: '09:00',
      place: aText(),
      chair: 'p-chair',
      members: 3,
      publicity: 'public',
      reason: aText(),
      letter: aLetter('hearing-notice'),
    } as unknown as MatterAct;
    const asked = reviewed('upheld').does(
      ask('2026-12-20', { to: targets.province, organs: ['province'], letter: aLetter('recheck-application') }),
      petitioner,
    );
    assert.equal(answer(asked.build(), call, handler), 'wrong-state');
    assert.equal(answer(reviewed('upheld').build(), call, handler), 'wrong-state');
    const due = running(asked.build()).find((clock) => clock.startsWith('recheck '));
    const heard = asked
      .does(call, province)
      .does(
        {
          type: 'recordHearing',
          on: civilDate('2026-12-31'),
          minutes: aText(),
          conclusion: aText(),
          letter: aLetter('hearing-minutes'),
        } as unknown as MatterAct,
        province,
      )
      .build();
    assert.equal(due, 'recheck province 2027-01-19');
    assert.ok(running(heard).includes('recheck province 2027-01-29'), running(heard).join());
  });
  test('a void opinion on review is drafted anew in the days that were left', () => {
    const petition = reviewed('upheld').does(voided('review-opinion', '2026-12-11'), reviewHead).build();
    assert.equal(petition.reviews?.[0]?.decided, undefined);
    assert.ok(running(petition).includes('review government 2026-12-21'));
  });
  test('one that the matter has moved on from is not', () =>
    assert.equal(answer(reviewed('revoked').build(), voided('review-opinion', '2026-12-11'), reviewHead), 'wrong-state'));
});

function voided(letterId: string, on = '2026-11-21') {
  return { type: 'voidLetter', on: civilDate(on), letterId, reason: aText(), askedBy: 'somebody-else' } as const;
}
