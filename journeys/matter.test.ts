import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openBrowser, openPage, widths } from './browser.ts';
import { type City, startCity } from './city.ts';
import { doAct, fillAct, offers, officerAt, openMatter, read, send, signedInByHand } from './console.ts';
import { refused, worked } from './proof.ts';

let city: City;
let browser: Browser;
before(async () => {
  city = await startCity();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await city?.stop();
});

const organ = '韶关市城市管理和综合执法局';
const at = (account: string) => signedInByHand(browser, city.url, account);

/** A citizen writes on a phone and keeps number and code. */
async function filedOnPhone(): Promise<{ page: Page; petitionNo: string; queryCode: string }> {
  const page = await openPage(browser, { width: widths.phone });
  const next = () => page.click('button.button[value=next]');
  await page.goto(`${city.url}/`);
  await page.click('.tasks .first a');
  await page.fill('#title', '楼下夜市占道经营');
  await page.fill('#content', '楼下夜市每晚占道经营到凌晨两点，油烟和噪声很大。');
  await next();
  await page.selectOption('#areaCode', '440203100');
  await next();
  await page.locator('input[name=purpose]').first().waitFor();
  await next();
  await page.fill('#name', '欧阳喆');
  await page.fill('#phone', '15400001111');
  await page.fill('#address', '武江区示例路2号');
  await next();
  await page.click('button.button[value=send]');
  const text = (await page.locator('body').textContent()) ?? '';
  const [petitionNo = ''] = /\d{6}-\d{8}-W\d{6}/.exec(text) ?? [];
  const [queryCode = ''] = /[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}-[2-9A-HJ-NP-Z]/.exec(text) ?? [];
  return { page, petitionNo, queryCode };
}

async function track(page: Page, { petitionNo, queryCode }: { petitionNo: string; queryCode: string }): Promise<void> {
  await page.goto(`${city.url}/track`);
  await page.fill('#petitionNo', petitionNo);
  await page.fill('#queryCode', queryCode);
  await page.locator('main button[type=submit], main button.button').first().click();
  await page.waitForURL('**/track/matter');
}

const triage = { class: '申诉求决', category: '城乡建设', purpose: '求决' };
const opinion = {
  paper: '处理意见书',
  outcome: '支持',
  claim: '制止夜间占道经营',
  facts: '经现场检查，反映情况属实。',
  opinion: '自本月起每晚二十二时后清场。',
  basis: '《城市市容和环境卫生管理条例》第十四条',
};

describe('a matter across all desks', () => {
  test('[H1] [H13] [J1] [I3] [K1] [K4] filed on a phone, handled by four hands, served and rated', async (t) => {
    const filed = await filedOnPhone();
    assert.match(filed.petitionNo, /^440203-/);
    const bureau = await at('triage.city');
    await openMatter(bureau, city.url, filed.petitionNo);
    assert.equal(await offers(bureau, 'accept'), false, 'a bureau never decides the merits');
    await doAct(bureau, 'triage', triage);
    await fillAct(bureau, 'transfer', {});
    await send(bureau);
    await bureau.locator('.ant-form-item-explain-error').first().waitFor();
    refused(t, { rows: 'H1', answer: await read(bureau), says: /请|必填|选择/ });
    await bureau.reload();
    await doAct(bureau, 'transfer', { to: organ, advice: '请依法办理' });
    assert.deepEqual(await axeViolations(bureau), [], 'the file');

    const handler = await at('handler.urban-management');
    await openMatter(handler, city.url, filed.petitionNo);
    await doAct(handler, 'receive');
    await doAct(handler, 'accept');
    worked(t, { rows: 'H1', answer: await read(handler), says: /已受理/ });
    await doAct(handler, 'draft', opinion);
    assert.equal(await offers(handler, 'check'), false, 'the drafter does not check');
    assert.equal(await offers(handler, 'sign'), false, 'nor sign');
    const early = await handler.evaluate(signBehindTheButton, filed.petitionNo);
    refused(t, { rows: 'H13', answer: { through: 'browser', status: early.status, text: early.text }, says: /不能|无权|不由/ });
    for (const [account, act] of [
      ['checker.urban-management', 'check'],
      ['head.urban-management', 'sign'],
      ['sealer.urban-management', 'seal'],
    ] as const) {
      const officer = await officerAt(browser, city.url, account, { matter: filed.petitionNo });
      await doAct(officer, act, act === 'sign' ? { override: '已逐项核对，不必修改。' } : {});
      if (act === 'seal') worked(t, { rows: 'H13', answer: await read(officer), says: /韶城管.*〔2026〕\d+号/ });
      await officer.context().close();
    }

    await track(filed.page, filed);
    refused(t, { rows: ['K1', 'K4'], answer: await ratedTooEarly(filed.page), says: /评价|不能|没有|还/ });
    await openMatter(handler, city.url, filed.petitionNo);
    await fillAct(handler, 'recordService', {});
    await send(handler);
    await handler.locator('.ant-form-item-explain-error').first().waitFor();
    refused(t, { rows: 'I3', answer: await read(handler), says: /请|必填|选择/ });
    await handler.reload();
    await handler.locator('[data-act=recordService]').click();
    await handler.locator('#act_letterId').getByText('处理意见书').click();
    await handler.locator('#act_mode').getByText('当面', { exact: false }).first().click();
    await handler.locator('#act_proof').fill('送达回证已签名');
    await Promise.all([handler.waitForResponse((one) => one.url().endsWith('/acts') && one.ok()), send(handler)]);

    await filed.page.reload();
    worked(t, { rows: 'I3', answer: await read(filed.page), says: /送达/ });
    worked(t, { rows: 'J1', answer: await read(filed.page), says: new RegExp(organ) });
    assert.deepEqual(await axeViolations(filed.page), [], 'the tracking page');
    await rate(filed.page);
    worked(t, { rows: ['K1', 'K4'], answer: await read(filed.page), says: /评价/ });
    const wrong = await openPage(browser);
    await wrong.goto(`${city.url}/track`);
    await wrong.fill('#petitionNo', filed.petitionNo);
    await wrong.fill('#queryCode', 'AAAA-AAAA-AAAA-AAAA-A');
    await wrong.locator('main button[type=submit], main button.button').first().click();
    await wrong.waitForLoadState();
    refused(t, { rows: 'J1', answer: await read(wrong), says: /没有查到|核对/ });
  });
});

describe('a matter on another legal way', () => {
  test('[B4] [B8] looked up on a phone without scripts, suggested at the desk, led there and seen by the petitioner', async (t) => {
    const phone = await openPage(browser, { width: widths.phone, scripts: false });
    await phone.goto(`${city.url}/ways`);
    assert.deepEqual(await axeViolations(phone), [], 'the list');
    await phone.fill('#q', '长'.repeat(101));
    await phone.click('main button.button');
    refused(t, { rows: 'B4', answer: await read(phone), says: /最多 100 个字/ });
    await phone.fill('#q', '占道经营 噪声');
    await phone.click('main button.button');
    worked(t, { rows: 'B4', answer: await read(phone), says: /污染[\s\S]*第三十一条第五项/ });
    assert.deepEqual(await axeViolations(phone), [], 'what was found');

    const filed = await filedOnPhone();
    const bureau = await at('triage.city');
    await openMatter(bureau, city.url, filed.petitionNo);
    await fillAct(bureau, 'triage', {});
    const line = bureau.locator('.ways li', { hasText: '噪声、油烟、污水等污染' });
    assert.match((await line.textContent()) ?? '', /信中有：.*噪声/);
    await line.getByRole('button').click();
    await bureau.locator('#act_purpose').getByText('求决', { exact: true }).click();
    assert.deepEqual(await axeViolations(bureau), [], 'the suggestion');
    await Promise.all([bureau.waitForResponse((one) => one.url().endsWith('/acts') && one.ok()), send(bureau)]);
    await bureau.reload();
    await doAct(bureau, 'transfer', { to: organ });
    worked(t, { rows: 'B4', answer: await read(bureau), says: /分类处理清单条目\s*噪声、油烟、污水等污染/ });

    const handler = await at('handler.urban-management');
    await openMatter(handler, city.url, filed.petitionNo);
    await doAct(handler, 'receive');
    await fillAct(handler, 'routeOut', { reason: '由本单位依法查处。', dueOn: '2027-01-20' });
    await send(handler);
    await handler.locator('form#act [role=alert]').first().waitFor();
    refused(t, { rows: 'B8', answer: await read(handler), says: /接收单位和其他接收机关要填一项/ });
    await handler.reload();
    await doAct(handler, 'routeOut', { to: organ, reason: '由本单位依法查处。', dueOn: '2027-01-20' });
    assert.deepEqual(await axeViolations(handler), [], 'the file on its way');
    await track(filed.page, filed);
    worked(t, { rows: 'B8', answer: await read(filed.page), says: /这件事走另一条法定途径.*已经接收/s });
    assert.deepEqual(await axeViolations(filed.page), [], 'the tracking page');
  });
});

/** Sends what no button sends: a drafter who signs. Runs in the page, with the officer's own session. */
async function signBehindTheButton(petitionNo: string): Promise<{ status: number; text: string }> {
  const session = await (await fetch('/api/v1/session')).json();
  const file = await fetch(`/api/v1/petitions/${petitionNo}`);
  const headers = { 'content-type': 'application/json', 'x-csrf-token': session.csrf, 'if-match': file.headers.get('etag') ?? '' };
  const answer = await fetch(`/api/v1/petitions/${petitionNo}/acts`, { method: 'POST', headers, body: JSON.stringify({ type: 'sign' }) });
  return { status: answer.status, text: await answer.text() };
}

/** A rating before the answer was served, sent past the page that does not offer it. */
async function ratedTooEarly(page: Page) {
  assert.equal(await page.locator('a[href*="/track/rate"]').count(), 0, 'no rating before service');
  const now = await page.request.get(`${city.url}/api/v1/petitions/track`);
  const headers = { origin: city.url, 'if-match': now.headers().etag ?? '' };
  const data = { type: 'rate', bureau: 'satisfied', unit: 'satisfied' };
  const answer = await page.request.post(`${city.url}/api/v1/petitions/track/acts`, { headers, data });
  return { through: 'api', status: answer.status(), text: await answer.text() } as const;
}

async function rate(page: Page): Promise<void> {
  await page.locator('a[href*="/track/rate"]').first().click();
  await page.locator('input[name=bureau][value=satisfied]').check();
  await page.locator('input[name=unit][value=basically-satisfied]').check();
  await page.locator('main button.button').first().click();
  await page.waitForURL('**/track/matter**');
}
