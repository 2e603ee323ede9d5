import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people, targets, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import { expiryFlag } from '../expiry.ts';
import { type Petition, unitsOf } from '../petition.ts';

const on = civilDate('2026-10-09');
const later = civilDate('2026-11-30');
const dueOn = civilDate('2027-01-08');
const reason = aText('reason');
const text = aText('text');
const head: Actor = people.head;
const routed = (more: object = { to: targets.court }) =>
  ({ type: 'routeOut', on, reason, dueOn, letter: aLetter('route-notice'), ...more }) as unknown as MatterAct;
const receipt = (more: object = {}) => ({ type: 'recordRouteReceipt', on: later, ...more }) as MatterAct;
const outcome: MatterAct = { type: 'recordRouteOutcome', on: later, text };
const back: MatterAct = { type: 'comeBack', on: later, reason };

const answer = (petition: Petition, act: MatterAct, by: Actor, today: string = act.on): string => {
  const decided = decide(petition, act, { by, at: `${today}T02:00:00.000Z` }, lawOn(today));
  return decided.ok ? decided.event.type : decided.refusal.code;
};
const running = ({ clocks }: Petition) =>
  clocks.filter(({ stoppedOn, cancelled }) => !stoppedOn && !cancelled).map(({ purpose, unit, due }) => `${purpose} ${unit} ${due}`);

const atOrgan = (route = 2) => withTheOrgan().triaged('appeal', { route }, people.handler);
const atBureau = (route = 1, channel: 'web' | 'visit' = 'web') => aPetition({ channel }).triaged('appeal', { route });
const onTheWay = (more?: object) => atOrgan().does(routed(more), people.handler);

describe('导入法定途径 (信访工作条例 第三十一条第一项至第五项)', () => {
  const in2022 = aPetition({ filedOn: '2022-04-20' }).triaged('appeal', { route: 2 }).build();
  for (const [shows, petition, act, by, outcome] of [
    ['an appeal of the second way is led into it', atOrgan().build(), routed(), people.handler, 'routeOut'],
    ['into a body outside the system, by its name', atOrgan().build(), routed({ body: text }), people.handler, 'routeOut'],
    ['into one body, not two', atOrgan().build(), routed({ to: targets.court, body: text }), people.handler, 'way-needs-one-body'],
    ['and not into none', atOrgan().build(), routed({}), people.handler, 'way-needs-one-body'],
    ['the sixth way is the petition itself', withTheOrgan().build(), routed(), people.handler, 'way-is-petition'],
    [
      'a suggestion has no such way',
      withTheOrgan().triaged('suggestion', {}, people.handler).build(),
      routed(),
      people.handler,
      'ways-are-for-appeals',
    ],
    ['who does not hold it leads it nowhere', atOrgan().build(), routed(), people.triage, 'not-your-act'],
    ['an organ may perform the duty itself', atOrgan(5).build(), routed({ to: targets.organ }), people.handler, 'routeOut'],
    ['a bureau leads litigation to a 政法部门', atBureau().build(), routed(), people.triage, 'routeOut'],
    ['and to no other organ', atBureau().build(), routed({ to: targets.organ }), people.triage, 'way-to-political-legal'],
    ['no bureau runs a way', atOrgan().build(), routed({ to: targets.county }), people.handler, 'way-not-to-bureau'],
    [
      'the outcome is asked for by a later day',
      atOrgan().build(),
      routed({ to: targets.court, dueOn: on }),
      people.handler,
      'day-must-follow',
    ],
    [
      'and not by one that nobody lives to see',
      atOrgan().build(),
      routed({ to: targets.court, dueOn: civilDate('2126-10-09') }),
      people.handler,
      'day-too-far',
    ],
    ['2005 knew no such leading', in2022, { ...routed(), on: civilDate('2022-04-25') }, people.triage, 'no-ways-then'],
    ['an accepted matter stays with its opinion', withTheOrgan().accepted().build(), routed(), people.handler, 'wrong-state'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('no 60 days run: the duty to inform is met, and the body of the way has the outcome to report', () => {
    const petition = onTheWay().build();
    assert.deepEqual([petition.state, petition.holder, running(petition)], ['routed-out', 'court', ['route-outcome court 2027-01-08']]);
    assert.ok(unitsOf(petition).includes('court'));
  });
  test('with a body outside the system the matter stays with the sender, who has to ask for the outcome', () => {
    const petition = onTheWay({ body: text }).build();
    assert.deepEqual([petition.holder, running(petition)], ['organ', ['route-outcome organ 2027-01-08']]);
  });
  test('an outcome that does not come is an alarm and no decision', () => {
    const petition = onTheWay().build();
    const clock = petition.clocks.at(-1);
    assert.equal(clock && expiryFlag(clock, civilDate('2027-01-09')), 'overdue-unanswered');
    assert.equal(petition.state, 'routed-out');
  });
  test('a visitor with a matter of litigation is guided: the court learns of nothing that was not brought to it', () => {
    const petition = atBureau(1, 'visit').does(routed(), people.triage).build();
    assert.deepEqual([petition.holder, unitsOf(petition).includes('court')], ['bureau', false]);
    assert.equal(answer(petition, receipt(), people.court), 'not-your-act');
    assert.equal(answer(petition, outcome, people.triage), 'recordRouteOutcome');
  });
});

describe('接收、结果、退回 (诉访分离 第二十八条第二款)', () => {
  const received = () => onTheWay().does(receipt(), people.court);
  for (const [shows, petition, act, by, outcomeOf] of [
    ['the body signs itself', onTheWay().build(), receipt(), people.court, 'recordRouteReceipt'],
    ['the sender signs with proof only', onTheWay().build(), receipt(), people.handler, 'receipt-proof-missing'],
    ['and may then', onTheWay({ body: text }).build(), receipt({ proof: text }), people.handler, 'recordRouteReceipt'],
    ['nobody else', onTheWay().build(), receipt(), people.triage, 'not-your-act'],
    ['once', received().build(), receipt(), people.court, 'receipt-already'],
    ['no outcome before the receipt', onTheWay().build(), outcome, people.court, 'receipt-missing'],
    ['the outcome', received().build(), outcome, people.court, 'recordRouteOutcome'],
    ['the sender may record it too', received().build(), outcome, people.handler, 'recordRouteOutcome'],
    ['what was not taken comes back', onTheWay().build(), back, people.court, 'comeBack'],
    ['also after the receipt', received().build(), back, people.court, 'comeBack'],
    [
      'the organ itself cannot close it',
      received().build(),
      { type: 'close', on: later, how: 'by-own-rules', reason },
      people.court,
      'wrong-state',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcomeOf));

  test('the outcome ends the matter by the rules of that way, and no clock runs on', () => {
    const closed = received().does(outcome, people.court).build();
    assert.deepEqual([closed.state, closed.closed?.how, running(closed)], ['closed', 'by-own-rules', []]);
    assert.deepEqual(closed.routings?.[0]?.outcome, { on: later, text });
  });
  test('an assigned matter is reported first', () => {
    const assigned = aPetition()
      .triaged('appeal', { route: 2 })
      .assigned()
      .received()
      .does(routed(), people.handler)
      .does(receipt(), people.court);
    assert.equal(answer(assigned.build(), outcome, people.court), 'report-not-accepted');
  });
  test('it comes back to where it stood, and the days are the old ones', () => {
    const before = atOrgan().build();
    const after = onTheWay().does(back, people.court).build();
    assert.deepEqual([after.state, after.holder, running(after)], [before.state, before.holder, running(before)]);
    assert.equal(after.routings?.[0]?.cameBackOn, later);
  });
  test('and can be led elsewhere', () => {
    const again = onTheWay().does(back, people.court).build();
    assert.equal(answer(again, { ...routed({ body: text }), on: later }, people.handler), 'routeOut');
  });
  test('a void notice puts it back as long as nobody has signed', () => {
    const voiding: MatterAct = { type: 'voidLetter', on: later, letterId: 'route-notice', reason, askedBy: 'o-han' };
    const undone = onTheWay().does(voiding, head).build();
    assert.deepEqual([undone.state, undone.holder, running(undone)], ['received', 'organ', running(atOrgan().build())]);
    assert.equal(answer(received().build(), voiding, head), 'wrong-state');
  });
  test('a reopened matter is on its way again', () => {
    const reopening: MatterAct = { type: 'reopen', on: later, reason, askedBy: 'o-han' };
    const open = received().does(outcome, people.court).does(reopening, head).build();
    assert.deepEqual([open.state, running(open)], ['routed-out', ['route-outcome court 2027-01-08']]);
  });
});
