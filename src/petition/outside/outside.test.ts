import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aPetition, aText, lawOn, people, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import { expiryFlag } from '../expiry.ts';
import type { Petition } from '../petition.ts';
import { outsideActor } from './standing.ts';

const on = civilDate('2026-10-12');
const dueOn = civilDate('2026-10-26');
const text = aText();
const ask = { type: 'askOutside', on, outsider: text, text, dueOn, identity: false } as const;
const answer = { type: 'answerOutside', on, entry: 1, text, signer: text } as const;
const withdraw = { type: 'withdrawOutside', on, entry: 1, reason: text } as const;
const { handler, triage } = people;
const body = outsideActor('organ');

const accepted = () => withTheOrgan().accepted();
const asked = () => accepted().does(ask, handler);
const told = (petition: Petition, act: MatterAct, by: Actor): string => {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return decided.ok ? decided.event.type : decided.refusal.code;
};

describe('外单位 is asked and answers by a link (ADR-0252)', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['the organ asks', accepted().build(), ask, handler, 'askOutside'],
    ['a bureau asks too, before it passes the matter on', aPetition().triaged().build(), ask, triage, 'askOutside'],
    ['not for today', accepted().build(), { ...ask, dueOn: on }, handler, 'day-must-follow'],
    ['ninety days at most', accepted().build(), { ...ask, dueOn: civilDate('2027-01-10') }, handler, 'askOutside'],
    ['not a day more', accepted().build(), { ...ask, dueOn: civilDate('2027-01-11') }, handler, 'outside-day-too-far'],
    ['the name only with a reason', accepted().build(), { ...ask, identity: true }, handler, 'outside-identity-reason'],
    ['with one it is told', accepted().build(), { ...ask, identity: true, identityReason: text }, handler, 'askOutside'],
    ['an accusation not at all', aPetition({ accusation: true }).build(), ask, triage, 'outside-accusation'],
    ['the body answers', asked().build(), answer, body, 'answerOutside'],
    ['nobody answers for it', asked().build(), answer, handler, 'not-your-act'],
    ['nor twice', asked().does(answer, body).build(), answer, body, 'question-not-open'],
    ['nor to what was not asked', asked().build(), { ...answer, entry: 2 }, body, 'no-such-question'],
    ['late, while the link is open', asked().build(), { ...answer, on: civilDate('2026-11-10') }, body, 'answerOutside'],
    ['not a day later', asked().build(), { ...answer, on: civilDate('2026-11-11') }, body, 'question-over'],
    ['who asked withdraws', asked().build(), withdraw, handler, 'withdrawOutside'],
    ['nobody else does', asked().build(), withdraw, triage, 'not-your-act'],
    ['what is answered stays', asked().does(answer, body).build(), withdraw, handler, 'question-not-open'],
    ['what is withdrawn is not answered', asked().does(withdraw, handler).build(), answer, body, 'question-not-open'],
  ] as const)
    test(shows, () => assert.equal(told(petition, act, by), outcome));

  test('its clock reminds who asked, stops with the answer, and is nobody’s neglect', () => {
    const clock = asked().build().clocks.at(-1);
    assert.ok(clock);
    assert.deepEqual([clock.purpose, clock.unit, clock.due, clock.stoppedOn], ['outside-answer', 'organ', dueOn, undefined]);
    assert.equal(expiryFlag(clock, civilDate('2026-10-27')), undefined);
    assert.equal(asked().does(answer, body).build().clocks.at(-1)?.stoppedOn, on);
    assert.equal(asked().does(withdraw, handler).build().clocks.at(-1)?.cancelled, true);
  });
  test('the matter goes on: no state and no other clock moves', () => {
    const [before, after] = [accepted().build(), asked().build()];
    assert.deepEqual([after.state, after.clocks.slice(0, before.clocks.length)], [before.state, before.clocks]);
  });
});
