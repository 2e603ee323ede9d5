import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const housing = '440200-housing';
const commission = '440200-pl';
const appeal = { type: 'triage', class: 'appeal', category: 'labour', purpose: 'request', areaCode: '440203' };

type Body = Readonly<Record<string, unknown>>;
type Clock = Readonly<{ purpose: string; unit: string; due: string; stoppedOn?: string }>;

describe('matters that end in no opinion', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    for (const [unit, role] of [
      [bureau, 'triage'],
      [bureau, 'chief'],
      [bureau, 'checker'],
      [bureau, 'sealer'],
      [housing, 'handler'],
      [housing, 'checker'],
      [housing, 'head'],
      [housing, 'sealer'],
      [commission, 'handler'],
    ] as const)
      tokens.set(`${unit} ${role}`, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  const as = (unit: string, role: string) => tokens.get(`${unit} ${role}`) ?? '';
  const desk = () => as(bureau, 'triage');
  const handler = () => as(housing, 'handler');
  const court = () => as(commission, 'handler');

  async function filed(more: Body = {}) {
    const { petitionNo, queryCode } = await site.city.file(more);
    let match = 1;
    const act = async (by: string, body: Body) => {
      const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as: by, body, match });
      if (told.status === 200) match = told.json.version;
      return told;
    };
    const done = async (by: string, body: Body) => {
      const told = await act(by, body);
      assert.equal(told.status, 200, told.text);
      return told;
    };
    const file = async (by = handler()) => (await site.ask({ path: `/petitions/${petitionNo}`, as: by })).json;
    const own = async () => {
      const tracked = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
      const value = tracked.cookies.find(({ name }) => name === 'xq_track')?.value ?? '';
      return (await site.ask({ path: '/petitions/track', headers: { cookie: `xq_track=${value}`, 'sec-fetch-site': 'same-origin' } })).json;
    };
    const onDesk = async (by: string): Promise<string[]> =>
      (await site.ask({ path: '/desk', as: by })).json.items?.find((item: { petitionNo: string }) => item.petitionNo === petitionNo)?.why ??
      [];
    const letter = async (kind: string, by = handler()) => {
      const found = (await file(by)).letters.findLast((each: { kind: string }) => each.kind === kind);
      return found && site.ask({ path: `/petitions/${petitionNo}/letters/${found.letterId}`, as: by });
    };
    const running = async (by = handler()): Promise<string[]> =>
      (await file(by)).clocks.filter(({ stoppedOn }: Clock) => !stoppedOn).map(({ purpose, due }: Clock) => `${purpose} ${due}`);
    return { petitionNo, act, done, file, own, onDesk, letter, running };
  }
  const atOrgan = async (triage: Body, more: Body = {}) => {
    const matter = await filed(more);
    await matter.done(desk(), triage);
    await matter.done(desk(), { type: 'transfer', to: housing });
    await matter.done(handler(), { type: 'receive' });
    return matter;
  };

  test('[B8] [B3] [B5] led to the political-legal commission, signed for there, and told to the petitioner with its outcome', async (t) => {
    const matter = await filed({ title: '报案后没有消息', content: '被诈骗后报案，两个月没有立案的消息。' });
    const found = await site.ask({ path: `/petitions/${matter.petitionNo}/ways`, as: desk() });
    assert.deepEqual([found.json.items[0].code, found.json.items[0].route], ['criminal-filing', 1]);
    await matter.done(desk(), { ...appeal, category: 'politics-law', route: 1 });
    const out = { type: 'routeOut', reason: '应当由公安机关按刑事诉讼程序处理。', dueOn: '2027-02-20' };
    const elsewhere = await matter.act(desk(), { ...out, to: housing });
    assert.equal(elsewhere.json.code, 'way-to-political-legal');
    const nowhere = await matter.act(desk(), out);
    assert.equal(nowhere.json.code, 'way-needs-one-body');
    assert.ok((await matter.onDesk(desk())).includes('routeOut'));
    const led = await matter.done(desk(), { ...out, to: commission });
    assert.equal((await matter.letter('route-notice', court()))?.status, 200);
    assert.ok((await matter.onDesk(court())).includes('recordRouteReceipt'));
    assert.deepEqual(await matter.running(court()), ['route-outcome 2027-02-20']);
    const early = await matter.act(court(), { type: 'recordRouteOutcome', text: '已立案。' });
    assert.equal(early.json.code, 'receipt-missing');
    await matter.done(court(), { type: 'recordRouteReceipt' });
    const seen = await matter.own();
    assert.deepEqual(
      [seen.state, seen.ways.routings[0].to.code, seen.ways.routings[0].receivedOn],
      ['routed-out', commission, '2026-11-20'],
    );
    assert.match(seen.ways.routings[0].remedy.zh, /不适用信访复查/);
    assert.ok(!seen.clocks.some(({ purpose }: Clock) => purpose === 'route-outcome'));
    const ended = await matter.done(court(), { type: 'recordRouteOutcome', text: '公安机关已经立案，立案告知书已送达。' });
    const told = await matter.own();
    assert.deepEqual([told.state, told.ways.routings[0].outcome.text], ['closed', '公安机关已经立案，立案告知书已送达。']);
    assert.deepEqual(await matter.running(court()), []);
    worked(t, { rows: 'B8', answer: answerOf(ended), says: /"type":"recordRouteOutcome"/ });
    worked(t, { rows: 'B3', answer: answerOf(found), says: /第三十一条第一项.*按照法律法规规定的程序处理.*"signs":\["报案"/ });
    worked(t, {
      rows: 'B5',
      answer: answerOf(led),
      says: /"type":"routeOut".*第三十一条第一项|第三十一条第一项.*"type":"routeOut"/s,
    });
    refused(t, { rows: 'B8', answer: answerOf(early), says: /receipt-missing.*请先登记接收回执/ });
    refused(t, { rows: ['B3', 'B5'], answer: answerOf(elsewhere), says: /way-to-political-legal.*政法部门/ });
  });

  test('[B8] what a body outside does not take comes back to its old days; nothing closes it meanwhile', async (t) => {
    const matter = await atOrgan({ ...appeal, route: 2 });
    const before = await matter.running();
    await matter.done(handler(), { type: 'routeOut', body: '示范仲裁委员会', reason: '劳动争议先行仲裁。', dueOn: '2027-02-20' });
    const unproven = await matter.act(handler(), { type: 'recordRouteReceipt' });
    assert.equal(unproven.json.code, 'receipt-proof-missing');
    const closed = await matter.act(handler(), { type: 'close', how: 'by-own-rules', reason: '不归我们管' });
    assert.deepEqual([closed.status, closed.json.code], [409, 'wrong-state']);
    await matter.done(handler(), { type: 'recordRouteReceipt', proof: '回执第 8 号' });
    const back = await matter.done(handler(), { type: 'comeBack', reason: '超出仲裁委员会的受案范围。' });
    assert.deepEqual([(await matter.file()).state, await matter.running()], ['received', before]);
    assert.equal((await matter.own()).ways.routings[0].cameBackOn, '2026-11-20');
    worked(t, { rows: 'B8', answer: answerOf(back), says: /"type":"comeBack"/ });
    refused(t, { rows: 'B8', answer: answerOf(unproven), says: /receipt-proof-missing.*接收凭证/ });
  });

  test('[E5] accepted, not accepted or handed over inside fifteen days, each with its written notice', async (t) => {
    const accepted = await atOrgan({ ...appeal, route: 6 });
    assert.deepEqual(await accepted.running(), ['inform-transferred 2026-12-07', 'object 2026-11-27']);
    const done = await accepted.done(handler(), { type: 'accept' });
    assert.equal((await accepted.letter('acceptance-notice'))?.status, 200);
    assert.deepEqual(await accepted.running(), ['handle 2027-01-19']);

    const refusedOne = await atOrgan({ ...appeal, route: 6 });
    const draft = { type: 'draft', paper: 'refusal', reason: '不属于本单位职权。' };
    const unlawful = await refusedOne.act(handler(), { ...draft, ground: 'other-statutory-way' });
    assert.equal(unlawful.json.code, 'ground-not-lawful');
    await refusedOne.done(handler(), { ...draft, ground: 'outside-powers', remedy: '请向人社部门提出。' });
    await refusedOne.done(as(housing, 'checker'), { type: 'check' });
    await refusedOne.done(as(housing, 'head'), { type: 'sign' });
    await refusedOne.done(as(housing, 'sealer'), { type: 'seal' });
    assert.equal((await refusedOne.letter('refusal-notice'))?.status, 200);
    assert.deepEqual([(await refusedOne.file()).state, await refusedOne.running()], ['not-accepted', []]);

    const handedOver = await atOrgan({ ...appeal, route: 2 });
    const asPetition = await handedOver.act(handler(), { type: 'accept' });
    assert.equal(asPetition.json.code, 'route-not-by-petition');
    await handedOver.done(handler(), { type: 'routeOut', body: '示范仲裁委员会', reason: '劳动争议。', dueOn: '2027-02-20' });
    assert.equal((await handedOver.letter('route-notice'))?.status, 200);
    assert.deepEqual(await handedOver.running(), ['route-outcome 2027-02-20']);
    worked(t, { rows: 'E5', answer: answerOf(done), says: /"type":"accept"/ });
    refused(t, { rows: 'E5', answer: answerOf(unlawful), says: /ground-not-lawful.*不能以这个理由/ });
    refused(t, { rows: 'E5', answer: answerOf(asPetition), says: /route-not-by-petition.*导入法定途径/ });
  });

  test('[B5] a bureau refuses what repeats an ended matter, and nothing else', async (t) => {
    const matter = await filed();
    await matter.done(desk(), { ...appeal, route: 6 });
    const draft = { type: 'draft', paper: 'refusal', reason: '已经复核终结。' };
    const unlinked = await matter.act(desk(), { ...draft, ground: 'concluded' });
    assert.equal(unlinked.json.code, 'ground-needs-earlier');
    const merits = await matter.act(desk(), { ...draft, ground: 'outside-powers' });
    assert.equal(merits.json.code, 'bureau-cannot-decide');
    assert.ok(!(await matter.onDesk(desk())).includes('draft'));
    const earlier = await site.city.file();
    await matter.done(desk(), { type: 'linkRepeat', earlier: earlier.petitionNo, sameFacts: true, reason: '同一事项。' });
    const drafted = await matter.done(desk(), { ...draft, ground: 'pending-elsewhere', remedy: '请等待答复。' });
    await matter.done(as(bureau, 'checker'), { type: 'check' });
    await matter.done(as(bureau, 'chief'), { type: 'sign' });
    await matter.done(as(bureau, 'sealer'), { type: 'seal' });
    assert.equal((await matter.letter('refusal-notice', desk()))?.status, 200);
    worked(t, { rows: 'B5', answer: answerOf(drafted), says: /"type":"draft"/ });
    refused(t, { rows: 'B5', answer: answerOf(unlinked), says: /ground-needs-earlier.*关联/ });
  });

  test('a suggestion: told where it is studied, replied to, and only then closed', async () => {
    const matter = await atOrgan({ ...appeal, class: 'suggestion', purpose: 'opinion' });
    assert.ok((await matter.onDesk(handler())).includes('tellDestination'));
    await matter.done(handler(), { type: 'tellDestination' });
    assert.equal((await matter.letter('destination-notice'))?.status, 200);
    assert.deepEqual(await matter.running(), []);
    const early = await matter.act(handler(), { type: 'close', how: 'replied', reason: '已研究' });
    assert.equal(early.json.code, 'reply-missing');
    assert.ok(!(await matter.file()).acts.some(({ type }: { type: string }) => type === 'close'));
    assert.equal((await matter.act(handler(), { type: 'replySuggestion', adoption: 'perhaps', text: '研究' })).status, 422);
    await matter.done(handler(), { type: 'replySuggestion', adoption: 'partly-adopted', text: '先在两处试点。' });
    assert.equal((await matter.letter('suggestion-reply'))?.status, 200);
    assert.equal((await matter.own()).ways.reply.adoption, 'partly-adopted');
    await matter.done(handler(), { type: 'close', how: 'replied', reason: '已回复' });
    assert.equal((await matter.own()).state, 'closed');
  });

  test('[B4] the list is public and versioned, suggests with its reason, and an override is kept with why', async (t) => {
    const list = await site.ask({ path: '/ways?q=%E6%8B%96%E6%AC%A0%E5%B7%A5%E8%B5%84' });
    assert.deepEqual([list.json.version, list.json.items[0].code, list.json.items[0].route], ['2026-1', 'unpaid-wages', 5]);
    const whole = await site.ask({ path: '/ways' });
    assert.equal(whole.json.items.length, whole.json.total);
    const tooLong = await site.ask({ path: `/ways?q=${'a'.repeat(101)}` });
    assert.equal(tooLong.status, 422);
    const matter = await filed({ title: '被拖欠工资', content: '工地拖欠我三个月工资，讨薪没有结果。' });
    const suggested = await site.ask({ path: `/petitions/${matter.petitionNo}/ways`, as: desk() });
    const [first] = suggested.json.items;
    assert.equal(first.code, 'unpaid-wages');
    assert.ok(first.signs.includes('工资') && first.basis.some(({ quotation }: { quotation?: string }) => quotation));
    assert.equal((await site.ask({ path: '/petitions/440203-20260101-W000999/ways', as: desk() })).status, 404);
    const silent = await matter.act(desk(), { ...appeal, way: 'unpaid-wages', route: 6 });
    assert.equal(silent.json.code, 'override-unexplained');
    assert.equal((await matter.act(desk(), { ...appeal, way: 'nothing', route: 6 })).json.fields[0].field, 'way');
    const kept = await matter.done(desk(), { ...appeal, way: 'unpaid-wages', route: 6, override: '欠薪数额有争议，先查清事实。' });
    const { facts, texts } = kept.json.event;
    assert.deepEqual([facts.way, facts.listVersion, texts.override], ['拖欠工资', '2026-1', '欠薪数额有争议，先查清事实。']);
    assert.equal((await matter.file(desk())).ways.line.code, 'unpaid-wages');
    assert.equal((await matter.own()).ways, undefined);
    worked(t, { rows: 'B4', answer: answerOf(list), says: /"version":"2026-1".*unpaid-wages/ });
    refused(t, { rows: 'B4', answer: answerOf(silent), says: /override-unexplained.*拖欠工资/ });
  });
});
