import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openBrowser, widths } from './browser.ts';
import { type City, startCity } from './city.ts';
import { read } from './console.ts';
import { deskOf, goTo, settled } from './desks.ts';
import { refused, worked } from './proof.ts';

const picture = async (page: Page, name: string) => {
  if (process.env.XINQIAO_PICTURES) await page.screenshot({ path: `${process.env.XINQIAO_PICTURES}/${name}.png`, fullPage: true });
};

describe('a spot check in the browser', () => {
  let browser: Browser;
  let city: City;
  before(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  });
  after(async () => {
    await browser?.close();
    await city?.stop();
  });

  for (const [language, width, first] of [
    ['zh', widths.desk, '2026-01-01'],
    ['en', widths.phone, '2026-01-02'],
  ] as const)
    test(`[L4] draw, check, see what it came to, at ${width} px in ${language}`, async (t) => {
      const page = await deskOf(browser, city, { account: 'supervisor.city', language, width });
      await goTo(page, city, '/watch/spot-checks');
      const day = async (id: string, value: string) => {
        await page.locator(`#spot_${id}`).fill(value);
        await page.locator(`#spot_${id}`).press('Tab');
      };
      await day('from', first);
      await day('to', '2026-11-20');
      await page.locator('#spot_seed').fill('everybody');
      await page.locator('form#spot button[type=submit]').click();
      await page.locator('.ant-form-item-explain-error').first().waitFor();
      refused(t, { rows: 'L4', answer: await read(page), says: /最晚到昨天|up to yesterday/ });
      await picture(page, `spot-wrong-${width}`);
      assert.equal(await page.locator('#spot_seed').inputValue(), 'everybody', 'nothing typed is lost');
      await day('to', '2026-11-19');
      await page.locator('form#spot button[type=submit]').click();
      const row = page.locator('.rows .row').first();
      await row.waitFor();
      await settled(page);
      await picture(page, `spot-${width}`);
      assert.deepEqual(await axeViolations(page), []);
      await row.locator('button').click();
      const asked = page.locator('.checklist fieldset');
      await asked.first().waitFor();
      for (const item of await asked.all()) await item.locator('input[type=radio]').first().check();
      await asked.nth(4).locator('input[type=radio]').nth(1).check();
      await page.locator('form#act button[type=submit]').click();
      await page.locator('form#act .ant-form-item-explain-error').first().waitFor();
      await picture(page, `spot-check-${width}`);
      assert.deepEqual(await axeViolations(page), []);
      await page.locator('#check-every-demand').fill('没有回应第二项诉求。');
      await page.locator('form#act button[type=submit]').click();
      await page.locator('.quality-failed').first().waitFor();
      await settled(page);
      await row.locator('button').click();
      await page.locator('#part-quality').waitFor();
      await page.locator('details summary').first().click();
      await picture(page, `spot-done-${width}`);
      assert.deepEqual(await axeViolations(page), []);
      worked(t, { rows: 'L4', answer: await read(page), says: /不合格 · \d+分|failed · \d+ points/ });
      await goTo(page, city, '/watch/ratings');
      await picture(page, `odd-${width}`);
      assert.deepEqual(await axeViolations(page), []);
      await page.context().close();
    });
});
