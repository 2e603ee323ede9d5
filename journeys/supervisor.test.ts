import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeViolations, openBrowser, widths } from './browser.ts';
import { type City, startCity } from './city.ts';
import { officerAt, read } from './console.ts';
import { goTo, settled } from './desks.ts';
import { refused, worked } from './proof.ts';

describe('a supervisor’s day', () => {
  let browser: Browser;
  let city: City;
  before(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  });
  after(async () => {
    await browser?.close();
    await city?.stop();
  });

  for (const width of Object.values(widths))
    test(`[L3] from a figure to its matters, and a letter of supervision in the row, at ${width} px`, async (t) => {
      const page = await officerAt(browser, city.url, 'supervisor.city', { width });
      await goTo(page, city, '/watch');
      await page.locator('.watch-figure').first().waitFor();
      await settled(page);
      assert.deepEqual(await axeViolations(page), []);
      if (process.env.XINQIAO_PICTURES)
        await page.screenshot({ path: `${process.env.XINQIAO_PICTURES}/watch-${width}.png`, fullPage: true });
      worked(t, { rows: 'L3', answer: await read(page), says: /已经超期/ });
      await page.locator('.rows .row button').first().click();
      await page.locator('.watch-acts [data-act=supervise]').click();
      await page.locator('form#act button[type=submit]').click();
      await page.locator('.ant-form-item-explain-error, [role=alert]').first().waitFor();
      refused(t, { rows: 'L3', answer: await read(page), says: /督办理由/ });
      if (process.env.XINQIAO_PICTURES) await page.screenshot({ path: `${process.env.XINQIAO_PICTURES}/act-${width}.png` });
      await page.context().close();
    });
});
