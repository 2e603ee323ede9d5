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

/** Pages without scripts, each with the page beside it on which their copies are looked at. */
const scriptless = new Map<Page, Page | undefined>();

/** Counts what a page still reads, and when it last began or ended to. */
const countReads = `{
  const reads = (window.reads = { open: 0, at: 0 });
  const turn = (by) => { reads.open += by; reads.at = performance.now(); };
  const plain = window.fetch;
  window.fetch = (...asked) => { turn(1); return plain(...asked).finally(() => turn(-1)); };
}`;

/** A page of a visitor with cookies of their own. Times are Shanghai's, as for most visitors. */
export async function openPage(browser: Browser, { width = widths.desk, scripts = true, language = 'zh-CN' }: Visit = {}): Promise<Page> {
  const viewport = { width, height: width === widths.phone ? 780 : 900 };
  const context = await browser.newContext({ viewport, javaScriptEnabled: scripts, locale: language, timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (scripts) await context.addInitScript(countReads);
  else scriptless.set(page, undefined);
  return page;
}

/**
 * What axe finds wrong on the page as it stands, one line for each place: rule, how bad, where, and what to do. Empty is good.
 * All of axe's rules run, those of WCAG 2.2 AA (targets of 24 px too) and its best practices, under a strict content security policy too.
 */
export const axeViolations = (page: Page): Promise<string[]> => withScripts(page, runAxe);

/** What pa11y finds wrong, in the same form: its errors of WCAG 2 AA, by HTML_CodeSniffer run in the page, as pa11y runs it. */
export const pa11yErrors = (page: Page): Promise<string[]> => withScripts(page, runCodeSniffer);

/** Both at once. */
export const accessFaults = (page: Page): Promise<string[]> =>
  withScripts(page, async (at) => [...(await runAxe(at)), ...(await runCodeSniffer(at))]);

/** Both wait by timers, which do not run where scripts are off: they look at the same page, with the page's own scripts still refused. */
async function withScripts(page: Page, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  if (!scriptless.has(page)) return look(page);
  const copy = scriptless.get(page) ?? (await besides(page));
  scriptless.set(page, copy);
  const body = await page.content();
  const headers = { 'content-security-policy': "script-src 'none'" };
  await copy.unrouteAll();
  await copy.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers }));
  await copy.goto(page.url());
  return look(copy);
}

async function besides(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser any more');
  const context = await browser.newContext({ viewport: page.viewportSize() });
  // The browser may be closing too, and then the copy is gone already.
  page.context().on('close', () => void context.close().catch(() => {}));
  return context.newPage();
}

const sourceOf = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');

async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(`${sourceOf('axe-core/axe.min.js')}\n;0`); // a plain value: what axe itself returns cannot be sent back
  return page.evaluate(async () => {
    type Place = { target: string[]; failureSummary: string };
    type Axe = { run(options: object): Promise<{ violations: { id: string; impact: string; nodes: Place[] }[] }> };
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${impact}) at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`),
    );
  });
}

async function runCodeSniffer(page: Page): Promise<string[]> {
  await page.evaluate(`${sourceOf('html_codesniffer/build/HTMLCS.js')}\n;0`);
  return page.evaluate(async () => {
    type Message = { type: number; code: string; msg: string; element: Element };
    type Sniffer = { process(standard: string, at: Document, done: () => void): void; getMessages(): Message[] };
    const sniffer = (globalThis as unknown as { HTMLCS: Sniffer }).HTMLCS;
    await new Promise<void>((done) => sniffer.process('WCAG2AA', document, done));
    const errors = sniffer.getMessages().filter(({ type }) => type === 1); // 2 and 3 are warnings and notices, for people to judge
    return errors.map(({ code, msg, element }) => `${code} at ${element.outerHTML?.slice(0, 120) ?? 'the page'}: ${msg}`);
  });
}
