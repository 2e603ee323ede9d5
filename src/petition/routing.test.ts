import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../clock/civilDate.ts';
import type { Actor, MatterAct } from './acts.ts';
import { aLetter, aPetition, aText, lawOn, people, targets, withTheOrgan } from './aPetition.ts';
import { decide, open } from './decide.ts';
import { begin } from './evolve.ts';
import type { Petition } from './petition.ts';
import type { Target } from './references.ts';

function answer(petition: Petition, act: MatterAct, by: Actor, today: string = act.on): string {
  const decided = decide(petition, act, { by, at: `${today}T02:00:00.000Z` }, lawOn(today));
  return decided.ok ? decided.event.type : decided.refusal.code;
}
const on = civilDate('2026-10-09');
const running = ({ clocks }: Petition) =>
  clocks.filter(({ stoppedOn, cancelled }) => !stoppedOn && !cancelled).map(({ purpose, unit }) => `${purpose} ${unit}`);
const transfer = (to: Target) => ({ type: 'transfer', on, to, letter: aLetter('transfer-letter', 't2') }) as const;

describe('the first clock', () => {
  const direct: Actor = { ...people.handler, role: 'registrar' };
  for (const [shows, petition, clocks] of [
    ['a bureau has to screen and pass on', aPetition().build(), ['triage bureau']],
    ['an organ has to inform', aPetition({ by: direct }).build(), ['inform-direct organ']],
    ['an organ owes no letter to somebody it cannot reach (第二十三条第二款)', aPetition({ by: direct, reachable: false }).build(), []],
    ['a bureau screens what has no name as well', aPetition({ reachable: false }).build(), ['triage bureau']],
  ] as const)
    test(shows, () => assert.deepEqual(running(petition), clocks));
});

describe('转送、交办: who passes what on to whom', () => {
  const triaged = aPetition().triaged().build();
  const accused = aPetition({ accusation: true }).triaged('accusation').build();
  const accusedAtOrgan = withTheOrgan({ complainedOf: { units: ['town'], persons: true } })
    .triaged('accusation', {}, people.handler)
    .build();
  const underAccused: Target = { ...targets.discipline, unit: 'organ-discipline', within: ['organ-discipline', 'organ', 'city'] };
  for (const [shows, petition, act, by, outcome] of [
    ['a bureau passes an appeal to an organ', triaged, transfer(targets.organ), people.triage, 'transfer'],
    ['a bureau passes to another bureau', triaged, transfer(targets.county), people.triage, 'transfer'],
    ['the organ complained of is competent for an appeal', triaged, transfer(targets.organ), people.triage, 'transfer'],
    ['nobody passes on to the own unit', triaged, transfer(targets.bureau), people.triage, 'to-itself'],
    ['before screening nothing is passed on', aPetition().build(), transfer(targets.organ), people.triage, 'wrong-state'],
    ['only the holder passes on', triaged, transfer(targets.organ), people.county, 'not-your-act'],
    ['an organ passes nothing sideways', withTheOrgan().build(), transfer(targets.county), people.handler, 'only-bureaus-pass-on'],
    [
      'an organ passes down to a unit below it (第二十三条第一款)',
      withTheOrgan().build(),
      transfer(targets.town),
      people.handler,
      'transfer',
    ],
    [
      'an organ does not hand an appeal to the discipline organ',
      withTheOrgan().build(),
      transfer(targets.discipline),
      people.handler,
      'only-bureaus-pass-on',
    ],
    ['an organ hands an accusation to the discipline organ', accusedAtOrgan, transfer(targets.discipline), people.handler, 'transfer'],
    ['an accusation goes to the discipline organ', accused, transfer(targets.discipline), people.triage, 'transfer'],
    ['never to the unit complained of', accused, transfer(targets.organ), people.triage, 'target-complained-of'],
    ['never to a unit below it', accused, transfer(targets.town), people.triage, 'target-complained-of'],
    ['not even if that is a discipline organ', accused, transfer(underAccused), people.triage, 'target-complained-of'],
    ['and to no other organ', accused, transfer(targets.county), people.triage, 'accusation-only-to-discipline'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  const assign = (dueOn: string, to: Target = targets.organ) => ({ ...transfer(to), type: 'assign', dueOn: civilDate(dueOn) }) as const;
  test('the day set comes after the day of assignment', () => {
    assert.equal(answer(triaged, assign('2026-10-09'), people.triage), 'due-day-in-past');
    assert.equal(answer(triaged, assign('2026-10-10'), people.triage), 'assign');
  });
  test('what is assigned is passed on further, not assigned again', () => {
    const county = aPetition().triaged().assigned('2026-09-29', '2026-11-30', targets.county).received('2026-09-30', people.county).build();
    assert.deepEqual(running(county), ['triage county-bureau', 'assigned-report county-bureau']);
    assert.equal(answer(county, assign('2026-11-01'), people.county), 'already-assigned');
    assert.equal(answer(county, transfer(targets.organ), people.county), 'transfer');
  });
});

describe('签收: each hop its own receipt and clock (ADR-0040)', () => {
  const sent = aPetition().triaged().transferred();
  for (const [shows, act, by, outcome] of [
    ['the unit it was sent to signs for it', { type: 'receive', on }, people.handler, 'receive'],
    ['nobody else does', { type: 'receive', on }, people.county, 'not-your-act'],
    [
      'nothing is done before it is signed for',
      { type: 'accept', on, letter: aLetter('acceptance-notice') },
      people.handler,
      'not-received-yet',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(sent.build(), act, by), outcome));

  test('the clocks start on the day of signing, not of sending', () => {
    const received = aPetition().triaged().transferred('2026-09-29').received('2026-10-09').build();
    assert.deepEqual(running(received), ['inform-transferred organ', 'object organ']);
    assert.ok(received.clocks.slice(1).every(({ start }) => start === '2026-10-09'));
    assert.equal(received.hops[0]?.receivedOn, '2026-10-09');
  });
  test('a county bureau that signs gets the clock of a bureau, and is not competent', () => {
    const atCounty = aPetition().triaged().transferred('2026-09-29', targets.county).received('2026-09-30', people.county).build();
    assert.deepEqual(running(atCounty), ['triage county-bureau']);
    assert.equal(answer(atCounty, { type: 'accept', on, letter: aLetter('a') }, people.county), 'bureau-cannot-decide');
  });
  test('several hops leave one unit with clocks', () => {
    const atOrgan = aPetition().triaged().transferred('2026-09-29', targets.county).received('2026-09-30', people.county);
    assert.deepEqual(running(atOrgan.transferred('2026-10-09', targets.organ, people.county).received('2026-10-10').build()), [
      'inform-transferred organ',
      'object organ',
    ]);
  });
  test('an organ that passes down owes nothing more itself', () => {
    const down = withTheOrgan().transferred('2026-10-09', targets.town, people.handler).received('2026-10-10', people.town).build();
    assert.deepEqual(running(down), ['inform-transferred town', 'object town']);
  });
  test('2005 knew no objection', () => {
    const old = aPetition({ filedOn: '2022-04-01' }).triaged().transferred('2022-04-10').received('2022-04-11').build();
    assert.deepEqual(running(old), ['inform-transferred organ']);
  });
  test('an assigned matter signed for after its day is late at once, and no fault', () => {
    const late = aPetition().triaged().assigned('2026-09-29', '2026-10-05').received('2026-10-09').build();
    assert.equal(late.clocks.find(({ purpose }) => purpose === 'assigned-report')?.due, '2026-10-05');
  });
});

describe('受理', () => {
  const accept = { type: 'accept', on, letter: aLetter('acceptance-notice') } as const;
  const at = (matterClass: 'suggestion' | 'accusation') =>
    withTheOrgan({ complainedOf: { units: [], persons: true } })
      .triaged(matterClass, {}, people.handler)
      .build();
  for (const [shows, petition, by, outcome] of [
    ['the organ that holds it accepts', withTheOrgan().build(), people.handler, 'accept'],
    ['a bureau never does', aPetition().triaged().build(), people.triage, 'bureau-cannot-decide'],
    ['an accusation has rules of its own', at('accusation'), people.handler, 'accusation-own-rules'],
    ['a suggestion is studied', at('suggestion'), people.handler, 'suggestion-is-studied'],
    [
      'another legal route is taken',
      withTheOrgan().triaged('appeal', { route: 1 }, people.handler).build(),
      people.handler,
      'route-not-by-petition',
    ],
    [
      'nor is item 5 a matter of the petition clock',
      withTheOrgan().triaged('appeal', { route: 5 }, people.handler).build(),
      people.handler,
      'route-not-by-petition',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, accept, by), outcome));

  test('stops the clocks to inform and starts the one to handle', () => {
    const accepted = withTheOrgan().accepted('2026-10-09').build();
    assert.deepEqual(running(accepted), ['handle organ']);
    assert.equal(accepted.competent, 'organ');
  });
});

describe('days: in order, not in the future, not too late', () => {
  const petition = withTheOrgan().accepted('2026-10-09').build();
  const draft = (day: string) => ({ type: 'draft', on: civilDate(day), paper: 'opinion', outcome: 'explained', text: aText() }) as const;
  const note = (day: string) => ({ type: 'note', on: civilDate(day), text: aText() }) as const;
  for (const [shows, act, today, outcome] of [
    ['today', draft('2026-10-20'), '2026-10-20', 'draft'],
    ['entered as late as the city allows', draft('2026-10-20'), '2026-11-19', 'draft'],
    ['entered a day later than that', draft('2026-10-20'), '2026-11-20', 'entered-too-late'],
    ['a day to come', draft('2026-10-21'), '2026-10-20', 'day-in-future'],
    ['the day of the last step', draft('2026-10-09'), '2026-10-20', 'draft'],
    ['before the last step', draft('2026-10-08'), '2026-10-20', 'day-before-last-act'],
    ['a note of an earlier day is no step', note('2026-10-08'), '2026-10-20', 'note'],
    ['but not from before the matter came', note('2026-09-27'), '2026-10-20', 'day-before-last-act'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, people.handler, today), outcome));

  test('a supplement of today does not block the entry of yesterday', () => {
    const supplemented = withTheOrgan()
      .does({ type: 'supplement', on: civilDate('2026-10-20'), text: aText() }, people.petitioner)
      .build();
    assert.equal(
      answer(supplemented, { type: 'accept', on: civilDate('2026-10-19'), letter: aLetter('a') }, people.handler, '2026-10-20'),
      'accept',
    );
  });
  test('the event keeps the day it happened and the moment it was recorded', () => {
    const [last] = withTheOrgan().does(note('2026-10-09'), people.handler, '2026-10-20').history().slice(-1);
    assert.deepEqual([last?.on, last?.at], ['2026-10-09', '2026-10-20T02:00:00.000Z']);
  });
});

describe('the petitioner acts on the own matter, and on nothing else', () => {
  const petition = aPetition().triaged().build();
  for (const [shows, act, outcome] of [
    ['withdraws', { type: 'withdraw', on, reason: aText() }, 'withdraw'],
    ['adds material', { type: 'supplement', on, text: aText() }, 'supplement'],
    ['does not pass on', transfer(targets.organ), 'not-your-act'],
    ['does not note', { type: 'note', on, text: aText() }, 'not-your-act'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, people.petitioner), outcome));
});

describe('letters taken over from an older system (ADR-0044)', () => {
  const take = (day: string, undated = false) => {
    const act = {
      type: 'takeOver',
      on: civilDate(day),
      petitionId: 'id',
      petitionNo: 'no',
      unit: 'organ',
      undated,
      title: aText(),
      text: aText(),
    } as const;
    const opened = open(act, { by: people.registrar, at: '2026-10-09T02:00:00.000Z' }, lawOn('2026-10-09'));
    assert.ok(opened.ok);
    return begin(opened.event);
  };
  test('a real day of long ago is kept, and no clock starts', () => {
    const letter = take('2011-03-04');
    assert.deepEqual([letter.state, letter.filedOn, letter.clocks.length, letter.holder], ['historical', '2011-03-04', 0, 'organ']);
  });
  for (const [shows, day, outcome] of [
    ['a reply on its real day', '2011-04-01', 'answer'],
    ['a reply dated before its letter is taken as it is', '2011-03-01', 'answer'],
    ['a reply to come is not', '2026-10-10', 'day-in-future'],
  ] as const)
    test(shows, () =>
      assert.equal(
        answer(take('2011-03-04'), { type: 'answer', on: civilDate(day), text: aText(), undated: false }, people.handler, '2026-10-09'),
        outcome,
      ),
    );
  test('nothing is invented: it can be neither accepted nor decided', () =>
    assert.equal(answer(take('2011-03-04'), { type: 'accept', on, letter: aLetter('a') }, people.handler), 'wrong-state'));
});
