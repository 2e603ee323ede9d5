import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import type { Filing } from '../casework/filing.ts';
import { deliverNotices } from '../casework/notices/deliver.ts';
import { aGateway, gatewaySettings } from '../notice/aGateway.ts';
import { anSmtpServer, readMail } from '../notice/anSmtpServer.ts';
import { channelsOf } from '../notice/channels.ts';
import { clockOf } from '../openCity.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text: text === '' ? '-' : text }) as const;
const bureau = '440200-xfj';
const organ = '440200-hrss';
const told: Partial<Filing> = { smsNotices: true, mailNotices: true, email: 'lin@example.cn', phone: '15400001230' };

describe('the petitioner is told', () => {
  let site: Site;
  let gateway: Awaited<ReturnType<typeof aGateway>>;
  let smtp: Awaited<ReturnType<typeof anSmtpServer>>;
  let receipts = '';
  const tokens = new Map<string, string>();
  before(async () => {
    [site, gateway, smtp] = await Promise.all([aSite(), aGateway(), anSmtpServer()]);
    // The gateway is another process with the real time: the city's clock is the real one too.
    Object.assign(site.city.city.clock, clockOf(null));
    const channels = channelsOf({
      sms: { ...gatewaySettings, url: gateway.url },
      mail: { url: smtp.url(), from: 'notice@city.example' },
      publicUrl: 'https://city.example',
    });
    Object.assign(site.city.city.channels, channels);
    await site.web.listen({ port: 0, host: '127.0.0.1' });
    const address = site.web.server.address();
    receipts = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v1/gateway/sms/receipts`;
    for (const [unit, role] of [
      [bureau, 'registrar'],
      [bureau, 'triage'],
      [bureau, 'restricted'],
      [organ, 'handler'],
      ['440200-discipline', 'discipline'],
    ] as const)
      tokens.set(role, await site.signIn(site.city.officer(unit, role)));
  });
  after(async () => {
    await site.close();
    gateway.stop();
    smtp.close();
  });

  const as = (role: string) => ({ as: tokens.get(role) ?? '' });
  const get = (role: string, path: string) => site.ask({ path, ...as(role) });
  const post = (role: string, path: string, body: unknown) => site.ask({ method: 'POST', path, ...as(role), body });
  async function act(role: string, petitionNo: string, body: object): Promise<Told> {
    const { version } = (await get(role, `/petitions/${petitionNo}`)).json;
    return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, ...as(role), match: version, body });
  }
  async function done(role: string, petitionNo: string, body: object): Promise<Told> {
    const answer = await act(role, petitionNo, body);
    assert.equal(answer.status, 200, answer.text);
    return answer;
  }
  const file = async (more: Partial<Filing> = {}) => {
    const body = { title: '示例路积水', content: '每逢下雨就积水，请修。', areaCode: '440203', name: '林小满', ...told, ...more };
    return site.ask({ method: 'POST', path: '/petitions', key: randomBytes(16).toString('hex'), body });
  };
  const own = async (filed: Told) => {
    const { petitionNo, queryCode } = filed.json;
    const opened = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    const cookie = `xq_track=${opened.cookies[0]?.value}`;
    return (path: string) => site.ask({ path: `/petitions/track${path}`, headers: { cookie } });
  };
  const triaged = { type: 'triage', class: 'appeal', category: 'other', purpose: 'request', areaCode: '440203', route: 6 };
  const smsOf = async (petitionNo: string) =>
    (await gateway.taken()).filter(({ text }) => text.includes(petitionNo)).map(({ text }) => text);
  const deliveries = (answer: Told, seq: number) =>
    answer.json.items
      .find((item: { seq: number }) => item.seq === seq)
      .deliveries.map(({ channel, state }: { channel: string; state: string }) => `${channel} ${state}`);

  test('[J2] [J5] by text message, mail and page at once: each event once, with a log for both sides', async (t) => {
    const filed = await file();
    const { petitionNo } = filed.json;
    await done('triage', petitionNo, triaged);
    await done('triage', petitionNo, { type: 'transfer', to: organ });
    await Promise.all([1, 2, 3].map(() => deliverNotices(site.city.city)));
    await done('handler', petitionNo, { type: 'receive' });
    await done('handler', petitionNo, { type: 'accept' });
    await Promise.all([1, 2, 3].map(() => deliverNotices(site.city.city)));
    assert.deepEqual(
      (await smsOf(petitionNo)).map((text) => /】信访件 \S+ ([^。]+)。/.exec(text)?.[1]),
      ['已经登记', '已经转到有权处理的机关', '已经受理'],
    );
    const mails = smtp.taken.map(readMail).filter((text) => text.includes(petitionNo));
    assert.equal(mails.length, 3);
    assert.match(mails[2] ?? '', /https:\/\/city\.example\/open\/[\w-]{43}/);
    for (const text of [...mails, ...(await smsOf(petitionNo))]) assert.doesNotMatch(text, /林小满|积水|1540000/);
    const staff = await get('triage', `/petitions/${petitionNo}/notices`);
    const petitioner = await (await own(filed))('/notices');
    for (const log of [staff, petitioner]) assert.deepEqual(deliveries(log, 3), ['site shown', 'mail sent', 'sms sent']);
    assert.match(staff.text, /"masked":"\*+30"/);
    assert.doesNotMatch(staff.text + petitioner.text, /15400001230|lin@/);
    const wrong = await file({ phone: '0751-8770000' });
    assert.deepEqual([wrong.status, wrong.json.fields], [422, [{ ...wrong.json.fields[0], field: 'phone', code: 'phone-for-sms' }]]);
    const missing = await file({ email: '' });
    assert.equal(missing.json.field, 'email');
    worked(t, { rows: 'J2', answer: answerOf(staff), says: /"kind":"accepted".*"channel":"sms","state":"sent"/ });
    refused(t, { rows: 'J2', answer: answerOf(wrong), says: /短信通知需要能收短信的手机号码/ });
    // [J5] the same act again makes no second message: it is stale, and says so.
    const again = await site.ask({
      method: 'POST',
      path: `/petitions/${petitionNo}/acts`,
      ...as('handler'),
      match: 4,
      body: { type: 'accept' },
    });
    await deliverNotices(site.city.city);
    assert.equal((await smsOf(petitionNo)).length, 3);
    worked(t, { rows: 'J5', answer: answerOf(petitioner), says: /"kind":"passed-on"/ });
    refused(t, { rows: 'J5', answer: answerOf(again), says: /stale/ });
  });

  test('a receipt says whether it arrived; a number out of service is told at once', async () => {
    const { petitionNo } = (await file({ mailNotices: false })).json;
    await deliverNotices(site.city.city);
    const [{ id = '' } = {}] = (await gateway.taken()).filter(({ text }) => text.includes(petitionNo));
    assert.equal(await gateway.receipt(receipts, { id, status: 'delivered' }), 204);
    assert.deepEqual(deliveries(await get('triage', `/petitions/${petitionNo}/notices`), 1), ['site shown', 'sms delivered']);
    assert.equal(await gateway.receipt(receipts, { id, status: 'read' }), 422);
    assert.equal(
      await gateway.receipt(receipts, { id: '00000000-0000-7000-8000-000000000001', status: 'undelivered' }),
      204,
      'not ours any more',
    );
    const forged = await site.ask({ method: 'POST', path: '/gateway/sms/receipts', body: { id, status: 'undelivered' } });
    assert.deepEqual([forged.status, forged.json.code], [403, 'signature']);
  });

  test('[C5] each representative is told once that they represent, and of each step; nobody else on the list is', async (t) => {
    const coSigners = [
      { name: '王二', phone: '15400007005', representative: true },
      { name: '赵三', phone: '15400007006', representative: true },
      { name: '钱四', phone: '15400007007' },
    ];
    const filed = await file({ smsNotices: false, mailNotices: false, email: '', coSigners });
    const { petitionNo } = filed.json;
    await deliverNotices(site.city.city);
    await done('triage', petitionNo, triaged);
    await done('triage', petitionNo, { type: 'transfer', to: organ });
    await Promise.all([1, 2, 3].map(() => deliverNotices(site.city.city)));
    await done('triage', petitionNo, { type: 'nameRepresentatives', coSigners: [1] });
    await done('handler', petitionNo, { type: 'receive' });
    await done('handler', petitionNo, { type: 'accept' });
    await Promise.all([1, 2, 3].map(() => deliverNotices(site.city.city)));
    const told = async (phone: string) =>
      (await gateway.taken())
        .filter(({ to, text }) => to === phone && text.includes(petitionNo))
        .map(({ text }) => /】信访件 \S+ ([^。]+)。/.exec(text)?.[1]);
    assert.deepEqual(await told('15400007005'), ['登记您为联名信访的代表', '已经转到有权处理的机关', '已经受理']);
    assert.deepEqual(
      await told('15400007006'),
      ['登记您为联名信访的代表', '已经转到有权处理的机关'],
      'and no more once they represent nobody',
    );
    for (const nobody of ['15400007007', '15400001230']) assert.deepEqual(await told(nobody), []);
    const log = await get('triage', `/petitions/${petitionNo}/notices`);
    assert.doesNotMatch(log.text, /1540000700[567]|王二/);
    const nowhere = await file({ coSigners: [{ name: '王二', phone: '1540000777', representative: true }] });
    worked(t, { rows: 'C5', answer: answerOf(log), says: /"channel":"sms","representative":1,"state":"sent"/ });
    refused(t, { rows: 'C5', answer: answerOf(nowhere), says: /coSigners\.0\.phone/ });
  });

  test('a representative without a number is a task of the unit, and the task says who', async () => {
    const coSigners = [{ name: '王二', idNumber: '110101199003070257', representative: true }];
    const { petitionNo } = (await file({ smsNotices: false, mailNotices: false, email: '', coSigners })).json;
    await deliverNotices(site.city.city);
    const task = (await get('triage', '/notices/failed')).json.items.find((item: { petitionNo: string }) => item.petitionNo === petitionNo);
    assert.deepEqual([task.kind, task.representatives, task.faults], ['representing', [1], ['no-address']]);
    await post('triage', '/notices/failed/settlements', { petitionNo, seq: task.seq, settled: 'told-by-phone' });
  });

  test('[J4] what no message could tell is a task with a letter to post, tried again or settled', async (t) => {
    const filed = await file({ phone: '15400001231', mailNotices: false });
    const { petitionNo } = filed.json;
    await deliverNotices(site.city.city);
    const list = await get('triage', '/notices/failed');
    const task = list.json.items.find((item: { petitionNo: string }) => item.petitionNo === petitionNo);
    assert.deepEqual([task.seq, task.kind, task.channels, task.faults], [1, 'filed', ['sms'], ['number-gone']]);
    assert.deepEqual((await get('handler', '/notices/failed')).json.items, [], 'not the task of another unit');
    const letter = await get('triage', `/petitions/${petitionNo}/notices/1/letter`);
    assert.equal(letter.bytes.subarray(0, 5).toString(), '%PDF-');
    assert.equal((await get('triage', `/petitions/${petitionNo}/notices/99/letter`)).status, 404);
    await done('registrar', petitionNo, { type: 'changeContact', phone: '１５４－００００－１２３５', reason: '来电更正，已核对身份。' });
    assert.equal((await post('triage', '/notices/failed/retries', { petitionNo, seq: 1 })).status, 204);
    await deliverNotices(site.city.city);
    assert.deepEqual(
      (await gateway.taken()).filter(({ text }) => text.includes(petitionNo)).map(({ to }) => to),
      ['15400001235'],
    );
    assert.ok(!(await get('triage', '/notices/failed')).text.includes(petitionNo));
    const second = (await file({ phone: '15400001233', mailNotices: false })).json.petitionNo;
    await deliverNotices(site.city.city);
    const settled = (how: string) => post('triage', '/notices/failed/settlements', { petitionNo: second, seq: 1, settled: how });
    const wrong = await settled('shouted');
    assert.deepEqual([wrong.status, wrong.json.field], [422, 'settled']);
    assert.equal((await settled('posted')).status, 204);
    assert.equal((await settled('posted')).status, 404);
    assert.equal((await post('triage', '/notices/failed/retries', { petitionNo: second, seq: 1 })).status, 404);
    const log = await get('triage', `/petitions/${second}/notices`);
    assert.deepEqual(deliveries(log, 1), ['site shown', 'sms settled']);
    worked(t, { rows: 'J4', answer: answerOf(log), says: /"fault":"refused","settled":"posted"/ });
    refused(t, { rows: 'J4', answer: answerOf(wrong), says: /settled/ });
  });

  test('[C3] a changed contact keeps its history, masked, and the old address is warned', async (t) => {
    const filed = await file({ smsNotices: false, mailNotices: false, phone: '15400001236', email: 'old@example.cn' });
    const { petitionNo } = filed.json;
    const without = await act('registrar', petitionNo, { type: 'changeContact', phone: '15400001237' });
    assert.deepEqual([without.status, without.json.field], [422, 'reason']);
    const wrong = await act('registrar', petitionNo, { type: 'changeContact', phone: '1540000123', reason: '来电更正。' });
    assert.deepEqual([wrong.status, wrong.json.fields[0].code], [422, 'phone-mobile']);
    const none = await act('registrar', petitionNo, { type: 'changeContact', reason: '来电更正。' });
    assert.equal(none.json.code, 'contact-not-named');
    const body = { type: 'changeContact', phone: '15400001237', email: 'New@Example.cn', reason: '来电更正，已核对身份。' };
    await done('registrar', petitionNo, body);
    await deliverNotices(site.city.city);
    const warned = (await gateway.taken()).filter(({ to }) => to === '15400001236');
    assert.deepEqual(
      warned.map(({ text }) => /联系方式已经更改/.test(text) && !text.includes(petitionNo) && !text.includes('信访')),
      [true],
    );
    assert.ok(smtp.taken.some((mail) => /^To: old@example\.cn/im.test(mail)));
    assert.ok(
      (await gateway.taken()).every(({ to }) => to !== '15400001237'),
      'who did not ask for messages gets none',
    );
    const view = await get('triage', `/petitions/${petitionNo}`);
    const entry = view.json.timeline.find(({ type }: { type: string }) => type === 'changeContact');
    assert.deepEqual(entry.texts, {
      phone: '*********37',
      email: 'n***@example.cn',
      formerPhone: '*********36',
      formerEmail: 'o***@example.cn',
      reason: '来电更正，已核对身份。',
    });
    assert.doesNotMatch(view.text, /154000012|new@example/);
    const shown = await post('triage', `/petitions/${petitionNo}/reveal`, { reason: '核对联系方式' });
    assert.deepEqual([shown.json.phone, shown.json.email], ['15400001237', 'new@example.cn']);
    const petitioner = await (await own(filed))('');
    assert.match(petitioner.text, /"type":"changeContact"/);
    const sly = await site.ask({
      method: 'POST',
      path: '/petitions/track/acts',
      headers: { cookie: `xq_track=${(await opened(filed)).cookies[0]?.value}`, 'sec-fetch-site': 'same-origin' },
      match: 2,
      body: { type: 'verifyContact', contact: 'phone' },
    });
    assert.deepEqual([sly.status, sly.json.code], [409, 'not-your-act']);
    worked(t, { rows: 'C3', answer: answerOf(view), says: /"formerPhone":"\*+36"/ });
    refused(t, { rows: 'C3', answer: answerOf(wrong), says: /手机号码应为 11 位/ });
  });
  const opened = (filed: Told) =>
    site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo: filed.json.petitionNo, queryCode: filed.json.queryCode } });

  test('[C7] numbers, telephones and places: what is wrong, field by field, all at once, in both languages', async (t) => {
    const right = {
      smsNotices: false,
      mailNotices: false,
      phone: '＋８６ １５４ ００００ １２３８',
      idNumber: '１１０１０５１９４９１２３１００２ｘ',
    };
    const filed = await file(right);
    assert.equal(filed.status, 201, filed.text);
    const person = await post('registrar', `/petitions/${filed.json.petitionNo}/reveal`, { reason: '登记核对' });
    assert.deepEqual([person.json.phone, person.json.idNumber], ['15400001238', '11010519491231002X']);
    const wrong = {
      idNumber: '11010519491231003X',
      phone: '0751-87',
      email: 'lin@',
      areaCode: '44',
      smsNotices: false,
      mailNotices: false,
    };
    const answer = await file(wrong);
    const codes = Object.fromEntries(answer.json.fields.map(({ field, code }: { field: string; code: string }) => [field, code]));
    assert.deepEqual(codes, { idNumber: 'id-check', phone: 'phone-area', email: 'email', areaCode: 'area' });
    const english = await site.ask({
      method: 'POST',
      path: '/petitions',
      key: randomBytes(16).toString('hex'),
      headers: { 'accept-language': 'en' },
      body: { title: 'x', content: 'x', areaCode: '440203', idNumber: '11010519490230002X' },
    });
    assert.match(english.text, /day of birth from the 7th digit on does not exist/);
    for (const [idKind, idNumber, status] of [
      ['passport', 'E12345678', 201],
      ['hk-macao-permit', 'H12345678', 201],
      ['hk-macao-permit', 'X12345678', 422],
      ['taiwan-permit', '12345678', 201],
      ['organisation', '91350100M000100Y43', 201],
      ['organisation', '91350100M000100Y44', 422],
      ['other', '11010519491231003X', 201],
    ] as const)
      assert.equal((await file({ ...right, idKind, idNumber })).status, status, `${idKind} ${idNumber}`);
    worked(t, { rows: 'C7', answer: answerOf(person), says: /11010519491231002X/ });
    refused(t, { rows: 'C7', answer: answerOf(answer), says: /校验位对不上/ });
  });

  test('[X10] the petitioner sees which organ opened the file, in which role and what for; never who, and no discipline organ', async (t) => {
    const filed = await file({ accusation: true, complainedOf: { units: ['440200-police'] }, smsNotices: false, mailNotices: false });
    const { petitionNo } = filed.json;
    const ask = await own(filed);
    assert.deepEqual((await ask('/openings')).json.days, []);
    for (let times = 0; times < 3; times += 1) await get('restricted', `/petitions/${petitionNo}`);
    assert.equal((await get('triage', `/petitions/${petitionNo}`)).status, 404);
    await post('restricted', `/petitions/${petitionNo}/reveal`, { reason: '核实举报人身份' });
    await done('restricted', petitionNo, { ...triaged, class: 'accusation', category: 'discipline', route: undefined });
    await done('restricted', petitionNo, { type: 'transfer', to: '440200-discipline' });
    await get('discipline', `/petitions/${petitionNo}`);
    const seen = await ask('/openings');
    const [day, ...more] = seen.json.days;
    assert.deepEqual(more, []);
    assert.deepEqual(day.seen, [
      { unit: bureau, unitName: day.seen[0].unitName, role: 'restricted', purpose: 'holder' },
      { unit: bureau, unitName: day.seen[0].unitName, reason: '核实举报人身份' },
    ]);
    assert.doesNotMatch(seen.text, /discipline|restricted\.city|account/);
    const outside = await site.ask({ path: '/petitions/track/openings' });
    worked(t, { rows: 'X10', answer: answerOf(seen), says: /"purpose":"holder"/ });
    refused(t, { rows: 'X10', answer: answerOf(outside), says: /track-again/ });
  });

  test('every answer that only these routes have was given', async () => {
    for (const path of ['/notices/failed/settlements', '/notices/failed/retries'])
      assert.equal((await post('triage', path, {})).status, 422);
    assert.equal((await get('triage', '/notices/failed?size=x')).status, 422);
    assert.equal((await get('triage', '/petitions/440203-20261120-W999999/notices')).status, 404);
    const signed = { 'x-signature': 'x' };
    assert.equal((await site.ask({ method: 'POST', path: '/gateway/sms/receipts', headers: signed, body: {} })).status, 422);
    const ours = / \/(notices\/failed|\S+\/(notices|gateway|openings))/;
    const route = (line: string) => ours.test(line) && /(200|204|404|422)$/.test(line);
    const inject = site.documented().filter((line) => route(line) && !line.includes('/gateway/'));
    assert.deepEqual(
      inject.filter((line) => !site.seen.has(line)),
      [],
    );
  });
});
