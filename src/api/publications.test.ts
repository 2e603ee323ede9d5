import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const bureau = '440200-xfj';
const housing = '440200-housing';
const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const opinion = {
  claim: '请求修好电梯。',
  facts: '经查，控制柜老化，已找过张建国主任。',
  opinion: '予以支持，2026年12月31日前更换。',
  basis: '《中华人民共和国特种设备安全法》第三十六条。',
};

describe('what was done about a matter, published', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  const path = (petitionNo: string) => `/petitions/${petitionNo}/publication`;
  const read = (as: string, petitionNo: string) => site.ask({ path: path(petitionNo), as: tokens.get(as) ?? '' });
  const does = (as: string, petitionNo: string, body: object) =>
    site.ask({ method: 'POST', path: path(petitionNo), as: tokens.get(as) ?? '', body });

  async function answered(filing: object): Promise<string> {
    const { petitionNo } = await site.city.file(filing);
    for (const [unit, role, body] of [
      [bureau, 'triage', { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 }],
      [bureau, 'triage', { type: 'transfer', to: housing }],
      [housing, 'handler', { type: 'receive' }],
      [housing, 'handler', { type: 'accept' }],
      [housing, 'handler', { type: 'draft', paper: 'opinion', outcome: 'supported', ...opinion }],
      [housing, 'checker', { type: 'check' }],
      [housing, 'head', { type: 'sign', override: '已核对，不必修改。' }],
      [housing, 'sealer', { type: 'seal' }],
    ] as const) {
      const told = await site.city.act(site.city.officer(unit, role), petitionNo, body);
      assert.equal(told.outcome, 'done', `${body.type}: ${JSON.stringify(told)}`);
    }
    return petitionNo;
  }

  before(async () => {
    site = await aSite();
    for (const role of ['handler', 'head', 'checker'] as const) tokens.set(role, await site.signIn(site.city.officer(housing, role)));
    for (const role of ['triage', 'restricted'] as const) tokens.set(role, await site.signIn(site.city.officer(bureau, role)));
    tokens.set('both', await site.signIn({ account: 'both.housing', name: '示例', unit: housing, roles: ['handler', 'head'] }));
  });
  after(() => site.close());

  test('[S1] proposed without names, drafted, approved by a second person, read by anybody, withdrawn at once', async (t) => {
    const petitionNo = await answered({ mayPublish: true, content: '我是林小满，电话15400001234，三号楼电梯坏了六次。' });
    const view = await read('handler', petitionNo);
    const { proposal } = view.json;
    assert.deepEqual(view.json.acts, ['draft']);
    assert.doesNotMatch(proposal.body, /林小满|15400001234|张建国/);
    assert.match(proposal.body, /反映的问题：我是某某，电话（电话略）[\s\S]*处理意见：予以支持/);
    assert.ok(proposal.findings.some(({ text, why }: { text: string; why: string }) => text === '林小满' && why === 'in-the-file'));

    const draft = { act: 'draft', title: '三号楼电梯更换', body: proposal.body };
    const left = await does('handler', petitionNo, { ...draft, body: '林小满反映电梯坏了。' });
    assert.deepEqual([left.status, left.json.fields[0].field, left.json.fields[0].code], [422, 'body', 'personal-left']);
    const alike = { ...draft, body: '找过周建国主任。' };
    assert.equal((await does('handler', petitionNo, alike)).json.fields[0].code, 'personal-suspected');
    assert.equal((await does('handler', petitionNo, { ...alike, looked: true })).status, 200);
    const drafted = await does('both', petitionNo, { ...draft, looked: true });
    assert.equal(drafted.json.state, 'drafted');
    const none = await site.ask({ path: '/published' });
    assert.deepEqual(none.json.items, []);

    const own = await does('both', petitionNo, { act: 'approve', looked: true });
    assert.deepEqual([own.status, own.json.code], [409, 'publish-own-draft']);
    assert.equal((await does('checker', petitionNo, { act: 'approve' })).json.code, 'publish-not-yours');
    const approved = await does('head', petitionNo, { act: 'approve', looked: true });
    assert.equal(approved.json.state, 'published');
    const listed = await site.ask({ path: '/published' });
    const [item] = listed.json.items;
    assert.deepEqual([item.title, item.unitName, item.publishedOn], ['三号楼电梯更换', '韶关市住房和城乡建设管理局', '2026-11-20']);
    assert.equal((await site.ask({ path: `/published?q=${encodeURIComponent('更换')}` })).json.items.length, 1);
    assert.equal((await site.ask({ path: `/published?q=${encodeURIComponent('路灯')}` })).json.items.length, 0);
    assert.equal((await site.ask({ path: `/published/${item.publicationId}` })).status, 200);
    assert.doesNotMatch(listed.text, new RegExp(petitionNo));

    assert.equal((await does('head', petitionNo, { act: 'withdraw' })).status, 422);
    assert.equal((await does('head', petitionNo, { act: 'withdraw', reason: '内容有误' })).json.state, 'withdrawn');
    assert.equal((await site.ask({ path: `/published/${item.publicationId}` })).status, 404);
    const steps = (await read('head', petitionNo)).json.steps.map(({ what }: { what: string }) => what);
    assert.deepEqual(steps, ['draft', 'draft', 'approve', 'withdraw']);
    worked(t, { rows: 'S1', answer: answerOf(listed), says: /三号楼电梯更换/ });
    refused(t, { rows: 'S1', answer: answerOf(left), says: /文字里还有档案中的姓名/ });
  });

  test('never without consent, and no longer once it is taken back', async () => {
    const silent = await answered({ mayPublish: false });
    const refusal = await does('handler', silent, { act: 'draft', title: '标题', body: '正文' });
    assert.deepEqual([refusal.status, refusal.json.code], [409, 'publish-no-consent']);
    assert.deepEqual((await read('handler', silent)).json.acts, []);
    const agreed = await answered({ mayPublish: true });
    await does('handler', agreed, { act: 'draft', title: '路灯修好', body: '已经修好。' });
    assert.equal((await does('head', agreed, { act: 'send-back', reason: '写明日期' })).json.state, 'drafted');
    await does('handler', agreed, { act: 'draft', title: '路灯修好', body: '本月修好。' });
    const { json } = await does('head', agreed, { act: 'approve' });
    const correct = { type: 'correct', field: 'mayPublish', value: 'false', reason: '信访人来电撤回同意', askedBy: 'handler.housing' };
    const corrected = await site.city.act(site.city.officer(housing, 'head'), agreed, correct);
    assert.equal(corrected.outcome, 'done', JSON.stringify(corrected));
    assert.equal((await site.ask({ path: `/published/${json.publicationId}` })).status, 404);
    assert.deepEqual((await site.ask({ path: '/published' })).json.items, []);
  });

  test('never an accusation, nor what is not answered; never for another unit', async () => {
    const { petitionNo } = await site.city.file({ accusation: true, mayPublish: true });
    assert.deepEqual((await read('restricted', petitionNo)).json, {
      state: 'none',
      acts: [],
      hindrance: 'publish-accusation',
      title: '',
      body: '',
      left: [],
      steps: [],
    });
    const open = await site.city.file({ mayPublish: true });
    const early = await does('triage', open.petitionNo, { act: 'draft', title: '标题', body: '正文' });
    assert.deepEqual([early.status, early.json.code], [409, 'publish-not-answered']);
    assert.equal((await does('handler', open.petitionNo, { act: 'draft', title: '标题', body: '正文' })).status, 404);
    for (const strange of ['x', '00000000-0000-0000-0000-000000000000', "' or 1=1"])
      assert.equal((await site.ask({ path: `/published/${encodeURIComponent(strange)}` })).status, 404);
  });
});
