import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, widths } from './browser.ts';
import { type City, startCity } from './city.ts';
import { deskOf, everyOffer, follow, goTo, type Offer, settled } from './desks.ts';
import { leftOver } from './leftOver.ts';
import { faultsOf, tooWide } from './sound.ts';

/** One account of each role, and a county beside the city; those first whose pages lead farthest. */
const accounts = [
  'supervisor.city',
  'chief.city',
  'reg.city',
  'triage.city',
  'restricted.city',
  'triage.lechang',
  'handler.urban-management',
  'checker.urban-management',
  'head.urban-management',
  'sealer.urban-management',
  'handler.gov',
  'discipline.city',
  'admin.city',
  'security.city',
  'auditor.city',
];
const routes = readFileSync(fileURLToPath(new URL('../src/console/routes.tsx', import.meta.url)), 'utf8');
const paths = [...routes.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => `/${path}`);

let city: City;
let browser: Browser;
let offers: readonly Offer[];
before(async () => {
  [city, browser] = await Promise.all([startCity(), openBrowser()]);
  offers = await everyOffer(browser, city, accounts);
});
after(async () => {
  await browser?.close();
  await city?.stop();
});

/** The pages that these links lead to. */
const ledTo = (page: Page, links: string): Promise<string[]> =>
  page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute('href')?.replace(/^\/console/, '') || '/'));

type Desk = Readonly<{ language: 'zh' | 'en'; width: number }>;

/**
 * What is wrong on the pages that the nets, the head and those pages lead an account to. A page is much the same for whoever may open it: on the phone
 * each role reads it and axe looks at it once; on the desk it is opened once.
 */
async function faultsFor(account: string, desk: Desk, reached: Set<string>): Promise<string[]> {
  const faults: string[] = [];
  const page = await deskOf(browser, city, { account, ...desk });
  await goTo(page, city, '/');
  const own = [...(await ledTo(page, '.nets a')), '/account'];
  for (const path of own) {
    const before = path !== '/' && reached.has(path);
    if (before && desk.language === 'zh') continue;
    if (path !== '/') await follow(page, city, path);
    const seen = before || (path === '/' && desk.language === 'zh'); // desks differ by their rows alone
    const found = seen ? [...(await leftOver(page)), ...(await tooWide(page))] : await faultsOf(page, 'console');
    faults.push(...found.map((fault) => `${account} ${path}: ${fault}`));
    if ((await page.locator('main > [role=alert]').count()) > 0) faults.push(`${account} ${path}: a dead end`);
    reached.add(path.replace(/\?.*/, '')).add(path);
    for (const next of await ledTo(page, 'main a')) if (paths.includes(next) && !reached.has(next)) own.push(next);
  }
  await page.context().close();
  return faults;
}

/** What is wrong with the forms of acts on matters where they are offered. */
async function faultsOfForms(account: string, desk: Desk): Promise<string[]> {
  const faults: string[] = [];
  const page = await deskOf(browser, city, { account, ...desk });
  const own = Map.groupBy(
    offers.filter((offer) => offer.account === account),
    ({ petitionNo }) => petitionNo,
  );
  let no = 0;
  for (const [petitionNo, some] of own) {
    await goTo(page, city, `/matters/${petitionNo}`);
    for (const { act } of some) {
      await page.locator(`[data-act=${act}]`).click();
      const form = page.locator('form#act');
      await form.waitFor();
      await settled(page);
      // Forms are made of the same fields: each is read and measured, every eighth one looked at by axe.
      const found = no++ % 8 === 0 ? await faultsOf(page, 'console') : [...(await leftOver(page)), ...(await tooWide(page))];
      faults.push(...found.map((fault) => `${account} ${act} ${petitionNo}: ${fault}`));
      await form.locator('.buttons button').last().click();
      await form.waitFor({ state: 'detached' });
    }
  }
  await page.context().close();
  return faults;
}

describe('every page of the console, for every role', { concurrency: 2 }, () => {
  for (const [language, width] of [
    ['en', widths.phone],
    ['zh', widths.desk],
  ] as const) {
    test(`each net leads each role to a page that is sound, ${language}, ${width} px`, async () => {
      const faults: string[] = [];
      const reached = new Set(['/matters/:petitionNo', '/*']);
      for (const account of accounts) faults.push(...(await faultsFor(account, { language, width }, reached)));
      assert.deepEqual(faults, []);
      assert.deepEqual(
        paths.filter((path) => !reached.has(path)),
        [],
        'a page that nothing leads to',
      );
    });

    // Forms are the same on both; the phone is where they are narrow, and English where words are missing.
    if (language === 'en')
      test(`the form of every act, ${language}, ${width} px`, async () => {
        assert.ok(offers.length > 30, `${offers.length} acts`);
        const faults: string[] = [];
        for (const account of new Set(offers.map((offer) => offer.account)))
          faults.push(...(await faultsOfForms(account, { language, width })));
        assert.deepEqual([...new Set(faults)], []);
      });

    test(`what is refused, and what opens over a page, ${language}, ${width} px`, async () => {
      const faults: string[] = [];
      const look = async (page: Page, where: string) =>
        faults.push(...(await faultsOf(page, 'console')).map((fault) => `${where}: ${fault}`));
      const stranger = await openPage(browser, { width });
      await stranger.context().addInitScript(`localStorage.setItem('xinqiao.language', '${language}')`);
      await stranger.goto(`${city.url}/console/`);
      await stranger.locator('.demo-accounts button').first().waitFor();
      await look(stranger, 'signing in');
      await stranger.fill('#account', 'reg.city');
      await stranger.fill('#password', 'wrong');
      await stranger.locator('button[type=submit]').click();
      await stranger.locator('[role=alert]').first().waitFor();
      await look(stranger, 'a wrong password');
      await stranger.context().close();

      const clerk = await deskOf(browser, city, { account: 'reg.city', language, width });
      await goTo(clerk, city, '/register');
      await clerk.locator('form.registration button[type=submit]').click();
      await clerk.locator('.ant-form-item-explain-error').first().waitFor();
      await look(clerk, 'registering with nothing written');
      await goTo(clerk, city, '/nowhere');
      await look(clerk, 'an address that nothing answers');
      await clerk.locator('main').focus();
      await clerk.keyboard.press('?');
      await clerk.getByRole('dialog').waitFor();
      await clerk.waitForTimeout(400);
      await look(clerk, 'the shortcuts');
      await goTo(clerk, city, '/matters?q=zzzz');
      await settled(clerk);
      await look(clerk, 'a list with nothing on it');
      await clerk.context().close();
      assert.deepEqual(faults, []);
    });
  }
});
