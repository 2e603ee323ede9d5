import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import type { Petition } from '../petition.ts';
import { openHearing } from './standing.ts';
import { handlingTurn } from './turn.ts';

const on = civilDate('2026-10-12');
const heldOn = civilDate('2026-10-19');
const text = aText();
const call = {
  type: 'callHearing',
  on,
  heldOn,
  time: text,
  place: text,
  chair: 'o-head',
  panel: text,
  members: 3,
  publicity: 'not-public',
  about: text,
  reason: text,
  letter: aLetter('hearing-notice'),
} as const;
const record = {
  type: 'recordHearing',
  on: heldOn,
  present: text,
  course: text,
  conclusion: text,
  letter: aLetter('hearing-minutes'),
} as const;
const off = { type: 'cancelHearing', on, reason: text } as const;
const voided = (letterId: string) => ({ type: 'voidLetter', on: heldOn, letterId, reason: text, askedBy: 'o-han' }) as const;
const accepted = () => withTheOrgan().accepted();
const called = () => accepted().does(call, people.handler);
const held = () => called().does(record, people.handler);
const of2005 = aPetition({ filedOn: '2022-04-01' })
  .triaged()
  .transferred('2022-04-02')
  .received('2022-04-03')
  .accepted('2022-04-05')
  .build();
const then = { on: civilDate('2022-04-10'), heldOn: civilDate('2022-04-20') } as const;

function answer(petition: Petition, act: MatterAct, by: Actor, law: object = {}): string {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, { ...lawOn(act.on), ...law });
  return decided.ok ? decided.event.type : decided.refusal.code;
}

describe('听证 (信访工作条例 第三十一条第六项; 信访条例 第三十一条第二款; ADR-0151)', () => {
  for (const [shows, petition, act, outcome] of [
    ['the organ calls a hearing', accepted().build(), call, 'callHearing'],
    ['not before it accepts', withTheOrgan().build(), call, 'wrong-state'],
    ['on the last day of the notice', accepted().build(), { ...call, heldOn: civilDate('2026-10-18') }, 'hearing-too-soon'],
    ['a panel decides: it is odd', accepted().build(), { ...call, members: 4 }, 'panel-not-odd'],
    ['who handles it does not preside', accepted().build(), { ...call, chair: 'o-han' }, 'chair-works-on-it'],
    ['one at a time', called().build(), { ...call, letter: aLetter('hearing-notice', 'second') }, 'hearing-called-already'],
    ['another after one was called off', called().does(off, people.handler).build(), call, 'callHearing'],
    ['another after one was held', held().build(), { ...call, on: heldOn, heldOn: civilDate('2026-10-26') }, 'callHearing'],
    [
      'another if the notice was void',
      called().does(voided('hearing-notice'), people.head).build(),
      { ...call, on: heldOn, heldOn: civilDate('2026-10-26') },
      'callHearing',
    ],
    ['until 2022 in public', of2005, { ...call, ...then }, 'hearing-must-be-public'],
    ['and then so', of2005, { ...call, ...then, publicity: 'public' }, 'callHearing'],
    ['recorded on its day', called().build(), record, 'recordHearing'],
    ['not before it', called().build(), { ...record, on: civilDate('2026-10-18') }, 'hearing-not-held-yet'],
    ['once', held().build(), record, 'no-hearing-called'],
    ['anew if the minutes were void', held().does(voided('hearing-minutes'), people.head).build(), record, 'recordHearing'],
    ['not if it was called off', called().does(off, people.handler).build(), record, 'no-hearing-called'],
    ['also when the opinion came first', called().issued('opinion', '2026-10-15').build(), record, 'recordHearing'],
    ['nothing to call off', accepted().build(), off, 'no-hearing-called'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, people.handler), outcome));

  test('a city sets how many days before', () => {
    assert.equal(answer(accepted().build(), call, people.handler, { hearingNoticeDays: 10 }), 'hearing-too-soon');
    assert.equal(
      answer(accepted().build(), { ...call, heldOn: civilDate('2026-10-13') }, people.handler, { hearingNoticeDays: 1 }),
      'callHearing',
    );
  });
  test('the 60 days run on: time is excluded in 复核 only', () => assert.deepEqual(held().build().clocks, accepted().build().clocks));
  test('what was concluded stands with the matter', () => {
    const petition = held().build();
    assert.deepEqual([petition.hearings?.[0]?.recordedOn, petition.hearings?.[0]?.minutesId], ['2026-10-19', 'hearing-minutes']);
    assert.equal(openHearing(petition), undefined);
  });
  for (const [shows, today, turn] of [
    ['before its day nobody waits for minutes', '2026-10-18', false],
    ['from its day on they are due', '2026-10-19', true],
  ] as const)
    test(shows, () => assert.equal(handlingTurn(called().build(), 'recordHearing', civilDate(today)), turn));
});
