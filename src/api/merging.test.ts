import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import type { Filing } from '../casework/filing.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { verifyCity } from '../storage/verify.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const housing = '440200-housing';
const triaged = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const first: Partial<Filing> = {
  title: '三栋电梯停运',
  content: '三栋电梯停运二十天，老人下不了楼。',
  name: '陈晓岚',
  phone: '15400001234',
  smsNotices: true,
};
const second: Partial<Filing> = {
  title: '请修三栋电梯',
  content: '三栋电梯坏了快一个月，没有人修。',
  name: '赵一鸣',
  phone: '15400005678',
  smsNotices: true,
};

describe('并案办理: matters about the same thing are handled together', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    for (const [name, unit, role] of [
      ['triage', bureau, 'triage'],
      ['restricted', bureau, 'restricted'],
      ['handler', housing, 'handler'],
      ['outsider', '440200-land', 'handler'],
      ['sanitation', '440200-urban-management', 'handler'],
    ] as const)
      tokens.set(name, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  const as = (name: string) => ({ as: tokens.get(name) ?? '' });
  const file = (petitionNo: string, name = 'handler') => site.ask({ path: `/petitions/${petitionNo}`, ...as(name) });
  async function act(petitionNo: string, body: object, name = 'handler'): Promise<Told> {
    const { version } = (await file(petitionNo, name)).json;
    return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, ...as(name), match: version, body });
  }
  async function done(petitionNo: string, body: object, name = 'handler'): Promise<Told> {
    const told = await act(petitionNo, body, name);
    assert.equal(told.status, 200, told.text);
    return told;
  }
  async function withUnit(filing: Partial<Filing>, to: string, handler: string) {
    const filed = await site.city.file(filing);
    await done(filed.petitionNo, triaged, 'triage');
    await done(filed.petitionNo, { type: 'transfer', to }, 'triage');
    await done(filed.petitionNo, { type: 'receive' }, handler);
    return filed;
  }
  const withHousing = (filing: Partial<Filing>) => withUnit(filing, housing, 'handler');
  const two = async () => ({ lead: await withHousing(first), other: await withHousing(second) });
  const merge = (lead: string) => ({ type: 'merge', lead, reason: '同一部电梯，诉求相同。' });
  async function own({ petitionNo, queryCode }: { petitionNo: string; queryCode: string }) {
    const opened = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    const cookie = `xq_track=${opened.cookies.find(({ name }) => name === 'xq_track')?.value}`;
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    return { opened, headers, notices: await site.ask({ path: '/petitions/track/notices', headers }) };
  }
  const types = ({ json }: Told): string[] => json.timeline.map(({ type }: { type: string }) => type);
  const kinds = (told: Told): string[] => told.json.items.map(({ kind }: { kind: string }) => kind).toReversed();
  const numbers = (told: Told): string[] => (told.json.merged?.others ?? []).map((each: { petitionNo: string }) => each.petitionNo);

  test('[D4] merged and taken apart: history on both, both told, neither sees the other, the draft is kept', async (t) => {
    const { lead, other } = await two();
    await done(other.petitionNo, { type: 'accept' });
    await done(other.petitionNo, { type: 'draft', paper: 'opinion', outcome: 'supported', ...anOpinion });
    const before = (await file(other.petitionNo)).json;
    const put = await done(other.petitionNo, merge(lead.petitionNo));

    const [leads, under] = [await file(lead.petitionNo), await file(other.petitionNo)];
    assert.deepEqual([leads.json.merged.leads, numbers(leads)], [true, [other.petitionNo]]);
    assert.deepEqual([under.json.merged.leads, numbers(under)], [false, [lead.petitionNo]]);
    assert.equal(under.json.merged.others[0].title, first.title);
    assert.deepEqual([types(leads).at(-1), types(under).at(-1)], ['takeIn', 'merge'], 'both histories tell it');
    assert.deepEqual(
      [under.json.clocks, under.json.state, under.json.paper],
      [before.clocks, before.state, before.paper],
      'all its own, the draft too',
    );

    for (const [whose, mine, others] of [
      [lead, first, [other.petitionNo, second.title, second.name]],
      [other, second, [lead.petitionNo, first.title, first.name]],
    ] as const) {
      const { opened, notices } = await own(whose);
      assert.equal(opened.json.title, mine.title);
      assert.equal(opened.json.merged.on, '2026-11-20');
      assert.equal(kinds(notices).at(-1), 'merged');
      for (const word of [...others, '同一部电梯，诉求相同'])
        assert.ok(!`${opened.text}${notices.text}`.includes(String(word)), `no ${word}`);
    }

    const moved = await act(lead.petitionNo, { type: 'object', reason: '不属于本单位职权。' });
    assert.deepEqual([moved.status, moved.json.code], [409, 'merged-stays'], 'what is together is not moved alone');
    const apart = await done(other.petitionNo, { type: 'unmerge', reason: '原因不同。' });
    const [leftLead, left] = [await file(lead.petitionNo), await file(other.petitionNo)];
    assert.deepEqual([leftLead.json.merged, left.json.merged, left.json.paper], [undefined, undefined, before.paper]);
    assert.deepEqual(
      [types(leftLead).slice(-2), types(left).slice(-2)],
      [
        ['takeIn', 'letGo'],
        ['merge', 'unmerge'],
      ],
    );
    assert.deepEqual(kinds((await own(lead)).notices).slice(-2), ['merged', 'taken-apart']);
    const twice = await act(other.petitionNo, { type: 'unmerge', reason: '再分一次。' });
    assert.equal(twice.status, 409, 'nothing left to take apart');
    worked(t, { rows: 'D4', answer: answerOf(put), says: /"type":"merge"/ });
    worked(t, { rows: 'D4', answer: answerOf(apart), says: /"type":"unmerge"/ });
    refused(t, { rows: 'D4', answer: answerOf(twice), says: /没有并入别的信访/ });
  });

  test('[D4] merges that cross are refused, each with what to do instead', async (t) => {
    const { lead, other } = await two();
    const third = await withHousing({ ...second, name: '钱二', title: '三栋电梯困人' });
    const put = await done(other.petitionNo, merge(lead.petitionNo));
    const offered = (told: Told): string[] => told.json.acts.map(({ type }: { type: string }) => type);
    assert.deepEqual(
      [offered(await file(other.petitionNo)), offered(await file(lead.petitionNo))].map((all) => [
        all.includes('merge'),
        all.includes('unmerge'),
        all.includes('object'),
      ]),
      [
        [false, true, false],
        [false, false, false],
      ],
      'no dead button: a member may leave, a lead goes nowhere',
    );
    const crossing = await act(lead.petitionNo, merge(other.petitionNo));
    assert.deepEqual([crossing.status, crossing.json.code], [409, 'leads-others']);
    const chain = await act(third.petitionNo, merge(other.petitionNo));
    assert.deepEqual([chain.json.code, /自己已经并入别的信访/.test(chain.json.detail)], ['not-merged-with', true]);
    const again = await act(other.petitionNo, merge(third.petitionNo));
    assert.equal(again.json.code, 'merged-already');
    const itself = await act(third.petitionNo, merge(third.petitionNo));
    assert.match(itself.json.detail, /这就是本件的编号/);
    const nothing = await act(third.petitionNo, merge('440203-20260101-W000999'));
    assert.match(nothing.json.detail, /没有查到这个编号/);
    const typo = await act(third.petitionNo, merge('不是编号'));
    assert.deepEqual([typo.status, typo.json.field], [422, 'lead']);
    const elsewhere = await site.city.file(second);
    await done(elsewhere.petitionNo, triaged, 'triage');
    const away = await act(elsewhere.petitionNo, merge(lead.petitionNo), 'triage');
    assert.deepEqual([away.status, away.json.code], [409, 'bureau-merges-nothing']);
    const sanitation = await withUnit(second, '440200-urban-management', 'sanitation');
    const apart = await act(sanitation.petitionNo, merge(lead.petitionNo), 'sanitation');
    assert.match(apart.json.detail, /没有查到这个编号/, 'what lies with another unit is not seen');
    assert.equal(
      (await act(third.petitionNo, merge(elsewhere.petitionNo))).json.detail,
      nothing.json.detail,
      'what is not seen is not there',
    );
    worked(t, { rows: 'D4', answer: answerOf(put), says: /merge/ });
    refused(t, { rows: 'D4', answer: answerOf(crossing), says: /不能再并入别的信访/ });
    refused(t, { rows: 'D4', answer: answerOf(chain), says: /不能作主件/ });
  });

  test('two at the same moment, each under the other: one is recorded', async () => {
    const { lead, other } = await two();
    const versions = [(await file(lead.petitionNo)).json.version, (await file(other.petitionNo)).json.version];
    const send = (from: string, to: string, match: number) =>
      site.ask({ method: 'POST', path: `/petitions/${from}/acts`, ...as('handler'), match, body: merge(to) });
    const both = await Promise.all([
      send(lead.petitionNo, other.petitionNo, versions[0]),
      send(other.petitionNo, lead.petitionNo, versions[1]),
    ]);
    assert.equal(both.filter(({ status }) => status === 200).length, 1, both.map(({ text }) => text).join('\n'));
    const joined = [await file(lead.petitionNo), await file(other.petitionNo)].map(({ json }) => json.merged.leads);
    assert.deepEqual(joined.toSorted(), [false, true]);
  });

  test('[D2] marked as the same: linked both ways, the filer is told, and follows the first or goes on alone', async (t) => {
    const { lead, other } = await two();
    const marked = await done(other.petitionNo, merge(lead.petitionNo));
    const linked = [await file(other.petitionNo), await file(lead.petitionNo)].map(numbers);
    assert.deepEqual(linked, [[lead.petitionNo], [other.petitionNo]], 'each leads to the other');
    const filer = await own(other);
    assert.ok(kinds(filer.notices).includes('merged'), 'the filer is told');
    assert.ok(filer.opened.json.acts.includes('goAlone'));
    const asks = (body: object, match: number) =>
      site.ask({ method: 'POST', path: '/petitions/track/acts', headers: filer.headers, match, body });
    const silent = await asks({ type: 'goAlone' }, filer.opened.json.version);
    assert.deepEqual([silent.status, silent.json.field], [422, 'reason']);
    const alone = await asks({ type: 'goAlone', reason: '我家的情况不同。' }, filer.opened.json.version);
    assert.equal(alone.status, 200, alone.text);
    const [after, first] = [await file(other.petitionNo), await file(lead.petitionNo)];
    assert.deepEqual([after.json.merged, after.json.goesAlone, first.json.merged], [undefined, true, undefined]);
    const told = first.json.timeline.at(-1);
    assert.deepEqual([told.type, told.role, JSON.stringify(told).includes('我家')], ['letGo', 'system', false]);
    const leader = await own(lead);
    assert.equal(kinds(leader.notices).at(-1), 'taken-apart');
    assert.ok(!leader.opened.text.includes('我家'), 'nothing of what the other said');
    const again = await act(other.petitionNo, merge(lead.petitionNo));
    assert.deepEqual([again.status, again.json.code], [409, 'goes-alone']);
    const late = await asks({ type: 'goAlone', reason: '再请求一次。' }, after.json.version);
    assert.equal(late.json.code, 'merged-nowhere');
    worked(t, { rows: 'D2', answer: answerOf(marked), says: /"type":"merge"/ });
    worked(t, { rows: 'D2', answer: answerOf(alone), says: /goAlone/ });
    refused(t, { rows: 'D2', answer: answerOf(silent), says: /reason/ });
  });

  test('an accusation is never put together with anything, and nothing tells of it', async () => {
    const bribe = await site.city.file({ ...second, title: '电梯维修索要好处', accusation: true, complainedOf: { units: [housing] } });
    const open = await withHousing(first);
    const hidden = await act(open.petitionNo, merge(bribe.petitionNo));
    assert.match(hidden.json.detail, /没有查到这个编号/, 'as if there were none');
    const classed = { ...triaged, class: 'accusation', purpose: 'disclosure', route: undefined };
    await done(bribe.petitionNo, classed, 'restricted');
    const file = await site.ask({ path: `/petitions/${bribe.petitionNo}`, ...as('restricted') });
    assert.ok(!file.json.acts.some(({ type }: { type: string }) => type === 'merge'));
    assert.equal((await act(bribe.petitionNo, merge(open.petitionNo), 'restricted')).status, 409);
  });

  test('who has no part in them learns nothing; and what was recorded can be made again', async () => {
    const { lead, other } = await two();
    await done(other.petitionNo, merge(lead.petitionNo));
    assert.equal((await file(lead.petitionNo, 'outsider')).status, 404);
    const tried = await site.ask({
      method: 'POST',
      path: `/petitions/${other.petitionNo}/acts`,
      ...as('outsider'),
      match: 5,
      body: { type: 'unmerge', reason: '试探' },
    });
    assert.equal(tried.status, 404);
    const above = await file(other.petitionNo, 'triage');
    assert.deepEqual(
      [numbers(above), above.json.acts.some(({ type }: { type: string }) => type === 'unmerge')],
      [[lead.petitionNo], false],
    );
    const { differences } = await verifyCity(site.city.city, site.city.ownerUrl);
    assert.deepEqual(differences, []);
  });
});
