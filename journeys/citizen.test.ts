import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
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

const seen = async (page: Page) => ({ through: 'browser', text: (await page.locator('body').allInnerTexts()).join() }) as const;
const next = 'button.button[value=next]';

async function press(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click(selector)]);
}

/** Nothing that axe finds, nothing wider than the screen. */
async function sound(page: Page, where: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], where);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(over <= 0, `${where}: ${over} px wider than the screen`);
}

describe('without a network', () => {
  test('[A2] [A9] what is written survives a lost network and a killed page, and is sent by a press alone', async (t) => {
    const first = await openPage(browser, { width: widths.phone });
    const context = first.context();
    await first.goto(`${city.url}/file`);
    await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await first.waitForFunction(() => caches.match('/file/offline').then(Boolean));
    await first.fill('#title', '路灯不亮');
    await first.fill('#content', '解放路的路灯坏了两周。');
    await first.waitForSelector('[data-part=kept]:not([hidden])');
    await sound(first, 'step 1 with its notice of what is kept');
    await context.setOffline(true);
    await first.click(next);
    await first.waitForSelector('[data-part=offline]:not([hidden])');
    refused(t, { rows: ['A2', 'A9'], answer: await seen(first), says: /现在没有网络，没有发送。您写的都在这一页/ });
    assert.equal(await first.inputValue('#content'), '解放路的路灯坏了两周。');
    await first.close({ runBeforeUnload: false });

    const page = await context.newPage();
    await page.goto(`${city.url}/file`);
    worked(t, { rows: 'A2', answer: await seen(page), says: /没有网络，也可以先写/ });
    assert.equal(await page.inputValue('#content'), '解放路的路灯坏了两周。', 'the killed page lost nothing');
    await sound(page, 'the form without a network');
    await page.fill('#content', '解放路的路灯坏了两周，学生放学看不见路。');
    await page.selectOption('#areaCode', '440203');
    await page.click('button[value="to:4"]');
    await page.waitForSelector('[data-part=offline]:not([hidden])');
    await context.setOffline(false);
    await page.waitForSelector('[data-part=offline]', { state: 'hidden' });
    assert.equal(await page.locator('h1').textContent(), '没有网络，也可以先写', 'nothing is sent by itself');
    await press(page, 'button[value="to:4"]');
    await page.fill('#name', '林小满');
    await press(page, next);
    worked(t, { rows: 'A2', answer: await seen(page), says: /学生放学看不见路[\s\S]*林小满[\s\S]*发送/ });
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    assert.match(kept, /看不见路/);
    assert.doesNotMatch(kept, /林小满/, 'who writes is not kept');
    await press(page, 'button[value=send]');
    assert.match((await seen(page)).text, /440203-20261120-W\d{6}/);
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /路灯/, 'deleted when sent');
    await context.close();
  });

  test('[A2] who writes and the files survive a killed page if the writer asked for it, and are gone when the letter is sent', async (t) => {
    const first = await openPage(browser, { width: widths.phone });
    const context = first.context();
    const stores = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await first.goto(`${city.url}/file`);
    await first.fill('#title', '井盖丢失');
    await first.fill('#content', '学校门口的井盖不见了。');
    await first.setInputFiles('#files', { name: '井盖.txt', mimeType: 'text/plain', buffer: Buffer.from('门口，第二个') });
    await first.waitForSelector('[data-part=kept]:not([hidden])');
    assert.deepEqual(await stores(first), [], 'nothing more than the matter unless asked');
    await first.check('[data-do=more]');
    await sound(first, 'step 1 with the box ticked');
    await press(first, next);
    await first.selectOption('#areaCode', '440203');
    await press(first, next);
    await press(first, next);
    await first.fill('#name', '林小满');
    await first.fill('#phone', '15400002222');
    await first.waitForTimeout(600);
    await context.setOffline(true);
    await first.click(next);
    await first.waitForSelector('[data-part=offline]:not([hidden])');
    refused(t, { rows: 'A2', answer: await seen(first), says: /现在没有网络，没有发送/ });
    await first.close({ runBeforeUnload: false });
    await context.setOffline(false);

    const page = await context.newPage();
    await page.goto(`${city.url}/file`);
    await page.waitForSelector('[data-part=more-there]:not([hidden])');
    worked(t, { rows: 'A2', answer: await seen(page), says: /井盖丢失[\s\S]*也存了您的署名、联系方式和附件。井盖\.txt/ });
    await sound(page, 'the offer with what is kept');
    await page.click('[data-do=resume]');
    await page.waitForFunction(() => (document.querySelector('#files') as HTMLInputElement).files?.length === 1);
    await press(page, next);
    await press(page, next);
    await press(page, next);
    assert.deepEqual([await page.inputValue('#name'), await page.inputValue('#phone')], ['林小满', '15400002222']);
    await press(page, next);
    worked(t, { rows: 'A2', answer: await seen(page), says: /井盖\.txt[\s\S]*林小满/ });
    await press(page, 'button[value=send]');
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);

    await page.goto(`${city.url}/file`);
    await page.fill('#title', '另一封');
    await page.fill('#content', '检举一个人。');
    await page.waitForSelector('[data-part=kept]:not([hidden])');
    await page.check('[data-do=more]');
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 1);
    await press(page, next);
    await page.check('input[name=accusation][value=yes]');
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    await context.close();
  });

  test('[A9] an unfinished letter is offered again, can be deleted, and an accusation is not kept', async (t) => {
    const page = await openPage(browser, { width: widths.phone, language: 'en' });
    await page.goto(`${city.url}/file?lang=en`);
    await page.fill('#title', 'Street light');
    await page.fill('#content', 'Dark for two weeks.');
    await page.waitForSelector('[data-part=kept]:not([hidden])');
    await page.goto(`${city.url}/file?lang=en`);
    worked(t, { rows: 'A9', answer: await seen(page), says: /An unfinished letter is kept on this device: Street light/ });
    await sound(page, 'the offer to go on');
    await page.click('[data-do=resume]');
    assert.equal(await page.inputValue('#content'), 'Dark for two weeks.');
    await press(page, next);
    await page.check('input[name=accusation][value=yes]');
    await page.waitForFunction(() => localStorage.getItem('xq_draft') === null);
    await page.goto(`${city.url}/file?lang=en`);
    assert.equal(await page.isVisible('[data-part=resume]'), false);
    await page.fill('#title', 'On a shared computer');
    await page.click('[data-do=never]');
    await page.fill('#content', 'Not to be kept.');
    await page.waitForTimeout(600);
    assert.equal(await page.evaluate(() => localStorage.getItem('xq_draft')), null);
    await press(page, next);
    await press(page, next);
    refused(t, { rows: 'A9', answer: await seen(page), says: /Something needs changing/ });
    await page.context().close();
  });
});

/** Moves with the keyboard alone until the focus is where it should be; fails where it cannot be reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`no way by keyboard to ${selector}`);
}

async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  assert.notEqual(outline, 'none', `the focus on ${selector} is seen`);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.insertText(text);
}

describe('by keyboard and in elder mode', () => {
  test('[Z2] filing and tracking by keyboard alone, each field with its name and role', async (t) => {
    const page = await openPage(browser, { width: widths.desk });
    await page.goto(city.url);
    await enter(page, '.tasks .first a');
    await enter(page, next);
    refused(t, { rows: 'Z2', answer: await seen(page), says: /有内容需要修改/ });
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'alert');
    assert.equal(await page.getByRole('textbox', { name: '一句话说是什么事' }).count(), 1);
    await type(page, '#title', '电梯停用');
    await type(page, '#content', '三号楼的电梯停用一个月。');
    await enter(page, next);
    assert.equal(await page.getByRole('combobox', { name: '事情发生在哪里' }).count(), 1);
    await tabTo(page, '#areaCode');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.getByRole('radio', { name: /检举、控告某人/ }).count(), 1);
    await enter(page, next);
    await tabTo(page, 'input[name=purpose]');
    await page.keyboard.press('Space');
    await enter(page, next);
    assert.equal(await page.getByRole('group', { name: '怎样署名' }).count(), 1);
    await enter(page, next);
    await enter(page, 'button[value=send]');
    await enter(page, 'form.buttons button:not([formaction])');
    worked(t, { rows: 'Z2', answer: await seen(page), says: /在谁手里[\s\S]*下一步[\s\S]*办理经过/ });
    await tabTo(page, '#next summary');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#next .month').first().isVisible(), true);
    await enter(page, 'a[href^="/track/supplement"]');
    await type(page, '#text', '今天贴了通知。');
    await enter(page, 'button[value=send]');
    assert.match((await seen(page)).text, /今天贴了通知/);
    await page.context().close();
  });

  const elderWords = {
    zh: {
      question: /第 1 问，共 2 问/,
      wrong: /有内容需要修改/,
      title: '路灯不亮',
      content: '解放路的路灯坏了。',
      check: /路灯不亮[\s\S]*匿名/,
      read: '读给我听',
      reading: /停下|没有自带的朗读声音/,
    },
    en: {
      question: /question 1 of 2/,
      wrong: /Something needs changing/,
      title: 'Street light',
      content: 'Dark for two weeks.',
      check: /Street light[\s\S]*Anonymous/i,
      read: 'Read it to me',
      reading: /Stop|no voice of its own/,
    },
  } as const;

  /** Answers what is asked on this page and goes on. */
  async function answerAndGoOn(page: Page): Promise<void> {
    if (await page.isVisible('#areaCode')) await page.selectOption('#areaCode', '440203');
    if (await page.isVisible('input[value=anonymous]')) await page.check('input[value=anonymous]');
    await press(page, (await page.isVisible(next)) ? next : 'button[value=on]');
  }

  for (const [lang, width] of [
    ['zh', 320],
    ['en', widths.phone],
    ['zh', widths.desk],
  ] as const)
    test(`[Z3] elder mode asks one thing a page, large and plain, ${lang} at ${width} px`, async (t) => {
      const words = elderWords[lang];
      const page = await openPage(browser, { width });
      await page.goto(`${city.url}/?lang=${lang}`);
      await press(page, 'header .tongue:first-child');
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '24px');
      await sound(page, 'home');
      await press(page, '.tasks .first a');
      assert.match((await seen(page)).text, words.question);
      assert.equal(await page.isVisible('#content'), false, 'one thing a page');
      await press(page, next);
      refused(t, { rows: 'Z3', answer: await seen(page), says: words.wrong });
      await page.fill('#title', words.title);
      await press(page, next);
      await page.fill('#content', words.content);
      await sound(page, 'the story');
      await press(page, 'footer button[value="view:usual"]');
      assert.equal(await page.inputValue('#content'), words.content, 'leaving the mode loses nothing');
      await press(page, 'footer button[value="view:elder"]');
      for (let pages = 0; pages < 20 && !(await page.isVisible('button[value=send]')); pages += 1) {
        await answerAndGoOn(page);
        await sound(page, `page ${pages}`);
      }
      worked(t, { rows: 'Z3', answer: await seen(page), says: words.check });
      await press(page, 'button[value=send]');
      await sound(page, 'confirmation');
      await press(page, 'form.buttons button:not([formaction])');
      await sound(page, 'matter');
      const aloud = page.locator('[data-aloud]').first();
      assert.equal(await aloud.locator('button').textContent(), words.read);
      await aloud.locator('button').click();
      assert.match((await aloud.textContent()) ?? '', words.reading, 'reads with a voice of the device, or says that there is none');
      await page.context().close();
    });

  test('[Z2] at 400 % nothing is cut off or scrolls sideways', async () => {
    const page = await openPage(browser, { width: 320 });
    for (const path of ['/', '/how', '/file', '/track', '/file/offline']) {
      await page.goto(`${city.url}${path}`);
      await sound(page, path);
    }
    await page.context().close();
  });
});
