import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, widths } from './browser.ts';
import { type City, startCity } from './city.ts';
import { fillAct, officerAt, openMatter, read, send } from './console.ts';
import { deeds, type Filed, filed } from './deeds.ts';
import { deskOf, goTo } from './desks.ts';
import { ownersIn, ownPages } from './owners.ts';

// The tasks of docs/how-to/ten-tasks.md, each by its shortest path, and how many presses it takes. A path that grows longer fails.
let city: City;
let browser: Browser;
let matter: Filed;
before(async () => {
  [city, browser] = await Promise.all([startCity(), openBrowser()]);
  matter = await accepted('夜市占道');
});
after(async () => {
  await browser?.close();
  await city?.stop();
});

/** A matter that the department of urban management has accepted. */
async function accepted(title: string): Promise<Filed> {
  const one = await filed(city, { title, mayPublish: true });
  const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
  await deeds(city, one.petitionNo, [
    ['triage.city', triage],
    ['triage.city', { type: 'transfer', to: '440200-urban-management' }],
    ['handler.urban-management', { type: 'receive' }],
    ['handler.urban-management', { type: 'accept' }],
  ]);
  return one;
}

/** Counts what a person presses on this page and on those it leads to: buttons, links, choices, and keys that do as much. */
async function counting(page: Page): Promise<() => Promise<number>> {
  const count = `addEventListener('click', (event) => event.isTrusted && sessionStorage.setItem('presses', Number(sessionStorage.getItem('presses') ?? 0) + 1), true)`;
  await page.context().addInitScript(count);
  await page.evaluate(count);
  await page.evaluate(() => sessionStorage.removeItem('presses'));
  return () => page.evaluate(() => Number(sessionStorage.getItem('presses') ?? 0));
}

/** An officer at a page of the console, from which presses are counted. */
async function at(account: string, path = '/') {
  const [, matter] = path.split('/matters/');
  const page = await officerAt(browser, city.url, account, matter ? { matter } : {});
  if (!matter && path !== '/') await goTo(page, city, path);
  return { page, presses: await counting(page) };
}

/** Sends the form of an act and waits until it is done. */
async function sent(page: Page): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.url().endsWith('/acts') && one.request().method() === 'POST'),
    send(page),
  ]);
  assert.ok(answer.ok(), await answer.text());
}

/** The page says so, at once or when it has read the matter anew. */
const shows = (page: Page, says: RegExp) => page.locator('body', { hasText: says }).waitFor();

/** A task took at most so many presses. */
async function within(most: number, { page, presses }: { page: Page; presses(): Promise<number> }): Promise<void> {
  const pressed = await presses();
  assert.ok(pressed <= most, `${pressed} presses, at most ${most}`);
  await page.context().close();
}

describe('ten tasks of a stranger', () => {
  test('a citizen writes without reading any help', async () => {
    const page = await openPage(browser, { width: widths.phone });
    await page.goto(city.url);
    const presses = await counting(page);
    const next = () => page.click('button.button[value=next]');
    await page.click('.tasks .first a');
    await page.fill('#title', '路灯不亮');
    await page.fill('#content', '示例路的路灯坏了半个月。');
    await next();
    await page.selectOption('#areaCode', '440203');
    await next();
    await next();
    await page.fill('#name', '林小满');
    await next();
    await page.click('button[value=send]');
    await page.waitForSelector('.numbers');
    await within(6, { page, presses });
  });

  test('a letter is found by its words, without a mouse', async () => {
    const desk = await at('triage.city');
    await desk.page.locator('main').focus();
    await desk.page.keyboard.press('/');
    await desk.page.keyboard.type('夜市占道');
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForURL('**/matters?**');
    await desk.page.locator('.row-link', { hasText: '夜市占道' }).first().waitFor();
    await desk.page.locator('main').focus();
    await desk.page.keyboard.press('j');
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForURL(`**/matters/${matter.petitionNo}`);
    await within(2, desk); // Enter in the search box and on a row count as presses
  });

  test('a clerk registers a visit', async () => {
    const desk = await at('reg.city');
    await desk.page.locator('main').focus();
    await desk.page.keyboard.press('n');
    await desk.page.fill('#title', '讨要工资');
    await desk.page.fill('#content', '来访人反映工资没有发。');
    await desk.page.fill('#name', '欧阳喆');
    await desk.page.fill('#areaCode', '武江区');
    await desk.page.locator('.ant-select-item-option-active', { hasText: '武江区' }).waitFor();
    await desk.page.press('#areaCode', 'Enter');
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.locator('.registered').waitFor();
    await within(1, desk);
  });

  test('a handler asks for an extension', async () => {
    const desk = await at('handler.urban-management', `/matters/${matter.petitionNo}`);
    await fillAct(desk.page, 'draft', { paper: '延期告知书', days: '30', reason: '需要现场检测油烟，检测机构已经约定。' });
    await sent(desk.page);
    await shows(desk.page, /延期告知书/);
    await within(4, desk);
  });

  test('a supervisor sends a letter of supervision, the organ answers, and it is ended', async () => {
    const desk = await at('supervisor.city', `/matters/${matter.petitionNo}`);
    await fillAct(desk.page, 'supervise', {
      supervisionGround: '推诿、敷衍、拖延',
      facts: '受理后一直没有到现场。',
      demand: '请三日内到现场核查并回复。',
      dueOn: '2026-12-04',
    });
    await sent(desk.page);
    const organ = await at('handler.urban-management', `/matters/${matter.petitionNo}`);
    await fillAct(organ.page, 'replySupervision', { text: '已于当日到现场核查，约谈摊主。' });
    await sent(organ.page);
    await within(2, organ);
    await openMatter(desk.page, city.url, matter.petitionNo);
    await shows(desk.page, /约谈摊主/);
    await fillAct(desk.page, 'endSupervision', { end: '已经整改', reason: '回复属实。' });
    await sent(desk.page);
    await desk.page.context().close();
  });

  test('a chief mends a mistake', async () => {
    const desk = await at('chief.city', `/matters/${matter.petitionNo}`);
    await fillAct(desk.page, 'correct', { field: '信访人数', value: '4', reason: '登记时少记三人', askedBy: 'reg.city' });
    await sent(desk.page);
    await desk.page.getByText('登记时少记三人').first().waitFor();
    await within(5, desk);
  });

  test('a summary is published by two people', async () => {
    const handler = await at('handler.urban-management', '/matters?state=closed');
    await handler.page.locator('.row-link').first().click();
    await handler.page.locator('.publication summary').click();
    await handler.page.getByText('已逐处看过').click();
    await handler.page.getByRole('button', { name: '提交审定' }).click();
    await handler.page.locator('.publication', { hasText: '拟公开稿' }).waitFor();
    const [petitionNo = ''] = /\d{6}-\d{8}-\w+/.exec(handler.page.url()) ?? [];
    await within(5, handler);
    const head = await at('head.urban-management', `/matters/${petitionNo}`);
    await head.page.locator('.publication summary').click();
    await head.page.getByText('已逐处看过').click();
    await head.page.getByRole('button', { name: '审定并公开' }).click();
    await head.page.locator('.publication', { hasText: '已公开' }).waitFor();
    await within(4, head); // a box and its label count as two
  });

  test('a routing rule is changed: tried by its writer, put in force by another', async () => {
    const writer = await at('triage.city', '/rules');
    await writer.page.getByRole('button', { name: '照这一版改' }).first().click();
    await writer.page.fill('#rules_note', '新增占道经营');
    await writer.page.getByRole('button', { name: '保存为新的一版' }).click();
    await writer.page.locator('.rule-version', { hasText: '新增占道经营' }).getByRole('button', { name: '试算最近' }).click();
    await writer.page
      .locator('.rule-version', { hasText: '新增占道经营' })
      .getByText(/试算 \d+ 件/)
      .first()
      .waitFor();
    await within(3, writer);
    const chief = await at('chief.city', '/rules');
    await chief.page.locator('.rule-version', { hasText: '新增占道经营' }).getByRole('button', { name: '启用' }).click();
    await chief.page.locator('.rule-version', { hasText: '新增占道经营' }).getByText('正在使用').waitFor();
    await within(1, chief);
  });

  test('a list is taken out for a purpose', async () => {
    const desk = await at('supervisor.city', '/matters?figure=answer-overdue');
    await desk.page.getByRole('button', { name: '导出' }).click();
    await desk.page.getByRole('dialog').locator('textarea').fill('向联席会议报送超期情况');
    const [download] = await Promise.all([
      desk.page.waitForEvent('download'),
      desk.page.getByRole('button', { name: '记录并导出' }).click(),
    ]);
    assert.match(download.suggestedFilename(), /\.csv$/);
    await within(2, desk);
  });

  test('a citizen asks for a review, and the reviewer finds it on the desk', async () => {
    const pages = await ownPages(city, await ownersIn(city));
    const owner = pages.find(({ html }) => html.includes('"/track/askReview"'))?.owner;
    assert.ok(owner);
    const page = await openPage(browser, { width: widths.phone });
    await page.goto(`${city.url}/track`);
    await page.fill('#petitionNo', owner.petitionNo);
    await page.fill('#queryCode', owner.queryCode);
    await page.click('main form .button');
    await page.waitForURL('**/track/matter**');
    const presses = await counting(page);
    await page.locator('a[href^="/track/askReview"]').first().click();
    await page.fill('#grounds', '意见书没有写明调查了哪些人，请复查。');
    const organ = page.locator('input[name=to]').first();
    if (await organ.count()) await organ.check();
    await page.click('form button[value=send]');
    await page.waitForURL('**/track/matter**');
    await shows(page, /复查/);
    await within(3, { page, presses });
  });

  test('a colleague stands in while an officer is away', async () => {
    const desk = await at('handler.urban-management', '/account');
    await desk.page.locator('#deputy').fill('checker.urban-management');
    await desk.page.locator('.ant-select-item-option-active', { hasText: 'checker.urban-management' }).waitFor();
    await desk.page.locator('#deputy').press('Enter');
    await desk.page.locator('#until').fill('2026-11-27');
    await desk.page.locator('#until').press('Tab');
    await desk.page.locator('.card:has(#deputy) #reason').fill('年休假');
    await desk.page.getByRole('button', { name: '设为代理人' }).click();
    await desk.page.getByText('代理我的工作').waitFor();
    await within(1, desk);
  });

  for (const [account, who] of [
    ['admin.city', 'an administrator'],
    ['auditor.city', 'an auditor'],
  ] as const)
    test(`${who} reads no matter`, async () => {
      const page = await deskOf(browser, city, { account });
      await page.goto(`${city.url}/console/`);
      await page.locator('.nets a').first().waitFor();
      assert.equal(await page.locator('.nets a[href$="/matters"]').count(), 0);
      await page.goto(`${city.url}/console/matters/${matter.petitionNo}`);
      await page.locator('[role=alert]').first().waitFor();
      assert.doesNotMatch((await read(page)).text, /夜市占道|欧阳/);
      await page.context().close();
    });
});
