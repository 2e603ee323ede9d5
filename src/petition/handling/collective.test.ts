import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people } from '../aPetition.ts';
import { decide } from '../decide.ts';
import { evolve } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { handlingTurn } from './turn.ts';

const on = civilDate('2026-10-20');
const text = aText();
const sign = { type: 'sign', on } as const;
const meet = { type: 'recordCollectiveDecision', on, meeting: text, participants: text, result: text } as const;
const matter = (major: boolean) => aPetition().triaged('appeal', { major }).transferred().received().accepted('2026-10-09');
const checked = (major: boolean) => matter(major).drafted('opinion', '2026-10-20').checked();
const met = () => checked(true).does(meet, people.handler);

function answer(petition: Petition, act: MatterAct, by: Actor): string {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return decided.ok ? decided.event.type : decided.refusal.code;
}

describe('集体研究决定 (ADR-0155)', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['a major matter is not signed without it', checked(true).build(), sign, people.head, 'collective-decision-missing'],
    [
      'nor with a free text in its place',
      checked(true).build(),
      { ...sign, collectiveDecision: text },
      people.head,
      'collective-decision-missing',
    ],
    ['with its record it is', met().build(), sign, people.head, 'sign'],
    ['any other matter needs none', checked(false).build(), sign, people.head, 'sign'],
    ['but may have one', checked(false).build(), meet, people.head, 'recordCollectiveDecision'],
    ['the bureau decides nothing with the organ', checked(true).build(), meet, people.triage, 'not-your-act'],
    [
      'the meeting may lie before the draft',
      checked(true).build(),
      { ...meet, on: civilDate('2026-10-16') },
      people.handler,
      'recordCollectiveDecision',
    ],
    [
      'only while it is handled',
      aPetition().triaged('appeal', { major: true }).transferred().received().build(),
      meet,
      people.handler,
      'wrong-state',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act as MatterAct, by), outcome));

  test('an extension of a major matter needs none', () =>
    assert.equal(answer(matter(true).drafted('extension', '2026-10-20').checked().build(), sign, people.head), 'sign'));
  test('it carries one opinion: the next one after a void one needs its own', () => {
    const sealed = met()
      .does(sign, people.head)
      .does({ type: 'seal', on, letter: aLetter('opinion') }, people.sealer)
      .does({ type: 'voidLetter', on, letterId: 'opinion', reason: text, askedBy: 'o-han' }, people.head);
    const again = sealed.drafted('opinion', '2026-10-20').checked();
    assert.equal(answer(again.build(), sign, people.head), 'collective-decision-missing');
  });
  test('while an opinion waits for it, it stands on the desk', () => {
    assert.deepEqual(
      [checked(true), met(), checked(false)].map((each) => handlingTurn(each.build(), meet.type, on)),
      [true, false, false],
    );
  });
  test('a signature that was told in free text still folds', () => {
    const signed = evolve(checked(true).build(), { ...sign, collectiveDecision: text, by: people.head, at: '', clocks: [] });
    assert.equal(signed.paper?.stage, 'signed');
  });
});
