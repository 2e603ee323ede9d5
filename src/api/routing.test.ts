import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const housing = '440200-housing';
const market = '440200-market';
const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
type Named = { code: string };

describe('rules for where matters go', () => {
  let site: Site;
  let desk: string;
  let chief: string;
  let supervisor: string;
  let restricted: string;
  before(async () => {
    site = await aSite();
    desk = await site.signIn(site.city.officer(bureau, 'triage'));
    chief = await site.signIn(site.city.officer(bureau, 'chief'));
    supervisor = await site.signIn(site.city.officer(bureau, 'supervisor'));
    restricted = await site.signIn(site.city.officer(bureau, 'restricted'));
  });
  after(() => site.close());

  const post = (as: string, path: string, body: unknown) => site.ask({ method: 'POST', path: `/routing-rules${path}`, as, body });
  const suggested = async (petitionNo: string, as = desk) => site.ask({ path: `/petitions/${petitionNo}/suggestions`, as });
  const passedOn = async (content: string) => {
    const { petitionNo } = await site.city.file({ title: '物业收费', content });
    for (const [match, body] of [triage, { type: 'transfer', to: housing }].entries()) {
      const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as: desk, body, match: match + 1 });
      assert.equal(told.status, 200, told.text);
    }
    return petitionNo;
  };

  test('[F1] [W3] rules are tried on past matters, conflicts shown, and set live by somebody else; then they suggest', async (t) => {
    const agreed = await passedOn('小区电梯坏了没有人修。');
    const disputed = await passedOn('小区预付卡退不了款，电梯也坏了。');
    const rules = [
      { id: '电梯', organ: housing, words: ['电梯'], areas: ['440203'] },
      { id: '预付卡', organ: market, category: 'construction', words: ['预付卡'], from: '2026-01-01', to: '2026-12-31' },
    ];
    const note = '电梯归住建，预付卡归市场监管';
    const loose = await post(desk, '', { note, rules: [{ id: '全部', organ: housing }] });
    assert.deepEqual([loose.status, loose.json.fields[0].field], [422, 'rules.0.category']);
    assert.equal((await post(desk, '', { note, rules: [{ id: 'x', organ: 'moon', words: ['电梯'] }] })).json.fields[0].code, 'rule-organ');
    const { version } = (await post(desk, '', { note, rules })).json;
    const untried = await post(chief, '/activation', { version });
    assert.deepEqual([untried.status, untried.json.code], [422, 'rules-untried']);
    const trial = await post(desk, '/trial', { version });
    assert.deepEqual(trial.json.counts, { matters: 2, hit: 2, differ: 1, conflicts: 1 });
    const [conflict, ...rest] = trial.json.items;
    assert.deepEqual([conflict.petitionNo, conflict.conflict, rest], [disputed, true, []]);
    assert.deepEqual([conflict.went.code, conflict.would.map(({ code }: Named) => code)], [housing, [housing, market]]);
    assert.deepEqual(conflict.rules[1], { id: '预付卡', because: ['预付卡', 'construction'] });
    assert.deepEqual((await suggested(agreed)).json.organ[0].by, 'lines');
    const own = await post(desk, '/activation', { version });
    assert.equal(own.status, 403);
    const live = await post(chief, '/activation', { version });
    assert.deepEqual(
      [live.status, live.json.active, live.json.versions[0].activatedBy],
      [200, version, site.city.officer(bureau, 'chief').account],
    );
    const slots = await suggested(disputed);
    assert.deepEqual(
      slots.json.organ.map(({ value, by }: { value: string; by: string }) => [value, by]),
      [
        [housing, 'rules'],
        [market, 'rules'],
      ],
    );
    worked(t, { rows: 'F1', answer: answerOf(slots), says: /"rule":"1\/预付卡","because":\["预付卡","construction"\]/ });
    worked(t, { rows: 'W3', answer: answerOf(trial), says: /"differ":1,"conflicts":1/ });
    refused(t, { rows: 'F1', answer: answerOf(loose), says: /没有任何条件/ });
    refused(t, { rows: 'W3', answer: answerOf(untried), says: /还没有试算过/ });
  });

  test('[W3] the author does not set the own rules live, whatever the role; an earlier version comes back', async (t) => {
    const rules = [{ id: '路灯', organ: housing, words: ['路灯'] }];
    const { version } = (await post(supervisor, '', { note: '路灯', rules })).json;
    await post(supervisor, '/trial', { version, size: 1 });
    const own = await post(supervisor, '/activation', { version });
    assert.equal(own.json.code, 'rules-own');
    assert.equal((await post(chief, '/activation', { version })).json.active, version);
    const back = await post(chief, '/activation', { version: version - 1 });
    assert.equal(back.json.active, version - 1);
    assert.equal((await post(chief, '/activation', { version: 999 })).status, 422);
    assert.equal((await post(chief, '/trial', { version: 999 })).status, 422);
    const listed = await site.ask({ path: '/routing-rules', as: supervisor });
    assert.deepEqual([listed.json.versions[0].own, listed.json.versions[1].own], [true, false]);
    worked(t, { rows: 'W3', answer: answerOf(back), says: /"active":1/ });
    refused(t, { rows: 'W3', answer: answerOf(own), says: /不能由自己启用/ });
  });

  test('[E1] words suggest a category with the share that was measured, and what they were; an accusation gets no organ', async (t) => {
    const { petitionNo } = await site.city.file({ title: '拖欠农民工工资', content: '工地的农民工三个月没有拿到工资。' });
    const slots = await suggested(petitionNo);
    const [category] = slots.json.category;
    assert.deepEqual([category.value, category.because.includes('农民工'), category.right], ['labour', true, { share: 0.9, of: 1197 }]);
    assert.equal(slots.json.organ[0].value, '440203-hrss');
    assert.ok(slots.json.route.length > 0);
    const vague = await site.city.file({ title: '您好', content: '请问。' });
    assert.deepEqual((await suggested(vague.petitionNo)).json.category, []);
    const accusation = await site.city.file({ title: '索要红包', content: '办证的人索要红包。', accusation: true });
    assert.deepEqual((await suggested(accusation.petitionNo, restricted)).json.organ, []);
    const hidden = await suggested(accusation.petitionNo);
    assert.equal(hidden.status, 404);
    worked(t, { rows: 'E1', answer: answerOf(slots), says: /"value":"labour","by":"words"/ });
    refused(t, { rows: 'E1', answer: answerOf(hidden), says: /no-such-matter/ });
  });
});
