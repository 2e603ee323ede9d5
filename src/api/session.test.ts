import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { demoPassword } from '../../demo/officers.ts';
import { type Asking, aSite, type Site, type Told } from './aSite.fixture.ts';

describe('sessions', () => {
  let site: Site;
  let cookie = '';
  let csrf = '';
  const account = 'reg.city';

  before(async () => {
    site = await aSite({ demo: { password: demoPassword, accounts: [account] } });
    await site.signIn(site.city.officer('440200-xfj', 'registrar'));
    ({ cookie, csrf } = await enter());
  });
  after(() => site.close());

  const post = (body: unknown, more: Partial<Asking> = {}) => site.ask({ method: 'POST', path: '/session', body, ...more });
  const tokenIn = (told: Told) => told.cookies.find(({ name }) => name === 'xq_session')?.value ?? '';
  async function enter() {
    const told = await post({ account, password: demoPassword });
    const fresh = `xq_session=${tokenIn(told)}`;
    const { json } = await site.ask({ path: '/session', headers: { cookie: fresh } });
    return { cookie: fresh, csrf: json.csrf as string };
  }

  test('a browser gets a cookie that no script reads and no other site sends; the answer itself is empty', async () => {
    const told = await post({ account, password: demoPassword }, { headers: { 'sec-fetch-site': 'same-origin' } });
    assert.deepEqual([told.status, told.text], [204, '']);
    const [made] = told.cookies;
    assert.deepEqual(
      [made?.name, made?.httpOnly, made?.sameSite, made?.path, made?.secure],
      ['xq_session', true, 'Strict', '/', undefined],
    );
    assert.ok(tokenIn(told).length >= 43);
  });

  test('who is signed in, with what the page needs', async () => {
    const { json } = await site.ask({ path: '/session', headers: { cookie } });
    const { csrf: _, ...rest } = json;
    const { name } = site.city.officer('440200-xfj', 'registrar');
    const unit = { unit: '440200-xfj', unitName: '韶关市信访局' };
    assert.deepEqual(rest, { account, name, ...unit, roles: ['registrar'], demo: true, today: '2026-11-20' });
  });

  test('a new sign-in is a new session: a planted one is not taken over', async () => {
    const planted = 'x'.repeat(43);
    const told = await post({ account, password: demoPassword }, { headers: { cookie: `xq_session=${planted}` } });
    assert.notEqual(tokenIn(told), planted);
    assert.equal((await site.ask({ path: '/session', headers: { cookie: `xq_session=${planted}` } })).status, 401);
  });

  describe('a wrong sign-in', () => {
    const answers = new Set<string>();
    for (const [shows, body] of [
      ['a wrong password', { account, password: 'wrong' }],
      ['an account that is not there', { account: 'nobody', password: 'wrong' }],
      ['NUL', { account: 'reg.city', password: `${demoPassword}x` }],
      ['a query for an account', { account: "' or 1=1--", password: demoPassword }],
      ['an account in other letters', { account: 'REG.CITY', password: demoPassword }],
    ] as const)
      test(`${shows} is answered like any other`, async () => {
        const told = await post(body);
        assert.deepEqual([told.status, told.cookies.length], [401, 0]);
        answers.add(told.text);
        assert.equal(answers.size, 1);
      });
    for (const [shows, body, field, code] of [
      ['no password', { account }, 'password', 'missing'],
      ['an empty account', { account: '', password: 'x' }, 'account', 'missing'],
      ['an account of NUL', { account: '\u0000', password: 'x' }, 'account', 'nul'],
      ['a password of a megabyte', { account, password: 'x'.repeat(500_000) }, 'password', 'too-long:200'],
      ['a role of one’s own', { account, password: 'x', roles: ['admin'] }, 'roles', 'unknown-field'],
    ] as const)
      test(`${shows} is named by its field`, async () => {
        const told = await post(body);
        assert.deepEqual([told.status, told.json.field, told.json.fields[0].code], [422, field, code]);
      });
  });

  describe('a write with the cookie', () => {
    const same = { 'sec-fetch-site': 'same-origin' };
    for (const [shows, headers, status] of [
      ['with token, from our page', (token: string) => ({ ...same, 'x-csrf-token': token }), 422],
      [
        'with token, Origin instead',
        (token: string) => ({ origin: 'http://localhost:80', host: 'localhost:80', 'x-csrf-token': token }),
        422,
      ],
      ['without token', () => same, 403],
      ['with a wrong token', (token: string) => ({ ...same, 'x-csrf-token': `${token.slice(1)}A` }), 403],
      ['from another site', (token: string) => ({ 'sec-fetch-site': 'cross-site', 'x-csrf-token': token }), 403],
      ['from a sister site', (token: string) => ({ 'sec-fetch-site': 'same-site', 'x-csrf-token': token }), 403],
      ['from another origin', (token: string) => ({ origin: 'https://evil.example', 'x-csrf-token': token }), 403],
      ['from an origin that hides', (token: string) => ({ origin: 'null', 'x-csrf-token': token }), 403],
      ['without a word of where from', (token: string) => ({ 'x-csrf-token': token }), 403],
    ] as const)
      test(`${shows}: ${status}`, async () => {
        const path = '/petitions/registrations';
        const told = await site.ask({ method: 'POST', path, body: {}, headers: { ...headers(csrf), cookie } });
        assert.equal(told.status, status, told.text);
        if (status === 403) assert.equal(told.json.code, 'csrf');
      });
    test('a method in a header changes nothing', async () => {
      const told = await site.ask({ path: '/session', headers: { cookie, 'x-http-method-override': 'DELETE' } });
      assert.equal(told.status, 200);
    });
    test('nobody is signed in from another site', async () => {
      const told = await post({ account, password: demoPassword }, { headers: { 'sec-fetch-site': 'cross-site' } });
      assert.deepEqual([told.status, told.cookies.length], [403, 0]);
    });
  });

  test('a program gets a token, needs no other proof, and gets no cookie', async () => {
    const told = await post({ account, password: demoPassword }, { headers: { 'x-token': '1' } });
    assert.equal(told.cookies.length, 0);
    const write = await site.ask({ method: 'POST', path: '/petitions/registrations', body: {}, as: told.json.token });
    assert.equal(write.status, 422);
  });

  test('signing out ends the session at once, in this browser and for whoever copied the cookie', async () => {
    const fresh = await enter();
    const headers = { cookie: fresh.cookie, 'x-csrf-token': fresh.csrf, 'sec-fetch-site': 'same-origin' };
    const told = await site.ask({ method: 'DELETE', path: '/session', headers });
    assert.deepEqual([told.status, tokenIn(told)], [204, '']);
    assert.equal((await site.ask({ path: '/session', headers: { cookie: fresh.cookie } })).status, 401);
    assert.equal((await site.ask({ path: '/session', headers: { cookie } })).status, 200, 'the other session lives');
  });

  test('who is disabled is out within one request', async () => {
    const officer = site.city.officer('440200-xfj', 'triage');
    const token = await site.signIn(officer);
    await site.city.city.officers.add({ ...officer, passwordHash: '-', disabled: true });
    assert.equal((await site.ask({ path: '/desk', as: token })).status, 401);
  });

  test('who guesses one account waits; a colleague at the same desk does not', async () => {
    const colleague = site.city.officer('440200-xfj', 'chief');
    await site.signIn(colleague);
    const tries = [];
    for (let at = 0; at < 8; at += 1) tries.push(await post({ account: 'handler.hrss', password: `guess${at}` }));
    const slow = tries.at(-1);
    assert.equal(slow?.status, 429);
    assert.ok(Number(slow?.headers['retry-after']) >= 1);
    assert.equal((await post({ account: colleague.account, password: demoPassword })).status, 204);
  });

  test('accounts are listed in a demo city only', async () => {
    const told = await site.ask({ path: '/session/demo' });
    assert.equal(told.json.password, demoPassword);
    assert.deepEqual(told.json.accounts[0].roles, ['registrar']);
  });
});
