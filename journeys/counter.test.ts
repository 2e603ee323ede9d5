import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openBrowser, openPage } from './browser.ts';
import { type City, startCity } from './city.ts';
import { doAct, fillAct, officerAt, openMatter, read, send } from './console.ts';
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

const lechangBureau = '乐昌市信访局';
const lechangOrgan = '乐昌市人力资源和社会保障局';

/** A visitor without a phone is registered at the counter; what is refused keeps what was typed. */
async function registered(desk: Page): Promise<string> {
  await desk.goto(`${city.url}/console/register`);
  await desk.fill('#content', '来访人反映在乐昌某鞋厂工作四个月，工资没有发。');
  await desk.locator('button[type=submit]').click();
  await desk.locator('.ant-form-item-explain-error').first().waitFor();
  return desk.inputValue('#content');
}

async function sendRegistration(desk: Page): Promise<{ petitionNo: string; queryCode: string }> {
  await desk.fill('#title', '讨要四个月工资');
  await desk.fill('#name', '盘古·买买提');
  await desk.fill('#address', '乐昌市示例镇3号');
  await desk.fill('#reception', '一号窗口接待，已当面读给来访人核对。');
  await desk.fill('#areaCode', '乐昌市');
  await desk.locator('.ant-select-item-option-active', { hasText: '乐昌市' }).waitFor();
  await desk.press('#areaCode', 'Enter');
  await desk.locator('button[type=submit]').click();
  await desk.locator('.registered').waitFor();
  const [petitionNo = '', queryCode = ''] = await desk.locator('.registered dd').allTextContents();
  return { petitionNo, queryCode };
}

async function act(account: string, petitionNo: string, type: string, values: Readonly<Record<string, string>> = {}): Promise<Page> {
  const page = await officerAt(browser, city.url, account, { matter: petitionNo });
  await doAct(page, type, values);
  return page;
}

const opinion = {
  paper: '处理意见书',
  outcome: '支持',
  claim: '支付工资',
  facts: '经查，某鞋厂拖欠工资属实。',
  opinion: '已责令限期支付。',
  basis: '《保障农民工工资支付条例》第三条',
};

describe('from the counter to service by post', () => {
  test('[A3] [A5] [C8] [F9] [H7] [H14] a visitor without a phone, two bureaus, one organ, a report sent back, a mistake mended', async (t) => {
    const desk = await officerAt(browser, city.url, 'reg.city');
    const kept = await registered(desk);
    assert.match(kept, /四个月/, 'what was typed is kept');
    refused(t, { rows: ['A3', 'A5', 'C8'], answer: await read(desk), says: /请|必填|填写/ });
    const filed = await sendRegistration(desk);
    worked(t, { rows: ['A3', 'C8'], answer: await read(desk), says: /回执/ });
    assert.deepEqual(await axeViolations(desk), [], 'after registration');
    await openMatter(desk, city.url, filed.petitionNo);
    worked(t, { rows: 'A5', answer: await read(desk), says: /来访[\s\S]*一号窗口接待/ });
    await doAct(desk, 'note', { text: '来访人不识字，请电话村委转告' });
    worked(t, { rows: 'H7', answer: await read(desk), says: /请电话村委转告/ });
    await doAct(desk, 'reissueCode', { reason: '来访人把回执弄湿' });

    const bureau = await act('triage.city', filed.petitionNo, 'triage', { class: '申诉求决', category: '劳动和社会保障', purpose: '求决' });
    await fillAct(bureau, 'assign', { to: lechangBureau, dueOn: '2026-11-01' });
    await send(bureau);
    await bureau.locator('form#act .ant-alert, form#act [role=alert], .ant-form-item-explain-error').first().waitFor();
    refused(t, { rows: 'F9', answer: await read(bureau), says: /日|期限/ });
    await bureau.reload();
    await doAct(bureau, 'assign', { to: lechangBureau, dueOn: '2026-12-31' });
    await act('triage.lechang', filed.petitionNo, 'receive');
    await act('triage.lechang', filed.petitionNo, 'transfer', { to: lechangOrgan });
    for (const [account, type, values] of [
      ['handler.lechang.hrss', 'receive', {}],
      ['handler.lechang.hrss', 'accept', {}],
      ['handler.lechang.hrss', 'draft', opinion],
      ['checker.lechang.hrss', 'check', {}],
      ['head.lechang.hrss', 'sign', { override: '已逐项核对，不必修改。' }],
      ['sealer.lechang.hrss', 'seal', {}],
    ] as const) {
      await (await act(account, filed.petitionNo, type, values)).context().close();
    }
    const handler = await officerAt(browser, city.url, 'handler.lechang.hrss', { matter: filed.petitionNo });
    await handler.locator('[data-act=recordService]').click();
    await handler.locator('#act_letterId').getByText('处理意见书').click();
    await handler.locator('#act_mode').getByText('邮寄送达').click();
    await handler.locator('#act_proof').fill('挂号信回执');
    await Promise.all([handler.waitForResponse((one) => one.url().endsWith('/acts') && one.ok()), send(handler)]);

    const county = await act('triage.lechang', filed.petitionNo, 'report', { text: '工资已于十一月支付，送达回证附后。' });
    await county.context().close();
    await openMatter(bureau, city.url, filed.petitionNo);
    await doAct(bureau, 'returnReport', { reason: '请补充支付凭证' });
    await act('triage.lechang', filed.petitionNo, 'report', { text: '支付凭证已补。' });
    await openMatter(bureau, city.url, filed.petitionNo);
    await doAct(bureau, 'acceptReport');
    worked(t, { rows: 'F9', answer: await read(bureau), says: new RegExp(`${lechangBureau}[\\s\\S]*${lechangOrgan}`) });

    const chief = await officerAt(browser, city.url, 'chief.city', { matter: filed.petitionNo });
    await fillAct(chief, 'correct', { field: '信访人数' });
    await send(chief);
    await chief.locator('.ant-form-item-explain-error').first().waitFor();
    refused(t, { rows: ['H14', 'H7'], answer: await read(chief), says: /请|必填|填写/ });
    await chief.reload();
    await doAct(chief, 'correct', { field: '信访人数', value: '4', reason: '登记时少记三人', askedBy: 'reg.city' });
    await chief.getByText('登记时少记三人').waitFor();
    worked(t, { rows: 'H14', answer: await read(chief), says: /登记时少记三人/ });

    const citizen = await openPage(browser);
    await citizen.goto(`${city.url}/track`);
    await citizen.fill('#petitionNo', filed.petitionNo);
    await citizen.fill('#queryCode', filed.queryCode);
    await citizen.locator('main button[type=submit], main button.button').first().click();
    await citizen.waitForLoadState();
    refused(t, { rows: 'C8', answer: await read(citizen), says: /没有查到|核对/ });
  });
});
