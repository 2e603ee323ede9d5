import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../clock/civilDate.ts';
import type { Actor, MatterAct } from './acts.ts';
import { aLetter, aPetition, aText, lawOn, people, withTheOrgan } from './aPetition.ts';
import { decide } from './decide.ts';
import type { Petition } from './petition.ts';

/** What the law answers: the event's type, or the code of its no. */
function answer(petition: Petition, act: MatterAct, by: Actor, today: string = act.on): string {
  const decided = decide(petition, act, { by, at: `${today}T02:00:00.000Z` }, lawOn(today));
  return decided.ok ? decided.event.type : decided.refusal.code;
}

const on = civilDate('2026-11-20');
const check = { type: 'check', on } as const;
const sign = { type: 'sign', on } as const;
const seal = { type: 'seal', on, letter: aLetter('opinion') } as const;
const back = { type: 'sendBack', on, reason: aText() } as const;
const other = (role: string, officer: string): Actor => ({ ...people.handler, role, officer });

describe('拟稿、审核、签发、用印: different officers (ADR-0041)', () => {
  const drafted = withTheOrgan().accepted().drafted('opinion', '2026-11-20');
  const start = drafted.build();
  const checked = drafted.checked().build();
  const signed = drafted.signed().build();
  for (const [shows, petition, act, by, outcome] of [
    ['another officer checks', start, check, people.checker, 'check'],
    ['the drafter does not check', start, check, other('checker', 'o-han'), 'own-paper'],
    ['an unchecked paper is not signed', start, sign, people.head, 'wrong-paper-stage'],
    ['an unsigned paper is not sealed', checked, seal, people.sealer, 'wrong-paper-stage'],
    ['the head signs', checked, sign, people.head, 'sign'],
    ['the drafter does not sign, head or not', checked, sign, other('head', 'o-han'), 'own-paper'],
    ['the checker does not sign, head or not', checked, sign, other('head', 'o-chk'), 'own-paper'],
    ['nobody signs in the place of the drafter', checked, sign, { ...people.head, deputyOf: 'o-han' }, 'own-paper'],
    ['nor the drafter in the place of the head', checked, sign, { ...other('head', 'o-han'), deputyOf: 'o-head' }, 'own-paper'],
    ['somebody else does', checked, sign, { ...other('head', 'o-else'), deputyOf: 'o-head' }, 'sign'],
    ['nobody but a head signs', checked, sign, other('checker', 'o-chk-2'), 'approval-by-head'],
    ['the keeper of the seal seals', signed, seal, people.sealer, 'seal'],
    ['the drafter does not seal', signed, seal, other('sealer', 'o-han'), 'own-paper'],
    ['a signed paper is not checked again', signed, check, people.checker, 'wrong-paper-stage'],
    ['it can be sent back before the check', start, back, people.checker, 'sendBack'],
    ['it can be sent back after the signature', signed, back, people.head, 'sendBack'],
    ['another unit sends nothing back', signed, back, people.chief, 'not-your-act'],
    ['another unit checks nothing', start, check, people.county, 'not-your-act'],
    ['without a paper nothing is checked', withTheOrgan().accepted().build(), check, people.checker, 'no-paper'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('a paper sent back forgets who checked and signed it', () => {
    const { paper } = withTheOrgan().accepted().drafted('opinion', '2026-11-20').checked().signed().does(back, people.head).build();
    assert.deepEqual([paper?.stage, paper?.checkedBy, paper?.signedBy], ['drafted', undefined, undefined]);
  });
});

describe('drafting', () => {
  const received = withTheOrgan().build();
  const accepted = withTheOrgan().accepted().build();
  const draft = { type: 'draft', on, text: aText() } as const;
  const opinion = { ...draft, paper: 'opinion', outcome: 'explained' } as const;
  const refusal = { ...draft, paper: 'refusal', ground: 'outside-powers' } as const;
  const atBureau = aPetition().triaged().build();
  const otherWay = { ground: 'other-statutory-way' } as const;
  const repeated = aPetition()
    .triaged()
    .does(
      {
        type: 'linkRepeat',
        on: civilDate('2026-09-29'),
        earlier: 'earlier-no',
        earlierId: 'earlier',
        sameFacts: true,
        earlierStanding: 'concluded',
        round: 2,
        reason: aText(),
      },
      people.triage,
    )
    .build();
  const in2022 = aPetition({ filedOn: '2022-04-01' }).triaged().build();
  for (const [shows, petition, act, by, outcome] of [
    ['an opinion follows acceptance', accepted, opinion, people.handler, 'draft'],
    ['no opinion before acceptance', received, opinion, people.handler, 'wrong-state'],
    ['an opinion needs an outcome', accepted, { ...draft, paper: 'opinion' }, people.handler, 'outcome-missing'],
    ['a refusal comes before acceptance', received, refusal, people.handler, 'draft'],
    ['no refusal after acceptance', accepted, refusal, people.handler, 'wrong-state'],
    ['a refusal names its ground', received, { ...draft, paper: 'refusal' }, people.handler, 'ground-missing'],
    ['a bureau never issues an opinion', atBureau, opinion, people.triage, 'bureau-cannot-decide'],
    ['a bureau refuses nothing for want of powers', atBureau, refusal, people.triage, 'bureau-cannot-decide'],
    ['until 2022 it told of another way', in2022, { ...refusal, ...otherWay, on: civilDate('2022-04-30') }, people.triage, 'draft'],
    ['then no more', in2022, { ...refusal, ...otherWay, on: civilDate('2022-05-01') }, people.triage, 'ground-not-lawful'],
    ['litigation is no ground for an organ either', received, { ...refusal, ...otherWay }, people.handler, 'ground-not-lawful'],
    [
      'nobody refuses a letter for skipping a level',
      received,
      { ...refusal, ground: 'level-skipping-visit' },
      people.handler,
      'ground-not-lawful',
    ],
    ['a bureau refuses what was found to be a repeat', repeated, { ...refusal, ground: 'concluded' }, people.triage, 'draft'],
    ['and nothing else', atBureau, { ...refusal, ground: 'concluded' }, people.triage, 'ground-needs-earlier'],
    [
      'an accusation is refused by no such paper',
      withTheOrgan().triaged('accusation', {}, people.handler).build(),
      refusal,
      people.handler,
      'accusation-own-rules',
    ],
    ['only the holder drafts', accepted, opinion, people.town, 'not-your-act'],
    [
      'a paper that was checked is not drafted over',
      withTheOrgan().accepted().drafted('opinion', '2026-11-20').checked().build(),
      opinion,
      people.handler,
      'paper-in-hand',
    ],
    ['a draft may be drafted again', withTheOrgan().accepted().drafted('opinion', '2026-11-20').build(), opinion, people.handler, 'draft'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));
});

describe('第三十四条: the extension', () => {
  const accepted = withTheOrgan().accepted('2026-10-09'); // 60 days end on 2026-12-08
  const petition = accepted.build();
  const extended = withTheOrgan().accepted('2026-10-09').issued('extension', '2026-11-20').build();
  const ask = (days: number | undefined, day = '2026-11-20') =>
    ({ type: 'draft', on: civilDate(day), paper: 'extension', text: aText(), ...(days !== undefined && { days }) }) as const;
  for (const [shows, from, act, outcome] of [
    ['the whole limit may be used', petition, ask(30), 'draft'],
    ['one day over is refused', petition, ask(31), 'extension-too-long'],
    ['one day is enough', petition, ask(1), 'draft'],
    ['no day is no extension', petition, ask(0), 'days-missing'],
    ['days are counted upwards', petition, ask(-5), 'days-missing'],
    ['and whole', petition, ask(1.5), 'days-missing'],
    ['days must be named', petition, ask(undefined), 'days-missing'],
    ['on the last day it is still in time', petition, ask(30, '2026-12-08'), 'draft'],
    ['the day after is too late', petition, ask(30, '2026-12-09'), 'extension-after-due'],
    ['a second one is refused, however short', extended, ask(1), 'already-extended'],
  ] as const)
    test(shows, () => assert.equal(answer(from, act, people.handler), outcome));

  test('it counts on from the last day before rolling: 60 + 30 is 90', () =>
    assert.equal(extended.clocks.find(({ purpose }) => purpose === 'handle')?.raw, '2027-01-07'));

  test('what counts is the day of the seal, not of the draft', () => {
    const late = withTheOrgan().accepted('2026-10-09').drafted('extension', '2026-12-07').checked().signed().build();
    const act = { type: 'seal', letter: aLetter('extension-notice') } as const;
    assert.equal(answer(late, { ...act, on: civilDate('2026-12-08') }, people.sealer), 'seal');
    assert.equal(answer(late, { ...act, on: civilDate('2026-12-09') }, people.sealer), 'extension-after-due');
  });
});
