import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aLetter, aPetition, aText, lawOn, people, targets, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import type { Petition } from '../petition.ts';

const on = civilDate('2026-10-09');
const reason = aText('reason');
const tell: MatterAct = { type: 'tellDestination', on, letter: aLetter('destination-notice') };
const reply: MatterAct = { type: 'replySuggestion', on, adoption: 'partly-adopted', text: aText(), letter: aLetter('suggestion-reply') };
const close: MatterAct = { type: 'close', on, how: 'replied', reason };
const head: Actor = people.head;
const voiding = (letterId: string): MatterAct => ({ type: 'voidLetter', on, letterId, reason, askedBy: 'o-han' });

const answer = (petition: Petition, act: MatterAct, by: Actor): string => {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, lawOn(act.on));
  return decided.ok ? decided.event.type : decided.refusal.code;
};
const running = ({ clocks }: Petition, of: string) =>
  clocks.filter((clock) => clock.unit === of && !clock.stoppedOn && !clock.cancelled).map(({ purpose }) => purpose);

/** Brought straight to an organ, which passes it down to its town. */
const passedDown = () => aPetition({ by: people.handler }).triaged().transferred('2026-10-08', targets.town, people.handler);
const suggestion = () => withTheOrgan().triaged('suggestion', {}, people.handler);
const accusation = () => aPetition({ accusation: true, complainedOf: { units: ['organ'], persons: true } }).triaged('accusation');

describe('去向告知 (信访工作条例 第二十三条)', () => {
  for (const [shows, petition, act, by, outcome] of [
    ['the organ that passed it down tells where it went', passedDown().build(), tell, people.handler, 'tellDestination'],
    ['once', passedDown().does(tell, people.handler).build(), tell, people.handler, 'told-already'],
    ['a bureau may tell where it sent a matter', aPetition().triaged().transferred().build(), tell, people.triage, 'tellDestination'],
    ['what went nowhere has no destination', aPetition().triaged().build(), tell, people.triage, 'gone-nowhere'],
    ['of an appeal the notice of acceptance tells', withTheOrgan().build(), tell, people.handler, 'told-by-own-notice'],
    ['of a suggestion nothing else does', suggestion().build(), tell, people.handler, 'tellDestination'],
    [
      'of an accusation neither',
      accusation().transferred('2026-10-08', targets.discipline).build(),
      tell,
      people.triage,
      'tellDestination',
    ],
    ['who never had it tells nothing', suggestion().build(), tell, people.county, 'not-your-act'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('passing down does not meet the duty to inform, telling does', () => {
    assert.deepEqual(running(passedDown().build(), 'organ'), ['inform-direct']);
    assert.deepEqual(running(passedDown().does(tell, people.handler).build(), 'organ'), []);
  });
  test('and so does the notice of acceptance of the unit below', () => {
    const received = passedDown().received('2026-10-09', people.town);
    const accepted = received.does({ type: 'accept', on, letter: aLetter('acceptance-notice') }, people.town).build();
    assert.deepEqual(running(accepted, 'organ'), []);
  });
  test('of a suggestion it meets the days of the organ that studies it', () => {
    assert.deepEqual(running(suggestion().does(tell, people.handler).build(), 'organ'), []);
  });
  test('a void notice leaves the duty open to its old day', () => {
    const before = suggestion().build();
    const after = suggestion().does(tell, people.handler).does(voiding('destination-notice'), head).build();
    assert.deepEqual(running(after, 'organ'), running(before, 'organ'));
    assert.equal(
      answer(after, { ...tell, letter: aLetter('destination-notice', 'again') } as MatterAct, people.handler),
      'tellDestination',
    );
  });
  test('nothing opens again where the notice of acceptance told it since', () => {
    const accepted = passedDown().does(tell, people.handler).received('2026-10-09', people.town);
    const taken = accepted.does({ type: 'accept', on, letter: aLetter('acceptance-notice') }, people.town);
    assert.deepEqual(running(taken.does(voiding('destination-notice'), head).build(), 'organ'), []);
  });
});

describe('建议采纳情况回复 (第二十九条)', () => {
  const replied = () => suggestion().does(reply, people.handler);
  for (const [shows, petition, act, by, outcome] of [
    ['the organ replies', suggestion().build(), reply, people.handler, 'replySuggestion'],
    [
      'and says whether it takes it up',
      suggestion().build(),
      { ...reply, adoption: undefined } as unknown as MatterAct,
      people.handler,
      'adoption-missing',
    ],
    [
      'an enquiry is just answered',
      withTheOrgan().triaged('suggestion', { purpose: 'enquiry' }, people.handler).build(),
      { ...reply, adoption: undefined } as unknown as MatterAct,
      people.handler,
      'replySuggestion',
    ],
    ['once', replied().build(), reply, people.handler, 'replied-already'],
    ['an appeal is answered by an opinion', withTheOrgan().build(), reply, people.handler, 'no-suggestion'],
    ['a bureau takes up nothing', aPetition().triaged('suggestion').build(), reply, people.triage, 'bureau-cannot-decide'],
    ['it is not closed unreplied', suggestion().build(), close, people.handler, 'reply-missing'],
    ['it is closed when it is', replied().build(), close, people.handler, 'close'],
    ['a void reply is none', replied().does(voiding('suggestion-reply'), head).build(), close, people.handler, 'reply-missing'],
    [
      'a reply that ended the matter is not voided behind it',
      replied().does(close, people.handler).build(),
      voiding('suggestion-reply'),
      head,
      'wrong-state',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('a reply also tells that the suggestion arrived', () => assert.deepEqual(running(replied().build(), 'organ'), []));
});
