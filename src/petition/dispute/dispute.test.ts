import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people, targets, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import type { Petition } from '../petition.ts';

const on = civilDate('2026-10-09');
const reason = aText('reason');
const objection = { type: 'object', on, reason, letter: aLetter('objection-letter') } as const;
const agreed = { type: 'agreeReturn', on, reason, letter: aLetter('return-agreed-notice') } as const;
const refused = { type: 'refuseReturn', on, reason, letter: aLetter('return-refused-notice') } as const;
const designated = (to: typeof targets.organ | typeof targets.county) =>
  ({ type: 'designate', on, to, decidedBy: 'sender', reason, letter: aLetter('designation-notice') }) as const;

const answer = (petition: Petition, act: MatterAct, by: Actor, today: string = act.on): string => {
  const decided = decide(petition, act, { by, at: `${today}T02:00:00.000Z` }, lawOn(today));
  return decided.ok ? decided.event.type : decided.refusal.code;
};
const running = ({ clocks }: Petition) =>
  clocks.filter(({ stoppedOn, cancelled }) => !stoppedOn && !cancelled).map(({ purpose, unit, due }) => `${purpose} ${unit} ${due}`);

/** Sent to the organ, returned, sent to the county bureau and on to the organ's town: what a second objection meets. */
const returned = () => withTheOrgan().does(objection, people.handler).does(agreed, people.triage);

describe('异议 (信访工作条例 第二十三条第三款)', () => {
  const late = civilDate('2026-10-16');
  for (const [shows, petition, act, by, outcome] of [
    ['the organ objects inside its five working days', withTheOrgan().build(), objection, people.handler, 'object'],
    ['not after them', withTheOrgan().build(), { ...objection, on: late }, people.handler, 'objection-too-late'],
    ['not before it signed for the matter', aPetition().triaged().transferred().build(), objection, people.handler, 'not-received-yet'],
    ['nobody objects for another unit', withTheOrgan().build(), objection, people.county, 'not-your-act'],
    ['who accepted does not object', withTheOrgan().accepted().build(), objection, people.handler, 'wrong-state'],
    [
      'an organ objects once',
      withTheOrgan().does(objection, people.handler).does(refused, people.triage).build(),
      objection,
      people.handler,
      'objected-already',
    ],
    [
      '2005 knew no objection',
      aPetition({ filedOn: '2022-04-01' }).triaged().transferred('2022-04-10').received('2022-04-11').build(),
      { ...objection, on: civilDate('2022-04-12') },
      people.handler,
      'no-objection-then',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('while it is looked into, the clock of the sender runs on to its old day and the organ has none', () => {
    const before = aPetition().build().clocks[0]?.due;
    const objected = withTheOrgan().does(objection, people.handler).build();
    assert.equal(objected.state, 'objected');
    assert.equal(objected.holder, 'bureau');
    assert.deepEqual(running(objected), [`triage bureau ${before}`]);
  });
  test('a refused return gives the organ no new time', () => {
    const due = withTheOrgan()
      .build()
      .clocks.find(({ purpose }) => purpose === 'inform-transferred')?.due;
    const back = withTheOrgan().does(objection, people.handler).does(refused, people.triage).build();
    assert.deepEqual([back.state, back.holder, running(back)], ['received', 'organ', [`inform-transferred organ ${due}`]]);
  });
});

describe('退回与指定 (第二十四条)', () => {
  const again = () =>
    returned().transferred('2026-10-09', targets.county).received('2026-10-09', people.county).does(objection, people.county);
  for (const [shows, petition, act, by, outcome] of [
    [
      'an agreed return brings the matter back to the sender',
      withTheOrgan().does(objection, people.handler).build(),
      agreed,
      people.triage,
      'agreeReturn',
    ],
    ['only the sender answers', withTheOrgan().does(objection, people.handler).build(), agreed, people.handler, 'not-your-act'],
    ['there is one return in a matter', again().build(), agreed, people.triage, 'returned-once-already'],
    ['the second time somebody decides', again().build(), designated(targets.organ), people.triage, 'designate'],
    [
      'nobody objects to a designation',
      again().does(designated(targets.organ), people.triage).received('2026-10-09').build(),
      objection,
      people.handler,
      'designation-is-final',
    ],
    [
      'a designation is no way to oneself',
      again().build(),
      { ...designated(targets.organ), to: targets.bureau },
      people.triage,
      'to-itself',
    ],
    [
      '"not ours" closes nothing',
      withTheOrgan().does(objection, people.handler).build(),
      { type: 'close', on, how: 'answered', reason },
      people.triage,
      'wrong-state',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('after an agreed return the matter stands as before it was passed on, and who objected stays known', () => {
    const back = returned().build();
    assert.deepEqual([back.state, back.holder, back.hops.length], ['triaged', 'bureau', 0]);
    assert.deepEqual(back.objections, [{ by: 'organ', byBureau: false, sender: 'bureau', on, answer: 'agreed', answeredOn: on }]);
  });
  test('an assignment falls away with its return, and its clock never ran', () => {
    const assigned = aPetition().triaged().assigned().received();
    const back = assigned.does(objection, people.handler).does(agreed, people.triage).build();
    assert.equal(back.assignment, undefined);
    assert.ok(back.clocks.find(({ purpose }) => purpose === 'assigned-report')?.cancelled);
  });
  for (const [shows, to, by] of [
    ['the organ itself', targets.organ, people.handler],
    ['another unit', targets.county, people.county],
  ] as const)
    test(`the report on an assignment is owed by whom the matter is designated to: ${shows}`, () => {
      const objected = aPetition().triaged().assigned().received().does(objection, people.handler);
      const fixed = objected.does(designated(to), people.triage).received('2026-10-09', by).build();
      assert.equal(fixed.assignment?.to, to.unit);
      const reports = running(fixed).filter((clock) => clock.startsWith('assigned-report'));
      assert.deepEqual(reports, [`assigned-report ${to.unit} 2026-11-30`]);
    });
  test('a designated organ has no clock to object', () => {
    const fixed = again().does(designated(targets.organ), people.triage).received('2026-10-09').build();
    assert.deepEqual(
      running(fixed).map((clock) => clock.split(' ')[0]),
      ['inform-transferred'],
    );
  });
});
