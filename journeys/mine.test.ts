import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openBrowser, openPage, widths } from './browser.ts';
import { type City, startCity } from './city.ts';
import { officerAt } from './console.ts';
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

/** The demo's messages are files; waits for one that says this. */
async function message(says: RegExp): Promise<RegExpExecArray> {
  const folder = join(city.dataFolder, 'messages');
  for (let tries = 0; tries < 60; tries += 1) {
    const texts = existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .reverse()
          .map((file) => readFileSync(join(folder, file), 'utf8'))
      : [];
    const found = texts.map((text) => says.exec(text)).find((match) => match !== null);
    if (found) return found;
    await wait(250);
  }
  throw new Error(`no message says ${says}`);
}

const seen = async (page: Page) => ({ through: 'browser', text: (await page.locator('body').allInnerTexts()).join() }) as const;

async function sound(page: Page, where: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], where);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(over, 0, `${where}: wider than the screen`);
}

describe('a phone without scripts', () => {
  test('[J3] [J2] [C3] writing, being told, and coming back by telephone alone', async (t) => {
    const page = await openPage(browser, { width: widths.phone, scripts: false });
    const next = 'form#step button.button[value=next]';
    await page.goto(`${city.url}/file`);
    await page.fill('#title', '示例路路灯不亮');
    await page.fill('#content', '示例路的路灯三个月不亮，请修。');
    await page.click(next);
    await page.selectOption('#areaCode', '440203');
    await page.click(next);
    await page.click(next);
    await page.fill('#name', '欧阳示例');
    await page.fill('#phone', '0751-8770000');
    await page.check('input[name=notify][value=sms]');
    await page.click(next);
    await sound(page, 'who, with errors');
    refused(t, { rows: ['C3', 'J2'], answer: await seen(page), says: /短信通知需要能收短信的手机号码/ });
    await page.fill('#phone', '１５４００００７７７７');
    await page.click(next);
    await page.click('button[value=send]');
    const [, petitionNo = ''] = await message(/信访件 (\S+) 已经登记/);

    await page.goto(`${city.url}/mine`);
    await sound(page, 'my matters');
    await page.fill('#name', '欧阳 示例');
    await page.fill('#phone', '154 0000 7777');
    await page.click('main button');
    await sound(page, 'code');
    const [, code = ''] = await message(/验证码 (\d{6})/);
    await page.fill('#code', String((Number(code) + 1) % 1_000_000).padStart(6, '0'));
    await page.click('main form button');
    refused(t, { rows: 'J3', answer: await seen(page), says: /验证码不正确/ });
    await page.fill('#code', code);
    await page.click('main form button');
    await sound(page, 'list');
    worked(t, { rows: 'J3', answer: await seen(page), says: /示例路路灯不亮/ });
    await page.click('button[name=petitionNo]');
    await sound(page, 'matter');
    worked(t, { rows: 'J2', answer: await seen(page), says: /短信 · \*{9}77 · 已经发出/ });
    await page.goto(`${city.url}/track/contact`);
    await sound(page, 'contact');
    worked(t, { rows: 'C3', answer: await seen(page), says: /\*{9}77/ });

    const officer = await officerAt(browser, city.url, 'triage.city', { matter: petitionNo });
    await officer.getByText('短信 · *********77 · 已经发出').waitFor();
    assert.deepEqual(await axeViolations(officer), []);
    await page.goto(`${city.url}/track/matter`);
    await page.locator('summary', { hasText: '2026' }).last().click();
    await page.getByText('身份：甄别', { exact: false }).waitFor();
  });
});
