import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { type Asking, aSite, type Site, type Told } from './aSite.fixture.ts';

const filing = { title: '公园路灯长期不亮', content: '示例公园东门的路灯坏了半个月，夜里看不清路。', areaCode: '440203' };
const keyOf = (name: string) => name.padEnd(24, '0');
const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;

describe('POST /petitions', () => {
  let site: Site;
  before(async () => {
    site = await aSite();
  });
  after(() => site.close());

  const file = (key: string | undefined, body: unknown, more: Partial<Asking> = {}) =>
    site.ask({ method: 'POST', path: '/petitions', body, ...(key && { key }), ...more });
  const matters = async () => (await site.ask({ path: '/petitions?size=200', as: await clerk() })).json.items.length as number;
  const clerk = () => site.signIn(site.city.officer('440200-xfj', 'triage'));

  test('[C4] sent twice, it is one matter and the same answer with the same code; other content under the key is refused', async (t) => {
    const before = await matters();
    const first = await file(keyOf('twice'), filing);
    const second = await file(keyOf('twice'), { ...filing, areaCode: filing.areaCode });
    assert.equal(first.status, 201);
    assert.deepEqual(second.json, first.json);
    const other = await file(keyOf('twice'), { ...filing, title: '另一件事' });
    assert.equal(other.json.code, 'idempotency-conflict');
    assert.equal(await matters(), before + 1);
    worked(t, { rows: 'C4', answer: answerOf(second), says: new RegExp(`"queryCode":"${first.json.queryCode}"`) });
    refused(t, { rows: 'C4', answer: answerOf(other), says: /没有重复登记/ });
  });

  test('[C4] fifty at once are one matter: each is answered alike or told that it is still running', async (t) => {
    const before = await matters();
    const answers = await Promise.all(Array.from({ length: 50 }, () => file(keyOf('fifty'), filing)));
    const good = answers.filter(({ status }) => status === 201);
    assert.ok(good.length >= 1);
    assert.equal(new Set(good.map(({ json }) => `${json.petitionNo} ${json.queryCode}`)).size, 1);
    for (const { status, json, headers } of answers.filter(({ status }) => status !== 201)) {
      assert.deepEqual([status, json.code, headers['retry-after']], [409, 'still-running', '1']);
    }
    assert.equal(await matters(), before + 1);
    worked(t, { rows: 'C4', answer: answerOf(good[0] as Told), says: /queryCode/ });
    refused(t, { rows: 'C4', answer: answerOf(await file(keyOf('fifty'), { ...filing, title: '不同' })), says: /idempotency-conflict/ });
  });

  describe('the key must be one that nobody can guess', () => {
    for (const [shows, key, status] of [
      ['missing', undefined, 422],
      ['21 characters', 'k'.repeat(21), 422],
      ['22 characters', 'A-z_0'.padEnd(22, '9'), 201],
      ['200 characters', 'k'.repeat(200), 201],
      ['201 characters', 'k'.repeat(201), 422],
      ['characters that are none of base64url', `${'k'.repeat(24)};'`, 422],
    ] as const)
      test(shows, async () => {
        const told = await file(key, filing);
        assert.equal(told.status, status);
        if (status === 422) assert.equal(told.json.code, 'idempotency-key');
      });
  });

  test('[G8] the answer holds the running clock with every day counted, and a day that is none is refused', async (t) => {
    const told = await file(keyOf('clock'), filing);
    const [clock] = told.json.clocks;
    assert.deepEqual([clock.rule, clock.start, clock.raw, clock.due], ['r22.triage', '2026-11-20', '2026-12-05', '2026-12-07']);
    assert.equal(clock.days.length, 18);
    assert.deepEqual(clock.days.at(-2), { day: '2026-12-06', mark: 'rolled', because: 'weekend' });
    const registrar = await site.signIn(site.city.officer('440200-xfj', 'registrar'));
    const bad = { ...filing, channel: 'letter', on: '2026-11-31' };
    const wrong = await site.ask({ method: 'POST', path: '/petitions/registrations', as: registrar, key: keyOf('bad-day'), body: bad });
    worked(t, { rows: 'G8', answer: answerOf(told), says: /"mark":"start-not-counted"/ });
    refused(t, { rows: 'G8', answer: answerOf(wrong), says: /"field":"on","code":"day"/ });
  });

  describe('what only the city knows', () => {
    for (const [shows, change, field, code] of [
      ['an area that is not here', { areaCode: '110101' }, 'areaCode', 'area'],
      ['a category that is not', { category: 'nonsense' }, 'category', 'category'],
      ['a unit that is not', { complainedOf: { units: ['440200-hrss', '440200-nothing'] } }, 'complainedOf.units.1', 'unit'],
      ['a file that nobody handed in', { attachments: ['x.y'] }, 'attachments.0', 'file-missing'],
    ] as const)
      test(shows, async () => {
        const told = await file(keyOf('unknown'), { ...filing, ...change });
        assert.deepEqual([told.status, told.json.fields[0].field, told.json.fields[0].code], [422, field, code]);
        assert.ok(told.json.fields[0].detail.length > 5);
      });
  });

  test('texts are kept as they were typed, whatever they hold', async () => {
    const title = `𠮷田'); drop table petition;-- <script>alert(1)</script> {{7*7}} ${'\u202e'}`;
    const content = "=cmd|' /C calc'!A0\n第二行\t㛃 · ｆｕｌｌ １２３ e\u0301 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    const told = await file(keyOf('as-typed'), { ...filing, title, content });
    const { petitionNo, queryCode } = told.json;
    const view = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    assert.deepEqual([view.json.title, view.json.content], [title, content]);
    const list = await site.ask({ path: `/petitions?q=${encodeURIComponent('drop')}`, as: await clerk() });
    assert.equal(list.json.items[0].title, title);
  });

  describe('hostile JSON is no JSON', () => {
    const bodies: readonly (readonly [string, string | Buffer])[] = [
      ['a name twice', `{"title":"a","title":"b"}`],
      ['__proto__', `{"__proto__":{"accusation":true},"title":"a","content":"b","areaCode":"440203"}`],
      ['constructor.prototype', `{"constructor":{"prototype":{"x":1}}}`],
      ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
      ['100,000 names', `{${Array.from({ length: 100_000 }, (_, at) => `"${at}":1`).join(',')}}`.slice(0, 1_000_000)],
      ['a number beyond exactness', `{"headcount":9007199254740993}`],
      ['a byte order mark', `\ufeff${JSON.stringify(filing)}`],
      ['NaN', '{"headcount":NaN}'],
      ['half a body', '{"title":"a'],
      ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ];
    for (const [shows, payload] of bodies)
      test(shows, async () => {
        const before = await matters();
        const told = await file(keyOf('hostile'), undefined, { payload, headers: { 'content-type': 'application/json' } });
        assert.deepEqual([told.status, told.json.code], [400, 'json']);
        assert.equal(await matters(), before);
      });
    test('5,000 fields that nobody asked for: the first are named', async () => {
      const body = { ...filing, ...Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`f${at}`, 1])) };
      const told = await file(keyOf('hostile'), body);
      assert.deepEqual([told.status, told.json.fields.length], [422, 50]);
    });
    test('a body over one megabyte is too big', async () => {
      const told = await file(keyOf('hostile'), { ...filing, content: 'x'.repeat(1024 * 1024) });
      assert.deepEqual([told.status, told.json.code], [413, 'body-too-big']);
    });
  });
});
