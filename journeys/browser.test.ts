import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeViolations, openBrowser, openPage, widths } from './browser.ts';

const good = `<!doctype html><html lang="zh-CN"><head><title>信桥</title><meta name="viewport" content="width=device-width"></head>
<body><main><h1>信桥 · 一网通办</h1><p id="rare">喆堃镕𠮷 信访事项 due 2026-11-20</p><p id="missing">\u{10FFFD}</p></main></body></html>`;
const bad = good.replace('<p id="rare">', '<img src="data:,"><p id="rare" style="color:#ccc">');

describe('the browser of the journeys', () => {
  let browser: Browser;
  let server: Server;
  let url: string;
  before(async () => {
    browser = await openBrowser();
    server = createServer((request, response) => {
      response.setHeader('content-security-policy', "default-src 'self'; style-src 'unsafe-inline'");
      response.setHeader('content-type', 'text/html; charset=utf-8').end(request.url === '/bad' ? bad : good);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  test('draws each Chinese character, rare ones too, with a glyph of its own', async () => {
    const page = await openPage(browser, { width: widths.phone });
    await page.goto(url);
    const picture = async (text: string) => {
      await page.locator('#rare').evaluate((element, shown) => (element.textContent = shown), text);
      return (await page.locator('#rare').screenshot()).toString('base64');
    };
    const pictures: string[] = [];
    for (const text of ['\u{10FFFD}', '信', '喆', '𠮷', '堃']) pictures.push(await picture(text));
    assert.equal(new Set(pictures).size, pictures.length);
    await page.context().close();
  });

  for (const [shows, path, scripts, rules] of [
    ['nothing on a good page', '/', true, []],
    ['nothing on a good page without scripts', '/', false, []],
    ['what is wrong on a bad page', '/bad', true, ['color-contrast', 'image-alt']],
    ['what is wrong on a bad page without scripts', '/bad', false, ['color-contrast', 'image-alt']],
  ] as const) {
    test(`axe finds ${shows}, under a strict policy`, async () => {
      const page = await openPage(browser, { scripts });
      await page.goto(url + path);
      const found = await axeViolations(page);
      assert.deepEqual(found.map((line) => line.split(' ')[0]).sort(), rules);
      await page.context().close();
    });
  }
});
