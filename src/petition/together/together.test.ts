import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people, targets, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import { expiryFlag } from '../expiry.ts';
import { type Petition, partakersOf, unitsOf } from '../petition.ts';
import { waitingFor } from '../waiting.ts';
import { togetherTurn } from './standing.ts';

const on = civilDate('2026-10-12');
const due = civilDate('2026-10-26');
const later = civilDate('2026-10-27');
const text = aText();
const ask = { type: 'askCoOrgan', on, to: targets.government, text, dueOn: due } as const;
const answer = { type: 'answerLead', on, entry: 1, text } as const;
const remind = { type: 'remindCoOrgan', on, entry: 1 } as const;
const withdraw = { type: 'withdrawAsking', on, entry: 1, reason: text } as const;
const { handler, reviewer: helper, town } = people;

const accepted = () => withTheOrgan().accepted();
const asked = () => accepted().does(ask, handler);
const told = (petition: Petition, act: MatterAct, by: Actor): string => {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return decided.ok ? decided.event.type : decided.refusal.code;
};
const running = ({ clocks }: Petition) =>
  clocks
    .filter(({ purpose, stoppedOn, cancelled }) => purpose === 'co-answer' && !stoppedOn && !cancelled)
    .map((clock) => `${clock.unit} ${clock.due}`);

describe('主办 asks, 协办 answers (信访工作条例 第二十四条; ADR-0145)', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['the organ that accepted asks', accepted().build(), ask, handler, 'askCoOrgan'],
    ['before it accepted nobody leads', withTheOrgan().build(), ask, handler, 'only-lead-asks'],
    ['a bureau does not lead', accepted().build(), ask, people.triage, 'only-lead-asks'],
    ['not itself', accepted().build(), { ...ask, to: targets.organ }, handler, 'to-itself'],
    ['not a bureau', accepted().build(), { ...ask, to: targets.bureau }, handler, 'co-organ-is-bureau'],
    ['not the same while it owes an answer', asked().build(), ask, handler, 'co-organ-asked-already'],
    ['another at the same time', asked().build(), { ...ask, to: targets.town }, handler, 'askCoOrgan'],
    ['the same again once it answered', asked().does(answer, helper).build(), ask, handler, 'askCoOrgan'],
    ['with a day to come', accepted().build(), { ...ask, dueOn: on }, handler, 'day-must-follow'],
    ['on its own last day at most', accepted().build(), { ...ask, dueOn: civilDate('2026-12-08') }, handler, 'askCoOrgan'],
    ['not a day later', accepted().build(), { ...ask, dueOn: civilDate('2026-12-09') }, handler, 'co-day-after-own'],
    ['the co-organ answers', asked().build(), answer, helper, 'answerLead'],
    ['nobody answers for it', asked().build(), answer, town, 'not-your-act'],
    ['nor to what was not asked', asked().build(), { ...answer, entry: 2 }, helper, 'no-such-asking'],
    ['nor twice', asked().does(answer, helper).build(), answer, helper, 'asking-not-open'],
    ['the lead reminds', asked().build(), remind, handler, 'remindCoOrgan'],
    ['the co-organ does not remind itself', asked().build(), remind, helper, 'not-your-act'],
    ['the lead withdraws', asked().build(), withdraw, handler, 'withdrawAsking'],
    ['what is answered stays', asked().does(answer, helper).build(), withdraw, handler, 'asking-not-open'],
    ['what is withdrawn is not answered', asked().does(withdraw, handler).build(), answer, helper, 'asking-not-open'],
  ] as const)
    test(shows, () => assert.equal(told(petition, act, by), outcome));

  for (const [shows, filed, day] of [
    ['fifteen days where none is named', '2026-10-12', '2026-10-27'],
    ['the own last day where that comes first', '2026-11-30', '2026-12-08'],
  ] as const)
    test(shows, () => {
      const { dueOn: _, ...open } = ask;
      const petition = accepted()
        .does({ ...open, on: civilDate(filed) }, handler)
        .build();
      assert.deepEqual([running(petition), petition.coOrgans?.[0]?.dueOn], [[`government ${day}`], day]);
    });
  test('each has a clock of its own; an answer stops its own', () => {
    const two = asked().does({ ...ask, to: targets.town, dueOn: later }, handler);
    assert.deepEqual(running(two.build()), [`government ${due}`, `town ${later}`]);
    assert.deepEqual(running(two.does(answer, helper).build()), [`town ${later}`]);
  });
  test('a suggestion, which nobody accepts, is led by who has it', () => {
    const suggestion = aPetition().triaged('suggestion').transferred().received().build();
    assert.equal(told(suggestion, ask, handler), 'askCoOrgan');
  });
  test('it waits for the co-organ too, until it answered; who is withdrawn has no part any more', () => {
    const waits = (petition: Petition) => waitingFor(petition).map(({ unit }) => unit);
    assert.deepEqual(waits(asked().build()), ['organ', 'government']);
    assert.deepEqual(waits(asked().does(answer, helper).build()), ['organ']);
    assert.ok(unitsOf(asked().build()).includes('government') && !partakersOf(asked().build()).includes('government'));
    assert.ok(!unitsOf(asked().does(withdraw, handler).build()).includes('government'));
  });
  test('the matter goes on: no state and no other clock moves', () => {
    const [before, after] = [accepted().build(), asked().build()];
    assert.deepEqual(
      [after.state, after.holder, after.clocks.slice(0, before.clocks.length)],
      [before.state, before.holder, before.clocks],
    );
  });
  test('a day that passed is a flag and a reason to remind, and moves nothing', () => {
    const petition = asked().build();
    const clock = petition.clocks.at(-1);
    assert.ok(clock);
    assert.deepEqual([expiryFlag(clock, due), expiryFlag(clock, later)], [undefined, 'overdue-unanswered']);
    assert.deepEqual([togetherTurn(petition, 'remindCoOrgan', due), togetherTurn(petition, 'remindCoOrgan', later)], [false, true]);
    assert.equal(told(petition, { ...answer, on: later }, helper), 'answerLead');
  });
});

describe('one answer to the petitioner', () => {
  const drafted = () => asked().drafted('opinion', on).checked();
  const signing = (day: typeof on) => ({ type: 'sign', on: day }) as const;
  for (const [shows, petition, act, outcome] of [
    ['the opinion may be drafted meanwhile', asked().drafted('opinion', on).build(), { type: 'check', on }, 'check'],
    ['it is not signed while an answer is owed in time', drafted().build(), signing(due), 'co-organ-owes-answer'],
    ['it is once the day has passed', drafted().build(), signing(later), 'sign'],
    ['or the answer came', drafted().does(answer, helper).build(), signing(due), 'sign'],
    ['or the asking was withdrawn', drafted().does(withdraw, handler).build(), signing(due), 'sign'],
    [
      'nor sealed if it was asked after signing',
      accepted().drafted('opinion', on).checked().signed().does(ask, handler).build(),
      { type: 'seal', on, letter: aLetter('opinion') },
      'co-organ-owes-answer',
    ],
    ['an extension is no answer', asked().drafted('extension', on).checked().build(), signing(due), 'sign'],
  ] as const) {
    const by = { check: people.checker, sign: people.head, seal: people.sealer }[act.type];
    test(shows, () => assert.equal(told(petition, act, by), outcome));
  }
  test('a late answer is taken also after the opinion, and closing ends what is still open', () => {
    const decided = drafted()
      .signed(later)
      .does({ type: 'seal', on: later, letter: aLetter('opinion') }, people.sealer);
    assert.equal(told(decided.build(), { ...answer, on: later }, helper), 'answerLead');
    assert.deepEqual(running(decided.closed(later).build()), []);
  });
});

describe('an accusation is never handled together with the accused', () => {
  const accusation = aPetition({ accusation: true, complainedOf: { units: ['organ'], persons: true } })
    .triaged('accusation')
    .transferred('2026-09-29', targets.discipline)
    .received('2026-09-30', people.discipline)
    .build();
  const above = { unit: 'province-discipline', isBureau: false, isDiscipline: true, within: ['province-discipline'] };
  for (const [shows, to, outcome] of [
    ['not the accused', targets.organ, 'target-complained-of'],
    ['not a unit under it', targets.town, 'target-complained-of'],
    ['not an organ that is no discipline organ', targets.government, 'accusation-only-to-discipline'],
    ['another discipline organ', above, 'askCoOrgan'],
  ] as const)
    test(shows, () => assert.equal(told(accusation, { ...ask, to }, people.discipline), outcome));
});
