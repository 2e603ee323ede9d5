import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Filed } from '../../demo/aCity.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { type Asking, aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
/** The same letters as people type them: full width, small, without dashes. */
const wide = (text: string) =>
  [...text].map((char) => (/[!-~]/.test(char) ? String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0) : char)).join('');

describe('查进度: number and code', () => {
  let site: Site;
  let filed: Filed;
  before(async () => {
    site = await aSite({ limits: { track: { seconds: 3600, perAddress: 400, overall: 10_000, reserve: 3 } } });
    filed = await site.city.file();
  });
  after(() => site.close());

  const track = (body: unknown, more: Partial<Asking> = {}) => site.ask({ method: 'POST', path: '/petitions/track', body, ...more });
  const cookieOf = (told: Told) => `xq_track=${told.cookies.find(({ name }) => name === 'xq_track')?.value}`;

  test('[C1] number and code open the own matter without an account; unknown, wrong and malformed are one answer to the byte', async (t) => {
    const { petitionNo, queryCode } = filed;
    const opened = await track({ petitionNo, queryCode });
    assert.equal(opened.status, 200);
    const [cookie] = opened.cookies;
    assert.deepEqual(
      [cookie?.name, cookie?.httpOnly, cookie?.sameSite, cookie?.path, cookie?.maxAge],
      ['xq_track', true, 'Strict', '/', 1800],
    );
    assert.doesNotMatch(String(cookie?.value), new RegExp(queryCode.slice(0, 4)));
    const wrong: unknown[] = [
      { petitionNo: '440203-20261120-W999999', queryCode },
      { petitionNo, queryCode: 'AAAA-AAAA-AAAA-AAAA-A' },
      { petitionNo, queryCode: queryCode.slice(0, -1) },
      { petitionNo, queryCode: '' },
      { petitionNo: "' or 1=1--", queryCode: "'; select pg_sleep(5)--" },
      { petitionNo: 'x'.repeat(5000), queryCode: 'y'.repeat(5000) },
      { petitionNo: '\u0000', queryCode: '\ud842' },
      { petitionNo: 7, queryCode: { $ne: 1 } },
      { queryCode },
      {},
      [],
      'text',
      null,
    ];
    const answers = await Promise.all(wrong.map((body) => track(body)));
    const bytes = new Set(answers.map(({ status, text, headers }) => `${status} ${JSON.stringify({ ...headers, date: '' })} ${text}`));
    assert.equal(bytes.size, 1, [...bytes].join('\n'));
    assert.equal(answers[0]?.cookies.length, 0);
    worked(t, { rows: 'C1', answer: answerOf(opened), says: /"state":"registered"/ });
    refused(t, { rows: 'C1', answer: answerOf(answers[0] as Told), says: /没有查到。请核对信访编号和查询码/ });
  });

  for (const [shows, written] of [
    ['small letters', (text: string) => text.toLowerCase()],
    ['without dashes', (text: string) => text.replaceAll('-', '')],
    ['with spaces around and between', (text: string) => ` ${text.replaceAll('-', ' ')} `],
    ['full width', wide],
  ] as const)
    test(`as people type it: ${shows}`, async () => {
      const told = await track({ petitionNo: written(filed.petitionNo), queryCode: written(filed.queryCode) });
      assert.equal(told.status, 200, told.text);
    });

  test('the page is asked for by cookie, and answered 304 until something changes', async () => {
    const cookie = cookieOf(await track(filed));
    const first = await site.ask({ path: '/petitions/track', headers: { cookie } });
    assert.equal(first.headers['cache-control'], 'private, no-cache');
    const tag = first.headers.etag ?? '';
    const same = await site.ask({ path: '/petitions/track', headers: { cookie, 'if-none-match': `"x", W/${tag}` } });
    assert.deepEqual([same.status, same.text], [304, '']);
    const post = { method: 'POST', path: '/petitions/track/acts', body: { type: 'supplement', text: '补充一张照片' } } as const;
    const done = await site.ask({ ...post, headers: { cookie, 'if-match': tag, 'sec-fetch-site': 'same-origin' } });
    assert.equal(done.status, 200, done.text);
    const changed = await site.ask({ path: '/petitions/track', headers: { cookie, 'if-none-match': tag } });
    assert.equal(changed.status, 200);
    assert.equal(changed.json.timeline.at(-1).texts.text, '补充一张照片');
  });

  describe('a cookie that opens nothing', () => {
    for (const [shows, change] of [
      ['none', () => ''],
      ['forged', (cookie: string) => `${cookie.slice(0, -3)}AAA`],
      ['of another matter', (cookie: string) => cookie.replace(/=[0-9a-f]{8}/, '=00000000')],
      ['with a later end', (cookie: string) => cookie.replace(/\.(\d{13})\./, (_, end: string) => `.${Number(end) + 1}.`)],
      ['nonsense', () => 'xq_track=%00..;'],
    ] as const)
      test(shows, async () => {
        const cookie = change(cookieOf(await track(filed)));
        const told = await site.ask({ path: '/petitions/track', ...(cookie && { headers: { cookie } }) });
        assert.deepEqual([told.status, told.json.code], [401, 'track-again']);
      });
  });

  test('[C8] a code issued again ends the old one and every cookie of it; only who may issues it', async (t) => {
    const matter = await site.city.file();
    const old = cookieOf(await track(matter));
    const { petitionNo } = matter;
    const registrar = await site.signIn(site.city.officer('440200-xfj', 'registrar'));
    const supervisor = await site.signIn(site.city.officer('440200-xfj', 'supervisor'));
    const again = {
      method: 'POST',
      path: `/petitions/${petitionNo}/acts`,
      body: { type: 'reissueCode', reason: '查询码遗失' },
      match: 1,
    } as const;
    const no = await site.ask({ ...again, as: supervisor });
    assert.equal((await site.ask({ ...again, as: registrar })).status, 200);
    assert.equal((await track(matter)).status, 404);
    assert.equal((await site.ask({ path: '/petitions/track', headers: { cookie: old } })).status, 401);
    const receipt = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/receipt`, as: registrar, body: {} });
    assert.equal(receipt.bytes.subarray(0, 5).toString(), '%PDF-');
    const queryCode = site.city.city.keys.queryCode(matter.petitionId, 2);
    const opened = await track({ petitionNo, queryCode });
    worked(t, { rows: 'C8', answer: answerOf(opened), says: /"petitionNo"/ });
    refused(t, { rows: 'C8', answer: answerOf(no), says: /not-your-act/ });
  });
});

describe('guessing', () => {
  let site: Site;
  before(async () => {
    site = await aSite({ limits: { track: { seconds: 3600, perAddress: 4, overall: 8, reserve: 1 } } });
  });
  after(() => site.close());

  const guess = (remoteAddress: string, body: unknown = { petitionNo: 'x', queryCode: 'y' }) =>
    site.ask({ method: 'POST', path: '/petitions/track', body, remoteAddress });

  test('an address waits after its tries, right ones do not count, and nobody locks out anybody else', async () => {
    const filed = await site.city.file();
    for (let at = 0; at < 10; at += 1) assert.equal((await guess('203.0.113.1', filed)).status, 200);
    const wrong = [];
    for (let at = 0; at < 6; at += 1) wrong.push(await guess('203.0.113.1'));
    assert.deepEqual(
      wrong.map(({ status }) => status),
      [404, 404, 404, 404, 429, 429],
    );
    const wait = Number(wrong.at(-1)?.headers['retry-after']);
    assert.ok(wait > 0 && wait <= 3600);
    assert.equal((await guess('203.0.113.2', filed)).status, 200);
    for (let at = 0; at < 9; at += 1) await guess('203.0.113.3');
    assert.equal((await guess('203.0.113.4', filed)).status, 200, 'the reserve');
    assert.equal((await guess('203.0.113.5')).status, 404);
    assert.equal((await guess('203.0.113.5')).status, 429);
    assert.equal((await guess('203.0.113.4', filed)).status, 200);
  });

  test('a header does not make another address of a caller', async () => {
    const spoofed = (address: string) =>
      site.ask({
        method: 'POST',
        path: '/petitions/track',
        body: {},
        remoteAddress: '203.0.113.1',
        headers: { 'x-forwarded-for': address },
      });
    assert.equal((await spoofed('198.51.100.7')).status, 429);
  });
});
