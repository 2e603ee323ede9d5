import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { City } from './city.ts';
import type { Owner } from './owners.ts';

/** A visitor of the portal on the way through its pages, in one language and one view. */
export type Visitor = Readonly<{
  page: Page;
  city: City;
  lang: 'zh' | 'en';
  elder: boolean;
  /** A matter of the demo city whose page leads to this address, such as `/track/rate`. */
  owner(link: string): Owner;
  /** What is written of where the visitor was, for those who come later. */
  notes: Map<string, string>;
}>;

/** Opens a page of the portal in the visitor's language and view. */
export async function open({ page, city, lang, elder }: Visitor, path: string): Promise<void> {
  const view = elder ? 'elder' : 'usual';
  await page.goto(`${city.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}&view=${view}`);
}

/** Presses what sends a form or leads on, and waits for the page that answers. */
export async function press({ page }: Visitor, selector: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(selector).first().click()]);
}

/** Fills what is asked on this page of these answers, by the name of the field. */
export async function fill({ page }: Visitor, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const field = page.locator(`#${name}:visible:not([type=radio])`);
    const choice = page.locator(`input[type=radio][name=${name}][value="${value}"]:visible`);
    if ((await choice.count()) > 0) await choice.check();
    else if ((await field.count()) === 0) continue;
    else if ((await field.evaluate((at) => at.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
}

const letter = {
  title: '路灯不亮',
  content: '解放路的路灯坏了两周，晚上看不见路。',
  areaCode: '440203',
  identity: 'named',
  name: '林小满',
};

/** Writes a letter from its start until something is on the page; in elder mode question by question. */
export async function write(visitor: Visitor, until: string, answers: Readonly<Record<string, string>> = {}): Promise<void> {
  const { page } = visitor;
  await open(visitor, '/file');
  for (let pages = 0; pages < 30; pages += 1) {
    await fill(visitor, { ...letter, ...answers });
    if (await page.locator(`${until}:visible`).count()) return;
    const next = page.locator('button.button[value=next]:visible');
    await press(visitor, (await next.count()) > 0 ? 'button.button[value=next]' : 'button[value=on]');
  }
  throw new Error(`writing does not come to ${until}`);
}

/** Opens a matter with its number and code. */
export async function track(visitor: Visitor, { petitionNo, queryCode }: Owner): Promise<void> {
  await open(visitor, '/track');
  await fill(visitor, { petitionNo, queryCode });
  await press(visitor, 'main form .button');
}

/** The code that a telephone gets when it is asked for; the demo writes messages down instead of sending them. */
export async function codeSent({ city, page }: Visitor, phone: string, ask: () => Promise<void>): Promise<string> {
  const folder = join(city.dataFolder, 'messages');
  const before = new Set(readdirSync(folder));
  await ask();
  for (let tries = 0; tries < 60; tries += 1) {
    const fresh = readdirSync(folder).filter((name) => !before.has(name));
    const texts = fresh.map((name) => readFileSync(join(folder, name), 'utf8')).filter((text) => text.startsWith(`To: ${phone}`));
    const [, code] = texts.map((text) => /(?:验证码|Code) (\d{6})/.exec(text)).find(Boolean) ?? [];
    if (code) return code;
    await page.waitForTimeout(250);
  }
  throw new Error(`no code was sent to ${phone}`);
}
