import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import type { Browser, Page, Response } from 'playwright-core';
import { axeViolations, openBrowser, openPage, widths } from './browser.ts';
import { type City, startCity } from './city.ts';
import { refused, worked } from './proof.ts';

let city: City;
let browser: Browser;
before(async () => {
  [city, browser] = await Promise.all([startCity(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await city?.stop();
});

const program = { name: '发票.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090\u0000 no pdf') };
const photo = {
  name: '电梯.png',
  mimeType: 'image/png',
  buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
};
const content = '三号楼的电梯停用一个月。\n找过物业两次，没有结果。𠮷';

/** Presses a button that sends a form and waits for the page that answers. */
async function press(page: Page, selector: string): Promise<Response> {
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().isNavigationRequest() && one.status() !== 303),
    page.click(selector),
  ]);
  await page.waitForLoadState('load');
  return answer;
}

const seen = async (page: Page, answer?: Response) =>
  ({ through: 'browser', text: (await page.locator('body').allInnerTexts()).join(), ...(answer && { status: answer.status() }) }) as const;

/** No page may be wider than its screen or have anything that axe finds. */
async function sound(page: Page, where: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], where);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(over, 0, `${where}: wider than the screen`);
}

const next = 'button.button[value=next]';

/** From the home page through the five steps to the page before sending, with what is refused on the way. */
async function fillIn(t: TestContext, page: Page, lang: 'zh' | 'en'): Promise<void> {
  const zh = lang === 'zh';
  await page.goto(`${city.url}/${zh ? '' : '?lang=en'}`);
  await sound(page, 'home');
  await page.click('.tasks .first a');
  const empty = await press(page, next);
  refused(t, { rows: ['A1', 'B6', 'Z1'], answer: await seen(page, empty), says: zh ? /有内容需要修改/ : /Something needs changing/ });
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'summary', 'the focus is on what is wrong');
  await sound(page, 'step 1 with errors');
  await page.fill('#title', '电梯停用一个月');
  await page.fill('#content', content);
  await page.setInputFiles('#files', [photo, program]);
  const half = await press(page, next);
  refused(t, {
    rows: 'A1',
    answer: await seen(page, half),
    says: zh ? /发票\.pdf：不支持这种文件/ : /发票\.pdf: This kind of file is not taken/,
  });
  assert.equal(await page.inputValue('#content'), content, 'what was typed is kept');
  await press(page, next);
  await sound(page, 'step 2');
  await page.selectOption('#areaCode', '440203100');
  await press(page, next);
  await sound(page, 'step 3');
  await press(page, next);
  await sound(page, 'step 4');
  await page.check('input[value=anonymous]');
  assert.equal(await page.isVisible('#name'), false, 'an anonymous letter asks for no name');
  await press(page, next);
  await sound(page, 'step 5');
}

describe('the portal', () => {
  for (const { title, visit, lang } of [
    { title: 'on a phone without scripts, in Chinese', visit: { width: widths.phone, scripts: false }, lang: 'zh' },
    { title: 'on a desk with scripts, in English', visit: { width: widths.desk, scripts: true }, lang: 'en' },
  ] as const) {
    test(`[A1] [B6] [C1] [C4] [C8] [J1] [Z1] [Z4] from a letter to its tracking, ${title}`, async (t) => {
      const zh = lang === 'zh';
      const page = await openPage(browser, visit);
      const complaints: string[] = [];
      page.on('console', (message) => /policy|csp/i.test(message.text()) && complaints.push(message.text()));
      await fillIn(t, page, lang);
      worked(t, {
        rows: 'B6',
        answer: await seen(page),
        says: zh ? /12月7日[\s\S]*匿名的信无法书面告知您[\s\S]*2月22日/ : /7 Dec[\s\S]*cannot be answered in writing[\s\S]*22 Feb/,
      });
      const done = await press(page, 'button[value=send]');
      await sound(page, 'confirmation');
      const [petitionNo = '', queryCode = ''] = await page.locator('.numbers dd').allInnerTexts();
      worked(t, { rows: ['A1', 'C8'], answer: await seen(page, done), says: /440203-20261120-W\d{6}[\s\S]*[A-Z2-9]{4}-[A-Z2-9]{4}/ });
      await page.reload();
      assert.deepEqual(await page.locator('.numbers dd').allInnerTexts(), [petitionNo, queryCode], 'a refresh answers the same');
      await page.goBack();
      await press(page, 'button[value=send]');
      worked(t, { rows: 'C4', answer: await seen(page), says: new RegExp(`${petitionNo}[\\s\\S]*${queryCode}`) });
      await changedAfterSending(t, page, zh);
      await tracking(t, page, { zh, petitionNo, queryCode });
      assert.deepEqual(complaints, [], 'the policy found nothing to refuse');
      await page.context().close();
    });
  }

  /** Back, another text, sent with the same key. */
  async function changedAfterSending(t: TestContext, page: Page, zh: boolean): Promise<void> {
    await page.goBack();
    await press(page, 'button[value="to:1"]');
    await page.fill('#content', '另外一件事。');
    for (let step = 1; step < 5; step += 1) await press(page, next);
    const conflict = await press(page, 'button[value=send]');
    refused(t, { rows: 'C4', answer: await seen(page, conflict), says: zh ? /已经发送过了/ : /was sent already/ });
    await sound(page, 'conflict');
  }

  async function tracking(
    t: TestContext,
    page: Page,
    { zh, petitionNo, queryCode }: { zh: boolean; petitionNo: string; queryCode: string },
  ) {
    await page.goto(`${city.url}/track${zh ? '' : '?lang=en'}`);
    await page.fill('#petitionNo', petitionNo);
    await page.fill('#queryCode', 'AAAA-AAAA-AAAA-AAAA-A');
    const wrong = await press(page, 'form .button');
    const says = zh ? /编号或查询码不对/ : /Number or code is not right/;
    refused(t, { rows: ['C1', 'C8', 'J1', 'Z4'], answer: await seen(page, wrong), says });
    await page.fill('#queryCode', queryCode.toLowerCase().replaceAll('-', ' '));
    await press(page, 'form .button');
    assert.ok(!page.url().includes(queryCode), 'no address holds the code');
    worked(t, {
      rows: ['C1', 'J1', 'Z1', 'Z4'],
      answer: await seen(page),
      says: zh ? /在谁手里\s*韶关市信访局[\s\S]*下一步[\s\S]*12月7日/ : /Who has it\s*Shaoguan Petition Bureau[\s\S]*Next step[\s\S]*7 Dec/,
    });
    await sound(page, 'matter');
    await page.locator('details > summary').first().click();
    assert.equal(await page.locator('.month td.l').first().isVisible(), true, 'the calendar opens without scripts');
    await sound(page, 'matter with its calendar');
    await page.click('a[href^="/track/supplement"]');
    await press(page, 'button[value=send]');
    await sound(page, 'supplement with errors');
    await page.fill('#text', '物业今天贴了通知。');
    await press(page, 'button[value=send]');
    assert.match((await seen(page)).text, /物业今天贴了通知/);
    await page.click('a[href^="/track/withdraw"]');
    await page.fill('#reason', '已经修好。');
    await press(page, 'button[value=confirm]');
    await sound(page, 'withdraw');
    await press(page, 'button[value=send]');
    assert.match((await seen(page)).text, zh ? /已经撤回/ : /It is withdrawn/);
  }

  test('[C4] a double click on a slow line makes one matter', async (t) => {
    const page = await openPage(browser, { width: widths.phone });
    await fillIn(t, page, 'zh');
    await page.locator('button[value=send]').dblclick();
    await page.waitForSelector('.numbers');
    const key = (await page.locator('.numbers dd').allInnerTexts())[0];
    await page.reload();
    assert.equal((await page.locator('.numbers dd').allInnerTexts())[0], key);
    await page.context().close();
  });
});
