import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people, targets, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import type { Petition } from '../petition.ts';
import { waitingFor } from '../waiting.ts';

const on = civilDate('2026-10-20');
const later = civilDate('2026-10-30');
const text = aText();
const supervisor: Actor = { ...people.triage, role: 'supervisor', officer: 'b-sup' };
const supervise = {
  type: 'supervise',
  on,
  to: targets.organ,
  supervisionGround: 'shirked',
  facts: text,
  demand: text,
  dueOn: later,
  letter: aLetter('supervision-letter'),
} as const;
const reply = { type: 'replySupervision', on, entry: 1, text } as const;
const returned = { type: 'returnSupervision', on, entry: 1, reason: text } as const;
const ended = { type: 'endSupervision', on, entry: 1, end: 'mended', reason: text } as const;
const improve = { type: 'propose', on, proposal: 'improvement', to: targets.organ, text, letter: aLetter('improvement-proposal') } as const;
const instruct = { type: 'instruct', on, leader: text, to: targets.organ, text, dueOn: later } as const;
const urgent = { type: 'reportUrgent', on, to: targets.county, leader: text, knownOn: on, text, letter: aLetter('urgent-report') } as const;

const answer = (petition: Petition, act: MatterAct, by: Actor): string => {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return decided.ok ? decided.event.type : decided.refusal.code;
};
const running = ({ clocks }: Petition, purpose: string) =>
  clocks.filter((clock) => clock.purpose === purpose && !clock.stoppedOn && !clock.cancelled).map(({ unit, due }) => `${unit} ${due}`);
const supervised = () => withTheOrgan().accepted().does(supervise, supervisor);

describe('督办 (信访工作条例 第四十条第一款)', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['a bureau supervises a unit that takes part', withTheOrgan().accepted().build(), supervise, supervisor, 'supervise'],
    [
      'also when the matter is closed',
      withTheOrgan().accepted().issued('opinion', '2026-10-12').closed('2026-10-13').build(),
      supervise,
      supervisor,
      'supervise',
    ],
    [
      'not a unit that takes no part',
      withTheOrgan().accepted().build(),
      { ...supervise, to: targets.county },
      supervisor,
      'supervised-takes-no-part',
    ],
    ['not itself', withTheOrgan().accepted().build(), { ...supervise, to: targets.bureau }, supervisor, 'to-itself'],
    [
      'an organ does not supervise',
      withTheOrgan().accepted().build(),
      { ...supervise, to: targets.bureau },
      people.head,
      'only-bureaus-supervise',
    ],
    [
      'on a ground of the law of the day',
      withTheOrgan().accepted().build(),
      { ...supervise, supervisionGround: 'result-not-reported' },
      supervisor,
      'ground-not-of-regime',
    ],
    ['with a day that is still to come', withTheOrgan().accepted().build(), { ...supervise, dueOn: on }, supervisor, 'day-must-follow'],
    ['not twice on one ground while the first is open', supervised().build(), supervise, supervisor, 'supervised-already'],
    ['again on another', supervised().build(), { ...supervise, supervisionGround: 'falsified' }, supervisor, 'supervise'],
    ['the unit replies', supervised().build(), reply, people.handler, 'replySupervision'],
    ['nobody replies for it', supervised().build(), reply, people.county, 'not-your-act'],
    ['nobody replies to what was not asked', supervised().build(), { ...reply, entry: 2 }, people.handler, 'no-such-entry'],
    ['what is not answered does not end', supervised().build(), ended, supervisor, 'entry-not-open'],
    ['the bureau that asked ends it', supervised().does(reply, people.handler).build(), ended, supervisor, 'endSupervision'],
    ['another does not', supervised().does(reply, people.handler).build(), ended, { ...people.county, role: 'supervisor' }, 'not-your-act'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('2005 named other grounds', () => {
    const old = aPetition({ filedOn: '2022-04-01' }).triaged().transferred('2022-04-10').received('2022-04-11').build();
    const then = civilDate('2022-04-20');
    const asked = { ...supervise, on: then, dueOn: civilDate('2022-05-20') } as const;
    assert.equal(answer(old, { ...asked, supervisionGround: 'result-not-reported' }, supervisor), 'supervise');
    assert.equal(answer(old, { ...asked, supervisionGround: 'falsified' }, supervisor), 'ground-not-of-regime');
  });
  test('its clock stops with the reply and runs on to the old day when the reply is returned', () => {
    assert.deepEqual(running(supervised().build(), 'supervision-reply'), [`organ ${later}`]);
    const replied = supervised().does(reply, people.handler);
    assert.deepEqual(running(replied.build(), 'supervision-reply'), []);
    assert.deepEqual(running(replied.does(returned, supervisor).build(), 'supervision-reply'), [`organ ${later}`]);
  });
  test('two at once have a clock each, and a reply stops its own', () => {
    const two = supervised().does({ ...supervise, supervisionGround: 'falsified', dueOn: civilDate('2026-11-20') }, supervisor);
    assert.deepEqual(running(two.does(reply, people.handler).build(), 'supervision-reply'), ['organ 2026-11-20']);
  });
  test('the matter itself goes on: no state and no other clock moves', () => {
    const before = withTheOrgan().accepted().build();
    const after = supervised().build();
    assert.deepEqual([after.state, after.holder, running(after, 'handle')], [before.state, before.holder, running(before, 'handle')]);
  });
  test('it waits for who was asked, then for who has to read', () => {
    const waits = (petition: Petition) => waitingFor(petition).map(({ unit }) => unit);
    assert.deepEqual(waits(supervised().build()), ['organ']);
    assert.deepEqual(waits(supervised().does(reply, people.handler).build()), ['organ', 'bureau']);
  });
});

describe('三项建议 (信访工作条例 第四十条; 信访条例 第三十六条至第三十八条)', () => {
  test('until 2022 the answer to a proposal to improve was due in 30 days', () => {
    const old = aPetition({ filedOn: '2022-04-01' }).triaged().transferred('2022-04-10').received('2022-04-11');
    const proposed = old.does({ ...improve, on: civilDate('2022-04-20') }, supervisor).build();
    assert.deepEqual(running(proposed, 'improvement-reply'), ['organ 2022-05-20']);
  });
  test('since 2022 it is due in writing, without a day', () =>
    assert.deepEqual(running(withTheOrgan().does(improve, supervisor).build(), 'improvement-reply'), []));
  for (const [shows, adoption] of [
    ['adopted', 'adopted'],
    ['not adopted, with reasons', 'not-adopted'],
  ] as const)
    test(`the answer ends it: ${shows}`, () => {
      const proposed = withTheOrgan().does(improve, supervisor);
      const answered = proposed.does({ type: 'answerProposal', on, entry: 1, adoption, text }, people.handler).build();
      assert.deepEqual(
        answered.oversight?.map((entry) => [entry.standing, entry.adoption]),
        [['ended', adoption]],
      );
    });
  test('a proposal goes also to a unit outside the matter: the body with the power over people or policy', () =>
    assert.equal(
      answer(withTheOrgan().build(), { ...improve, proposal: 'accountability', to: targets.discipline }, supervisor),
      'propose',
    ));
});

describe('领导批示与重大紧急报告 (信访工作条例 第十八条第二款、第二十五条)', () => {
  test('an instruction has who carries it out and a day', () => {
    const told = withTheOrgan().does(instruct, { ...supervisor, role: 'chief' });
    assert.deepEqual(running(told.build(), 'instruction-answer'), [`organ ${later}`]);
    const done = told.does({ type: 'answerInstruction', on, entry: 1, text }, people.handler).build();
    assert.deepEqual([running(done, 'instruction-answer'), done.oversight?.[0]?.standing], [[], 'ended']);
  });
  test('what is told on the day it is known is in time', () => {
    const told = withTheOrgan().does(urgent, people.triage).build();
    const clock = told.clocks.find(({ purpose }) => purpose === 'urgent-report');
    assert.deepEqual([clock?.start, clock?.due, clock?.stoppedOn, told.urgentSince], [on, on, on, on]);
  });
  test('what is told later stands there as late', () => {
    const told = withTheOrgan()
      .does({ ...urgent, on: later, knownOn: on }, people.triage)
      .build();
    const clock = told.clocks.find(({ purpose }) => purpose === 'urgent-report');
    assert.ok(clock?.stoppedOn && clock.stoppedOn > clock.due);
  });
  test('nobody knew of it tomorrow', () =>
    assert.equal(answer(withTheOrgan().build(), { ...urgent, knownOn: later }, people.triage), 'day-in-future'));
});

describe('an accusation is never supervised through the accused', () => {
  const accusation = aPetition({ accusation: true, complainedOf: { units: ['organ'], persons: true } })
    .triaged('accusation')
    .transferred('2026-09-29', targets.discipline)
    .build();
  for (const act of [
    { ...supervise, to: targets.organ },
    { ...improve, to: targets.town },
    { ...instruct, to: targets.organ },
  ] as const)
    test(act.type, () => assert.equal(answer(accusation, act, { ...supervisor, role: 'restricted' }), 'target-complained-of'));
});
