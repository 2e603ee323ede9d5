import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const triaged = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const housing = '440200-housing';
const opinion = { ...anOpinion, opinion: '经研究，不予支持。' };
const idNumber = '110101199003070134';

describe('a matter that is brought again', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  const as = (name: string) => tokens.get(name) ?? '';
  before(async () => {
    site = await aSite();
    for (const [name, unit, role] of [
      ['triage', '440200-xfj', 'triage'],
      ['handler', housing, 'handler'],
      ['checker', housing, 'checker'],
      ['head', housing, 'head'],
      ['sealer', housing, 'sealer'],
      ['outsider', '440200-land', 'handler'],
    ] as const)
      tokens.set(name, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  async function filed(more: object = {}) {
    const { petitionNo } = await site.city.file({ name: '陈晓岚', idNumber, phone: '15400001234', ...more });
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
    const toHousing = async () => {
      await done('triage', triaged);
      await done('triage', { type: 'transfer', to: housing });
      await done('handler', { type: 'receive' });
    };
    return { petitionNo, act, done, toHousing };
  }

  test('[D3] [C6] other matters of the same person are found across channels, with the reason, and linked by a person', async (t) => {
    const first = await filed();
    await first.toHousing();
    const second = await filed({ phone: '15400009999' });
    const third = await filed({ idNumber: '', title: '请修好三栋的电梯' });
    const look = (petitionNo: string, name: string) => site.ask({ path: `/petitions/${petitionNo}/same-person`, as: as(name) });
    const found = await look(second.petitionNo, 'triage');
    const why = Object.fromEntries(found.json.items.map((item: { petitionNo: string; why: string[] }) => [item.petitionNo, item.why]));
    assert.deepEqual(why[first.petitionNo], ['same-id']);
    assert.equal(why[third.petitionNo], undefined, 'another telephone and no ID: nothing in common');
    const byPhone = await look(third.petitionNo, 'triage');
    assert.deepEqual(byPhone.json.items.find((item: { petitionNo: string }) => item.petitionNo === first.petitionNo)?.why, ['same-phone']);
    const outside = await look(second.petitionNo, 'outsider');
    assert.equal(outside.status, 404);
    const ofOrgan = await look(first.petitionNo, 'handler');
    assert.deepEqual(ofOrgan.json.items, [], 'an organ sees no matters of others, whoever the person is');

    await second.done('triage', triaged);
    const wrong = await second.act('triage', { type: 'linkRepeat', earlier: '440203-20260101-W000999', reason: '同一电梯' });
    assert.equal(wrong.json.code, 'no-such-earlier');
    const linked = await second.done('triage', {
      type: 'linkRepeat',
      earlier: first.petitionNo,
      sameFacts: true,
      reason: '人员、地点和诉求相同。',
    });
    assert.deepEqual([linked.json.event.facts.round, linked.json.event.facts.earlierStanding], ['2', 'pending']);
    for (const row of ['D3', 'C6']) {
      worked(t, { rows: row, answer: answerOf(row === 'C6' ? found : linked), says: row === 'C6' ? /same-id/ : /"round":"2"/ });
      refused(t, { rows: row, answer: answerOf(row === 'C6' ? outside : wrong), says: /no-such/ });
    }
  });

  test('while the opinion is open to review, the review is the way: accepting is refused, and the notice says so', async () => {
    const first = await filed({ idNumber: '110101199003070257' });
    await first.toHousing();
    await first.done('handler', { type: 'accept' });
    await first.done('handler', { type: 'draft', paper: 'opinion', outcome: 'not-supported', ...opinion });
    for (const [name, type] of [
      ['checker', 'check'],
      ['head', 'sign'],
      ['sealer', 'seal'],
    ] as const)
      await first.done(name, { type });
    const second = await filed({ idNumber: '110101199003070257' });
    await second.toHousing();
    await second.done('handler', { type: 'linkRepeat', earlier: first.petitionNo, sameFacts: true, reason: '诉求相同，没有新的事实。' });
    const accepted = await second.act('handler', { type: 'accept' });
    assert.equal(accepted.json.code, 'repeat-not-accepted');
    const unfit = await second.act('handler', { type: 'draft', paper: 'refusal', ground: 'concluded', reason: '已复核' });
    assert.equal(unfit.json.code, 'ground-of-another-standing');
    await second.done('handler', {
      type: 'draft',
      paper: 'refusal',
      ground: 'review-open',
      reason: '原件已于今日答复，仍在请求复查的期限内。',
    });
    for (const [name, type] of [
      ['checker', 'check'],
      ['head', 'sign'],
    ] as const)
      await second.done(name, { type });
    await second.done('sealer', { type: 'seal' });
    const file = (await site.ask({ path: `/petitions/${second.petitionNo}`, as: as('handler') })).json;
    assert.deepEqual([file.state, file.letters.at(-1).kind], ['not-accepted', 'refusal-notice']);
  });
});
