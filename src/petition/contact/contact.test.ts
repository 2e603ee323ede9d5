import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import { type Actor, type MatterAct, petitionerActor } from '../acts.ts';
import { aPetition, aText, lawOn, people, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import { evolve } from '../evolve.ts';
import type { Petition } from '../petition.ts';

const on = civilDate('2026-10-08');
const own = petitionerActor('petitioner');
const change = (more: object = {}) => ({ type: 'changeContact', on, phone: aText(), reason: aText(), ...more }) as MatterAct;
const verify = (contact: 'phone' | 'email') => ({ type: 'verifyContact', on, contact }) as MatterAct;
const choose = { type: 'chooseNotices', on, sms: true, mail: false, language: 'zh' } as MatterAct;
const named = () => withTheOrgan().build();
const anonymous = () => aPetition({ identity: 'anonymous' }).build();

const decided = (petition: Petition, act: MatterAct, by: Actor) =>
  decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
const answer = (petition: Petition, act: MatterAct, by: Actor): string => {
  const decision = decided(petition, act, by);
  return decision.ok ? decision.event.type : decision.refusal.code;
};
const after = (petition: Petition, act: MatterAct, by: Actor): Petition => {
  const decision = decided(petition, act, by);
  assert.ok(decision.ok);
  return evolve(petition, decision.event);
};

describe('how the petitioner is reached', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['the petitioner chooses how to be told', named(), choose, own, 'chooseNotices'],
    ['of an anonymous matter nobody is told', anonymous(), choose, own, 'no-contact-kept'],
    ['the petitioner proves a telephone', named(), verify('phone'), own, 'verifyContact'],
    ['an officer does not', named(), verify('phone'), people.handler, 'contact-needs-code'],
    ['the petitioner changes it by a code', named(), change({ verified: true }), own, 'changeContact'],
    ['not without one', named(), change(), own, 'contact-needs-code'],
    ['an officer changes it, and says why', named(), change(), people.handler, 'changeContact'],
    ['an officer cannot say that it was proved', named(), change({ verified: true }), people.handler, 'contact-needs-code'],
    ['something must change', named(), change({ phone: undefined }), people.handler, 'contact-not-named'],
    ['an anonymous matter has none to change', anonymous(), change(), people.triage, 'no-contact-kept'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('a change by an officer ends the proof of what was changed, and of nothing else', () => {
    const both = after(after(named(), verify('phone'), own), verify('email'), own);
    assert.deepEqual(both.verified, { phone: on, email: on });
    assert.deepEqual(after(both, change(), people.handler).verified, { email: on });
    assert.deepEqual(after(both, change({ verified: true, on: civilDate('2026-10-09') }), own).verified, {
      phone: '2026-10-09',
      email: on,
    });
  });
});
