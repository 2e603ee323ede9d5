import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { demoOfficers } from '../../demo/officers.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const discipline = '440200-discipline';
const housing = '440200-housing';

describe('who has an interest takes no part', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  const as = (name: string) => tokens.get(name) ?? '';
  before(async () => {
    site = await aSite();
    const deputy = demoOfficers.find(({ account }) => account === 'deputy.city');
    assert.ok(deputy);
    tokens.set('deputy', await site.signIn({ account: deputy.account, name: deputy.name, unit: bureau, roles: deputy.roles }));
    for (const [name, unit, role] of [
      ['triage', bureau, 'triage'],
      ['chief', bureau, 'chief'],
      ['desk', bureau, 'restricted'],
      ['discipline', discipline, 'discipline'],
      ['handler', housing, 'handler'],
      ['checker', housing, 'checker'],
      ['head', housing, 'head'],
    ] as const)
      tokens.set(name, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  async function filed(more: object = {}) {
    const { petitionNo } = await site.city.file(more);
    let match = 1;
    const act = async (name: string, body: object) => {
      const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as: as(name), body, match });
      if (told.status === 200) match = told.json.version;
      return told;
    };
    const done = async (name: string, body: object) => {
      const told = await act(name, body);
      assert.equal(told.status, 200, told.text);
      return told;
    };
    const read = async (name: string) => site.ask({ path: `/petitions/${petitionNo}`, as: as(name) });
    return { petitionNo, act, done, read };
  }

  test('[X5] an accusation that lies with the accused is recalled, and the accused finds it no more', async (t) => {
    const { act, done, read } = await filed({ accusation: true, title: '关于纪检干部的举报' });
    await done('desk', { type: 'triage', class: 'accusation', category: 'discipline', purpose: 'disclosure', areaCode: '440203' });
    await done('desk', { type: 'transfer', to: discipline });
    await done('discipline', { type: 'receive' });
    const other = await act('desk', { type: 'recall', accusedUnit: housing, reason: '反映的是该单位。' });
    assert.equal(other.json.code, 'holder-not-accused');
    const recalled = await done('desk', { type: 'recall', accusedUnit: discipline, reason: '经核实，反映的是该单位的工作人员。' });
    assert.equal((await read('discipline')).status, 404);
    const back = (await read('desk')).json;
    assert.deepEqual([back.state, back.holder], ['triaged', bureau]);
    const again = await act('desk', { type: 'transfer', to: discipline });
    assert.equal(again.json.code, 'target-complained-of');
    worked(t, { rows: 'X5', answer: answerOf(recalled), says: /"type":"recall"/ });
    refused(t, { rows: 'X5', answer: answerOf(other), says: /holder-not-accused/ });
  });

  test('a head of the restricted desk mends what its officers ask for; a chief outside it does not learn of the matter', async () => {
    const { petitionNo, act, done, read } = await filed({ accusation: true });
    const correction = {
      type: 'correct',
      field: 'headcount',
      value: '3',
      reason: '登记有误。',
      askedBy: site.city.officer(bureau, 'restricted').account,
    };
    assert.equal((await act('chief', correction)).status, 404);
    assert.equal((await act('desk', correction)).json.code, 'not-your-act');
    await done('deputy', correction);
    assert.equal((await read('deputy')).json.headcount, 3);
    assert.ok(petitionNo);
  });

  test('[F7] an officer with an interest steps back and sees the matter no more; a colleague goes on', async (t) => {
    const { act, done, read } = await filed();
    await done('triage', { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 });
    await done('triage', { type: 'transfer', to: housing });
    const meddling = await act('checker', { type: 'recuse', who: site.city.officer(housing, 'handler').account, reason: '亲属' });
    assert.equal(meddling.json.code, 'recusal-by-head');
    const stepped = await done('handler', { type: 'recuse', reason: '信访人是本人的亲属。' });
    assert.equal((await read('handler')).status, 404);
    assert.equal((await act('handler', { type: 'receive' })).status, 404);
    assert.equal((await read('head')).status, 200);
    const desk = await site.ask({ path: '/desk', as: as('handler') });
    assert.deepEqual(desk.json.items, []);
    const listed = async (name: 'handler' | 'head') => (await site.ask({ path: '/petitions', as: as(name) })).json.items.length;
    assert.equal(await listed('handler'), (await listed('head')) - 1, 'nor in a list');
    worked(t, { rows: 'F7', answer: answerOf(stepped), says: /"type":"recuse"/ });
    refused(t, { rows: 'F7', answer: answerOf(meddling), says: /recusal-by-head.*负责人/ });
  });
});
