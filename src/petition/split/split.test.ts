import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import { begin, evolve } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { hasMovedOn, openPart, rejoin } from './openPart.ts';

const on = civilDate('2026-10-08');
const ref = (no: number, more: object = {}) => ({ petitionId: `part-${no}`, petitionNo: `no-${no}`, ...more });
const split = (...parts: object[]) => ({ type: 'split', on, parts: parts.length > 0 ? parts : [ref(1), ref(2)] }) as MatterAct;
const undo = (...stuck: string[]) => ({ type: 'undoSplit', on, reason: aText(), stuck }) as const;
const close = (...openParts: string[]) => ({ type: 'close', on, how: 'by-parts', reason: aText(), openParts }) as const;
const doing = (by: Actor) => ({ by, at: '2026-10-08T02:00:00.000Z' });
const cover = () => aPetition().triaged().does(split(), people.triage);
const partOf = (parent: Petition, accusation = false) =>
  begin(openPart(parent, { ...ref(1), part: 1, title: aText(), text: aText(), accusation }, on, doing(people.triage), lawOn(on)));

const answer = (petition: Petition, act: MatterAct, by: Actor = people.triage): string => {
  const decided = decide(petition, act, doing(by), lawOn(on));
  return decided.ok ? decided.event.type : decided.refusal.code;
};

describe('拆分: a matter with several claims', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['is divided before it is classified', aPetition().build(), split(), people.triage, 'split'],
    ['or after', aPetition().triaged().build(), split(), people.triage, 'split'],
    ['or by the organ that signed for it', withTheOrgan().build(), split(), people.handler, 'split'],
    ['not once it is accepted', withTheOrgan().accepted('2026-10-08').build(), split(), people.handler, 'wrong-state'],
    ['into two parts or more', aPetition().build(), split(ref(1)), people.triage, 'too-few-parts'],
    ['into at most twenty', aPetition().build(), split(...Array.from({ length: 21 }, (_, no) => ref(no))), people.triage, 'too-many-parts'],
    ['not while a paper is in hand', withTheOrgan().drafted('refusal').build(), split(), people.handler, 'paper-in-hand'],
    [
      'an organ splits off no accusation',
      withTheOrgan().build(),
      split(ref(1), ref(2, { restricted: true })),
      people.handler,
      'accusation-part-by-bureau',
    ],
    ['a bureau does', aPetition().build(), split(ref(1), ref(2, { restricted: true })), people.triage, 'split'],
    ['a part is not divided again', partOf(aPetition().build()), split(), people.triage, 'part-not-split-again'],
    ['a cover is not passed on', cover().build(), { type: 'withdraw', on, reason: aText() } as const, people.petitioner, 'wrong-state'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('an assignment is reported on whole', () => {
    const assigned = aPetition().triaged().assigned('2026-09-29', '2026-11-30').received().build();
    assert.equal(answer(assigned, split(), people.handler), 'assigned-not-split');
  });

  test('its clocks stop, and run in each part from the same first day', () => {
    const before = aPetition().triaged().build();
    const after = cover().build();
    assert.equal(after.state, 'split');
    assert.ok(after.clocks.every(({ stoppedOn }) => stoppedOn === on));
    const part = partOf(before);
    assert.deepEqual([part.filedOn, part.state, part.holder, part.partOf?.part], [before.filedOn, 'registered', 'bureau', 1]);
    assert.deepEqual(part.clocks, before.clocks);
  });

  test('a part of what an organ signed for lies with that organ, with the way it came', () => {
    const before = withTheOrgan().build();
    const part = partOf(before);
    assert.deepEqual([part.state, part.holder, part.hops], ['received', 'organ', before.hops]);
    const running = before.clocks.filter(({ stoppedOn }) => !stoppedOn);
    assert.ok(running.length > 0);
    assert.deepEqual(part.clocks, running);
  });

  for (const [shows, extended, due] of [
    ['the 60 days of a part count from the acceptance that was voided to divide the matter', 0, '2026-12-08'],
    ['and so does its extension', 30, '2027-01-07'],
  ] as const)
    test(shows, () => {
      const accepted = withTheOrgan().accepted('2026-10-09');
      const told = extended > 0 ? accepted.issued('extension', '2026-10-10', { days: extended }) : accepted;
      const voiding = {
        type: 'voidLetter',
        on: civilDate('2026-10-12'),
        letterId: 'acceptance-notice',
        reason: aText(),
        askedBy: 'o-han',
      } as const;
      const part = partOf(told.does(voiding, people.head).build());
      assert.ok(part.clocks.every(({ purpose, cancelled }) => purpose !== 'handle' || cancelled));
      const triage = {
        type: 'triage',
        class: 'appeal',
        category: 'labour',
        purpose: 'request',
        areaCode: '440203',
        route: 6,
        major: false,
      } as const;
      const accept = { type: 'accept', letter: aLetter('acceptance-notice', 'again') } as const;
      const later = civilDate('2026-10-20');
      const after = [triage, accept].reduce((petition, act) => {
        const decided = decide(petition, { ...act, on: later }, doing(people.handler), lawOn(later));
        assert.ok(decided.ok, JSON.stringify(decided));
        return evolve(petition, decided.event);
      }, part);
      const handling = after.clocks.find(({ purpose, cancelled }) => purpose === 'handle' && !cancelled);
      assert.deepEqual([handling?.start, handling?.due], ['2026-10-09', due]);
    });

  test('the part that accuses is restricted from the first moment', () => {
    assert.equal(partOf(aPetition().build(), true).restricted, true);
    assert.equal(partOf(aPetition().build()).restricted, false);
  });
});

describe('the cover ends after its parts', () => {
  for (const [shows, act, outcome] of [
    ['not while one is open', close('no-2'), 'parts-open'],
    ['once none is', close(), 'close'],
  ] as const)
    test(shows, () => assert.equal(answer(cover().build(), act), outcome));
});

describe('撤销拆分', () => {
  test('the cover stands where it stood, its clocks with their old days', () => {
    const before = aPetition().triaged().build();
    const after = cover().does(undo(), people.triage).build();
    assert.equal(after.state, 'triaged');
    assert.equal(after.split, undefined);
    assert.deepEqual(after.clocks, before.clocks);
  });

  test('not once a part has moved on', () => assert.equal(answer(cover().build(), undo('no-2')), 'parts-moved-on'));

  test('a part that comes back ends and is not reopened', () => {
    const part = partOf(aPetition().build());
    assert.equal(hasMovedOn(part), false);
    const ended = evolve(part, rejoin(part, on, doing(people.triage)));
    assert.deepEqual([ended.state, ended.closed?.how], ['closed', 'rejoined']);
    assert.ok(ended.clocks.every(({ stoppedOn }) => stoppedOn));
    assert.equal(answer(ended, { type: 'reopen', on, reason: aText(), askedBy: 'b-tri' }, people.chief), 'rejoined');
  });

  test('a part that somebody was written to about has moved on', () => {
    const part = partOf(aPetition().build());
    const letter = { letterId: 'l', kind: 'transfer-letter', unit: 'bureau', content: aText(), issuedOn: on };
    assert.equal(hasMovedOn({ ...part, letters: [letter] }), true);
    assert.equal(hasMovedOn({ ...part, state: 'transferred' }), true);
  });
});
