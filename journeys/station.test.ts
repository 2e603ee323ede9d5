import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openBrowser, openPage } from './browser.ts';
import { type City, startCity } from './city.ts';
import { fillAct, officerAt, openMatter, read, send } from './console.ts';
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

const at = (account: string) => officerAt(browser, city.url, account);

/** Presses Tab until the focus is where it is meant to be, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not get to ${selector}`);
}

async function type(page: Page, selector: string, words: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.insertText(words);
}

/** A picture as a scanner makes it: a page with its number on it. */
async function scanned(...names: readonly string[]): Promise<{ name: string; mimeType: string; buffer: Buffer }[]> {
  const page = await openPage(browser);
  const made = [];
  for (const name of names) {
    await page.setContent(`<main style="font:120px serif;padding:80px">${name}<p style="font-size:40px">来信：路灯坏了，请修。</p></main>`);
    made.push({ name, mimeType: 'image/png', buffer: await page.screenshot() });
  }
  await page.context().close();
  return made;
}

const channels = ['visit', 'letter', 'phone'] as const;

/** From the desk to number and code by keys alone. @returns how long it took, in seconds, and the number */
async function registerByKeys(
  page: Page,
  channel: (typeof channels)[number],
  { more, last }: { more?: () => Promise<void>; last?: () => Promise<void> } = {},
) {
  const began = performance.now();
  await page.locator('main').focus();
  await page.keyboard.press('n');
  await page.locator('form.registration').waitFor();
  await tabTo(page, 'form.registration input[type=radio]');
  for (let step = 0; step < channels.indexOf(channel); step += 1) await page.keyboard.press('ArrowRight');
  await more?.();
  await type(page, '#name', '欧阳喆');
  await type(page, '#phone', '15400001111');
  await type(page, '#title', '小区路灯不亮');
  await type(page, '#content', '示例路的路灯坏了半个月，晚上看不见路，请派人修。');
  await type(page, '#areaCode', '武江区');
  await page.locator('.ant-select-item-option-active', { hasText: '武江区' }).waitFor();
  await page.keyboard.press('Enter');
  await last?.();
  await page.keyboard.press('Control+Enter');
  await page.locator('.registered').waitFor();
  const [petitionNo = ''] = await page.locator('.registered dd').allTextContents();
  return { petitionNo, seconds: (performance.now() - began) / 1000 };
}

describe('at the station', () => {
  test('[A4] visit, letter and call are registered without a mouse, in less than a minute each; a letter with its pages beside the form', async (t) => {
    const page = await at('reg.city');
    const visit = await registerByKeys(page, 'visit');
    const call = await registerByKeys(page, 'phone');
    const more = async () => {
      const pick = async (files: Awaited<ReturnType<typeof scanned>>) => {
        const chooser = page.waitForEvent('filechooser');
        await tabTo(page, '.scans button');
        await page.keyboard.press('Enter');
        await (await chooser).setFiles(files);
      };
      await pick([{ name: '录音.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('ID3') }]);
      await page.locator('.scans [role=alert], .scans .ant-alert').first().waitFor();
      refused(t, { rows: 'A4', answer: await read(page), says: /录音\.mp3[\s\S]*扫描页只收 PDF 和图片/ });
      await pick(await scanned('第10页.png', '第2页.png'));
      const names = () => page.locator('.scan-list li .quiet:first-of-type').allTextContents();
      await page.locator('.scan-list li', { hasText: '已上传' }).nth(1).waitFor();
      assert.deepEqual(await names(), ['第2页.png', '第10页.png'], 'pages come by number');
      await tabTo(page, '.scan-list li:nth-child(1) button[aria-label="第 1 页下移"]');
      await page.keyboard.press('Enter');
      assert.deepEqual(await names(), ['第10页.png', '第2页.png'], 'and are moved by hand');
      assert.ok(await page.locator('.scan img').isVisible(), 'the page is there to be read while it is typed');
      assert.deepEqual(await axeViolations(page), [], 'the letter beside the form');
    };
    const letter = await registerByKeys(page, 'letter', { more });
    for (const { seconds } of [visit, call, letter]) assert.ok(seconds < 60, `${seconds} s`);
    await openMatter(page, city.url, letter.petitionNo);
    worked(t, { rows: 'A4', answer: await read(page), says: /来信原件[\s\S]*第10页\.png[\s\S]*第2页\.png/ });
    await page.context().close();
  });

  test('the network drops while a letter is registered: pages and words stay, and it is registered once', async () => {
    const page = await at('reg.city');
    const more = async () => {
      await page.context().setOffline(true);
      const chooser = page.waitForEvent('filechooser');
      await tabTo(page, '.scans button');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles(await scanned('第1页.png'));
      await page.locator('.scan-list', { hasText: '提交时再传' }).waitFor();
      assert.ok(await page.locator('.scan img').isVisible());
    };
    const last = async () => {
      await page.keyboard.press('Control+Enter');
      await page.getByText('连不上服务器').first().waitFor();
      assert.equal(await page.inputValue('#title'), '小区路灯不亮');
      await page.context().setOffline(false);
    };
    const { petitionNo } = await registerByKeys(page, 'letter', { more, last });
    await openMatter(page, city.url, petitionNo);
    assert.match((await read(page)).text, /来信原件[\s\S]*第1页\.png/);
    await page.context().close();
  });
});

describe('two officers at once', () => {
  test('[F8] the second one sees who was there and what, keeps every word, and goes on; a lost network loses nothing either', async (t) => {
    const desk = await at('reg.city');
    const { petitionNo } = await registerByKeys(desk, 'phone');
    await desk.context().close();
    const first = await at('triage.city');
    const second = await at('chief.city');
    await openMatter(first, city.url, petitionNo);
    await openMatter(second, city.url, petitionNo);
    await fillAct(first, 'note', { text: '已电话联系来电人，约定明天上午看现场。' });
    await fillAct(second, 'note', { text: '请一并核对去年的维修记录。' });
    await Promise.all([first.waitForResponse((one) => one.url().endsWith('/acts') && one.ok()), send(first)]);

    await send(second);
    await second.locator('form#act [role=alert]', { hasText: '新情况' }).waitFor();
    assert.equal(await second.inputValue('#act_text'), '请一并核对去年的维修记录。', 'what was typed stays');
    refused(t, { rows: 'F8', answer: await read(second), says: /刚刚有了新情况[\s\S]*韶关市信访局[\s\S]*都保留着/ });
    assert.deepEqual(await axeViolations(second), [], 'the stale form');
    await second.getByRole('button', { name: '载入最新档案，继续办理' }).click();
    assert.equal(await second.inputValue('#act_text'), '请一并核对去年的维修记录。');

    await second.context().setOffline(true);
    await send(second);
    await second.getByText('连不上服务器').first().waitFor();
    assert.equal(await second.inputValue('#act_text'), '请一并核对去年的维修记录。', 'nor does a lost network take it');
    await second.context().setOffline(false);
    await Promise.all([second.waitForResponse((one) => one.url().endsWith('/acts') && one.ok()), send(second)]);
    await openMatter(second, city.url, petitionNo);
    worked(t, {
      rows: 'F8',
      answer: await read(second),
      says: /约定明天上午看现场[\s\S]*去年的维修记录|去年的维修记录[\s\S]*约定明天上午看现场/,
    });
  });

  test('the answer of an act is lost on its way: sent again, it is not done twice, and the officer sees that it was done', async () => {
    const desk = await at('reg.city');
    const { petitionNo } = await registerByKeys(desk, 'phone');
    await desk.context().close();
    const page = await at('triage.city');
    await openMatter(page, city.url, petitionNo);
    await fillAct(page, 'note', { text: '只应当有一条。' });
    await page.route('**/acts', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await send(page);
    await page.getByText('连不上服务器').first().waitFor();
    await page.unroute('**/acts');
    await send(page);
    await page.locator('form#act [role=alert]', { hasText: '新情况' }).waitFor();
    const { timeline } = await (await page.request.get(`${city.url}/api/v1/petitions/${petitionNo}`)).json();
    assert.equal(timeline.filter(({ type: done }: { type: string }) => done === 'note').length, 1);
  });
});
