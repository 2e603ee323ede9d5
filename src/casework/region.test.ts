import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { noRegion, type RegionLayer } from '../regulations/regions.ts';
import { zhejiang2016 } from '../regulations/regionZhejiang.ts';
import { verifyCity } from '../storage/verify.ts';

const bureau = '440200-xfj';
const housing = '440200-housing';
const day = '2020-01-10'; // the Spring Festival of that year was prolonged to 2 February

/** The clocks of a matter filed, passed on, signed for and accepted on one day, by purpose. */
async function lastDays(on: ACity): Promise<Record<string, { due: string; rule: string; article: string }>> {
  const { petitionNo } = await on.file();
  const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
  for (const [unit, role, body] of [
    [bureau, 'triage', triage],
    [bureau, 'triage', { type: 'transfer', to: housing }],
    [housing, 'handler', { type: 'receive' }],
    [housing, 'handler', { type: 'accept' }],
  ] as const) {
    const answer = await on.act(on.officer(unit, role), petitionNo, body);
    assert.equal(answer.outcome, 'done', JSON.stringify(answer));
  }
  const { clocks } = await on.read(on.officer(housing, 'handler'), petitionNo);
  return Object.fromEntries(clocks.map(({ purpose, due, rule, article }) => [purpose, { due, rule, article }]));
}

describe('a city with the terms of a region', () => {
  let national: ACity;
  let zhejiang: ACity;
  before(async () => {
    [national, zhejiang] = await Promise.all([aCity({ today: day }), aCity({ today: day, region: zhejiang2016 })]);
  });
  after(async () => {
    await Promise.all([national.close(), zhejiang.close()]);
  });

  test('files show the shorter day with the article of the region; no day is later than the national one', async () => {
    const [usual, shorter] = await Promise.all([lastDays(national), lastDays(zhejiang)]);
    assert.deepEqual(
      ['triage', 'inform-transferred', 'handle'].map((purpose) => [usual[purpose]?.due, shorter[purpose]?.due]),
      [
        ['2020-02-03', '2020-01-17'],
        ['2020-02-03', '2020-01-17'],
        ['2020-03-10', '2020-02-10'],
      ],
    );
    for (const [purpose, { due }] of Object.entries(shorter)) assert.ok(due <= (usual[purpose]?.due ?? ''), purpose);
    assert.deepEqual([shorter.handle?.rule, shorter.handle?.article], ['zhejiang2016.handle', '浙江省信访条例 第二十三条第一款']);
  });

  test('what was counted still agrees with its events, also after the city chose the national terms again', async () => {
    for (const region of [zhejiang2016, noRegion] satisfies RegionLayer[]) {
      const { matters, differences } = await verifyCity(
        { ...zhejiang.city, calendars: zhejiang.city.calendars, region },
        zhejiang.ownerUrl,
      );
      assert.ok(matters > 0);
      assert.deepEqual(differences, []);
    }
  });
});
