import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aText, lawOn, people, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import { closingsFor } from '../decideAnswer.ts';
import type { Petition } from '../petition.ts';
import { standingConfirmation, standingUrgings, unexecuted } from './outcome.ts';
import { openToPetitioner } from './standing.ts';

const on = civilDate('2026-10-20');
const dueOn = civilDate('2026-10-31');
const text = aText();
const promise = { type: 'promise', on, text, who: text, dueOn } as const;
const proof = { type: 'recordProof', on, entry: 1, proofKind: 'receipt', text } as const;
const urge = { type: 'urgeExecution', on, entry: 1, executor: text, text, dueOn, letter: aLetter('execution-letter') } as const;
const confirm = { type: 'confirmOutcome', on, confirmation: 'confirmed' } as const;
const deny = { ...confirm, confirmation: 'denied', text } as const;
const close = (how: 'answered' | 'solved' | 'cannot-be-done', tried?: typeof text) =>
  ({ type: 'close', on, how, reason: text, ...(tried && { tried }) }) as const;
const registrar: Actor = people.registrar;
/** An opinion that supports the request; the builder's opinions do. */
const supported = () => withTheOrgan().accepted().issued('opinion', '2026-10-15');
const promised = () => supported().does(promise, people.handler);
const proven = () => promised().does(proof, people.handler);
const voided = { type: 'voidLetter', on, letterId: 'opinion', reason: text, askedBy: 'o-han' } as const;
const explained = () =>
  withTheOrgan()
    .accepted()
    .does({ type: 'draft', on: civilDate('2026-10-15'), paper: 'opinion', outcome: 'explained', text }, people.handler)
    .checked()
    .signed()
    .does({ type: 'seal', on: civilDate('2026-10-15'), letter: aLetter('opinion') }, people.sealer);
const agree = {
  type: 'recordAgreement',
  on,
  agreement: 'settlement',
  parties: text,
  dispute: text,
  terms: text,
  dueOn,
  signed: text,
} as const;
const agreed = () =>
  withTheOrgan()
    .accepted()
    .does({ ...agree, letter: aLetter('settlement-agreement') }, people.handler);

function answer(petition: Petition, act: MatterAct, by: Actor = people.handler): string {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return decided.ok ? decided.event.type : decided.refusal.code;
}

describe('落实与办结 (信访工作条例 第三十二条第二款; 信访条例 第三十二条第二款; ADR-0154)', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['what a supported opinion promises', supported().build(), promise, people.handler, 'promise'],
    ['an explanation promises nothing', explained().build(), promise, people.handler, 'promise-without-support'],
    ['not before the opinion', withTheOrgan().accepted().build(), promise, people.handler, 'wrong-state'],
    ['by a day to come', supported().build(), { ...promise, dueOn: civilDate('2026-10-19') }, people.handler, 'due-day-in-past'],
    ['whoever has to carry it out is urged', promised().build(), urge, people.handler, 'urgeExecution'],
    ['again, if nothing came of it', promised().does(urge, people.handler).build(), urge, people.handler, 'urgeExecution'],
    ['also when it is closed', promised().closed('2026-10-20').build(), urge, people.handler, 'urgeExecution'],
    ['not once there is a proof', proven().build(), urge, people.handler, 'promise-kept'],
    ['nor what nobody promised', supported().build(), urge, people.handler, 'no-such-promise'],
    ['by a day after the letter', promised().build(), { ...urge, dueOn: on }, people.handler, 'day-must-follow'],
    ['a bureau does not', promised().build(), urge, people.triage, 'not-your-act'],
    ['a proof of it', promised().build(), proof, people.handler, 'recordProof'],
    ['and a second one', proven().build(), proof, people.handler, 'recordProof'],
    ['of what was promised only', promised().build(), { ...proof, entry: 2 }, people.handler, 'no-such-promise'],
    ['by the organ that has it', promised().build(), proof, people.triage, 'not-your-act'],
    ['a proof also when it is closed', promised().closed('2026-10-20').build(), proof, people.handler, 'recordProof'],
    ['solved: every promise is shown', proven().build(), close('solved'), people.handler, 'close'],
    ['not with a promise unproven', proven().does(promise, people.handler).build(), close('solved'), people.handler, 'promise-unproven'],
    ['nor with nothing promised', supported().build(), close('solved'), people.handler, 'nothing-promised'],
    ['answered is not solved, and needs no proof', promised().build(), close('answered'), people.handler, 'close'],
    ['cannot be done: with what was tried', explained().build(), close('cannot-be-done', text), people.handler, 'close'],
    ['and not without', explained().build(), close('cannot-be-done'), people.handler, 'tried-missing'],
    ['the terms of an agreement are promised', agreed().build(), proof, people.handler, 'recordProof'],
    ['kept, it is solved', agreed().does(proof, people.handler).build(), close('solved'), people.handler, 'close'],
    ['the petitioner confirms', supported().build(), confirm, people.petitioner, 'confirmOutcome'],
    ['or denies', supported().build(), deny, people.petitioner, 'confirmOutcome'],
    ['at the counter, too', supported().build(), deny, registrar, 'confirmOutcome'],
    ['also when it is closed', proven().does(close('solved'), people.handler).build(), deny, people.petitioner, 'confirmOutcome'],
    ['the same once', supported().does(confirm, people.petitioner).build(), confirm, people.petitioner, 'answered-so-already'],
    ['the view may change', supported().does(confirm, people.petitioner).build(), deny, people.petitioner, 'confirmOutcome'],
    [
      'of an agreement without an opinion',
      agreed().does({ type: 'close', on, how: 'settled', reason: text }, people.handler).build(),
      confirm,
      people.petitioner,
      'confirmOutcome',
    ],
    ['nothing to confirm before there is an outcome', withTheOrgan().accepted().build(), confirm, people.petitioner, 'wrong-state'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act as MatterAct, by), outcome));

  for (const [shows, petition, today, found] of [
    ['on its last day it is in time', promised().build(), '2026-10-31', []],
    ['after it without proof it is a ground of 督办', promised().build(), '2026-11-01', [1]],
    ['also when the matter is closed', promised().closed('2026-10-20').build(), '2026-11-01', [1]],
    ['what is shown is executed', proven().build(), '2026-11-01', []],
    ['an agreement that is not kept', agreed().build(), '2026-11-01', [1]],
    ['a void opinion promises nothing', promised().does(voided, people.head).build(), '2026-11-01', []],
  ] as const)
    test(`unexecuted: ${shows}`, () => assert.deepEqual(unexecuted(petition, civilDate(today)), found));

  test('solved, impossible and confirmed are three things', () => {
    assert.deepEqual(closingsFor(proven().build()), ['answered', 'solved', 'cannot-be-done']);
    assert.deepEqual(closingsFor(promised().build()), ['answered', 'cannot-be-done']);
    const denied = proven().does(close('solved'), people.handler).does(deny, people.petitioner).build();
    assert.deepEqual([denied.closed?.how, standingConfirmation(denied)?.answer], ['solved', 'denied']);
  });
  test('what was said of a decision that fell says nothing of the next', () => {
    const petition = supported()
      .does(confirm, people.petitioner)
      .does(voided, people.head)
      .issued('opinion', '2026-10-21', { letterId: 'second' });
    assert.equal(standingConfirmation(petition.build()), undefined);
    assert.equal(answer(petition.build(), { ...confirm, on: civilDate('2026-10-21') }, people.petitioner), 'confirmOutcome');
  });
  test('the petitioner is asked only when there is an outcome', () => {
    const suggestion = withTheOrgan().build();
    assert.equal(openToPetitioner({ ...suggestion, state: 'closed' }, 'confirmOutcome'), false);
    assert.equal(openToPetitioner(supported().build(), 'confirmOutcome'), true);
  });

  test('the letter that urged stands with its promise until it is voided', () => {
    const urged = promised().does(urge, people.handler);
    const of = (petition: Petition) => standingUrgings(petition, petition.promises?.[0] as NonNullable<Petition['promises']>[0]);
    assert.deepEqual(of(urged.build()), [{ on, dueOn, letterId: 'execution-letter' }]);
    const voidedNow = urged.does({ ...voided, letterId: 'execution-letter' }, people.head).build();
    assert.deepEqual([of(voidedNow), voidedNow.state], [[], 'decided']);
  });
});
