import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { civilDate } from '../../clock/civilDate.ts';
import { zhejiang2016 } from '../../regulations/regionZhejiang.ts';
import type { Actor, MatterAct } from '../acts.ts';
import { aPetition, aText, lawOn, people } from '../aPetition.ts';
import { decide } from '../decide.ts';
import type { Law } from '../law.ts';
import type { Petition } from '../petition.ts';
import type { Channel } from '../state.ts';
import { countedPeople } from './standing.ts';

const on = civilDate('2026-09-29');
const add = (first: number, count: number) => ({ type: 'addCoSigners', on, first, count, commitment: 'c' }) as const;
const remove = (coSigner: number) => ({ type: 'removeCoSigner', on, coSigner, removal: 'forged', reason: aText() }) as const;
const name = (...coSigners: number[]) => ({ type: 'nameRepresentatives', on, coSigners }) as const;
const joint = (channel: Channel, count = 8, headcount = 9) => aPetition({ channel, headcount }).does(add(1, count), people.registrar);

const answer = (petition: Petition, act: MatterAct, by: Actor = people.registrar, law: Law = lawOn(act.on)): string => {
  const decided = decide(petition, act, { by, at: `${act.on}T02:00:00.000Z` }, law);
  return decided.ok ? `${decided.event.type}${decided.event.article ? ` by ${decided.event.article}` : ''}` : decided.refusal.code;
};

describe('代表: how many may represent the others, the petitioner being one (信访工作条例 第二十条第三款)', () => {
  for (const [shows, petition, act, outcome] of [
    ['a visit: the petitioner and four', joint('visit').build(), name(1, 2, 3, 4), 'nameRepresentatives by 信访工作条例 第二十条第三款'],
    ['a visit: the petitioner and five are six', joint('visit').build(), name(1, 2, 3, 4, 5), 'too-many-representatives'],
    ['the same one named twice is one', joint('visit').build(), name(1, 2, 3, 4, 4), 'nameRepresentatives by 信访工作条例 第二十条第三款'],
    ['online: five in all, of which no article speaks', joint('web').build(), name(1, 2, 3, 4), 'nameRepresentatives'],
    ['online: a sixth is refused too', joint('web').build(), name(1, 2, 3, 4, 5), 'too-many-representatives'],
    ['nobody beside the petitioner', joint('visit').build(), name(), 'nameRepresentatives by 信访工作条例 第二十条第三款'],
    ['who is not on the list represents nobody', joint('visit').build(), name(9), 'no-such-co-signer'],
    ['who was taken off represents nobody', joint('visit').does(remove(2), people.registrar).build(), name(2), 'no-such-co-signer'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act), outcome));

  test('six are refused by the article for a visit, and without one elsewhere', () => {
    for (const [channel, article] of [
      ['visit', '信访工作条例 第二十条第三款'],
      ['letter', undefined],
    ] as const) {
      const decided = decide(joint(channel).build(), name(1, 2, 3, 4, 5), { by: people.registrar, at: 'now' }, lawOn(on));
      assert.deepEqual(decided, {
        ok: false,
        refusal: { code: 'too-many-representatives', most: 5, asked: 6, ...(article && { article }) },
      });
    }
  });

  test('a region with fewer: up to ten people three, above them five (浙江省信访条例 第十五条第二款)', () => {
    const day = civilDate('2020-06-02');
    const law = { ...lawOn(day), region: zhejiang2016 };
    const dated = (act: MatterAct) => ({ ...act, on: day }) as MatterAct;
    const of = (headcount: number) =>
      aPetition({ channel: 'visit', headcount, filedOn: '2020-06-01' })
        .does(dated(add(1, 4)), people.registrar)
        .build();
    assert.equal(answer(of(10), dated(name(1, 2)), people.registrar, law), 'nameRepresentatives by 浙江省信访条例 第十五条第二款');
    assert.equal(answer(of(10), dated(name(1, 2, 3)), people.registrar, law), 'too-many-representatives');
    assert.equal(answer(of(11), dated(name(1, 2, 3, 4)), people.registrar, law), 'nameRepresentatives by 浙江省信访条例 第十五条第二款');
  });
});

describe('联名: the list of people', () => {
  test('numbers run on and are never used again; who is taken off is not counted and represents nobody', () => {
    const petition = joint('web', 3)
      .does(name(2, 3), people.registrar)
      .does(remove(3), people.registrar)
      .does(add(4, 2), people.registrar)
      .does(name(2, 5), people.registrar)
      .build();
    assert.equal(petition.joint?.entered, 5);
    assert.deepEqual(petition.joint?.removed, [{ no: 3, removal: 'forged', on }]);
    assert.deepEqual(petition.joint?.representatives, [
      { no: 2, since: 3 },
      { no: 5, since: 6 },
    ]);
    assert.equal(countedPeople(petition), 5);
    assert.equal(petition.headcount, 9, 'what was said stays as it was said');
  });

  test('an anonymous petitioner is no identity that is counted', () => {
    const petition = aPetition({ identity: 'anonymous' }).does(add(1, 2), people.registrar).build();
    assert.equal(countedPeople(petition), 2);
  });

  for (const [shows, petition, act, by, outcome] of [
    ['a list that was begun before another one', joint('web').build(), add(1, 2), people.registrar, 'nobody-listed'],
    ['an empty list', joint('web').build(), add(9, 0), people.registrar, 'nobody-listed'],
    ['the last place of the list', aPetition().build(), add(1, 3000), people.registrar, 'addCoSigners'],
    ['one more than a list holds', aPetition().build(), add(1, 3001), people.registrar, 'too-many-co-signers'],
    ['nobody is taken off twice', joint('web').does(remove(1), people.registrar).build(), remove(1), people.registrar, 'no-such-co-signer'],
    ['who files names the others', aPetition().build(), add(1, 2), people.petitioner, 'addCoSigners'],
    ['but takes nobody off', joint('web').build(), remove(1), people.petitioner, 'not-your-act'],
    ['and names nobody once it is being handled', aPetition().triaged().build(), add(1, 2), people.petitioner, 'not-your-act'],
  ] as const)
    test(shows, () => assert.equal(answer(petition, act, by), outcome));
});
