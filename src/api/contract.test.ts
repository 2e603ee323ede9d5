import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { type Asking, aSite, type Site, type Told } from './aSite.fixture.ts';
import type { Described } from './declare.ts';

/** One matter from filing to rating through the API alone; `ask` holds every answer against what its route documents. */
describe('the description is what the server does', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  let version = 1;
  let petitionNo = '';
  let queryCode = '';
  let tracking = '';

  before(async () => {
    site = await aSite({ demo: { password: 'x', accounts: ['reg.city', 'nobody'] } });
    for (const [unit, role] of [
      ['440200-xfj', 'registrar'],
      ['440200-xfj', 'triage'],
      ['440200-hrss', 'handler'],
      ['440200-hrss', 'checker'],
      ['440200-hrss', 'head'],
      ['440200-hrss', 'sealer'],
      ['440200-xfj', 'admin'],
      ['440200-xfj', 'chief'],
      ['440200-xfj', 'auditor'],
    ] as const)
      tokens.set(role, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  const as = (role: string) => ({ as: tokens.get(role) ?? '' });
  const act = async (role: string, body: Record<string, unknown>): Promise<Told> => {
    const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, ...as(role), match: version, body });
    if (told.status === 200) version = told.json.version;
    return told;
  };
  const done = async (role: string, body: Record<string, unknown>) => {
    const told = await act(role, body);
    assert.equal(told.status, 200, told.text);
    assert.equal(told.json.event.type, body.type);
    assert.equal(told.headers.etag, `"${version}"`);
    return told;
  };
  const expect = async (status: number, asking: Asking) => {
    const told = await site.ask(asking);
    assert.equal(told.status, status, told.text);
    return told;
  };
  const own = (asking: Asking): Asking => ({
    ...asking,
    headers: { cookie: `xq_track=${tracking}`, 'sec-fetch-site': 'same-origin', ...asking.headers },
  });
  const filing = {
    title: '被拖欠两个月工资',
    content: '示例公司拖欠工资两个月，请督促支付。',
    areaCode: '440203',
    name: '林小满',
    mayPublish: true,
    electronicService: true,
  };

  test('a file is handed in and named by the filing', async () => {
    const uploaded = await expect(201, upload('欠条.txt', '欠林小满两个月工资'));
    const body = { ...filing, attachments: [uploaded.json.uploadId] };
    const filed = await expect(201, { method: 'POST', path: '/petitions', key: 'contract-filing-0000001', body });
    ({ petitionNo, queryCode } = filed.json);
    const track = await expect(200, { method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    tracking = track.cookies.find(({ name }) => name === 'xq_track')?.value ?? '';
    const [attachment] = track.json.attachments;
    assert.equal(attachment.name, '欠条.txt');
    const file = await expect(200, own({ path: `/petitions/track/attachments/${attachment.attachmentId}` }));
    assert.equal(file.text, '欠林小满两个月工资');
    assert.match(file.headers['content-disposition'] ?? '', /^attachment; .*%E6%AC%A0/);
    await expect(200, { path: `/petitions/${petitionNo}/attachments/${attachment.attachmentId}`, ...as('triage') });
    await expect(404, { path: `/petitions/${petitionNo}/attachments/${petitionId}`, ...as('triage') });
    await expect(404, own({ path: `/petitions/track/attachments/${petitionId}` }));
  });

  test('[H13] handled by the organ: accepted, drafted, checked, signed and sealed by different officers', async (t) => {
    await done('triage', { type: 'triage', class: 'appeal', category: 'labour', purpose: 'request', areaCode: '440203', route: 6 });
    await done('triage', { type: 'transfer', to: '440200-hrss', advice: '请依法办理' });
    await done('handler', { type: 'receive' });
    await done('handler', { type: 'accept' });
    const paper = {
      type: 'draft',
      paper: 'opinion',
      outcome: 'supported',
      claim: '请求支付拖欠的两个月工资。',
      facts: '经查，示例公司自2026年9月起拖欠工资两个月。',
      opinion: '责令示例公司于2026年12月31日前支付。',
      basis: '《中华人民共和国劳动法》第五十条。',
    };
    await done('handler', paper);
    const draft = await expect(200, { method: 'POST', path: `/petitions/${petitionNo}/letters/preview`, ...as('head'), body: {} });
    assert.equal(draft.bytes.subarray(0, 5).toString(), '%PDF-');
    await expect(200, { method: 'POST', path: `/petitions/${petitionNo}/letters/preview/docx`, ...as('head'), body: {} });
    const early = await act('head', { type: 'sign' });
    assert.equal(early.json.code, 'wrong-paper-stage');
    await done('checker', { type: 'check' });
    const wrongRole = await act('handler', { type: 'sign' });
    await done('head', { type: 'sign' });
    const sealed = await done('sealer', { type: 'seal' });
    worked(t, { rows: 'H13', answer: { through: 'api', status: sealed.status, text: sealed.text }, says: /"letterId"/ });
    refused(t, { rows: 'H13', answer: { through: 'api', status: wrongRole.status, text: wrongRole.text }, says: /not-your-act/ });
  });

  test('a forged mark turns no page', async () => {
    const told = await expect(422, { path: '/petitions?cursor=WyIyMDI2LTAxLTAxIiwieCJd.forged', ...as('triage') });
    assert.deepEqual([told.json.fields[0].field, told.json.fields[0].code], ['cursor', 'cursor']);
    for (const [query, field, code] of [
      ['state=shut', 'state', 'choice'],
      ['channel=pigeon', 'channel', 'choice'],
      ['from=2026-10-02&to=2026-10-01', 'to', 'before-from'],
    ] as const) {
      const { fields } = (await expect(422, { path: `/petitions?${query}`, ...as('triage') })).json;
      assert.deepEqual([fields[0].field, fields[0].code], [field, code]);
    }
  });

  test('reports are of days in order', async () => {
    for (const path of ['/reports/reviews', '/reports/objections']) {
      await expect(200, { path: `${path}?from=2026-11-01&to=2026-11-30`, ...as('triage') });
      await expect(422, { path: `${path}?from=2026-11-30&to=2026-11-01`, ...as('triage') });
    }
  });

  test('a citation opens into its text', async () => {
    await expect(200, { path: `/articles?cite=${encodeURIComponent('信访工作条例 第三十二条')}` });
    await expect(422, { path: `/articles?cite=${encodeURIComponent('信访工作条例 第九百条')}` });
  });

  test('a table leaves with a purpose, the map is drawn', async () => {
    const taking = { method: 'POST', path: '/exports', ...as('triage') } as const;
    await expect(200, { ...taking, body: { what: 'matters', format: 'csv', purpose: '核对台账', query: {} } });
    await expect(422, { ...taking, body: { what: 'matters', format: 'csv', purpose: '', query: {} } });
    await expect(200, { path: '/exports', ...as('auditor') });
    const map = await expect(200, { path: '/map', ...as('triage') });
    assert.equal(map.json.areas.length, 10);
  });

  test('a summary is read, refused and sought', async () => {
    const path = `/petitions/${petitionNo}/publication`;
    await expect(200, { path, ...as('handler') });
    await expect(404, { path: '/petitions/440203-20260101-W000999/publication', ...as('handler') });
    await expect(409, { method: 'POST', path, ...as('head'), body: { act: 'approve' } });
    await expect(200, { method: 'POST', path, ...as('handler'), body: { act: 'draft', title: '工资已付', body: '已经付清。' } });
    const published = await expect(200, { method: 'POST', path, ...as('head'), body: { act: 'approve' } });
    await expect(200, { path: `/published/${published.json.publicationId}` });
    await expect(422, { method: 'POST', path, ...as('handler'), body: { act: 'burn' } });
    await expect(404, { method: 'POST', path: '/petitions/440203-20260101-W000999/publication', ...as('handler'), body: { act: 'draft' } });
    await expect(200, { path: '/notice-board' });
    await expect(422, { path: '/notice-board?unit=nowhere' });
    await expect(200, { path: '/notices', ...as('chief') });
    await expect(200, { method: 'POST', path: '/notices', ...as('chief'), body: { item: 'phone', textZh: '0751-0000000' } });
    await expect(422, { method: 'POST', path: '/notices', ...as('chief'), body: { item: 'phone', textZh: ' ' } });
    await expect(200, { path: '/published' });
    await expect(422, { path: `/published?q=${'a'.repeat(51)}` });
    await expect(404, { path: '/published/none' });
    await expect(200, { path: `/articles?cite=${encodeURIComponent('信访工作条例 第三十四条')}` });
    await expect(422, { path: '/articles?cite=nothing' });
  });

  test('the board counts days that have been', async () => {
    for (const [path, wrong] of [
      ['/reports/board', 'to=2999-01-01'],
      ['/reports/indicators', 'on=2999-01-01'],
      ['/reports/stock', 'on=2999-01-01'],
    ]) {
      await expect(200, { path: `${path}`, ...as('triage') });
      await expect(422, { path: `${path}?${wrong}`, ...as('triage') });
    }
  });

  test('[K1] [K4] the letter is read, served, and bureau and unit are rated apart', async (t) => {
    const file = await expect(200, { path: `/petitions/${petitionNo}`, ...as('handler') });
    const letterId = file.json.letters.at(-1).letterId;
    const clock = await expect(200, { path: `/petitions/${petitionNo}/clocks/${file.json.clocks[0].no}`, ...as('handler') });
    assert.equal(clock.json.days.at(-1).day, clock.json.due);
    await expect(404, { path: `/petitions/${petitionNo}/clocks/99`, ...as('handler') });
    await expect(200, { path: `/petitions/${petitionNo}/same-person`, ...as('handler') });
    await expect(200, { path: `/petitions/${petitionNo}/ways`, ...as('handler') });
    await expect(404, { path: '/petitions/440203-20260101-W000999/ways', ...as('handler') });
    await expect(200, { path: '/ways' });
    await expect(200, { path: `/petitions/${petitionNo}/near`, ...as('handler') });
    await expect(404, { path: '/petitions/440203-20260101-W000999/near', ...as('handler') });
    const stated = { method: 'POST', path: '/petitions/registrations/near', ...as('registrar') } as const;
    await expect(200, { ...stated, body: { title: '电梯停运' } });
    await expect(422, { ...stated, body: {} });
    await expect(200, { path: `/petitions/${petitionNo}/suggestions`, ...as('handler') });
    await expect(404, { path: '/petitions/440203-20260101-W000999/suggestions', ...as('handler') });
    const rules = { note: '试', rules: [{ id: '工资', organ: '440200-hrss', words: ['工资'] }] };
    const { version: rulesNo } = (await expect(200, { method: 'POST', path: '/routing-rules', ...as('triage'), body: rules })).json;
    await expect(422, { method: 'POST', path: '/routing-rules', ...as('triage'), body: { ...rules, rules: [] } });
    await expect(200, { method: 'POST', path: '/routing-rules/trial', ...as('triage'), body: { version: rulesNo } });
    await expect(422, { method: 'POST', path: '/routing-rules/trial', ...as('triage'), body: { version: 99 } });
    await expect(200, { method: 'POST', path: '/routing-rules/activation', ...as('chief'), body: { version: rulesNo } });
    await expect(422, { method: 'POST', path: '/routing-rules/activation', ...as('chief'), body: { version: 99 } });
    await expect(200, { path: '/routing-rules', ...as('triage') });
    const answer = {
      code: 'wages',
      title: '工资',
      text: '已责令支付。',
      place: { act: 'note', field: 'text' },
      reach: 'unit',
      note: '新写',
    };
    const { version: answerNo } = (await expect(200, { method: 'POST', path: '/standard-answers', ...as('triage'), body: answer })).json;
    await expect(422, { method: 'POST', path: '/standard-answers', ...as('triage'), body: { ...answer, text: '{天气}' } });
    const decided = { code: 'wages', version: answerNo, step: 'approved' };
    await expect(200, { method: 'POST', path: '/standard-answers/decisions', ...as('chief'), body: decided });
    await expect(422, { method: 'POST', path: '/standard-answers/decisions', ...as('chief'), body: { ...decided, version: 99 } });
    await expect(200, { path: '/standard-answers', ...as('triage') });
    const used = { unit: '440200-xfj', code: 'wages', version: answerNo };
    await expect(204, { method: 'POST', path: '/standard-answers/uses', ...as('triage'), body: used });
    await expect(422, { method: 'POST', path: '/standard-answers/uses', ...as('triage'), body: { ...used, version: 99 } });
    await expect(200, { path: `/petitions/${petitionNo}/standard-answers?act=note`, ...as('handler') });
    await expect(422, { path: `/petitions/${petitionNo}/standard-answers`, ...as('handler') });
    await expect(404, { path: '/petitions/440203-20260101-W000999/standard-answers?act=note', ...as('handler') });
    await expect(200, { path: '/supervision/board', ...as('chief') });
    await expect(200, { path: '/supervision/matters?figure=late', ...as('chief') });
    await expect(422, { path: '/supervision/matters?figure=late&cursor=wrong', ...as('chief') });
    await expect(200, { path: '/supervision/follow-up-script', ...as('chief') });
    const drawing = { method: 'POST', path: '/supervision/spot-checks', ...as('chief') } as const;
    const days = { from: '2026-01-01', to: '2026-01-31', size: 5 };
    await expect(422, { ...drawing, body: days });
    await expect(200, { path: '/supervision/spot-checks', ...as('chief') });
    await expect(422, { path: '/supervision/spot-checks?cursor=wrong', ...as('chief') });
    await expect(200, { path: '/supervision/spot-check-report?from=2026-01-01&to=2026-01-31', ...as('chief') });
    await expect(422, { path: '/supervision/spot-check-report?from=2026-02-01&to=2026-01-31', ...as('chief') });
    await expect(200, { path: '/categories' });
    const tree = { version: 'x', from: '2090-01-01', entries: [{ code: 'a', title: { zh: '甲' } }] };
    await expect(422, { method: 'POST', path: '/categories', ...as('admin'), body: tree });
    const all = (await site.ask({ path: '/categories' })).json.entries;
    await expect(200, { method: 'POST', path: '/categories?dryRun=true', ...as('admin'), body: { ...tree, entries: all } });
    await expect(422, { path: '/categories?version=9' });
    await expect(200, { path: `/articles?${new URLSearchParams({ cite: '信访工作条例 第三十四条' })}` });
    await expect(422, { path: '/articles' });
    await expect(422, { path: '/ways?of=labour' });
    await expect(404, { path: '/petitions/440203-20260101-W000999/same-person', ...as('handler') });
    await expect(200, { path: `/petitions/${petitionNo}/letters/${letterId}`, ...as('handler') });
    await expect(200, { path: `/petitions/${petitionNo}/letters/${letterId}/docx`, ...as('handler') });
    await expect(404, { path: `/petitions/${petitionNo}/letters/${petitionId}/docx`, ...as('handler') });
    await expect(200, own({ path: `/petitions/track/letters/${letterId}` }));
    await expect(404, own({ path: `/petitions/track/letters/${petitionId}` }));
    await expect(404, { path: `/petitions/${petitionNo}/letters/${petitionId}`, ...as('handler') });
    await done('handler', { type: 'recordService', letterId, mode: 'in-person', proof: '本人签收' });
    const none = await expect(409, rate({}));
    assert.equal(none.json.code, 'nothing-rated');
    const word = await expect(422, rate({ unit: 'angry' }));
    const rated = await expect(200, rate({ unit: 'dissatisfied', bureau: 'satisfied', text: '答复较慢' }));
    assert.deepEqual(rated.json.event.texts, { text: '答复较慢' });
    const again = await expect(409, { ...rate({ unit: 'dissatisfied' }), match: rated.json.version });
    const view = await expect(200, own({ path: '/petitions/track' }));
    assert.deepEqual(view.json.rated, { bureau: 'satisfied', unit: 'dissatisfied' });
    worked(t, {
      rows: ['K1', 'K4'],
      answer: { through: 'api', status: view.status, text: view.text },
      says: /"rated":\{"unit":"dissatisfied","bureau":"satisfied"\}/,
    });
    refused(t, { rows: 'K1', answer: { through: 'api', status: again.status, text: again.text }, says: /already-rated/ });
    refused(t, { rows: 'K4', answer: { through: 'api', status: word.status, text: word.text }, says: /"field":"unit","code":"choice"/ });
  });

  test('the other answers that routes document', async () => {
    const at = `/petitions/${petitionNo}`;
    const post = (path: string, role: string, body: unknown, more: Partial<Asking> = {}): Asking => ({
      method: 'POST',
      path,
      ...as(role),
      body,
      ...more,
    });
    await expect(200, post(`${at}/acts/preview`, 'handler', { type: 'close', how: 'answered', reason: '已答复' }));
    await expect(409, post(`${at}/acts/preview`, 'handler', { type: 'accept' }));
    await expect(422, post(`${at}/acts/preview`, 'handler', { type: 'close' }));
    await expect(404, post('/petitions/440203-20261120-W999999/acts/preview', 'handler', { type: 'accept' }));
    await expect(404, post(`${at}/letters/preview`, 'handler', { type: 'note', text: '无文书' }));
    await expect(409, post(`${at}/letters/preview`, 'handler', {}));
    await expect(422, post(`${at}/letters/preview`, 'handler', { type: 'transfer' }));
    await expect(404, post(`${at}/letters/preview/docx`, 'handler', { type: 'note', text: '无文书' }));
    await expect(409, post(`${at}/letters/preview/docx`, 'handler', {}));
    await expect(422, post(`${at}/letters/preview/docx`, 'handler', { type: 'transfer' }));
    await expect(428, post(`${at}/acts`, 'handler', { type: 'close' }));
    await expect(412, post(`${at}/acts`, 'handler', { type: 'close', how: 'answered', reason: '已答复' }, { match: 1 }));
    await expect(422, post(`${at}/acts`, 'handler', { type: 'close' }, { match: version }));
    await expect(404, post('/petitions/440203-20261120-W999999/acts', 'handler', { type: 'receive' }, { match: 1 }));
    await expect(200, post(`${at}/reveal`, 'handler', { reason: '电话核实情况' }));
    await expect(422, post(`${at}/reveal`, 'handler', { reason: ' ' }));
    await expect(404, post('/petitions/440203-20261120-W999999/reveal', 'handler', { reason: '核实' }));
    await expect(200, post(`${at}/receipt`, 'triage', {}));
    await expect(422, post(`${at}/receipt`, 'triage', { code: 1 }));
    await expect(404, post('/petitions/440203-20261120-W999999/receipt', 'triage', {}));
    await expect(200, own({ method: 'POST', path: '/petitions/track/receipt', body: {} }));
    await expect(422, own({ method: 'POST', path: '/petitions/track/receipt', body: { x: 1 } }));
    await expect(404, { path: '/petitions/440203-20261120-W999999', ...as('triage') });
    await expect(200, { path: '/petitions?q=%E5%B7%A5%E8%B5%84&sort=due&size=5', ...as('triage') });
    await expect(422, { path: '/petitions?sort=random()', ...as('triage') });
    await expect(200, { path: '/desk', ...as('triage') });
    const shown = await expect(200, own({ path: '/petitions/track' }));
    await expect(304, own({ path: '/petitions/track', headers: { 'if-none-match': shown.headers.etag ?? '' } }));
    const trackAct = (body: unknown, match?: number) =>
      own({ method: 'POST', path: '/petitions/track/acts', body, ...(match !== undefined && { match }) });
    await expect(412, trackAct({ type: 'supplement', text: '补充材料' }, 1));
    await expect(428, trackAct({ type: 'supplement', text: '补充材料' }));
    await expect(404, { method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode: 'AAAA' } });
    const key = 'contract-filing-0000001';
    await expect(422, { method: 'POST', path: '/petitions', key, body: filing });
    const registration = { ...filing, channel: 'visit', reception: '当面接谈' };
    await expect(201, post('/petitions/registrations', 'registrar', registration, { key: 'contract-registration-01' }));
    await expect(422, post('/petitions/registrations', 'registrar', filing, { key: 'contract-registration-02' }));
    await expect(
      409,
      post('/petitions/registrations', 'registrar', { ...registration, on: '2026-11-21' }, { key: 'contract-registration-03' }),
    );
    await expect(200, { path: '/session', ...as('triage') });
    const demo = await expect(200, { path: '/session/demo' });
    assert.deepEqual(
      demo.json.accounts.map(({ account }: { account: string }) => account),
      ['reg.city'],
    );
    const known = { account: 'reg.city', password: 'xinqiao-demo' };
    await expect(204, { method: 'POST', path: '/session', body: known });
    await expect(401, { method: 'POST', path: '/session', body: { ...known, password: 'wrong' } });
    await expect(422, { method: 'POST', path: '/session', body: { account: '' } });
    await expect(200, { path: '/reference' });
    await expect(422, upload('空.txt', ''));
    await expect(413, upload('big.txt', 'x'.repeat(50 * 1024 * 1024 + 1)));
  });

  test('the answers of the access rules, of every route', async () => {
    const routes = site.web.routesSeen.flatMap(({ config, method }) => (config?.described && method !== 'HEAD' ? [config.described] : []));
    for (const route of routes) {
      const path = route.url.replace(':petitionNo', petitionNo).replace(/:\w+Id/, petitionId);
      const asking: Asking = { method: route.method, path, ...(route.method === 'POST' && { body: {} }) };
      await outside(route, asking);
      if (route.body ?? route.takes) await malformed(route, asking);
    }
    await expect(204, { method: 'DELETE', path: '/session', ...as('sealer') });
    await expect(401, { path: '/session', ...as('sealer') });
  });

  async function outside({ access, method }: Described, asking: Asking) {
    if (access.who !== 'anyone') await expect(401, asking);
    const stranger = ['admin', 'handler'].find((role) => access.who === 'officer' && !access.roles.some((each) => each === role));
    if (stranger) await expect(403, { ...asking, ...as(stranger) });
    if (method !== 'GET') await expect(403, { ...asking, headers: { 'sec-fetch-site': 'cross-site' } });
  }

  async function malformed({ access, takes }: Described, asking: Asking) {
    const role =
      ['handler', 'registrar', 'chief', 'admin'].find((one) => access.who !== 'officer' || access.roles.some((each) => each === one)) ?? '';
    const inside = access.who === 'petitioner' ? own(asking) : { ...asking, ...(access.who === 'officer' && as(role)) };
    const typed = (type: string, payload: string) => ({
      ...inside,
      body: undefined,
      payload,
      headers: { ...inside.headers, 'content-type': type },
    });
    await expect(415, typed('text/plain', '{}'));
    if (takes !== 'multipart/form-data') await expect(400, typed('application/json', '{"a":1,"a":2}'));
  }

  test('[Y5] OpenAPI 3.1, and every answer it documents was given and held against it', async (t) => {
    const described = await expect(200, { path: '/openapi.json' });
    const { openapi, paths, components } = described.json;
    assert.equal(openapi, '3.1.0');
    const named = JSON.stringify(described.json).matchAll(/"#\/components\/schemas\/(\w+)"/g);
    for (const [, name = ''] of named) assert.ok(components.schemas[name], `${name} is not there`);
    const operations = Object.entries(paths as Record<string, Record<string, { operationId: string }>>).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({ line: `${method.toUpperCase()} ${path}`, operationId })),
    );
    assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length, 'operationId must be unique');
    const routes = site.web.routesSeen.filter(({ config, method }) => config?.described && method !== 'HEAD');
    assert.deepEqual(
      operations.map(({ line }) => line).sort(),
      routes.map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`).sort(),
    );
    // Two that need a moment which a sequence of requests does not make; they have tests of their own (filing, session).
    const elsewhere = ['POST /petitions 409', 'POST /session 429', 'POST /petitions/track 429', 'POST /uploads 429', 'POST /uploads 400'];
    const ofClocks = / \/(warnings|reminders|supervision-candidates|calendars|clocks)/; // clocks.test.ts holds theirs
    const ofPeople = / \/petitions\/(:petitionNo\/(co-signers|representatives)|track\/part)/; // people.test.ts holds theirs
    const ofNotices = / \/(\S+\/)?(notices\/|petitions\/\S+\/notices|gateway|openings)/; // notices.test.ts
    const ofAccounts = / \/(officers|units|session\/(password|second-factor|deputies))/; // accounts.test.ts, units.test.ts
    const ofDraws = / \/supervision\/spot-checks(\/| 201)/; // quality.test.ts: a draw needs matters that have ended
    const ofRetention = / \/retention/; // retention.test.ts
    const ofBinding = / \/petitions\/:petitionNo\/(binding|outside-links)/; // binding.test.ts, outside.test.ts
    const held = [ofDraws, ofClocks, ofPeople, ofNotices, ofAccounts, ofBinding, ofRetention];
    const unseen = site
      .documented()
      .filter((line) => !site.seen.has(line) && !elsewhere.includes(line) && !held.some((theirs) => theirs.test(line)));
    assert.deepEqual(unseen, []);
    const unknown = await site.ask({ path: '/openapi.yaml' });
    worked(t, { rows: 'Y5', answer: { through: 'api', status: described.status, text: described.text }, says: /"openapi":"3\.1\.0"/ });
    refused(t, { rows: 'Y5', answer: { through: 'api', status: unknown.status, text: unknown.text }, says: /no-such-page/ });
  });

  const petitionId = '00000000-0000-7000-8000-000000000001';

  function upload(name: string, content: string): Asking {
    const payload = `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${content}\r\n--b--\r\n`;
    return { method: 'POST', path: '/uploads', payload, headers: { 'content-type': 'multipart/form-data; boundary=b' } };
  }

  function rate(fields: Record<string, string>): Asking {
    return own({ method: 'POST', path: '/petitions/track/acts', body: { type: 'rate', ...fields }, match: version });
  }
});
