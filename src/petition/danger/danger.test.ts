import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aText, lawOn, people, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import { evolve } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { type State, states } from '../state.ts';

const on = civilDate('2026-10-08');
const act = (type: string, more: object = {}) => ({ type, on, reason: aText(), ...more }) as MatterAct;
const flag = (danger = 'crowd') => act('flagDanger', { danger });
const lift = act('liftDanger');
const supplement = act('supplement', { text: aText(), dangerFound: { list: '2026-1', kinds: ['self-harm'] } });
const close = act('close', { how: 'replied' });

const decided = (petition: Petition, what: MatterAct, by: Actor = people.handler) =>
  decide(petition, what, { by, at: '2026-10-08T02:00:00.000Z' }, lawOn(on));
const answer = (petition: Petition, what: MatterAct): string => {
  const decision = decided(petition, what);
  return decision.ok ? decision.event.type : decision.refusal.code;
};
const after = (petition: Petition, ...acts: readonly MatterAct[]): Petition =>
  acts.reduce((before, what) => {
    const decision = decided(before, what);
    assert.ok(decision.ok, JSON.stringify(decision));
    return evolve(before, decision.event);
  }, petition);
const plain = () => withTheOrgan().build();

describe('危急提示', () => {
  for (const [shows, petition, what, outcome] of [
    ['an officer flags a danger', plain(), flag(), 'flagDanger'],
    ['once for each kind', after(plain(), flag()), flag(), 'danger-flagged-already'],
    ['another kind is flagged beside it', after(plain(), flag()), flag('violence'), 'flagDanger'],
    ['what stands is lifted', after(plain(), flag()), lift, 'liftDanger'],
    ['nothing is lifted twice', after(plain(), flag(), lift), lift, 'no-danger-flagged'],
    ['nor where nothing stands', plain(), lift, 'no-danger-flagged'],
    ['after it was lifted it is flagged again', after(plain(), flag(), lift), flag(), 'flagDanger'],
    ['while it stands nobody closes the matter', after(plain(), flag()), close, 'danger-stands'],
    ['after that the law alone says whether it is closed', after(plain(), flag(), lift), close, 'wrong-state'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, what), outcome));

  test('what the petitioner adds is read too; kinds add up, and what was lifted stands again with what is new alone', () => {
    const both = after(plain(), flag(), supplement);
    assert.deepEqual(both.danger, { kinds: ['crowd', 'self-harm'], since: on, list: '2026-1' });
    assert.deepEqual(after(both, lift).danger?.liftedOn, on);
    assert.deepEqual(after(both, lift, supplement).danger, { kinds: ['self-harm'], since: on, list: '2026-1' });
  });

  test('it is set and lifted in every state, moves nothing, and touches no clock', () => {
    for (const state of states) {
      const petition: Petition = { ...plain(), state: state as State };
      const flagged = after(petition, flag());
      const { danger: _, version: __, ...rest } = flagged;
      const { version: ___, ...before } = petition;
      assert.deepEqual(rest, before, state);
      assert.equal(answer(flagged, lift), 'liftDanger');
    }
  });
});
