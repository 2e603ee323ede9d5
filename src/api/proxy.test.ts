import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { demoPassword } from '../../demo/officers.ts';
import { aSite, type Site } from './aSite.fixture.ts';

/** Requests come from 127.0.0.1, as they do behind a proxy on the same machine. */
for (const [shows, trustProxy, believed] of [
  ['a proxy that is named', ['127.0.0.1'], true],
  ['a caller that is none of the proxies named', ['10.0.0.0/8'], false],
  ['without a proxy', [], false],
] as const)
  describe(`who calls: ${shows} is ${believed ? 'believed' : 'not believed'}`, () => {
    let site: Site;
    const account = 'reg.city';
    before(async () => {
      site = await aSite({ demo: { password: demoPassword, accounts: [account] } }, { trustProxy: [...trustProxy] });
      await site.signIn(site.city.officer('440200-xfj', 'registrar'));
    });
    after(() => site.close());

    test('that the line to the browser is closed: the cookie is Secure', async () => {
      const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7', 'sec-fetch-site': 'same-origin' };
      const told = await site.ask({ method: 'POST', path: '/session', body: { account, password: demoPassword }, headers });
      assert.equal(told.cookies[0]?.secure ?? false, believed);
    });
  });
