import type { Browser, Page } from 'playwright-core';
import { openPage, widths } from './browser.ts';
import type { City } from './city.ts';

/** Something an officer may do now: who, to which matter, which act. */
export type Offer = Readonly<{ account: string; petitionNo: string; act: string }>;

/** An officer at the console in a language, signed in behind the sign-in page, which other journeys go through. */
export async function deskOf(
  browser: Browser,
  city: Pick<City, 'url'>,
  { account, language = 'zh', width = widths.desk }: { account: string; language?: 'zh' | 'en'; width?: number },
): Promise<Page> {
  const page = await openPage(browser, { width, language: language === 'zh' ? 'zh-CN' : 'en' });
  await page.context().addInitScript(`localStorage.setItem('xinqiao.language', '${language}')`);
  const data = { account, password: 'xinqiao-demo' };
  const answer = await page.request.post(`${city.url}/api/v1/session`, { headers: { origin: city.url }, data });
  if (!answer.ok()) throw new Error(`${account}: ${answer.status()} ${await answer.text()}`);
  return page;
}

/** Goes to a page of the console and waits until it has read what it shows. */
export async function goTo(page: Page, { url }: Pick<City, 'url'>, path: string): Promise<void> {
  await page.goto(`${url}/console${path}`);
  await settled(page);
}

/** Follows a link of the console to a page of it, as a person does, or its address where none is in sight, and waits until it has read what it shows. */
export async function follow(page: Page, city: Pick<City, 'url'>, path: string): Promise<void> {
  const link = page.locator(`a[href="/console${path}"]`).first();
  if ((await link.count()) === 0) return goTo(page, city, path);
  await link.click();
  await page.waitForURL((at) => at.pathname + at.search === `/console${path}`);
  await settled(page);
}

/** Waits until the page has its heading and has read nothing for a moment: sooner than the half second of the browser's own idleness. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => {
    const { reads } = window as unknown as { reads: { open: number; at: number } };
    return reads.open === 0 && performance.now() - reads.at > 150;
  });
  await page.locator('.ant-spin-spinning:not(.gallery *), .ant-skeleton-active').first().waitFor({ state: 'detached' });
}

/** For each act that the demo offers to these accounts, one matter where it is offered; of each state a few matters are looked at. */
export async function everyOffer(browser: Browser, city: City, accounts: readonly string[]): Promise<Offer[]> {
  const offers = new Map<string, Offer>();
  for (const account of accounts) {
    const page = await deskOf(browser, city, { account });
    const ask = async (path: string) => (await page.request.get(`${city.url}/api/v1${path}`)).json();
    const { items = [] } = (await ask('/petitions?size=200')) as { items?: { petitionNo: string; state: string }[] };
    const seen = new Map<string, number>();
    for (const { petitionNo, state } of items) {
      seen.set(state, (seen.get(state) ?? 0) + 1);
      if ((seen.get(state) ?? 0) > 3) continue;
      const { acts } = (await ask(`/petitions/${petitionNo}`)) as { acts: { type: string }[] };
      for (const { type } of acts) if (!offers.has(type)) offers.set(type, { account, petitionNo, act: type });
    }
    await page.context().close();
  }
  return [...offers.values()];
}
