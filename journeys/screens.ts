// Makes the pictures and the index of docs/screens/: node bin/run.mjs journeys/screens.ts [names of screens]
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, widths } from './browser.ts';
import { type City, startCity } from './city.ts';
import { deskOf } from './desks.ts';
import { ownersIn, ownPages } from './owners.ts';
import { type Screen, users } from './screenTable.ts';
import type { Visitor } from './visitor.ts';

const folder = fileURLToPath(new URL('../docs/screens', import.meta.url));
const languages = ['zh', 'en'] as const;
const devices = ['phone', 'desk'] as const;
/** Of a page longer than the screen, so much of it, in pixels. */
const tallest = { phone: 1400, desk: 1200 } as const;

type Shot = Readonly<{ screen: Screen; lang: 'zh' | 'en'; device: 'phone' | 'desk' }>;

const fileOf = ({ screen, lang, device }: Shot) => `${screen.name}-${device}-${lang}.webp`;

/** Takes the picture as WebP, which the browser itself writes: a fifth of a PNG. */
async function shoot(page: Page, paper: Page, shot: Shot): Promise<void> {
  const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), tallest[shot.device]);
  const { width = 0, height: shown = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: Math.max(height, shown) });
  const png = (await page.screenshot()).toString('base64');
  await page.setViewportSize({ width, height: shown });
  const webp = await paper.evaluate(async (data) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.8).split(',')[1] ?? '';
  }, png);
  writeFileSync(join(folder, fileOf(shot)), Buffer.from(webp, 'base64'));
}

async function takeAll(browser: Browser, city: City, screens: readonly Screen[]): Promise<void> {
  const pages = await ownPages(
    city,
    (await ownersIn(city)).filter(({ channel }) => channel === 'web'),
  );
  const owner = (link: string) => {
    const found = pages.find(
      ({ owner: { state }, html }) => html.includes(`"${link}"`) && (link !== '/track/supplement' || state === 'accepted'),
    );
    if (!found) throw new Error(`no matter leads to ${link}`);
    return found.owner;
  };
  const paper = await browser.newPage();
  for (const device of devices)
    for (const lang of languages)
      for (const screen of screens) {
        const page =
          'account' in screen
            ? await deskOf(browser, city, { account: screen.account, language: lang, width: widths[device] })
            : await openPage(browser, { width: widths[device], language: lang === 'zh' ? 'zh-CN' : 'en' });
        const visitor: Visitor = { page, city, lang, elder: 'elder' in screen, owner, notes: new Map() };
        await ('account' in screen ? screen.desk(page, city) : screen.go(visitor)).catch((fault) => {
          process.exitCode = 1;
          process.stderr.write(`${fileOf({ screen, lang, device })}: ${fault}\n`);
        });
        await shoot(page, paper, { screen, lang, device });
        await page.context().close();
      }
}

/** The page that shows them all, by user. */
function index(): string {
  const picture = (shot: Shot) =>
    `<img src="${fileOf(shot)}" width="${shot.device === 'phone' ? 120 : 260}" alt="${shot.screen[shot.lang]}">`;
  const row = (screen: Screen) =>
    `| ${screen.zh}<br>${screen.en} | ${devices.flatMap((device) => languages.map((lang) => picture({ screen, lang, device }))).join(' | ')} |`;
  const parts = users.map(
    ({ zh, en, screens }) =>
      `## ${zh} · ${en}\n| | 手机 · phone, zh | phone, en | 电脑 · desk, zh | desk, en |\n| --- | --- | --- | --- | --- |\n${screens.map(row).join('\n')}\n`,
  );
  return `# 各类用户的主要页面 · Main screens by user
由 \`node bin/run.mjs journeys/screens.ts\` 从示范城市截取；手机宽 360 像素，电脑宽 1440 像素。人物和事项均为虚构。
Taken from the demo city by the same command; phone 360 px, desk 1440 px. Nobody in it is real.

${parts.join('\n')}`;
}

const asked = process.argv.slice(2);
const all = users.flatMap(({ screens }) => screens);
const screens = asked.length > 0 ? all.filter(({ name }) => asked.includes(name)) : all;
mkdirSync(folder, { recursive: true });
if (asked.length === 0) for (const name of readdirSync(folder)) rmSync(join(folder, name));
const [city, browser] = await Promise.all([startCity(), openBrowser()]);
try {
  await takeAll(browser, city, screens);
  writeFileSync(join(folder, 'README.md'), index());
} finally {
  await browser.close();
  await city.stop();
}
