// Makes the pictures in docs/screens/: node bin/run.mjs journeys/screens.ts
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { listPetitions } from '../src/casework/lists.ts';
import { placeOf } from '../src/place.ts';
import { loadSettings } from '../src/settings.ts';
import { openBrowser, openPage, widths } from './browser.ts';
import { type City, startCity } from './city.ts';
import { officerAt } from './console.ts';

const folder = fileURLToPath(new URL('../docs/screens', import.meta.url));
mkdirSync(folder, { recursive: true });
const shoot = (page: Page, name: string, fullPage = false) => page.screenshot({ path: join(folder, `${name}.png`), fullPage });

/** Number and code of a matter of the demo city in this state, as its petitioner has them. */
async function ownerOf(city: City, state: string): Promise<{ petitionNo: string; queryCode: string }> {
  const read = loadSettings({ XINQIAO_DATA: city.dataFolder });
  if (!read.ok) throw new Error(read.problems.join());
  const place = placeOf(read.settings, { demo: false });
  const open = await place.city();
  const triage = await open.officers.find('triage.city');
  const page = triage && (await listPetitions(open, triage, { state, channel: 'web', sort: 'filed', size: 1 }));
  const petitionNo = page?.items[0]?.petitionNo ?? '';
  const petitionId = (await open.files.idOf(petitionNo)) ?? '';
  await place.close();
  return { petitionNo, queryCode: open.keys.queryCode(petitionId, 1) };
}

async function citizen(page: Page, city: City, lang: string, owner: { petitionNo: string; queryCode: string }): Promise<void> {
  await page.goto(`${city.url}/?lang=${lang}`);
  await shoot(page, `home-phone-${lang}`);
  await page.goto(`${city.url}/track`);
  await page.fill('#petitionNo', owner.petitionNo);
  await page.fill('#queryCode', owner.queryCode);
  await page.locator('main button[type=submit], main button.button').first().click();
  await page.waitForURL('**/track/matter**');
  const why = page.locator('main details').first();
  if (await why.count()) await why.locator('summary').first().click();
  await shoot(page, `track-phone-${lang}`);
}

const city = await startCity();
const browser = await openBrowser();
try {
  const owner = await ownerOf(city, 'accepted');
  for (const [lang, language] of [
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const) {
    await citizen(await openPage(browser, { width: widths.phone, language }), city, lang, owner);
    const officer = await officerAt(browser, city.url, 'handler.urban-management');
    if (lang === 'en') await officer.getByRole('button', { name: 'English' }).click();
    await officer.goto(`${city.url}/console/`);
    await officer.locator('main a, .desk a, a[href*=matters]').nth(3).waitFor();
    await shoot(officer, `desk-desk-${lang}`);
    await officer.goto(`${city.url}/console/matters?state=accepted`);
    await officer.locator('a[href*="/console/matters/4"]').first().click();
    await officer.locator('[data-act]').first().waitFor();
    await officer.waitForTimeout(500);
    await shoot(officer, `file-desk-${lang}`);
    await officer.context().close();
  }
} finally {
  await browser.close();
  await city.stop();
}
