import type { Browser, Page } from 'playwright-core';
import { openPage } from './browser.ts';
import { deskOf, goTo, settled } from './desks.ts';

/** An officer at the console, or at the file of a matter, signed in behind the sign-in page. */
export async function officerAt(
  browser: Browser,
  url: string,
  account: string,
  { width, matter }: { width?: number; matter?: string } = {},
) {
  const page = await deskOf(browser, { url }, { account, ...(width && { width }) });
  if (matter) await openMatter(page, url, matter);
  else await goTo(page, { url }, '/');
  return page;
}

/** The same through the sign-in page: a demo account is chosen there, or typed if it is not among those shown. */
export async function signedInByHand(browser: Browser, url: string, account: string): Promise<Page> {
  const page = await openPage(browser);
  await page.goto(`${url}/console/`);
  await page.locator('.demo-accounts').waitFor();
  const shown = page.locator('.demo-accounts button', { hasText: `· ${account}` });
  if ((await shown.count()) > 0) await shown.first().click();
  else {
    await page.fill('#account', account);
    await page.fill('#password', 'xinqiao-demo');
  }
  await page.locator('button[type=submit]').first().click();
  await page.locator('#password').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

export async function openMatter(page: Page, url: string, petitionNo: string): Promise<void> {
  await page.goto(`${url}/console/matters/${petitionNo}`);
  await page.locator('[data-act]').first().waitFor();
}

/** Whether the console offers this act now. */
export const offers = (page: Page, act: string): Promise<boolean> => page.locator(`[data-act=${act}]`).isVisible();

/** Opens the form of an act and fills it in: texts as typed, choices by their word. */
export async function fillAct(page: Page, act: string, values: Readonly<Record<string, string>>): Promise<void> {
  await page.locator(`[data-act=${act}]`).click();
  for (const [name, value] of Object.entries(values)) await fillField(page, name, value);
}

async function fillField(page: Page, name: string, value: string): Promise<void> {
  const field = page.locator(`#act_${name}`);
  await field.waitFor();
  const kind = await field.evaluate((at) => at.getAttribute('role') ?? at.tagName.toLowerCase());
  if (kind === 'textarea' || kind === 'input' || kind === 'spinbutton') {
    await field.fill(value);
    if (/^\d{4}-\d\d-\d\d$/.test(value)) await field.press('Tab'); // closes the calendar over the form
    return;
  }
  if (kind === 'combobox') {
    await field.fill(value);
    await page.locator('.ant-select-item-option-active', { hasText: value }).waitFor();
    await field.press('Enter');
    return;
  }
  await field.getByText(value, { exact: true }).click();
}

/** Does an act and waits until the file was read anew. */
export async function doAct(page: Page, act: string, values: Readonly<Record<string, string>> = {}): Promise<void> {
  await fillAct(page, act, values);
  const anew = page.waitForResponse((one) => one.request().method() === 'GET' && /\/api\/v1\/petitions\/[^/?]+$/.test(one.url()));
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.url().endsWith('/acts') && one.request().method() === 'POST'),
    send(page),
  ]);
  if (!answer.ok()) throw new Error(`${act} was answered ${answer.status()}: ${await answer.text()}`);
  await page.locator('form#act').waitFor({ state: 'detached' });
  await anew;
  await settled(page);
}

export const send = (page: Page): Promise<void> => page.locator('form#act button[type=submit]').click();

/** What a person reads on the page. */
export const read = async (page: Page) => ({ through: 'browser', text: (await page.locator('body').textContent()) ?? '' }) as const;
