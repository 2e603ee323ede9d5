import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { sweepPlan } from '../casework/sweepPlan.ts';
import { civilDate } from '../clock/civilDate.ts';
import { aPortal } from '../portal/aVisitor.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const question = {
  type: 'askOutside',
  outsider: '示例仲裁委员会',
  text: '请说明甲案是否已经立案、何时开庭。',
  dueOn: '2026-12-04',
};

describe('[F6] a body without an account answers by a link', () => {
  let site: Site;
  let portal: Awaited<ReturnType<typeof aPortal>>;
  let as = '';
  before(async () => {
    site = await aSite();
    portal = await aPortal(site.city.city);
    as = await site.signIn(site.city.officer(bureau, 'triage'));
  });
  after(async () => {
    await portal.web.close();
    await site.close();
  });

  const fileOf = async (of: string) => (await site.ask({ path: `/petitions/${of}`, as })).json;
  async function act(of: string, body: object): Promise<Told> {
    return site.ask({ method: 'POST', path: `/petitions/${of}/acts`, as, body, match: (await fileOf(of)).version });
  }
  const link = (of: string, entry = 1) => site.ask({ method: 'POST', path: `/petitions/${of}/outside-links`, as, body: { entry } });
  async function asked(more: object = {}, filing: object = {}): Promise<string> {
    const { petitionNo } = await site.city.file(filing);
    const told = await act(petitionNo, { ...question, ...more });
    assert.equal(told.status, 200, told.text);
    return petitionNo;
  }
  async function opened(code: string) {
    const visitor = portal.visitor();
    const told = await visitor.post('/answer', { code });
    return { visitor, told, page: told.status === 303 ? await visitor.get('/answer/question') : told };
  }

  test('[F6] asked, answered once with a file, shown in the story; a wrong code and a second answer are refused', async (t) => {
    const petitionNo = await asked();
    const made = await link(petitionNo);
    assert.equal(made.status, 200, made.text);
    const { code } = made.json;
    assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    for (let times = 0; times < 3; times += 1) assert.equal((await portal.visitor().get('/answer')).status, 200);
    const { visitor, page } = await opened(code.toLowerCase().replaceAll('-', ' '));
    assert.match(page.text, /示例仲裁委员会[\s\S]*请说明甲案/);
    assert.doesNotMatch(page.text, /林小满|15400001234|示例路|电梯/);
    assert.ok(!page.text.includes(petitionNo));
    assert.equal((await visitor.post('/answer/question', { text: '', signer: '王某', go: 'send' })).status, 422);
    const form = new FormData();
    form.set('text', '已于十一月十日立案，尚未开庭。');
    form.set('signer', '立案庭 王某');
    form.set('go', 'send');
    form.set('files', new File([Buffer.from('立案通知')], '立案通知.txt'));
    assert.equal((await visitor.post('/answer/question', form)).status, 303);
    const after = await visitor.get('/answer/question');
    assert.match(after.text, /答复已于2026年11月20日/);
    assert.doesNotMatch(after.text, /请说明甲案|尚未开庭/);
    await visitor.post('/answer/question', { text: '再答一次', signer: '王某', go: 'send' });
    const seen = await site.ask({ path: `/petitions/${petitionNo}`, as });
    const file = seen.json;
    assert.deepEqual(
      [file.outside[0].standing, file.outside[0].answer, file.outside[0].signer],
      ['answered', '已于十一月十日立案，尚未开庭。', '立案庭 王某'],
    );
    assert.equal(file.attachments.at(-1).name, '立案通知.txt');
    const entry = file.timeline.at(-1);
    assert.deepEqual(
      [entry.type, entry.role, entry.texts.outsider, entry.officer],
      ['answerOutside', 'outside-body', '示例仲裁委员会', undefined],
    );
    assert.ok(file.clocks.some((clock: { purpose: string; stoppedOn?: string }) => clock.purpose === 'outside-answer' && clock.stoppedOn));
    worked(t, { rows: 'F6', answer: answerOf(seen), says: /尚未开庭/ });
    const again = await link(petitionNo);
    refused(t, { rows: 'F6', answer: answerOf(again), says: /question-not-open/ });
    assert.ok(!portal.logged().includes(code) && !portal.logged().includes('立案'));
  });

  test('a new link ends the one before; withdrawing ends the last', async () => {
    const petitionNo = await asked();
    const first = (await link(petitionNo)).json.code;
    const holding = await opened(first);
    const second = (await link(petitionNo)).json.code;
    assert.equal((await opened(first)).told.status, 404);
    assert.equal((await holding.visitor.get('/answer/question')).status, 303, 'a page that was open is closed too');
    assert.equal((await opened(second)).told.status, 303);
    assert.equal((await act(petitionNo, { type: 'withdrawOutside', entry: 1, reason: '已经查明' })).status, 200);
    const gone = await opened(second);
    assert.equal(gone.told.status, 404);
    const never = await opened('AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA');
    assert.equal(gone.told.text, never.told.text, 'withdrawn is as if it had never been');
    assert.equal((await opened('../../etc')).told.status, 404);
  });

  test('who asked is warned when the day has passed, and it is no ground for supervision', async () => {
    const petitionNo = await asked();
    const { city } = site.city;
    await city.warnings.sweep(civilDate('2026-12-05'), sweepPlan(city), 1000);
    const { items } = (await site.ask({ path: '/warnings', as })).json as { items: { petitionNo: string; purpose: string }[] };
    assert.ok(items.some((item) => item.petitionNo === petitionNo && item.purpose === 'outside-answer'));
    const supervisor = await site.signIn(site.city.officer(bureau, 'supervisor'));
    const { text } = await site.ask({ path: '/supervision-candidates', as: supervisor });
    assert.doesNotMatch(text, /outside-answer/);
  });

  test('forms of other sites and forged cookies are not carried out', async () => {
    const { visitor } = await opened((await link(await asked())).json.code);
    const foreign = await visitor.post('/answer/question', { text: 'x', signer: 'y', go: 'send' }, { 'sec-fetch-site': 'cross-site' });
    assert.equal(foreign.status, 403);
    const forged = portal.visitor();
    forged.cookies.set('xq_answer', `${Buffer.alloc(32).toString('base64url')}.9999999999999.x`);
    assert.equal((await forged.get('/answer/question')).status, 303);
  });

  test('the name is told for a reason alone, and the petitioner sees that; who asked for confidence is not named', async () => {
    const no = await act((await site.city.file()).petitionNo, { ...question, identity: true });
    assert.equal(no.json.code, 'outside-identity-reason');
    const kept = await site.city.file({ identity: 'confidential' });
    const named = await act(kept.petitionNo, { ...question, identity: true, identityReason: '须核对当事人' });
    assert.equal(named.json.code, 'outside-identity-kept');
    const filed = await site.city.file();
    await act(filed.petitionNo, { ...question, identity: true, identityReason: '须核对当事人' });
    const { page } = await opened((await link(filed.petitionNo)).json.code);
    assert.match(page.text, /林小满/);
    assert.doesNotMatch(page.text, /15400001234|示例路/);
    const { petitionNo, queryCode } = filed;
    const mine = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    assert.doesNotMatch(mine.text, /示例仲裁委员会|甲案/);
    const cookie = mine.headers['set-cookie']?.split(';')[0] ?? '';
    assert.match((await site.ask({ path: '/petitions/track/openings', headers: { cookie } })).text, /告知外单位：须核对当事人/);
  });

  test('an accusation goes to no body outside; a day too far and a question that is none are refused', async () => {
    const restricted = await site.signIn(site.city.officer(bureau, 'restricted'));
    const { petitionNo } = await site.city.file({ title: '举报乙事', accusation: true });
    const { version, acts } = (await site.ask({ path: `/petitions/${petitionNo}`, as: restricted })).json;
    assert.ok(!acts.some(({ type }: { type: string }) => type === 'askOutside'));
    const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as: restricted, match: version, body: question });
    assert.equal(told.status, 409);
    assert.equal((await act((await site.city.file()).petitionNo, { ...question, dueOn: '2027-03-01' })).json.code, 'outside-day-too-far');
    assert.equal((await link((await site.city.file()).petitionNo)).json.code, 'no-such-question');
    assert.equal((await link('440203-20260101-W000999')).status, 404);
    assert.equal((await link(petitionNo, 0)).status, 422);
  });

  test('every answer of the route was given', async () => {
    const path = `/petitions/440203-20260101-W000999/outside-links`;
    const json = { 'content-type': 'application/json' };
    const other = await site.signIn(site.city.officer(bureau, 'auditor'));
    assert.equal((await site.ask({ method: 'POST', path, body: {} })).status, 401);
    assert.equal((await site.ask({ method: 'POST', path, as: other, body: { entry: 1 } })).status, 403);
    assert.equal((await site.ask({ method: 'POST', path, as, payload: '{', headers: json })).status, 400);
    assert.equal((await site.ask({ method: 'POST', path, as, payload: 'x', headers: { 'content-type': 'text/css' } })).status, 415);
    const mine = site.documented().filter((line) => line.includes('/outside-links'));
    assert.deepEqual(
      mine.filter((line) => !site.seen.has(line)),
      [],
    );
  });
});
