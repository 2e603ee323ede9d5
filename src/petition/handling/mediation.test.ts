import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aText, lawOn, people, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import { closingsFor } from '../decideAnswer.ts';
import type { Petition } from '../petition.ts';
import { agreementsFor, openMediation, standingAgreement } from './standing.ts';

const on = civilDate('2026-10-12');
const later = civilDate('2026-10-20');
const text = aText();
const begin = {
  type: 'startMediation',
  on,
  mediator: text,
  parties: text,
  dispute: text,
  bothAgree: true,
  withinDiscretion: true,
} as const;
const agree = {
  type: 'recordAgreement',
  on: later,
  agreement: 'mediation',
  terms: text,
  dueOn: civilDate('2026-12-31'),
  signed: text,
  letter: aLetter('mediation-agreement'),
} as const;
const settle = {
  ...agree,
  agreement: 'settlement',
  parties: text,
  dispute: text,
  letter: aLetter('settlement-agreement'),
} as const;
const end = { type: 'endMediation', on: later, reason: text } as const;
const confirm = { type: 'noteConfirmation', on: civilDate('2026-10-28'), court: text, number: text } as const;
const settled = { type: 'close', on: later, how: 'settled', reason: text } as const;
const accepted = () => withTheOrgan().accepted();
const begun = () => accepted().does(begin, people.handler);
const agreed = () => begun().does(agree, people.handler);

function answer(petition: Petition, act: MatterAct, by: Actor = people.handler): string {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return decided.ok ? decided.event.type : decided.refusal.code;
}

describe('调解与和解 (信访工作条例 第三十三条; 信访条例 第十三条第二款; ADR-0152)', () => {
  for (const [shows, petition, act, outcome] of [
    ['both sides want it, within the discretion', accepted().build(), begin, 'startMediation'],
    ['not against one of them', accepted().build(), { ...begin, bothAgree: false }, 'mediation-needs-consent'],
    ['not outside the discretion', accepted().build(), { ...begin, withinDiscretion: false }, 'mediation-outside-discretion'],
    ['not before it is accepted', withTheOrgan().build(), begin, 'wrong-state'],
    ['one at a time', begun().build(), begin, 'mediation-runs'],
    ['another after one that failed', begun().does(end, people.handler).build(), { ...begin, on: later }, 'startMediation'],
    ['an agreement by mediation', begun().build(), agree, 'recordAgreement'],
    ['none without a mediation', accepted().build(), agree, 'no-mediation'],
    ['a settlement needs no mediation', accepted().build(), settle, 'recordAgreement'],
    ['but its parties', accepted().build(), { ...settle, parties: undefined }, 'parties-missing'],
    ['to be kept on the day itself at the earliest', begun().build(), { ...agree, dueOn: later }, 'recordAgreement'],
    ['and not before', begun().build(), { ...agree, dueOn: civilDate('2026-10-19') }, 'due-day-in-past'],
    ['nothing to end', accepted().build(), end, 'no-mediation'],
    ['a court confirms it', agreed().build(), confirm, 'noteConfirmation'],
    ['once', agreed().does(confirm, people.handler).build(), confirm, 'no-agreement-to-confirm'],
    ['not before it was signed', agreed().build(), { ...confirm, on: civilDate('2026-10-19') }, 'no-agreement-to-confirm'],
    ['nor a settlement', accepted().does(settle, people.handler).build(), confirm, 'no-agreement-to-confirm'],
    ['closed as settled with an agreement', agreed().build(), settled, 'close'],
    ['and not without one', accepted().build(), settled, 'settled-without-agreement'],
    ['nor after an opinion without one', accepted().issued('opinion', '2026-10-15').build(), settled, 'settled-without-agreement'],
    [
      'nor with one that was voided',
      agreed()
        .does({ type: 'voidLetter', on: later, letterId: 'mediation-agreement', reason: text, askedBy: 'o-han' }, people.head)
        .build(),
      settled,
      'settled-without-agreement',
    ],
    ['without agreement an accepted matter is not closed', accepted().build(), { ...settled, how: 'answered' }, 'wrong-state'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act as MatterAct), outcome));

  test('the clock keeps running, and stops when the matter is closed as settled', () => {
    assert.deepEqual(agreed().build().clocks, accepted().build().clocks);
    const closed = agreed().does(settled, people.handler).build();
    assert.deepEqual([closed.state, closed.clocks.find(({ purpose }) => purpose === 'handle')?.stoppedOn], ['closed', '2026-10-20']);
  });
  test('after a mediation that failed an opinion is still owed', () => {
    const petition = begun().does(end, people.handler).build();
    assert.deepEqual([openMediation(petition), closingsFor(petition)], [undefined, []]);
  });
  test('the confirmation stands with the agreement', () =>
    assert.equal(standingAgreement(agreed().does(confirm, people.handler).build())?.confirmed?.on, '2026-10-28'));
  test('what may be signed now', () => {
    assert.deepEqual(agreementsFor(accepted().build()), ['settlement']);
    assert.deepEqual(agreementsFor(begun().build()), ['mediation', 'settlement']);
  });
});
