import type { Browser, Page } from 'playwright-core';
import { openPage, widths } from './browser.ts';

/** An officer at the console, signed in with a demo account as the sign-in page offers it. */
export async function officerAt(browser: Browser, url: string, account: string, width: number = widths.desk): Promise<Page> {
  const page = await openPage(browser, { width });
  await page.goto(`${url}/console/`);
  await page.getByRole('button', { name: account, exact: false }).first().click();
  await page.locator('button[type=submit]').first().click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('#password').waitFor({ state: 'detached' });
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
  if (kind === 'textarea' || kind === 'input') return field.fill(value);
  if (kind === 'combobox') {
    await field.fill(value);
    await page.locator('.ant-select-item-option-content', { hasText: value }).first().click();
    return;
  }
  await field.getByText(value, { exact: true }).click();
}

/** Does an act and waits for the file to show it. */
export async function doAct(page: Page, act: string, values: Readonly<Record<string, string>> = {}): Promise<void> {
  await fillAct(page, act, values);
  const answered = page.waitForResponse((one) => one.url().endsWith('/acts') && one.request().method() === 'POST');
  const shown = page.waitForResponse((one) => /\/petitions\/[\w-]+$/.test(one.url()) && one.request().method() === 'GET');
  shown.catch(() => {}); // nothing is read again when the act was refused
  await send(page);
  const answer = await answered;
  if (!answer.ok()) throw new Error(`${act} was answered ${answer.status()}: ${await answer.text()}`);
  await shown;
  await page.locator('form#act').waitFor({ state: 'detached' });
}

export const send = (page: Page): Promise<void> => page.locator('form#act button[type=submit]').click();

/** What a person reads on the page. */
export const read = async (page: Page) => ({ through: 'browser', text: (await page.locator('body').textContent()) ?? '' }) as const;
