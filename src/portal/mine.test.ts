import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { refused, worked } from '../../journeys/proof.ts';
import type { Filing } from '../casework/filing.ts';
import { deliverNotices } from '../casework/notices/deliver.ts';
import { type Answer, aPortal, type Visitor } from './aVisitor.ts';

const pageOf = ({ status, text }: Answer) => ({ through: 'browser', status, text: text === '' ? '-' : text }) as const;

describe('the petitioner without number and code', () => {
  let on: ACity;
  let portal: Awaited<ReturnType<typeof aPortal>>;
  const sent: { to: string; text: string }[] = [];
  let minutes = 0;
  before(async () => {
    on = await aCity();
    const real = on.city.clock.now;
    Object.assign(on.city.clock, { now: () => new Date(Date.parse(real()) + minutes * 60_000).toISOString() });
    const send = async ({ to, text }: { to: string; text: string }) => {
      sent.push({ to, text });
      return { ok: true } as const;
    };
    Object.assign(on.city.channels, { sms: { send }, mail: { send }, publicUrl: 'https://city.example' });
    portal = await aPortal(on.city);
  });
  after(async () => {
    await portal.web.close();
    await on.close();
  });
  /** Each test is half an hour after the last, so that nobody waits for a telephone's limit. */
  const later = (by = 61) => {
    minutes += by;
    sent.length = 0;
  };
  const codeTo = (to: string) => /\d{6}/.exec(sent.findLast((message) => message.to === to)?.text ?? '')?.[0] ?? '';
  const person = { name: '欧阳·示例', phone: '15400005678' } as const;
  const file = (more: Partial<Filing> = {}) => on.file({ ...person, title: '示例街道漏水', ...more });
  async function enter(visitor: Visitor, typed: { name: string; phone: string } = person): Promise<Answer> {
    const asked = await visitor.post('/mine', typed);
    assert.equal(asked.status, 200, asked.text);
    return visitor.post('/mine/code', { ...typed, code: codeTo(typed.phone) });
  }
  async function track(visitor: Visitor, filed: { petitionNo: string; queryCode: string }): Promise<Visitor> {
    await visitor.post('/track', { petitionNo: filed.petitionNo, queryCode: filed.queryCode });
    return visitor;
  }

  test('[J3] my matters by telephone, name and a code; each opens its page; no password, no script', async (t) => {
    later();
    const mine = await file();
    const [secret, nameless, other] = [
      await file({ accusation: true, complainedOf: { units: ['440200-police'] }, title: '不列出的检举' }),
      await file({ identity: 'anonymous', title: '不列出的匿名' }),
      await file({ name: '同号的人', title: '别人的信' }),
    ];
    const visitor = portal.visitor();
    const asked = await visitor.post('/mine', { name: '欧阳 示例', phone: '１５４ ０００ ０５６７８' });
    assert.equal(asked.status, 200);
    const code = codeTo(person.phone);
    const right = await visitor.post('/mine/code', {
      name: '欧阳 示例',
      phone: '１５４ ０００ ０５６７８',
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    });
    assert.deepEqual([right.status, right.location], [303, '/mine/list']);
    const list = await visitor.get('/mine/list');
    assert.ok(list.text.includes(mine.petitionNo));
    for (const { petitionNo } of [secret, nameless, other]) assert.ok(!list.text.includes(petitionNo));
    assert.ok(list.text.length < 60_000);
    assert.doesNotMatch(list.text, /<script(?! src="\/)/);
    assert.equal(list.headers['cache-control'], 'no-store');
    const opened = await visitor.post('/mine/open', { petitionNo: mine.petitionNo });
    assert.equal(opened.location, '/track/matter');
    assert.match((await visitor.get('/track/matter')).text, /示例街道漏水/);
    assert.equal((await visitor.post('/mine/open', { petitionNo: secret.petitionNo })).location, '/mine/list');
    assert.equal((await visitor.post('/mine/code', { ...person, code })).status, 422, 'a code works once');
    const wrong = await portal.visitor().post('/mine', { name: '', phone: '0751-8770000' });
    assert.match(wrong.text, /value="0751-8770000"/);
    worked(t, { rows: 'J3', answer: pageOf(list), says: /示例街道漏水/ });
    refused(t, { rows: 'J3', answer: pageOf(wrong), says: /手机号码应为 11 位/ });
  });

  test('whether a telephone is known makes no difference to what is said, and nobody unknown is sent anything', async () => {
    later();
    await file();
    const [known, unknown] = [portal.visitor(), portal.visitor()];
    const ask = async (visitor: Visitor, phone: string) => {
      const answers = [await visitor.post('/mine', { ...person, phone }), await visitor.post('/mine', { ...person, phone })];
      answers.push(await visitor.post('/mine/code', { ...person, phone, code: '000000' }));
      return answers.map(({ status, text }) => [status, text.replaceAll(phone, '…').replaceAll(/\d+ 秒/g, '… 秒')]);
    };
    assert.deepEqual(await ask(known, person.phone), await ask(unknown, '15400005679'));
    assert.deepEqual(
      sent.map(({ to }) => to),
      [person.phone],
    );
  });

  test('five wrong codes, or five minutes, end a code; six codes an hour are too many', async () => {
    later();
    await file();
    const visitor = portal.visitor();
    await visitor.post('/mine', person);
    const code = codeTo(person.phone);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    const tries = await Promise.all(Array.from({ length: 8 }, () => portal.visitor().post('/mine/code', { ...person, code: wrong })));
    assert.ok(tries.every(({ status }) => status === 422));
    assert.equal((await visitor.post('/mine/code', { ...person, code })).status, 422, 'also the right one');
    minutes += 2;
    await visitor.post('/mine', person);
    minutes += 6;
    assert.equal((await visitor.post('/mine/code', { ...person, code: codeTo(person.phone) })).status, 422, 'too late');
    const asked: number[] = [];
    for (let times = 0; times < 5; times += 1) {
      minutes += 2;
      asked.push((await portal.visitor().post('/mine', person)).status);
    }
    assert.deepEqual(asked, [200, 200, 200, 429, 429]);
  });

  test('the list ends after a quarter of an hour, and with a forged cookie at once', async () => {
    later();
    await file();
    const visitor = portal.visitor();
    assert.equal((await enter(visitor)).status, 303);
    minutes += 14;
    assert.equal((await visitor.get('/mine/list')).status, 200);
    minutes += 2;
    assert.equal((await visitor.get('/mine/list')).location, '/mine');
    assert.match((await visitor.get('/mine')).text, /已经过了十五分钟/);
    visitor.cookies.set('xq_mine', `${visitor.cookies.get('xq_mine') ?? 'a.b.9999999999999.'}x`);
    assert.equal((await visitor.get('/mine/list')).location, '/mine');
  });

  test('[J6] a link in a mail: scanners that look use nothing up; the button opens it once', async (t) => {
    later();
    const filed = await file({ mailNotices: true, email: 'lin@example.cn', noticeLanguage: 'en' });
    await deliverNotices(on.city);
    const mail = sent.find(({ text }) => text.includes(filed.petitionNo))?.text ?? '';
    const path = /https:\/\/city\.example(\/open\/[\w-]{43})/.exec(mail)?.[1] ?? '';
    for (let scans = 0; scans < 3; scans += 1) {
      const scanned = await portal.visitor().get(path);
      assert.equal(scanned.status, 200);
      assert.deepEqual([scanned.headers['referrer-policy'], scanned.headers['cache-control']], ['no-referrer', 'no-store']);
      assert.ok(!scanned.text.includes(filed.petitionNo), 'shows nothing of the matter');
    }
    const visitor = portal.visitor();
    const shown = await visitor.get(path);
    const token = / name="token" value="([^"]*)"/.exec(shown.text)?.[1] ?? '';
    const opened = await visitor.post('/open', { token });
    assert.deepEqual([opened.status, opened.location], [303, '/track/matter']);
    const matter = await visitor.get('/track/matter');
    const twice = await portal.visitor().post('/open', { token });
    assert.equal(twice.status, 404);
    assert.equal((await portal.visitor().post('/open', { token: 'x' })).text, twice.text);
    worked(t, { rows: 'J6', answer: pageOf(matter), says: /示例街道漏水/ });
    refused(t, { rows: 'J6', answer: pageOf(twice), says: /这个链接不能再用/ });
  });

  test('a link is over after seven days, and when a new code was issued', async () => {
    later();
    const linkOf = async () => {
      const filed = await file({ mailNotices: true, email: 'lin@example.cn' });
      await deliverNotices(on.city);
      const mail = sent.find(({ text }) => text.includes(filed.petitionNo))?.text ?? '';
      return { ...filed, token: /\/open\/([\w-]{43})/.exec(mail)?.[1] ?? '' };
    };
    const [old, reissued] = [await linkOf(), await linkOf()];
    const registrar = on.officer('440200-xfj', 'registrar');
    assert.equal((await on.act(registrar, reissued.petitionNo, { type: 'reissueCode', reason: '遗失，已核对身份。' })).outcome, 'done');
    assert.equal((await portal.visitor().post('/open', { token: reissued.token })).status, 404);
    later(7 * 24 * 60 + 1);
    assert.equal((await portal.visitor().post('/open', { token: old.token })).status, 404);
  });

  test('[C3] the petitioner proves a telephone, changes it by a code, and the old one is warned', async (t) => {
    later();
    const visitor = await track(portal.visitor(), await file({ phone: '15400005600' }));
    const shown = await visitor.get('/track/contact');
    assert.match(shown.text, /\*{9}00.*还没有核实/s);
    assert.doesNotMatch(shown.text, /15400005600/);
    const wrong = await visitor.post('/track/contact', { contact: 'phone', new: 'yes', phone: '1540000' });
    assert.equal((await visitor.post('/track/contact', { contact: 'phone' })).status, 200);
    const bad = await visitor.post('/track/contact/code', { contact: 'phone', typed: '', code: '12' });
    assert.match(bad.text, /验证码不正确/);
    const proved = await visitor.post('/track/contact/code', { contact: 'phone', typed: '', code: codeTo('15400005600') });
    assert.equal(proved.location, '/track/matter#done-contact');
    assert.match((await visitor.get('/track/contact')).text, /核实<\/span>|已于.*核实/);
    assert.equal((await visitor.post('/track/contact', { contact: 'phone', new: 'yes', phone: '15400005601' })).status, 200);
    const stolen = await visitor.post('/track/contact/code', { contact: 'phone', typed: '15400005602', code: codeTo('15400005601') });
    assert.equal(stolen.status, 422, 'a code proves the number it went to');
    const changed = await visitor.post('/track/contact/code', { contact: 'phone', typed: '15400005601', code: codeTo('15400005601') });
    assert.equal(changed.location, '/track/matter#done-contact');
    await deliverNotices(on.city);
    assert.match(sent.findLast(({ to }) => to === '15400005600')?.text ?? '', /联系方式已经更改/);
    const page = await visitor.get('/track/contact');
    assert.match(page.text, /\*{9}01/);
    assert.equal((await enter(portal.visitor(), { name: person.name, phone: '15400005601' })).status, 303, 'found by the new one');
    const none = await visitor.post('/track/contact/notices', { version: '3', sms: 'true', mail: 'true' });
    assert.match(none.text, /邮件通知需要电子邮箱/);
    const chosen = await visitor.post('/track/contact/notices', { version: '3', sms: 'true', mail: 'false' });
    assert.equal(chosen.location, '/track/matter#done-chosen');
    worked(t, { rows: 'C3', answer: pageOf(page), says: /\*{9}01/ });
    refused(t, { rows: 'C3', answer: pageOf(wrong), says: /手机号码应为 11 位|位数不对/ });
  });

  test('[X10] [J2] the page of the matter says what was told and who opened it', async (t) => {
    later();
    const filed = await file({ smsNotices: true });
    const visitor = await track(portal.visitor(), filed);
    const before = await visitor.get('/track/matter');
    assert.match(before.text, /还没有机关查看过/);
    await on.read(on.officer('440200-xfj', 'triage'), filed.petitionNo);
    await deliverNotices(on.city);
    const page = await visitor.get('/track/matter', { 'if-none-match': String(before.headers.etag) });
    assert.equal(page.status, 200, 'what was told and seen is part of the page');
    assert.match(page.text, /短信 · \*{9}78 · 已经发出/);
    assert.match(page.text, /韶关市信访局.*甄别.*正在办理/s);
    assert.doesNotMatch(page.text, /triage\.city/);
    assert.ok(page.text.length < 60_000);
    const same = await visitor.get('/track/matter', { 'if-none-match': String(page.headers.etag) });
    assert.equal(same.status, 304);
    const outside = await portal.visitor().post('/track', { petitionNo: filed.petitionNo, queryCode: 'AAAA' });
    worked(t, { rows: ['X10', 'J2'], answer: pageOf(page), says: /谁查看过这件信访/ });
    refused(t, { rows: ['X10', 'J2'], answer: pageOf(outside), says: /编号|查询码/ });
  });

  test('a city without text messages says so, and where to turn', async () => {
    later();
    const { sms } = on.city.channels;
    Object.assign(on.city.channels, { sms: undefined });
    const answer = await portal.visitor().post('/mine', person);
    Object.assign(on.city.channels, { sms });
    assert.equal(answer.status, 409);
    assert.match(answer.text, /还没有开通短信/);
  });

  test('nothing of a telephone, a name or a code is logged', () => {
    assert.doesNotMatch(portal.logged(), /1540000|欧阳|lin@/);
  });
});
