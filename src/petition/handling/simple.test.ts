import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CivilDate, civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import type { Petition } from '../petition.ts';

const on = civilDate('2026-10-09');
const later = civilDate('2026-10-14');
const text = aText();
const simply = { type: 'acceptSimply', on, simpleGround: 'clear', toldBy: 'phone' } as const;
const reply = {
  type: 'replySimply',
  on: later,
  outcome: 'supported',
  text,
  toldBy: 'phone',
  letter: aLetter('simple-reply'),
} as const;
const convert = { type: 'convertToOrdinary', on: later, reason: text } as const;
const opinion = { type: 'draft', on: later, paper: 'opinion', outcome: 'explained', text } as const;
const accepted = () => withTheOrgan().does(simply, people.handler);
const replied = () => accepted().does(reply, people.handler);
/** Filed on a day with the organ, signed for on the next. */
const filed = (filedOn: string, stated: Parameters<typeof aPetition>[0] = {}) => {
  const day = (after: number) => `${filedOn.slice(0, 8)}${String(Number(filedOn.slice(8)) + after).padStart(2, '0')}`;
  return aPetition({ filedOn, ...stated })
    .triaged()
    .transferred(day(1))
    .received(day(1))
    .build();
};
const assigned = aPetition().triaged().assigned().received().build();
const major = aPetition().triaged('appeal', { major: true }).transferred().received().build();

function answer(petition: Petition, act: MatterAct, by: Actor = people.handler): string {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  if (decided.ok) return decided.event.type;
  const { refusal } = decided;
  return 'exclusion' in refusal ? `${refusal.exclusion} ${refusal.article}` : refusal.code;
}
const clocks = ({ clocks: all }: Petition, purpose: string) =>
  all.filter((clock) => clock.purpose === purpose && !clock.cancelled).map(({ start, due, stoppedOn }) => [start, due, stoppedOn]);
const simplyOn = (day: CivilDate) => ({ ...simply, on: day });

describe('简易办理 (信访事项简易办理办法 2016 试行、2022; ADR-0153)', () => {
  for (const [shows, petition, act, outcome] of [
    ['a first-time, simple matter', withTheOrgan().build(), simply, 'acceptSimply'],
    ['first-time only', withTheOrgan({ firstTime: false }).build(), simply, 'simple-first-time-only'],
    ['not one assigned from above', assigned, simply, 'assigned 信访事项简易办理办法 第五条第二项'],
    [
      'not one that might not be supported',
      withTheOrgan().build(),
      { ...simply, mayNotSupport: true },
      'might-not-be-supported 信访事项简易办理办法 第五条第三项',
    ],
    ['not a major one', major, simply, 'complex 信访事项简易办理办法 第五条第四项'],
    ['four people are no joint matter', withTheOrgan({ headcount: 4 }).build(), simply, 'acceptSimply'],
    ['five are', withTheOrgan({ headcount: 5 }).build(), simply, 'complex 信访事项简易办理办法 第五条第四项'],
    [
      'not one of several bodies',
      withTheOrgan({ complainedOf: { units: ['organ', 'town'], persons: false } }).build(),
      simply,
      'complex 信访事项简易办理办法 第五条第四项',
    ],
    [
      'the trial rules counted their items differently',
      aPetition({ filedOn: '2022-05-05' }).triaged().assigned('2022-05-06', '2022-07-30').received('2022-05-06').build(),
      simplyOn(civilDate('2022-05-09')),
      'assigned 信访事项简易办理办法（试行） 第五条第一项',
    ],
    ['under the trial rules', filed('2022-07-14'), simplyOn(civilDate('2022-07-16')), 'acceptSimply'],
    ['before the trial there was none', filed('2016-07-06'), simplyOn(civilDate('2016-07-08')), 'no-simple-then'],
    ['from its first day', filed('2016-07-06'), simplyOn(civilDate('2016-07-09')), 'acceptSimply'],
    [
      'what another route handles is not accepted at all',
      aPetition().triaged('appeal', { route: 4 }).transferred().received().build(),
      simply,
      'route-not-by-petition',
    ],
    ['a bureau accepts nothing', aPetition().triaged().build(), { ...simply, on: civilDate('2026-09-28') }, 'not-your-act'],
    ['it is answered', accepted().build(), reply, 'replySimply'],
    [
      'never with a no',
      accepted().build(),
      { ...reply, outcome: 'not-supported' },
      'might-not-be-supported 信访事项简易办理办法 第五条第三项',
    ],
    ['an ordinary one is not answered so', withTheOrgan().accepted().build(), reply, 'not-simple'],
    ['no opinion beside it', accepted().build(), opinion, 'simple-runs'],
    ['the organ turns it ordinary', accepted().build(), convert, 'convertToOrdinary'],
    ['once', accepted().does(convert, people.handler).build(), convert, 'not-simple'],
    ['then an opinion is drafted', accepted().does(convert, people.handler).build(), opinion, 'draft'],
    ['and no simple answer', accepted().does(convert, people.handler).build(), reply, 'not-simple'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act as MatterAct), outcome));

  test('three working days from receipt, ten from acceptance; the 60 days do not run', () => {
    const petition = accepted().build();
    assert.deepEqual(clocks(petition, 'simple-accept'), [['2026-09-30', '2026-10-10', '2026-10-09']]);
    assert.deepEqual(clocks(petition, 'simple-handle'), [['2026-10-09', '2026-10-22', undefined]]);
    assert.deepEqual(clocks(petition, 'handle'), []);
    assert.deepEqual([petition.state, petition.acceptedOn, petition.competent], ['accepted', '2026-10-09', 'organ']);
  });
  test('a late acceptance stands there as late', () => {
    const petition = withTheOrgan()
      .does(simplyOn(civilDate('2026-10-12')), people.handler)
      .build();
    const [[, due, stoppedOn] = []] = clocks(petition, 'simple-accept');
    assert.ok(due && stoppedOn && stoppedOn > due);
  });
  test('turned ordinary it keeps the day of acceptance, and the 60 days count from it', () => {
    const ordinary = withTheOrgan().accepted('2026-10-09').build();
    const petition = accepted().does(convert, people.handler).build();
    assert.deepEqual(clocks(petition, 'handle'), clocks(ordinary, 'handle'));
    assert.deepEqual(clocks(petition, 'simple-handle'), [['2026-10-09', '2026-10-22', '2026-10-14']]);
    assert.equal(petition.acceptedOn, '2026-10-09');
  });
  test('told by phone it is received: the rating opens, and no window of review', () => {
    const petition = replied().build();
    assert.equal(clocks(petition, 'evaluate').length, 1);
    assert.deepEqual(clocks(petition, 'review-request'), []);
    assert.equal(petition.decision?.outcome, 'supported');
  });
  test('a petitioner who is not content has it handled in the ordinary way', () => {
    const petition = replied().does(convert, people.petitioner).build();
    assert.deepEqual([petition.state, petition.decision, clocks(petition, 'evaluate')], ['accepted', undefined, []]);
    assert.equal(clocks(petition, 'handle')[0]?.[0], '2026-10-09');
    assert.equal(answer(petition, opinion), 'draft');
  });
  test('but not before there is an answer, nor instead of a review of an opinion', () => {
    assert.equal(answer(accepted().build(), convert, people.petitioner), 'not-simple');
    const decided = withTheOrgan().accepted().issued('opinion', '2026-10-12').build();
    assert.equal(answer(decided, convert, people.petitioner), 'not-simple');
  });
  test('a void answer is given anew in the days that were left', () => {
    const voided = { type: 'voidLetter', on: later, letterId: 'simple-reply', reason: text, askedBy: 'o-han' } as const;
    const petition = replied().does(voided, people.head).build();
    assert.deepEqual([petition.state, clocks(petition, 'simple-handle')], ['accepted', [['2026-10-09', '2026-10-22', undefined]]]);
    assert.equal(answer(petition, { ...reply, letter: aLetter('simple-reply', 'second') }), 'replySimply');
  });
});
