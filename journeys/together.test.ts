import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeViolations, openBrowser, widths } from './browser.ts';
import { type City, startCity } from './city.ts';
import { doAct, fillAct, officerAt, read, send } from './console.ts';
import { deeds, filed } from './deeds.ts';
import { goTo, settled } from './desks.ts';
import { refused, worked } from './proof.ts';

const triaged = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };

describe('two letters about one lift', () => {
  let browser: Browser;
  let city: City;
  before(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  });
  after(async () => {
    await browser?.close();
    await city?.stop();
  });

  test('[D1] [D4] the near one is found, its number taken, both are put together and taken apart', async (t) => {
    const letter = { content: '三栋电梯停运二十天，老人下不了楼，请督促维修。', areaCode: '440203' };
    const lead = await filed(city, { ...letter, title: '三栋电梯停运' });
    const other = await filed(city, { ...letter, title: '请修三栋电梯', name: '赵一鸣' });
    for (const { petitionNo } of [lead, other])
      await deeds(city, petitionNo, [
        ['triage.city', triaged],
        ['triage.city', { type: 'transfer', to: '440200-housing' }],
        ['handler.housing', { type: 'receive' }],
      ]);
    const page = await officerAt(browser, city.url, 'handler.housing', { width: widths.phone, matter: other.petitionNo });
    await fillAct(page, 'merge', { lead: '不是编号', reason: '同一部电梯。' });
    await send(page);
    await page.locator('.ant-form-item-explain-error').first().waitFor();
    for (const rows of ['D1', 'D4']) refused(t, { rows, answer: await read(page), says: /编号/ });
    const near = page.locator('section[aria-labelledby=near-suggested]');
    assert.match((await near.textContent()) ?? '', /问题属地相同，文字相近，都写到/);
    worked(t, { rows: 'D1', answer: await read(page), says: /文字相同约/ });
    await near.getByRole('button').first().click();
    assert.equal(await page.locator('#act_lead').inputValue(), lead.petitionNo);
    assert.equal(await page.locator('#act_reason').inputValue(), '同一部电梯。', 'nothing typed is lost');
    assert.deepEqual(await axeViolations(page), []);
    await send(page);
    await page.locator('#part-merged').waitFor();
    worked(t, { rows: 'D4', answer: await read(page), says: /起并入下面的主件一并办理/ });
    await goTo(page, city, `/matters/${lead.petitionNo}`);
    assert.match((await read(page)).text, /并入本件一并办理/);
    await goTo(page, city, `/matters/${other.petitionNo}`);
    await doAct(page, 'unmerge', { reason: '原因不同。' });
    await page.locator('#part-merged').waitFor({ state: 'detached' });
  });

  test('[D1] at the counter, before it is registered', async (t) => {
    const page = await officerAt(browser, city.url, 'reg.city', { width: widths.desk });
    await goTo(page, city, '/register');
    const near = page.locator('section[aria-labelledby=near-stated]');
    assert.equal(await near.getByRole('button').isDisabled(), true);
    refused(t, { rows: 'D1', answer: await read(page), says: /请先填写标题/ });
    await page.locator('#title').fill('18路公交末班车提前');
    await page.locator('#content').fill('18路公交末班车提前了一个小时，乘客意见大。');
    await near.getByRole('button').click();
    await near.locator('li').first().waitFor();
    await settled(page);
    worked(t, { rows: 'D1', answer: await read(page), says: /18路公交末班车提前了一个小时/ });
    assert.equal(await near.locator('a').first().getAttribute('target'), '_blank', 'the form stays open with what was typed');
    assert.deepEqual(await axeViolations(page), []);
  });
});
