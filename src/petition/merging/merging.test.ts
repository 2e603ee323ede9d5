import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people, targets, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import { evolve } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { hasMovedOn } from '../split/openPart.ts';
import { mostMerged, unfitFor } from './decideMerging.ts';
import { onLead } from './evolveMerging.ts';

const on = civilDate('2026-10-12');
const text = aText();
const merge = { type: 'merge', on, lead: 'lead-no', leadId: 'lead', reason: text } as const;
const apart = { type: 'unmerge', on, reason: text } as const;
const alone = { type: 'goAlone', on, reason: text } as const;
const { handler } = people;

const answer = (petition: Petition, act: MatterAct, by: Actor = handler): string => {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return decided.ok ? decided.event.type : decided.refusal.code;
};
const received = () => withTheOrgan();
const accepted = () => withTheOrgan().accepted();
const merged = () => accepted().does(merge, handler);
const member = { petitionId: 'm', petitionNo: 'm-no', on };
const leading: Petition = { ...accepted().build(), mergedHere: [member] };
const accusation = aPetition({ accusation: true }).triaged('accusation').build();

describe('并案办理: one inquiry, each matter its own (ADR-0241)', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['a bureau inquires into nothing', aPetition().triaged().build(), merge, people.triage, 'bureau-merges-nothing'],
    ['an organ that screened it', { ...aPetition().triaged().build(), holder: 'organ', holderIsBureau: false }, merge, handler, 'merge'],
    ['not before it is', aPetition().build(), merge, people.triage, 'wrong-state'],
    ['one that was signed for', received().build(), merge, handler, 'merge'],
    ['one that was accepted', accepted().build(), merge, handler, 'merge'],
    ['not one on its way', aPetition().triaged().transferred().build(), merge, handler, 'not-received-yet'],
    ['nor one that is answered', accepted().issued('opinion', '2026-10-10').build(), merge, handler, 'wrong-state'],
    ['with a draft in hand too', accepted().drafted('opinion', '2026-10-10').build(), merge, handler, 'merge'],
    ['not an accusation', accusation, merge, people.triage, 'accusation-not-merged'],
    ['nor with one', accepted().build(), { ...merge, unfit: 'accusation' }, handler, 'accusation-not-merged'],
    ['not twice', merged().build(), { ...merge, lead: 'other', leadId: 'other' }, handler, 'merged-already'],
    ['a lead goes under no other: they would cross', leading, merge, handler, 'leads-others'],
    [
      'what else keeps them apart is said by its own sentence',
      accepted().build(),
      { ...merge, unfit: 'other-class' },
      handler,
      'not-merged-with',
    ],
    ['taken apart', merged().build(), apart, handler, 'unmerge'],
    ['what is merged nowhere is not', accepted().build(), apart, handler, 'merged-nowhere'],
    ['a lead is not taken apart from itself', leading, apart, handler, 'merged-nowhere'],
    ['put together again', merged().does(apart, handler).build(), merge, handler, 'merge'],
    ['the petitioner goes alone', merged().build(), alone, people.petitioner, 'goAlone'],
    ['and stays so', merged().does(alone, people.petitioner).build(), merge, handler, 'goes-alone'],
    ['there is nothing to leave', accepted().build(), alone, people.petitioner, 'merged-nowhere'],
    ['the petitioner merges nothing', accepted().build(), merge, people.petitioner, 'not-your-act'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('state, clocks, letters and the paper in hand stay as they are, and come out so', () => {
    const before = accepted().drafted('opinion', '2026-10-10').build();
    const whole = ({ state, clocks, letters, paper, holder, competent }: Petition) => ({
      state,
      clocks,
      letters,
      paper,
      holder,
      competent,
    });
    const together = accepted().drafted('opinion', '2026-10-10').does(merge, handler);
    assert.deepEqual(whole(together.build()), whole(before));
    assert.deepEqual(whole(together.does(apart, handler).build()), whole(before));
    assert.equal(together.build().mergedInto, undefined);
  });

  test('the lead keeps who is under it, moves nowhere, and forgets who left', () => {
    const lead = accepted().build();
    const doing = { by: handler, at: '2026-12-31T02:00:00.000Z' };
    const took = evolve(lead, onLead('takeIn', { ...lead, petitionId: 'm', petitionNo: 'm-no' }, on, doing));
    assert.deepEqual(took.mergedHere, [member]);
    assert.deepEqual([took.state, took.lastActOn, took.clocks], [lead.state, lead.lastActOn, lead.clocks]);
    const left = evolve(took, onLead('letGo', { ...lead, petitionId: 'm', petitionNo: 'm-no' }, on, doing));
    assert.equal(left.mergedHere, undefined);
    assert.equal(left.version, lead.version + 2);
  });
});

describe('what is together stays with one unit and in one class until it is taken apart', () => {
  const inTime = { on, to: targets.government } as const;
  for (const [shows, act] of [
    ['not divided', { type: 'split', on, parts: [] }],
    ['not objected to', { type: 'object', on, reason: text }],
    ['not led into another way', { type: 'routeOut', on, route: 2, to: targets.government, reason: text }],
    ['not passed on', { type: 'transfer', ...inTime, letter: aLetter('transfer-letter') }],
    ['nor with a day', { type: 'assign', ...inTime, dueOn: civilDate('2026-11-20'), letter: aLetter('assignment-letter') }],
    [
      'not classed otherwise',
      { type: 'triage', on, class: 'accusation', category: 'labour', purpose: 'complaint', areaCode: '440203', major: false },
    ],
  ] as const) {
    const act1 = act as unknown as MatterAct;
    test(shows, () => {
      assert.equal(answer(received().does(merge, handler).build(), act1), 'merged-stays');
      assert.equal(answer({ ...received().build(), mergedHere: [member] }, act1), 'merged-stays');
      assert.notEqual(answer(received().build(), act1), 'merged-stays');
    });
  }
  test('a part that is together with another matter does not come back to its cover', () => {
    assert.equal(hasMovedOn(received().does(merge, handler).build()), true);
    assert.equal(hasMovedOn({ ...aPetition().build(), mergedHere: [member] }), true);
    assert.equal(hasMovedOn(aPetition().build()), false);
  });
});

describe('which two are kept apart', () => {
  const one = accepted().build();
  const lead: Petition = { ...one, petitionId: 'lead', petitionNo: 'lead-no' };
  const repeatOf = { petitionId: 'lead', petitionNo: 'lead-no', sameFacts: true, earlierStanding: 'pending', round: 2, on } as const;
  const cover = { petitionId: 'c', petitionNo: 'c-no', part: 1 } as const;
  const review = {
    level: 'review',
    organ: 'government',
    askedOn: on,
    grounds: text,
  } as unknown as NonNullable<Petition['reviews']>[number];
  for (const [shows, petition, other, outcome] of [
    ['none of the number', one, undefined, 'unknown'],
    ['itself', one, one, 'itself'],
    ['an accusation', one, { ...lead, restricted: true }, 'accusation'],
    ['one that ended', one, { ...lead, state: 'closed' }, 'ended'],
    ['one that is answered', one, { ...lead, state: 'decided' }, 'ended'],
    ['one under review', one, { ...lead, state: 'decided', reviews: [review] }, 'under-review'],
    ['the matter itself under review', { ...one, reviews: [review] }, lead, 'under-review'],
    ['one that is itself under another', one, { ...lead, mergedInto: member }, 'lead-is-merged'],
    ['one whose petitioner wants it alone', one, { ...lead, goesAlone: true }, 'lead-goes-alone'],
    ['one at another unit', one, { ...lead, holder: 'town' }, 'other-holder'],
    ['one of another class', one, { ...lead, class: 'suggestion' }, 'other-class'],
    ['one on another legal way', one, { ...lead, route: 2 }, 'other-class'],
    ['one of the old regulations', one, { ...lead, filedOn: civilDate('2022-04-30') }, 'other-regime'],
    [
      'the last day before it, and the first day of the new ones',
      { ...one, filedOn: civilDate('2022-05-01') },
      { ...lead, filedOn: civilDate('2022-05-01') },
      undefined,
    ],
    ['one filed after the day of the act', one, { ...lead, filedOn: civilDate('2026-10-13') }, 'before-lead'],
    ['a part of the same cover', { ...one, partOf: cover }, { ...lead, partOf: cover }, 'same-cover'],
    ['what repeats it on the same facts', { ...one, repeatOf }, lead, 'repeat'],
    ['with new facts it may', { ...one, repeatOf: { ...repeatOf, sameFacts: false } }, lead, undefined],
    ['a full lead', one, { ...lead, mergedHere: Array.from({ length: mostMerged }, () => member) }, 'full'],
    ['room for one more', one, { ...lead, mergedHere: Array.from({ length: mostMerged - 1 }, () => member) }, undefined],
    ['what may be', one, lead, undefined],
  ] as const)
    test(shows, () => assert.equal(unfitFor(petition as Petition, other as Petition | undefined, on), outcome));
});
