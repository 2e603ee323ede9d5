import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { aSite, type Site } from './aSite.fixture.ts';

const canary = 'CANARY-林小满-15400001234';

describe('what every answer has', () => {
  let site: Site;
  const lines: string[] = [];
  before(async () => {
    site = await aSite({}, { log: { write: (line) => void lines.push(line) } });
  });
  after(() => site.close());

  for (const path of ['/reference', '/session', '/nothing-here', '/health/live'])
    test(`headers of ${path}`, async () => {
      const { headers } = await site.ask({ path });
      const { date: _, connection: __, vary: ___, ...rest } = headers;
      assert.equal(rest['content-security-policy'], "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
      assert.equal(rest['x-content-type-options'], 'nosniff');
      assert.equal(rest['x-frame-options'], 'DENY');
      assert.equal(rest['referrer-policy'], 'same-origin');
      assert.equal(rest['cross-origin-opener-policy'], 'same-origin');
      assert.equal(rest['cross-origin-resource-policy'], 'same-origin');
      assert.ok(rest['cache-control'], 'no word about caches');
      assert.equal(rest['strict-transport-security'], undefined, 'plain HTTP must not ask for it');
      for (const name of ['server', 'x-powered-by', 'access-control-allow-origin']) assert.equal(rest[name], undefined);
    });

  for (const [shows, method, path, status, code] of [
    ['an address that is none', 'GET', '/nothing-here', 404, 'no-such-page'],
    ['a method that is none here', 'DELETE', '/petitions', 405, 'method'],
    ['a number that is none', 'GET', '/petitions/x', 401, 'signed-out'],
    ['a broken escape', 'GET', '/petitions/%zz', 400, 'request'],
    ['bytes that are no UTF-8', 'GET', '/petitions/..%c0%af..%c0%afetc', 400, 'request'],
    ['a path upwards', 'GET', '/../../etc/passwd', 404, 'no-such-page'],
  ] as const)
    test(`${shows}: ${status} ${code}`, async () => {
      const told = await site.ask({ method, path });
      assert.deepEqual([told.status, told.json.code], [status, code]);
      if (status === 405) assert.equal(told.headers.allow, 'POST, GET');
      assert.doesNotMatch(told.text, /node_modules|at \w+ \(|select |\/work\//);
    });

  describe('the language of a problem', () => {
    for (const [shows, headers, title] of [
      ['the city’s, if nothing is said', {}, '没有登录'],
      ['the browser’s', { 'accept-language': 'en-GB,en' }, 'Not signed in'],
      ['the chosen one before the browser’s', { 'accept-language': 'en', cookie: 'xq_lang=zh' }, '没有登录'],
      ['nonsense is not a choice', { cookie: 'xq_lang=<script>', 'accept-language': 'en' }, 'Not signed in'],
    ] as const)
      test(shows, async () => assert.equal((await site.ask({ path: '/desk', headers })).json.title, title));
  });

  test('a big answer is packed, a packed request is not unpacked', async () => {
    const told = await site.ask({ path: '/health/live', headers: { 'accept-encoding': 'gzip' } });
    assert.equal(told.headers['content-encoding'], undefined);
    const answer = await site.web.inject({ url: '/api/v1/reference', headers: { 'accept-encoding': 'gzip' } });
    assert.equal(answer.headers['content-encoding'], 'gzip');
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const bomb = await site.ask({ method: 'POST', path: '/petitions/track', payload: Buffer.from([0x1f, 0x8b, 8, 0, 0]), headers });
    assert.equal(bomb.status, 400);
  });

  test('nothing of a request stands in the log: no text, address, code, token or URL', async () => {
    const filing = { title: canary, content: canary, areaCode: '440203', name: canary, phone: '15400001234' };
    const filed = (await site.ask({ method: 'POST', path: '/petitions', key: 'canary-canary-canary-01', body: filing })).json;
    await site.ask({ method: 'POST', path: '/petitions/track', body: filed });
    const headers = { 'user-agent': canary.slice(0, 6), 'x-forwarded-for': '198.51.100.9', cookie: 'xq_track=CANARY' };
    await site.ask({ path: `/petitions?q=${encodeURIComponent(canary)}`, headers, remoteAddress: '203.0.113.77' });
    await site.ask({ path: `/CANARY?code=${filed.queryCode}`, headers });
    await site.ask({ method: 'POST', path: '/petitions', payload: `{"title":"${canary}`, headers: { 'content-type': 'application/json' } });
    site.web.log.error(new Error(canary));
    site.web.log.error({ err: new Error(canary), canary, url: canary }, canary);
    const log = lines.join('');
    assert.ok(lines.length > 6);
    assert.doesNotMatch(
      log,
      new RegExp(`CANARY|林小满|15400001234|198\\.51|203\\.0\\.113|${filed.queryCode}|${filed.petitionNo}|127\\.0\\.0\\.1`),
    );
    assert.match(log, /"route":"\/api\/v1\/petitions\/track","status":200/);
  });
});

describe('what is no proper HTTP', () => {
  let site: Site;
  let port = 0;
  before(async () => {
    site = await aSite({}, { textMs: 300 });
    await site.web.listen({ port: 0, host: '127.0.0.1' });
    const address = site.web.server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  after(() => site.close());

  async function raw(text: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    let told = '';
    socket.on('data', (chunk) => {
      told += chunk;
    });
    socket.write(text);
    await once(socket, 'close');
    return told;
  }

  for (const [shows, text, status] of [
    ['nonsense', 'HELLO\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['two lengths that differ', 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\n{}', 400],
    [
      'a length and chunks',
      'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['no Host', 'GET /api/v1/session HTTP/1.1\r\n\r\n', 400],
  ] as const)
    test(`${shows}: ${status}`, async () => {
      const told = await raw(text);
      assert.match(told, new RegExp(`^HTTP/1\\.1 ${status} `));
      assert.doesNotMatch(told, /node_modules|Parse Error/);
    });

  test('a text that drips in is cut off, one that comes in time is answered', async () => {
    const head = 'POST /api/v1/petitions/track HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n';
    assert.match(await raw(`${head}Content-Length: 2\r\n\r\n{}`), /^HTTP\/1\.1 404 /);
    const started = performance.now();
    assert.doesNotMatch(await raw(`${head}Content-Length: 200\r\n\r\n{`), /^HTTP\/1\.1 [23]/);
    assert.ok(performance.now() - started >= 250);
  });

  test('limits are those that the documentation states', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections } = site.web.server;
    assert.deepEqual([headersTimeout, requestTimeout, keepAliveTimeout, maxConnections], [10_000, 900_000, 10_000, 5000]);
  });
});
