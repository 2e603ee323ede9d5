import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import { people, withTheOrgan } from '../aPetition.ts';
import { evolve } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { succeed } from './succeed.ts';

const to = { unit: 'o-new', isBureau: false, isDiscipline: false, within: ['o-new', 'o-old-accused'] } as const;
const system = { officer: 'system', unit: 'b', isBureau: true, role: 'system' } as const;
const asked = (from: string) => ({ from, to, on: civilDate('2026-11-20'), at: '2026-11-20T02:00:00.000Z', by: system });
const organ = people.handler.unit;

describe('第二十四条第二款: whoever has the powers goes on', () => {
  const accepted = withTheOrgan().accepted().build();
  const restricted: Petition = { ...accepted, restricted: true, complainedOf: { units: ['o-old-accused'], persons: true } };
  for (const [shows, petition, from, outcome] of [
    ['what lies with the unit goes over', accepted, organ, 'succeed'],
    ['nothing of another unit does', accepted, 'o-other', undefined],
    ['an accusation does not go to who was accused', restricted, organ, 'accused'],
  ] as const)
    test(shows, () => {
      const answer = succeed(petition, asked(from));
      assert.equal(typeof answer === 'object' ? answer.type : answer, outcome);
    });

  test('running clocks keep their days and get another desk; stopped ones keep theirs', () => {
    const event = succeed(accepted, asked(organ));
    assert.ok(typeof event === 'object');
    const after = evolve(accepted, event);
    const days = ({ clocks }: Petition) => clocks.map(({ due }) => due);
    assert.deepEqual(days(after), days(accepted));
    for (const [no, clock] of after.clocks.entries())
      assert.equal(clock.unit, clock.stoppedOn || accepted.clocks[no]?.unit !== organ ? accepted.clocks[no]?.unit : 'o-new');
    assert.deepEqual([after.holder, after.competent], ['o-new', 'o-new']);
    assert.equal(succeed(after, asked(organ)), undefined, 'a second time there is nothing left');
  });
});
