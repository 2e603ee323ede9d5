import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { aSite, type Site } from './aSite.fixture.ts';
import { consoleFiles } from './consoleFiles.ts';
import { makeWeb } from './web.ts';

describe('the console’s files', () => {
  let site: Site;
  let folder: string;
  let web: Awaited<ReturnType<typeof makeWeb>>;

  before(async () => {
    site = await aSite();
    folder = await mkdtemp(join(tmpdir(), 'console-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>工作台</title>');
    await writeFile(join(folder, 'assets', 'main-a1b2.js'), 'export {};');
    await writeFile(join(folder, '.secret'), 'x');
    web = await makeWeb(site.city.city, { log: false });
    await web.register((scope) => consoleFiles(scope, folder), { prefix: '/console' });
    await web.ready();
  });
  after(async () => {
    await web.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const [shows, url, status, type, cache] of [
    ['the page', '/console/', 200, 'text/html', 'no-cache'],
    ['a link into it is the page', '/console/petitions/440203-20261120-W000001', 200, 'text/html', 'no-cache'],
    [
      'a script with a hash in its name is kept',
      '/console/assets/main-a1b2.js',
      200,
      'application/javascript',
      'public, max-age=31536000, immutable',
    ],
    ['a script that is gone is not the page', '/console/assets/main-old.js', 404, 'application/problem+json', 'no-store'],
    ['a hidden file is not given out', '/console/.secret', 200, 'text/html', 'no-cache'],
    ['nor anything above', '/console/..%2f..%2fetc%2fpasswd', 200, 'text/html', 'no-cache'],
  ] as const)
    test(shows, async () => {
      const told = await web.inject(url);
      assert.equal(told.statusCode, status, told.body);
      assert.ok(told.headers['content-type']?.startsWith(type), told.headers['content-type']);
      assert.equal(told.headers['cache-control'], cache);
      if (type === 'text/html') assert.match(told.body, /工作台/);
      assert.doesNotMatch(String(told.headers['content-security-policy']), /unsafe-eval|script-src[^;]*unsafe/);
    });

  test('without its last stroke the address leads there', async () => {
    const told = await web.inject('/console');
    assert.deepEqual([told.statusCode, told.headers.location], [308, '/console/']);
  });
});
