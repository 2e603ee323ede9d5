import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Actor } from './acts.ts';
import { aPetition, people, targets } from './aPetition.ts';
import type { Petition } from './petition.ts';

const informing = ({ clocks }: Petition): string[] =>
  clocks.flatMap(({ purpose, due, stoppedOn, cancelled }) =>
    purpose.startsWith('inform-') && !cancelled ? [stoppedOn ? `${purpose} stopped` : `${purpose} ${due}`] : [],
  );
const came = (by: Actor, accusation = false, filedOn = '2026-09-28') => aPetition({ by, accusation, filedOn });
const atCourt = (route: number) =>
  aPetition().triaged('appeal', { route }).transferred('2026-09-29', targets.court).received('2026-09-30', people.court);

describe('第二十三条第四款: who tells by rules of its own', () => {
  for (const [shows, petition, clocks] of [
    ['a discipline organ that an accusation is brought to', came(people.discipline, true), []],
    ['anything else brought there is told of in 15 days', came(people.discipline), ['inform-direct 2026-10-13']],
    ['an accusation brought to another organ too', came(people.handler, true), ['inform-direct 2026-10-13']],
    ['screened as an accusation, the duty ends', came(people.discipline).triaged('accusation'), ['inform-direct stopped']],
    [
      'screened as an appeal after all, it is owed again to its first day',
      came(people.discipline).triaged('accusation').triaged('appeal'),
      ['inform-direct 2026-10-13'],
    ],
    ['and so is one that never ran', came(people.discipline, true).triaged('appeal'), ['inform-direct 2026-10-13']],
    ['a 政法部门 that a matter of litigation was passed to', atCourt(1), []],
    ['not of another item', atCourt(6), ['inform-transferred 2026-10-15']],
    [
      'screened as another item there, it is owed from the day of receipt',
      atCourt(1).triaged('appeal', { route: 6 }, people.court),
      ['inform-transferred 2026-10-15'],
    ],
    ['the text of 2005 knows no such rule', came(people.discipline, true, '2020-06-01'), ['inform-direct 2020-06-16']],
    [
      'nor does screening under it end anything',
      came(people.discipline, false, '2020-06-01').triaged('accusation'),
      ['inform-direct 2020-06-16'],
    ],
  ] as const)
    test(shows, () => assert.deepEqual(informing(petition.build()), clocks));

  test('the five working days to object stay', () =>
    assert.ok(
      atCourt(1)
        .build()
        .clocks.some(({ purpose, stoppedOn }) => purpose === 'object' && !stoppedOn),
    ));
});
