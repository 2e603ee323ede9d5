import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { civilDate } from '../clock/civilDate.ts';
import { regimeOn } from '../regulations/regimes.ts';
import type { MatterAct } from './acts.ts';
import { actsIn } from './actsIn.ts';
import { actTypes, beside, goes, text } from './anyAct.fixture.ts';
import { anyStep, holds, live, lives } from './anyLife.fixture.ts';
import { aLetter, lawOn, people, withTheOrgan } from './aPetition.ts';
import { decide } from './decide.ts';
import { fold } from './evolve.ts';
import { internalReasons } from './internalReasons.ts';
import type { Petition } from './petition.ts';
import { endStates, states } from './state.ts';

describe('every state × every act: what the table does not name is refused', () => {
  const petition = withTheOrgan().build();
  for (const state of states)
    test(state, () => {
      for (const type of actTypes.filter((act) => !actsIn[state].includes(act))) {
        const act = { type, on: civilDate('2026-10-09'), text, reason: text, letter: aLetter('l'), askedBy: 'x' } as unknown as MatterAct;
        const decided = decide({ ...petition, state }, act, { by: people.head, at: '2026-10-09T02:00:00Z' }, lawOn('2026-10-09'));
        const waiting = state === 'transferred' || state === 'assigned';
        assert.ok(!decided.ok, `${type} in ${state}`);
        assert.ok(decided.refusal.code === 'wrong-state' || (waiting && decided.refusal.code === 'not-received-yet'), decided.refusal.code);
      }
    });
  test('and an ended matter cannot be worked on', () => {
    for (const end of endStates) assert.ok(!actsIn[end].some((act) => ['accept', 'transfer', 'assign', 'triage'].includes(act)), end);
  });
});

describe('whatever is tried', () => {
  test('decide always answers, in every state, and never throws', () => {
    const anyPetition = fc.constantFrom(...states).map((state) => ({ ...withTheOrgan().accepted().build(), state }));
    fc.assert(
      fc.property(anyPetition, anyStep, (petition, { act, by }) => {
        const decided = decide(petition, act, { by, at: '2026-12-01T02:00:00Z' }, lawOn('2026-12-01'));
        assert.equal(typeof decided.ok, 'boolean');
      }),
      { numRuns: 600, seed: 20261122 },
    );
  });

  test('lives do go on: acts of every type happen, and every state is reached', () => {
    const happened = new Set<string>();
    const reached = new Set<string>();
    holds((_, event, after) => {
      happened.add(event.type);
      reached.add(after.state);
    });
    for (const type of [
      'triage',
      'transfer',
      'assign',
      'receive',
      'accept',
      'draft',
      'check',
      'sendBack',
      'sign',
      'seal',
      'recordService',
      'rate',
      'report',
      'returnReport',
      'acceptReport',
      'close',
      'correct',
      'withdraw',
      'reopen',
      'voidLetter',
      'routeOut',
      'recordRouteReceipt',
      'recordRouteOutcome',
      'comeBack',
      'tellDestination',
      'replySuggestion',
      'voidService',
    ])
      assert.ok(happened.has(type), `${type} never happened: the property shows nothing about it`);
    for (const state of states.filter((each) => each !== 'historical' && each !== 'answered')) assert.ok(reached.has(state), state);
  });

  test('the fold of the events is the matter, and its version is their number', () =>
    fc.assert(
      fc.property(lives, ([steps, accusation]) => {
        const { events, petition } = live(steps, accusation, () => undefined);
        assert.deepEqual(fold(events), petition);
        assert.deepEqual(fold(JSON.parse(JSON.stringify(events))), JSON.parse(JSON.stringify(petition)));
        assert.equal(petition.version, events.length);
      }),
      { numRuns: 60, seed: 20261122, endOnFailure: true },
    ));

  test('of one kind and one unit at most one clock runs', () =>
    holds((_, event, { clocks }) => {
      const kinds = clocks.filter((clock) => goes(clock) && !beside(clock)).map(({ purpose, unit }) => `${purpose} ${unit}`);
      assert.equal(new Set(kinds).size, kinds.length, `${event.type}: ${kinds}`);
    }));

  test('a closed or withdrawn matter has no clock running against an organ', () =>
    holds((_, event, { clocks, state }) => {
      if (state !== 'closed' && state !== 'withdrawn') return;
      const owed = clocks.filter((clock) => goes(clock) && !beside(clock) && clock.unit !== 'petitioner');
      assert.deepEqual(owed, [], event.type);
    }));

  test('a due day only ever moves by an extension, and later; nothing else rewrites a clock', () =>
    holds((before, event, after) => {
      for (const [no, clock] of before.clocks.entries()) {
        const now = after.clocks[no];
        assert.ok(now);
        assert.deepEqual([now.start, now.unit, now.purpose], [clock.start, clock.unit, clock.purpose]);
        if (now.due === clock.due) continue;
        assert.equal(event.type, 'seal');
        assert.ok(now.due > clock.due);
      }
    }));

  test('a clock that stopped goes on only by reopening, voiding, a returned report, an objection or its refusal, a recall, or a way that did not take it', () =>
    holds((before, event, after) => {
      const resumed = before.clocks.some((clock, no) => !goes(clock) && after.clocks[no] && goes(after.clocks[no]));
      if (resumed)
        assert.ok(
          [
            'reopen',
            'voidLetter',
            'returnReport',
            'object',
            'refuseReturn',
            'returnSupervision',
            'recall',
            'comeBack',
            'undoSplit',
          ].includes(event.type),
          event.type,
        );
    }));

  test('a bureau never accepts and never decides', () =>
    holds((_, event, after) => {
      if (event.type === 'accept' || event.type === 'sign' || event.type === 'seal') assert.ok(!event.by.isBureau);
      assert.ok(after.competent === undefined || !['bureau', 'county-bureau'].includes(after.competent));
    }));

  test('an accusation moves to discipline organs only, and never within the unit complained of', () =>
    holds((before, event) => {
      if (!before.restricted || (event.type !== 'transfer' && event.type !== 'assign' && event.type !== 'designate')) return;
      assert.ok(event.to.isDiscipline);
      assert.ok(!event.to.within.includes('organ'));
    }));

  test('one answer: no opinion while a co-organ is in time to answer; and the accused of an accusation is never asked', () => {
    const seen = new Set<string>();
    holds((before, event) => {
      seen.add(event.type);
      if (event.type === 'seal' && before.paper?.kind === 'opinion')
        assert.ok(!before.coOrgans?.some(({ standing, dueOn }) => standing === 'open' && dueOn >= event.on));
      if (event.type === 'askCoOrgan' && before.restricted) assert.ok(event.to.isDiscipline && !event.to.within.includes('organ'));
    }, 400);
    for (const type of ['askCoOrgan', 'answerLead', 'withdrawAsking']) assert.ok(seen.has(type), type);
  });

  test('the drafter neither checks nor signs nor seals', () =>
    holds((before, event) => {
      if (event.type === 'check' || event.type === 'sign' || event.type === 'seal')
        assert.notEqual(before.paper?.draftedBy, event.by.officer);
      if (event.type === 'sign') assert.notEqual(before.paper?.checkedBy, event.by.officer);
    }));

  test('a letter once made stays in the list, and once void stays void', () =>
    holds((before, _, after) => {
      for (const [at, letter] of before.letters.entries()) {
        assert.equal(after.letters[at]?.letterId, letter.letterId);
        if (letter.voidedOn) assert.equal(after.letters[at]?.voidedOn, letter.voidedOn);
      }
    }));

  test('every event says who did it, and the article or the named reason it rests on', () => {
    const reasons = Object.keys(internalReasons);
    const unfounded = new Set<string>();
    holds((_, event) => {
      assert.ok(event.by.officer && event.by.unit && event.by.role, event.type);
      assert.ok(event.article || reasons.includes(event.type), `${event.type} has neither article nor reason`);
      if (!event.article) unfounded.add(event.type);
    });
    assert.ok(unfounded.size > 5, [...unfounded].join(' '));
  });

  test('an article is one of the regime of its day', () =>
    holds((_, { article = '', on, type }) => {
      const law = regimeOn(on) === 'xftl2005' ? '信访条例 ' : '信访工作条例 ';
      assert.ok(article === '' || article.startsWith(law) || article.startsWith('信访事项简易办理办法'), `${type}: ${article}`);
    }));

  test('after its end a matter is worked on no more, unless a mistake is mended or a review has it handled anew', () => {
    let ended = 0;
    holds((before, event, after) => {
      if (!endStates.includes(before.state)) return;
      if (event.type === 'reopen' || event.type === 'voidLetter' || (event.type === 'seal' && before.paper?.kind === 'review')) return;
      const told = ({ state, holder, competent, acceptedOn, class: matterClass, decision, hops }: Petition) =>
        [state, holder, competent, acceptedOn, matterClass, decision, hops] as const;
      assert.deepEqual(told(after), told(before), event.type);
      const begun = event.clocks.flatMap((effect) => (effect.effect === 'started' ? [effect.clock] : []));
      const owed = begun.filter((clock) => goes(clock) && !beside(clock) && clock.unit !== 'petitioner');
      assert.ok(owed.length === 0 || event.type === 'reportUrgent', event.type);
      ended += 1;
    });
    assert.ok(ended > 50, `only ${ended} acts came after an end`);
  });
});
