import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aText, lawOn, people, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import type { Petition } from '../petition.ts';
import { openAsking } from './standing.ts';
import { handlingTurn } from './turn.ts';

const on = civilDate('2026-10-12');
const dueOn = civilDate('2026-10-20');
const after = civilDate('2026-10-21');
const askMore = { type: 'askMore', on, text: aText('asked'), dueOn, letter: aLetter('more-material-notice') } as const;
const remind = { type: 'remindPetitioner', on: civilDate('2026-10-14') } as const;
const brought = { type: 'supplement', on: civilDate('2026-10-15'), text: aText() } as const;
const accepted = () => withTheOrgan().accepted();
const asked = () => accepted().does(askMore, people.handler);

function answer(petition: Petition, act: MatterAct, by: Actor): string {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return decided.ok ? decided.event.type : decided.refusal.code;
}

describe('补充材料 (信访工作条例 第三十一条第六项; 信访条例 第三十一条第一款; ADR-0150)', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['the organ asks for what is missing', accepted().build(), askMore, people.handler, 'askMore'],
    ['before it accepts, too', withTheOrgan().build(), askMore, people.handler, 'askMore'],
    ['only who has the matter', accepted().build(), askMore, people.triage, 'not-your-act'],
    ['the day comes after the notice', accepted().build(), { ...askMore, dueOn: on }, people.handler, 'day-must-follow'],
    ['one at a time until its day', asked().build(), { ...askMore, on: dueOn, dueOn: after }, people.handler, 'asked-already'],
    [
      'after its day anew',
      asked().build(),
      { ...askMore, on: after, dueOn: civilDate('2026-10-30'), letter: aLetter('more-material-notice', 'second') },
      people.handler,
      'askMore',
    ],
    ['a reminder', asked().build(), remind, people.handler, 'remindPetitioner'],
    ['once a day', asked().does(remind, people.handler).build(), remind, people.handler, 'reminded-already'],
    ['nothing to remind of', accepted().build(), remind, people.handler, 'nothing-asked'],
    ['nothing any more', asked().does(brought, people.petitioner).build(), remind, people.handler, 'nothing-asked'],
    [
      'nothing if the notice was void',
      asked().does({ type: 'voidLetter', on, letterId: 'more-material-notice', reason: aText(), askedBy: 'o-han' }, people.head).build(),
      remind,
      people.handler,
      'nothing-asked',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('what the petitioner brings answers it, and nothing waits any more', () => {
    const petition = asked().does(brought, people.petitioner).build();
    assert.deepEqual([petition.asked?.[0]?.answeredOn, openAsking(petition)], ['2026-10-15', undefined]);
  });
  test('what came before the notice does not answer it', () =>
    assert.ok(
      openAsking(
        asked()
          .does({ ...brought, on: civilDate('2026-10-10') }, people.petitioner, '2026-10-15')
          .build(),
      ),
    ));
  test('no clock stops and no day moves', () => assert.deepEqual(asked().build().clocks, accepted().build().clocks));
  test('without an answer the handling goes on with what is there', () =>
    assert.equal(asked().issued('opinion', '2026-10-22').build().state, 'decided'));
  for (const [shows, today, turn] of [
    ['while there is time nobody has to remind', '2026-10-20', false],
    ['once the day has passed it stands on the desk', '2026-10-21', true],
  ] as const)
    test(shows, () => assert.equal(handlingTurn(asked().build(), 'remindPetitioner', civilDate(today)), turn));
});
