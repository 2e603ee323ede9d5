import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** Of a phone and of a desk. */
export const widths = { phone: 360, desk: 1440 } as const;

/** Launches Chromium. Close it in `after`. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  // No sandbox: it needs rights that containers and root do not give, and the pages are our own.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--lang=zh-CN'];
  return chromium.launch({ executablePath, env: { ...process.env, ...env } as Record<string, string>, args, headless: true });
}

export type Visit = Readonly<{ width?: number; scripts?: boolean; language?: 'zh-CN' | 'en' }>;

const scriptless = new WeakSet<Page>();

/** A page of a visitor with cookies of their own. Times are Shanghai's, as for most visitors. */
export async function openPage(browser: Browser, { width = widths.desk, scripts = true, language = 'zh-CN' }: Visit = {}): Promise<Page> {
  const viewport = { width, height: width === widths.phone ? 780 : 900 };
  const context = await browser.newContext({ viewport, javaScriptEnabled: scripts, locale: language, timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (!scripts) scriptless.add(page);
  return page;
}

/**
 * What axe finds wrong on the page as it stands, one line for each place: rule, how bad, where, and what to do. Empty is good.
 * All of axe's rules run, those of WCAG 2.2 AA and its best practices, under a strict content security policy too.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!scriptless.has(page)) return runAxe(page);
  const copy = await copyWithScripts(page);
  const found = await runAxe(copy);
  await copy.context().close();
  return found;
}

/** axe waits by timers, which do not run where scripts are off: it looks at the same page, with the page's own scripts still refused. */
async function copyWithScripts(page: Page): Promise<Page> {
  const html = await page.content();
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser any more');
  const context = await browser.newContext({ viewport: page.viewportSize(), storageState: await page.context().storageState() });
  const copy = await context.newPage();
  const headers = { 'content-security-policy': "script-src 'none'" };
  await copy.route(page.url(), (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers }));
  await copy.goto(page.url());
  return copy;
}

async function runAxe(page: Page): Promise<string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(`${source}\n;0`); // a plain value: what axe itself returns cannot be sent back
  return page.evaluate(async () => {
    type Place = { target: string[]; failureSummary: string };
    type Axe = { run(): Promise<{ violations: { id: string; impact: string; nodes: Place[] }[] }> };
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${impact}) at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`),
    );
  });
}
