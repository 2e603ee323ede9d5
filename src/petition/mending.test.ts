import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../clock/civilDate.ts';
import type { Actor, MatterAct } from './acts.ts';
import { aLetter, aPetition, aText, lawOn, people, targets, withTheOrgan } from './aPetition.ts';
import { decide } from './decide.ts';
import type { MatterClock, Petition } from './petition.ts';

function answer(petition: Petition, act: MatterAct, by: Actor, today: string = act.on): string {
  const decided = decide(petition, act, { by, at: `${today}T02:00:00.000Z` }, lawOn(today));
  return decided.ok ? decided.event.type : decided.refusal.code;
}
const clockOf = ({ clocks }: Petition, purpose: MatterClock['purpose']) => clocks.findLast((clock) => clock.purpose === purpose);
const on = civilDate('2026-12-20');
const asked = { reason: aText(), askedBy: 'o-han' } as const;
const voiding = (letterId: string, day: string = on) => ({ type: 'voidLetter', on: civilDate(day), letterId, ...asked }) as const;
const reopening = (day: string = on) => ({ type: 'reopen', on: civilDate(day), ...asked }) as const;

describe('更正: a wrong entry is put right (ADR-0042)', () => {
  const petition = withTheOrgan().accepted().build();
  const correct = (field: 'filedOn' | 'channel' | 'headcount' | 'areaCode' | 'mayPublish', value: string) =>
    ({ type: 'correct', on, field, value, ...asked }) as const;
  for (const [shows, act, by, outcome] of [
    ['the head approves what another asked for', correct('headcount', '3'), people.head, 'correct'],
    ['nobody approves the own wish', { ...correct('headcount', '3'), askedBy: 'o-head' }, people.head, 'asked-and-approved-by-one'],
    ['a handler approves nothing', correct('headcount', '3'), people.handler, 'approval-by-head'],
    ['what is right already', correct('headcount', '1'), people.head, 'nothing-to-correct'],
    ['nobody at all is no headcount', correct('headcount', '0'), people.head, 'bad-value'],
    ['a day that exists', correct('filedOn', '2026-09-27'), people.head, 'correct'],
    ['a day that does not', correct('filedOn', '2026-09-31'), people.head, 'bad-value'],
    ['the day the matter was passed on', correct('filedOn', '2026-09-29'), people.head, 'correct'],
    ['not a day after it was passed on', correct('filedOn', '2026-09-30'), people.head, 'bad-value'],
    ['another channel', correct('channel', 'visit'), people.head, 'correct'],
    ['nothing becomes a letter of an older system', correct('channel', 'mailbox'), people.head, 'bad-value'],
    ['a town has nine digits', correct('areaCode', '440203001'), people.head, 'correct'],
    ['seven digits are no area', correct('areaCode', '4402030'), people.head, 'bad-value'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('a corrected day of petition moves no due day', () => {
    const corrected = withTheOrgan().does(correct('filedOn', '2026-09-20'), people.head).build();
    assert.equal(corrected.filedOn, '2026-09-20');
    assert.deepEqual(corrected.clocks, withTheOrgan().build().clocks);
  });
});

describe('作废: a letter is void, and the matter stands where it stood before', () => {
  const decided = withTheOrgan().accepted('2026-10-09').issued('opinion', '2026-12-01').served('2026-12-05');
  const petition = decided.build();
  for (const [shows, from, act, by, outcome] of [
    ['the head of the unit that wrote it', petition, voiding('opinion'), people.head, 'voidLetter'],
    ['not the bureau', petition, voiding('opinion'), people.chief, 'not-your-act'],
    ['not the officer who asked', petition, { ...voiding('opinion'), askedBy: 'o-head' }, people.head, 'asked-and-approved-by-one'],
    ['a letter that is not there', petition, voiding('none'), people.head, 'no-such-letter'],
    [
      'a letter that is void',
      withTheOrgan().accepted().issued('opinion', '2026-12-01').does(voiding('opinion'), people.head).build(),
      voiding('opinion'),
      people.head,
      'letter-voided',
    ],
    [
      'not while a paper is on its way',
      withTheOrgan().accepted().drafted('opinion', '2026-12-01').build(),
      voiding('acceptance-notice'),
      people.head,
      'paper-in-hand',
    ],
    ['an acceptance is not undone under an opinion', petition, voiding('acceptance-notice'), people.head, 'wrong-state'],
  ] as const)
    test(shows, () => assert.equal(answer(from, act, by), outcome));

  test('an opinion: accepted again, the 60 days run on to the old day, the windows of the petitioner are gone', () => {
    const again = withTheOrgan()
      .accepted('2026-10-09')
      .issued('opinion', '2026-12-01')
      .served('2026-12-05')
      .does(voiding('opinion'), people.head)
      .build();
    assert.deepEqual([again.state, again.decision], ['accepted', undefined]);
    assert.deepEqual([clockOf(again, 'handle')?.due, clockOf(again, 'handle')?.stoppedOn], ['2026-12-08', undefined]);
    assert.deepEqual([clockOf(again, 'review-request')?.cancelled, clockOf(again, 'evaluate')?.cancelled], [true, true]);
  });

  test('an opinion of a closed matter opens it again', () => {
    const again = withTheOrgan()
      .accepted()
      .issued('opinion', '2026-12-01')
      .closed('2026-12-02')
      .does(voiding('opinion'), people.head)
      .build();
    assert.deepEqual([again.state, again.closed], ['accepted', undefined]);
  });

  test('an acceptance: the days to inform run on, and accepting again gives no new 60 days', () => {
    const unaccepted = withTheOrgan().accepted('2026-10-09').does(voiding('acceptance-notice', '2026-10-12'), people.head);
    assert.equal(unaccepted.build().state, 'received');
    assert.equal(clockOf(unaccepted.build(), 'inform-transferred')?.stoppedOn, undefined);
    const again = unaccepted.accepted('2026-10-12', 'acceptance-2').build();
    assert.deepEqual([clockOf(again, 'handle')?.start, clockOf(again, 'handle')?.due], ['2026-10-09', '2026-12-08']);
  });

  test('the extension already granted stays with it', () => {
    const again = withTheOrgan()
      .accepted('2026-10-09')
      .issued('extension', '2026-11-20')
      .does(voiding('acceptance-notice'), people.head)
      .accepted('2026-12-20', 'a2')
      .build();
    assert.deepEqual([clockOf(again, 'handle')?.due, clockOf(again, 'handle')?.extendedByDays], ['2027-01-07', 30]);
  });

  test('accepted directly, it goes back to triaged: nobody ever signed for it', () => {
    const direct = aPetition({ by: people.handler })
      .triaged()
      .accepted('2026-10-09')
      .does(voiding('acceptance-notice', '2026-10-12'), people.head);
    assert.equal(direct.build().state, 'triaged');
  });

  test('an extension: the day once promised stays', () => {
    const unextended = withTheOrgan()
      .accepted('2026-10-09')
      .issued('extension', '2026-11-20')
      .does(voiding('extension-notice'), people.head)
      .build();
    assert.equal(clockOf(unextended, 'handle')?.due, '2027-01-07');
  });

  test('a refusal: back with the organ, the days to inform run on', () => {
    const again = withTheOrgan().issued('refusal', '2026-10-09').does(voiding('refusal-notice', '2026-10-12'), people.head).build();
    assert.deepEqual([again.state, again.refusal, again.closed], ['received', undefined, undefined]);
    assert.equal(clockOf(again, 'inform-transferred')?.stoppedOn, undefined);
  });

  test('the report on a voided opinion is due again, by its old day', () => {
    const assigned = aPetition().triaged().assigned().received().accepted('2026-10-09').issued('opinion', '2026-11-20');
    const reported = assigned
      .does({ type: 'report', on: civilDate('2026-11-23'), text: aText() }, people.handler)
      .does({ type: 'acceptReport', on: civilDate('2026-11-24') }, people.triage);
    const again = reported.does(voiding('opinion', '2026-11-25'), people.head).build();
    const { due, stoppedOn } = clockOf(again, 'assigned-report') ?? {};
    assert.deepEqual([again.assignment?.report, due, stoppedOn], ['due', '2026-11-30', undefined]);
  });

  test('a notice that nothing more is taken up is voided as a refusal is: the matter is back with the organ', () => {
    const letter = aLetter('no-longer-accepted-notice');
    const refused = withTheOrgan().drafted('refusal', '2026-10-09').checked('2026-10-09').signed('2026-10-09');
    const sealed = refused.does({ type: 'seal', on: civilDate('2026-10-09'), letter }, people.sealer);
    assert.notEqual(clockOf(sealed.build(), 'inform-transferred')?.stoppedOn, undefined);
    const again = sealed.does(voiding('no-longer-accepted-notice', '2026-10-12'), people.head).build();
    assert.deepEqual([again.state, clockOf(again, 'inform-transferred')?.stoppedOn], ['received', undefined]);
  });

  test('a refusal that was reopened and overtaken: only its letter is void', () => {
    const overtaken = withTheOrgan()
      .issued('refusal', '2026-10-09')
      .does(reopening('2026-10-12'), people.head)
      .accepted('2026-10-12')
      .issued('opinion', '2026-12-01')
      .closed('2026-12-02');
    const before = overtaken.build();
    const after = overtaken.does(voiding('refusal-notice'), people.head).build();
    const { letters: _, version: __, lastActOn: ___, ...rest } = after;
    const { letters: ____, version: _____, lastActOn: ______, ...was } = before;
    assert.deepEqual(rest, was);
  });

  test('sent to the wrong unit: until it is signed for, the matter comes back and its clock runs on', () => {
    const sent = aPetition().triaged().transferred('2026-09-29', targets.county);
    const act = { ...voiding('transfer-county-bureau', '2026-09-30'), askedBy: 'b-tri' };
    const back = sent.does(act, people.chief).build();
    assert.deepEqual([back.state, back.holder, back.holderIsBureau, back.hops.length], ['triaged', 'bureau', true, 0]);
    assert.equal(clockOf(back, 'triage')?.stoppedOn, undefined);
    const signedFor = aPetition().triaged().transferred('2026-09-29', targets.county).received('2026-09-30', people.county).build();
    assert.equal(answer(signedFor, act, people.chief), 'wrong-state');
  });

  test('an assignment that came back can be made again', () => {
    const act = { ...voiding('assignment-letter', '2026-09-30'), askedBy: 'b-tri' };
    const back = aPetition().triaged().assigned().does(act, people.chief).build();
    assert.equal(back.assignment, undefined);
  });
});

describe('恢复办理: days already used stay used', () => {
  test('a closed matter reopens where it was, and no clock but those of the closing runs on', () => {
    const sameDay = withTheOrgan()
      .accepted('2026-10-09')
      .issued('opinion', '2026-12-01')
      .closed('2026-12-01')
      .does(reopening(), people.head)
      .build();
    assert.deepEqual([sameDay.state, sameDay.closed, sameDay.reopenings], ['decided', undefined, 1]);
    assert.equal(clockOf(sameDay, 'handle')?.stoppedOn, '2026-12-01', 'the opinion stands, so its clock stays met');
  });
  test('a withdrawn matter runs on to its old day', () => {
    const withdrawn = withTheOrgan()
      .accepted('2026-10-09')
      .does({ type: 'withdraw', on: civilDate('2026-10-20'), reason: aText() }, people.petitioner);
    assert.equal(clockOf(withdrawn.build(), 'handle')?.stoppedOn, '2026-10-20');
    const again = withdrawn.does(reopening(), people.head).build();
    assert.deepEqual(
      [again.state, clockOf(again, 'handle')?.stoppedOn, clockOf(again, 'handle')?.due],
      ['accepted', undefined, '2026-12-08'],
    );
  });
  for (const [shows, petition, act, by, outcome] of [
    ['a matter that never ended', withTheOrgan().build(), reopening(), people.head, 'wrong-state'],
    ['without the head', withTheOrgan().issued('refusal', '2026-10-09').build(), reopening(), people.handler, 'approval-by-head'],
    ['with the head', withTheOrgan().issued('refusal', '2026-10-09').build(), reopening(), people.head, 'reopen'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));
});

describe('办结', () => {
  const close = (how: 'answered' | 'replied' | 'by-own-rules') => ({ type: 'close', on, how, reason: aText() }) as const;
  const of = (matterClass: 'suggestion' | 'accusation') =>
    withTheOrgan({ complainedOf: { units: [], persons: true } })
      .triaged(matterClass, {}, people.handler)
      .build();
  const decided = withTheOrgan().accepted().issued('opinion', '2026-12-01').build();
  const assigned = aPetition().triaged().assigned().received().accepted().issued('opinion', '2026-12-01');
  const report = { type: 'report', on, text: aText() } as const;
  for (const [shows, petition, act, by, outcome] of [
    ['a decided matter waits neither for service nor for a rating', decided, close('answered'), people.handler, 'close'],
    ['an appeal that is owed an opinion is not closed', withTheOrgan().build(), close('answered'), people.handler, 'wrong-state'],
    [
      'an appeal of another legal way ends with the outcome of that way alone',
      withTheOrgan().triaged('appeal', { route: 2 }, people.handler).build(),
      close('by-own-rules'),
      people.handler,
      'wrong-state',
    ],
    ['a suggestion is replied to before it ends', of('suggestion'), close('replied'), people.handler, 'reply-missing'],
    ['nobody claims an opinion that is not there', of('suggestion'), close('answered'), people.handler, 'closing-unfit'],
    ['an accusation ends by its own rules', of('accusation'), close('by-own-rules'), people.handler, 'close'],
    ['an assigned matter waits for its report', assigned.build(), close('answered'), people.handler, 'report-not-accepted'],
    [
      'a submitted report is not an accepted one',
      assigned.does(report, people.handler).build(),
      close('answered'),
      people.handler,
      'report-not-accepted',
    ],
    [
      'after acceptance of the report it is closed',
      assigned.does({ type: 'acceptReport', on }, people.triage).build(),
      close('answered'),
      people.handler,
      'close',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('a returned report runs on to its old day, and only the bureau that assigned reads it', () => {
    const submitted = aPetition().triaged().assigned().received().accepted().does(report, people.handler);
    assert.equal(answer(submitted.build(), { type: 'acceptReport', on }, people.county), 'no-assignment');
    const returned = submitted.does({ type: 'returnReport', on, reason: aText() }, people.triage).build();
    assert.deepEqual([returned.assignment?.report, clockOf(returned, 'assigned-report')?.stoppedOn], ['returned', undefined]);
  });

  test('a report is a letter; voided before it was read, it is owed again by the old day, and what was read stays', () => {
    const letter = aLetter('completion-report');
    const submitted = () =>
      aPetition()
        .triaged()
        .assigned()
        .received()
        .accepted()
        .does({ ...report, letter }, people.handler);
    const voided = { type: 'voidLetter', on, letterId: letter.letterId, reason: aText(), askedBy: 'o-han' } as const;
    const again = submitted().does(voided, people.head).build();
    assert.deepEqual([again.assignment?.report, clockOf(again, 'assigned-report')?.stoppedOn], ['due', undefined]);
    const read = submitted().does({ type: 'acceptReport', on }, people.triage).build();
    assert.equal(answer(read, voided, people.head), 'wrong-state');
  });
});

describe('送达与评价: service opens the windows', () => {
  const issued = withTheOrgan().accepted().issued('opinion', '2026-12-01');
  const serve = (mode: 'post' | 'portal', day = '2026-12-05') =>
    ({ type: 'recordService', on: civilDate(day), letterId: 'opinion', mode }) as const;
  const rate = (day = '2026-12-10') => ({ type: 'rate', on: civilDate(day), bureau: 'satisfied', unit: 'dissatisfied' }) as const;
  const served = withTheOrgan().accepted().issued('opinion', '2026-12-01').served('2026-12-05'); // windows end on 2027-01-04
  const both = withTheOrgan().accepted().issued('opinion', '2026-12-01').served('2026-12-05').does(rate(), people.petitioner);
  const changed = (day: string) => ({ type: 'rate', on: civilDate(day), unit: 'basically-satisfied' }) as const;
  const repeated = withTheOrgan({ firstTime: false }).accepted().issued('opinion', '2026-12-01').served('2026-12-05').build();
  for (const [shows, petition, act, by, outcome] of [
    ['served by post', issued.build(), serve('post'), people.handler, 'recordService'],
    ['on the day of issue', issued.build(), serve('post', '2026-12-01'), people.handler, 'recordService'],
    ['not before it was issued', issued.build(), serve('post', '2026-11-30'), people.handler, 'service-before-issue'],
    ['not online without consent', issued.build(), serve('portal'), people.handler, 'electronic-service-not-agreed'],
    ['once', served.build(), serve('post'), people.handler, 'already-served'],
    ['no rating before service', issued.build(), rate(), people.petitioner, 'rating-not-open'],
    ['a rating after service', served.build(), rate(), people.petitioner, 'rate'],
    ['on the last day of the window', served.build(), rate('2027-01-04'), people.petitioner, 'rate'],
    ['not the day after', served.build(), rate('2027-01-05'), people.petitioner, 'rating-closed'],
    ['something is rated', served.build(), { type: 'rate', on }, people.petitioner, 'nothing-rated'],
    [
      'the same word twice says nothing new',
      withTheOrgan()
        .accepted()
        .issued('opinion', '2026-12-01')
        .served('2026-12-05')
        .does({ ...rate(), unit: undefined } as MatterAct, people.petitioner)
        .build(),
      rate(),
      people.petitioner,
      'already-rated',
    ],
    ['a changed mind inside the window', both.build(), changed('2026-12-20'), people.petitioner, 'rate'],
    ['on its last day too', both.build(), changed('2027-01-04'), people.petitioner, 'rate'],
    ['not after it', both.build(), changed('2027-01-05'), people.petitioner, 'rating-closed'],
    ['a repeated petition is not rated', repeated, rate(), people.petitioner, 'not-rateable'],
    ['a closed matter is still rated', served.closed('2026-12-06').build(), rate(), people.petitioner, 'rate'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('the windows count from the day of service, not of its entry', () => {
    const late = withTheOrgan().accepted().issued('opinion', '2026-12-01').does(serve('post'), people.handler, '2026-12-20').build();
    assert.deepEqual([clockOf(late, 'review-request')?.start, clockOf(late, 'review-request')?.due], ['2026-12-05', '2027-01-04']);
  });
  test('a proof that comes back after a later step is still recorded under its day', () => {
    const closed = withTheOrgan().accepted().issued('opinion', '2026-12-01').closed('2026-12-08').build();
    assert.equal(answer(closed, serve('post'), people.handler, '2026-12-15'), 'recordService');
  });
  test('a window for rating opens only where there is one', () => assert.equal(clockOf(repeated, 'evaluate'), undefined));
});

describe('作废送达记录: a service entered wrongly is taken back and recorded as it was (ADR-0042)', () => {
  const served = (day: string) => withTheOrgan().accepted('2026-10-09').issued('opinion', '2026-12-01').served(day);
  const unserving = (letterId = 'opinion', day: string = '2026-12-10') =>
    ({ type: 'voidService', on: civilDate(day), letterId, ...asked }) as const;
  const windows = (petition: Petition) => ['review-request', 'evaluate'].map((purpose) => clockOf(petition, purpose as never));

  for (const [shows, from, act, by, outcome] of [
    ['the head of the unit that wrote it', served('2026-12-05').build(), unserving(), people.head, 'voidService'],
    ['not the bureau', served('2026-12-05').build(), unserving(), people.chief, 'not-your-act'],
    ['not a handler', served('2026-12-05').build(), unserving(), people.handler, 'approval-by-head'],
    [
      'not the officer who asked',
      served('2026-12-05').build(),
      { ...unserving(), askedBy: 'o-head' },
      people.head,
      'asked-and-approved-by-one',
    ],
    ['a letter that is not there', served('2026-12-05').build(), unserving('none'), people.head, 'no-such-letter'],
    [
      'a letter that was not served',
      withTheOrgan().accepted().issued('opinion', '2026-12-01').build(),
      unserving(),
      people.head,
      'not-served',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(from, act, by), outcome));

  test('its windows close, and those of the right service open', () => {
    const builder = served('2026-12-03').does(unserving(), people.head);
    const taken = builder.build();
    assert.deepEqual([taken.state, taken.letters.find(({ letterId }) => letterId === 'opinion')?.service], ['decided', undefined]);
    for (const window of windows(taken)) assert.ok(window?.cancelled);
    for (const window of windows(builder.served('2026-12-09').build()))
      assert.deepEqual([window?.start, window?.cancelled], ['2026-12-09', undefined]);
  });

  test('the petitioner keeps the later day that was shown', () => {
    const again = served('2026-12-08').does(unserving(), people.head).served('2026-12-03').build();
    assert.equal(again.letters.find(({ letterId }) => letterId === 'opinion')?.service?.on, '2026-12-03');
    for (const window of windows(again)) assert.equal(window?.start, '2026-12-08');
  });
});
