import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aPetition, aText, lawOn, people, targets, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import { type Petition, unitsOf } from '../petition.ts';

const on = civilDate('2026-10-08');
const desk = { ...people.triage, role: 'restricted' };
const recall = (more: object = {}) =>
  ({ type: 'recall', on, accusedUnit: targets.organ, reason: aText(), holderWithin: targets.organ.within, ...more }) as Extract<
    MatterAct,
    { type: 'recall' }
  >;
const recuse = (who?: string) => ({ type: 'recuse', on, reason: aText(), ...(who && { who }) }) as Extract<MatterAct, { type: 'recuse' }>;

/** An accusation against nobody named, which the discipline organ of the county sent to the very unit it is about. */
const withTheAccused = () =>
  aPetition({ accusation: true, complainedOf: { units: [], persons: true } })
    .triaged('accusation')
    .transferred('2026-09-29', { ...targets.discipline, unit: 'organ', within: targets.organ.within })
    .received();

const answer = (petition: Petition, act: MatterAct, by: Actor): string => {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return decided.ok ? decided.event.type : decided.refusal.code;
};

describe('收回: an accusation that lies with the accused comes back (信访工作条例 第三十条第三款)', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['the desk that passed it on recalls it', withTheAccused().build(), recall(), desk, 'recall'],
    [
      'also from a unit under the accused',
      withTheAccused().build(),
      recall({ holderWithin: ['workshop', ...targets.organ.within] }),
      desk,
      'recall',
    ],
    ['not from a unit that is not accused', withTheAccused().build(), recall({ accusedUnit: targets.county }), desk, 'holder-not-accused'],
    ['nobody recalls who did not pass it on', withTheAccused().build(), recall(), people.county, 'not-your-act'],
    ['nor the accused itself', withTheAccused().build(), recall(), people.handler, 'not-your-act'],
    ['other matters come back by their return', withTheOrgan().build(), recall(), people.triage, 'only-accusations-recalled'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('the accused is in it no more, and every clock of its stands still', () => {
    const back = withTheAccused().does(recall(), desk).build();
    assert.deepEqual([back.state, back.holder, unitsOf(back)], ['triaged', 'bureau', ['bureau']]);
    assert.deepEqual(back.complainedOf.units, ['organ']);
    assert.deepEqual(
      back.clocks.filter(({ stoppedOn, cancelled, unit }) => !stoppedOn && !cancelled && unit !== 'bureau'),
      [],
    );
    assert.equal(
      answer(back, { type: 'transfer', on, to: targets.organ, letter: { letterId: 'l', kind: 'transfer-letter', content: aText() } }, desk),
      'target-complained-of',
    );
  });
});

describe('回避 (第二十八条第三款)', () => {
  const stepped = () => withTheOrgan().does(recuse(), people.handler).build();
  for (const [shows, petition, act, by, outcome] of [
    ['an officer steps back', withTheOrgan().build(), recuse(), people.handler, 'recuse'],
    ['once', stepped(), recuse(), people.handler, 'recused-already'],
    ['a head takes an officer off it', withTheOrgan().build(), recuse('o-han'), people.head, 'recuse'],
    ['a colleague does not', withTheOrgan().build(), recuse('o-han'), people.checker, 'recusal-by-head'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));
  test('who stepped back is remembered by the matter', () => assert.deepEqual(stepped().recused, ['o-han']));
});
