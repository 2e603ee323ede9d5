import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aPetition, aText, lawOn, people, withTheOrgan } from '../aPetition.ts';
import { decide } from '../decide.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import { waitingFor } from '../waiting.ts';

const on = civilDate('2026-11-20');
const reason = aText();
const above = ['bureau', 'province-bureau'];
const reopen = (more: object = {}): MatterAct => ({ type: 'reopen', on, reason, askedBy: 'o-han', above, ...more });
const ask = (unit: string): MatterAct => ({ type: 'askReopening', on, reason, to: { unit } });
const decline: MatterAct = { type: 'declineReopening', on, reason };

const closed = () => withTheOrgan().accepted().issued('opinion', '2026-11-09').served('2026-11-10').closed('2026-11-12');
const again = { type: 'close', on, how: 'answered', reason } as const;
const twice = () => closed().does(reopen(), people.head).does(again, people.handler);
const asked = () => twice().does(ask('bureau'), people.handler);

const answer = (petition: Petition, act: MatterAct, by: Actor, law: Partial<Law> = {}): string => {
  const decided = decide(petition, act, { by, at: `${on}T02:00:00.000Z` }, { ...lawOn(on), ...law });
  return decided.ok ? decided.event.type : decided.refusal.code;
};

describe('恢复办理: from the N-th time on one level up (ADR-0213)', () => {
  for (const [shows, petition, act, by, outcome, law] of [
    ['the first time the organ itself', closed().build(), reopen(), people.head, 'reopen', {}],
    ['the second time not any more', twice().build(), reopen(), people.head, 'reopening-goes-up', {}],
    ['but the bureau above does', twice().build(), reopen(), people.chief, 'reopen', {}],
    ['not with a head of another unit', twice().build(), reopen(), { ...people.court, role: 'head' }, 'reopening-goes-up', {}],
    ['a city may set a later time', twice().build(), reopen(), people.head, 'reopen', { reopeningGoesUpAt: 3 }],
    ['or the very first', closed().build(), reopen(), people.head, 'reopening-goes-up', { reopeningGoesUpAt: 1 }],
    ['where nothing stands above, the own level', twice().build(), reopen({ above: [] }), people.head, 'reopen', {}],
    [
      'nobody approves what the same officer asked for',
      twice().build(),
      reopen({ askedBy: 'b-chief' }),
      people.chief,
      'asked-and-approved-by-one',
      {},
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by, law), outcome));

  for (const [shows, petition, act, by, outcome] of [
    ['the organ asks the bureau above', twice().build(), ask('bureau'), people.handler, 'askReopening'],
    ['its head as well', twice().build(), ask('bureau'), people.head, 'askReopening'],
    ['who decides alone does not ask', closed().build(), ask('organ'), people.head, 'reopening-own-decision'],
    ['it is asked once at a time', asked().build(), ask('bureau'), people.handler, 'reopening-asked-already'],
    ['who was asked declines', asked().build(), decline, people.chief, 'declineReopening'],
    ['nobody else does', asked().build(), decline, people.head, 'not-your-act'],
    ['nothing asked, nothing declined', twice().build(), decline, people.chief, 'no-reopening-asked'],
    ['what goes on is not reopened', withTheOrgan().build(), ask('bureau'), people.handler, 'wrong-state'],
    [
      'what was withdrawn may be asked for',
      aPetition()
        .does({ type: 'withdraw', on: civilDate('2026-09-29'), reason }, people.triage)
        .build(),
      ask('bureau'),
      people.triage,
      'askReopening',
    ],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));

  test('a request lies on the desk of who decides, until it is answered', () => {
    const waits = (petition: Petition) => waitingFor(petition).some(({ unit }) => unit === 'bureau');
    assert.deepEqual(asked().build().reopeningAsked, { by: 'organ', to: 'bureau', on, time: 2 });
    assert.deepEqual(
      [twice(), asked()].map((each) => waits(each.build())),
      [false, true],
    );
    assert.ok(!waits(asked().does(decline, people.chief).build()));
    const open = asked().does(reopen(), people.chief).build();
    assert.deepEqual([waits(open), open.reopenings, open.reopeningAsked, open.state], [false, 2, undefined, 'decided']);
  });
});
