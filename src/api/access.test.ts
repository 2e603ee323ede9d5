import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { type Role, roles } from '../access/roles.ts';
import { readingRoles } from '../access/rules.ts';
import { type AccessRule, anyone, readers } from './accessRule.ts';
import { type Asking, aSite, type Site, type Told } from './aSite.fixture.ts';
import { type RouteRow, routeTable, usualAccess } from './routeTable.ts';
import { makeWeb } from './web.ts';

/** How each unit stands to the two matters: an appeal that the county's labour office holds, and an accusation of that same office. */
const units = {
  own: '440203-hrss',
  'own area bureau': '440203-xfj',
  'city bureau': '440200-xfj',
  parent: '440200-hrss',
  sibling: '440203-housing',
  other: '440281-xfj',
  'same line elsewhere': '440281-hrss',
  discipline: '440200-discipline',
} as const;
type Standing = keyof typeof units;

const sees: Readonly<Record<'appeal' | 'accusation', readonly Standing[]>> = {
  appeal: ['own', 'own area bureau', 'city bureau'],
  accusation: ['city bureau', 'discipline'],
};
const restricted: readonly Role[] = ['restricted', 'discipline'];
const maySee = (matter: 'appeal' | 'accusation', standing: Standing, role: Role) =>
  sees[matter].includes(standing) && (matter === 'appeal' ? readingRoles : restricted).includes(role);

type Matter = Readonly<{ petitionNo: string; letterId: string; attachmentId: string; word: string }>;
const nothing: Matter = {
  petitionNo: '440203-20261120-W999999',
  letterId: '00000000-0000-7000-8000-000000000001',
  attachmentId: '00000000-0000-7000-8000-000000000001',
  word: '查无此词',
};

/** One request for each route of officers that names a matter. A route that is not here fails the test. */
const bodies: Readonly<Record<string, Partial<Asking>>> = {
  'GET /api/v1/petitions/:petitionNo': {},
  'GET /api/v1/petitions/:petitionNo/clocks/:no': {},
  'GET /api/v1/petitions/:petitionNo/same-person': {},
  'GET /api/v1/petitions/:petitionNo/near': {},
  'GET /api/v1/petitions/:petitionNo/ways': {},
  'GET /api/v1/petitions/:petitionNo/suggestions': {},
  'GET /api/v1/petitions/:petitionNo/publication': {},
  'POST /api/v1/petitions/:petitionNo/publication': { body: { act: 'withdraw', reason: '试探' } },
  'GET /api/v1/petitions/:petitionNo/notices': {},
  'GET /api/v1/petitions/:petitionNo/notices/:seq/letter': {},
  'GET /api/v1/petitions/:petitionNo/letters/:letterId': {},
  'GET /api/v1/petitions/:petitionNo/letters/:letterId/docx': {},
  'GET /api/v1/petitions/:petitionNo/attachments/:attachmentId': {},
  'POST /api/v1/petitions/:petitionNo/acts': { body: { type: 'note', text: '试探' }, match: 99 },
  'POST /api/v1/petitions/:petitionNo/acts/preview': { body: { type: 'note', text: '试探' } },
  'POST /api/v1/petitions/:petitionNo/letters/preview': { body: { type: 'accept' } },
  'POST /api/v1/petitions/:petitionNo/letters/preview/docx': { body: { type: 'accept' } },
  'POST /api/v1/petitions/:petitionNo/reveal': { body: { reason: '试探' } },
  'POST /api/v1/petitions/:petitionNo/outside-links': { body: { entry: 1 } },
  'POST /api/v1/petitions/:petitionNo/binding': { body: { format: 'pdf', purpose: '试探一下' } },
  'POST /api/v1/petitions/:petitionNo/receipt': { body: {} },
  'GET /api/v1/petitions/:petitionNo/standard-answers': { query: 'act=draft' },
  'GET /api/v1/petitions/:petitionNo/co-signers': {},
  'POST /api/v1/petitions/:petitionNo/co-signers/reveal': { body: { reason: '试探' } },
  'POST /api/v1/petitions/:petitionNo/co-signers/read': {
    payload: '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n姓名,电话\n甲,15400000001\r\n--b--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  },
  'POST /api/v1/petitions/:petitionNo/representatives/receipt': { body: { no: 1 } },
};
/** Routes of officers that name no matter: lists are tried below, the others show nothing of any matter. */
const withoutMatter = [
  'GET /api/v1/petitions',
  'GET /api/v1/desk',
  'GET /api/v1/reports/reviews',
  'GET /api/v1/reports/objections',
  'GET /api/v1/reports/board',
  'GET /api/v1/reports/indicators',
  'GET /api/v1/reports/stock',
  'POST /api/v1/exports',
  'GET /api/v1/exports',
  'GET /api/v1/map',
  'GET /api/v1/notices',
  'POST /api/v1/notices',
  'GET /api/v1/warnings',
  'GET /api/v1/reminders',
  'POST /api/v1/calendars',
  'POST /api/v1/categories',
  'GET /api/v1/routing-rules',
  'GET /api/v1/supervision/board',
  'GET /api/v1/supervision/matters',
  'GET /api/v1/supervision/follow-up-script',
  'POST /api/v1/supervision/spot-checks',
  'GET /api/v1/supervision/spot-checks',
  'GET /api/v1/supervision/spot-checks/:drawId',
  'GET /api/v1/supervision/spot-checks/:drawId/again',
  'GET /api/v1/supervision/spot-check-report',
  'POST /api/v1/routing-rules',
  'POST /api/v1/routing-rules/trial',
  'POST /api/v1/routing-rules/activation',
  'GET /api/v1/standard-answers',
  'POST /api/v1/standard-answers',
  'POST /api/v1/standard-answers/decisions',
  'POST /api/v1/standard-answers/uses',
  'GET /api/v1/retention',
  'POST /api/v1/retention/lists',
  'GET /api/v1/retention/lists/:no',
  'POST /api/v1/retention/lists/:no/decisions',
  'POST /api/v1/retention/holds',
  'POST /api/v1/retention/holds/lift',
  'POST /api/v1/warnings/acknowledgements',
  'GET /api/v1/supervision-candidates',
  'POST /api/v1/supervision-candidates/dismissals',
  'GET /api/v1/notices/failed',
  'POST /api/v1/notices/failed/settlements',
  'POST /api/v1/notices/failed/retries',
  'GET /api/v1/units',
  'GET /api/v1/units/:code/history',
  'POST /api/v1/units',
  'POST /api/v1/units/changes',
  'POST /api/v1/units/closings',
  'GET /api/v1/officers',
  'POST /api/v1/officers',
  'POST /api/v1/officers/changes',
  'GET /api/v1/officers/trail',
  'POST /api/v1/session/password',
  'POST /api/v1/session/second-factor',
  'POST /api/v1/session/second-factor/confirmation',
  'GET /api/v1/session/deputies',
  'POST /api/v1/session/deputies',
  'POST /api/v1/session/deputies/endings',
  'GET /api/v1/session',
  'DELETE /api/v1/session',
  'POST /api/v1/petitions/registrations',
  'POST /api/v1/petitions/registrations/near',
];

describe('the access matrix', () => {
  let site: Site;
  let appeal: Matter;
  let accusation: Matter;
  const tokens = new Map<string, string>();
  const tokenOf = (standing: Standing, role: Role) => tokens.get(`${standing} ${role}`) ?? '';

  before(async () => {
    site = await aSite();
    for (const [standing, unit] of Object.entries(units))
      for (const role of roles) tokens.set(`${standing} ${role}`, await enter(unit, role));
    appeal = await pass({ word: '欠薪甲事', accusation: false }, 'triage', '440203-hrss', { class: 'appeal', route: 6 });
    accusation = await pass({ word: '索贿乙事', accusation: true }, 'restricted', '440200-discipline', { class: 'accusation' });
  });
  after(() => site.close());

  async function enter(unit: string, role: Role): Promise<string> {
    const { officers, clock } = site.city.city;
    const account = `${role}.${unit}`;
    await officers.add({ account, name: '示例', unit, roles: [role], passwordHash: '-', disabled: false });
    const token = randomBytes(32).toString('base64url');
    const until = new Date(Date.parse(clock.now()) + 3_600_000).toISOString();
    await officers.openSession({ digest: createHash('sha256').update(token).digest(), account, now: clock.now(), until });
    return token;
  }

  async function pass(told: { word: string; accusation: boolean }, role: Role, to: string, triage: object): Promise<Matter> {
    const payload = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nx\r\n--b--\r\n';
    const uploaded = await site.ask({
      method: 'POST',
      path: '/uploads',
      payload,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    });
    const complainedOf = { units: told.accusation ? [units.own] : [] };
    const body = {
      title: told.word,
      content: told.word,
      areaCode: '440203',
      complainedOf,
      accusation: told.accusation,
      attachments: [uploaded.json.uploadId],
    };
    const { petitionNo } = (await site.ask({ method: 'POST', path: '/petitions', key: randomBytes(16).toString('hex'), body })).json;
    const as = tokenOf('city bureau', role);
    const act = (more: object, match: number) => site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as, match, body: more });
    const triaged = await act({ type: 'triage', category: 'other', purpose: 'complaint', areaCode: '440203', ...triage }, 1);
    assert.equal(triaged.status, 200, triaged.text);
    const passed = await act({ type: 'transfer', to }, 2);
    assert.equal(passed.status, 200, passed.text);
    const receiver = told.accusation ? tokenOf('discipline', 'discipline') : tokenOf('own', 'handler');
    const received = await site.ask({
      method: 'POST',
      path: `/petitions/${petitionNo}/acts`,
      as: receiver,
      match: 3,
      body: { type: 'receive' },
    });
    assert.equal(received.status, 200, received.text);
    const file = (await site.ask({ path: `/petitions/${petitionNo}`, as })).json;
    return { petitionNo, letterId: file.letters[0].letterId, attachmentId: file.attachments[0].attachmentId, word: told.word };
  }

  const requestFor = ({ method, url }: RouteRow, matter: Matter): Asking => ({
    method: method as 'GET' | 'POST',
    path: url
      .replace(':petitionNo', matter.petitionNo)
      .replace(':letterId', matter.letterId)
      .replace(':no', '0')
      .replace(':seq', '1')
      .replace(':attachmentId', matter.attachmentId),
    ...bodies[`${method} ${url}`],
  });
  const officerRoutes = () =>
    routeTable(site.web).filter(({ access }) => access.who === 'officer') as (RouteRow & {
      access: Extract<AccessRule, { who: 'officer' }>;
    })[];
  const matterRoutes = () => officerRoutes().filter(({ url }) => url.includes(':petitionNo'));
  const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text: text === '' ? '-' : text }) as const;

  test('every route of officers is in the matrix', () => {
    assert.deepEqual(
      matterRoutes()
        .map(({ method, url }) => `${method} ${url}`)
        .sort(),
      Object.keys(bodies).sort(),
    );
    const others = officerRoutes().filter(({ url }) => !url.includes(':petitionNo'));
    assert.deepEqual(others.map(({ method, url }) => `${method} ${url}`).sort(), [...withoutMatter].sort());
  });

  const byStanding = Object.keys(units) as Standing[];

  for (const kind of ['appeal', 'accusation'] as const)
    for (const standing of byStanding)
      test(`[X1] ${kind}, ${standing}: every route and role; outside is as if there were nothing`, async (t) => {
        for (const route of matterRoutes()) for (const role of roles) await tryRoute(kind, standing, { route, role });
        const seer = await site.ask({ path: `/petitions/${appeal.petitionNo}`, as: tokenOf('own', 'handler') });
        const outside = await site.ask({ path: `/petitions/${appeal.petitionNo}`, as: tokenOf('other', 'chief') });
        worked(t, { rows: 'X1', answer: answerOf(seer), says: /"petitionNo"/ });
        refused(t, { rows: 'X1', answer: answerOf(outside), says: /no-such-matter/ });
      });

  type Trying = Readonly<{ route: ReturnType<typeof officerRoutes>[number]; role: Role }>;

  async function tryRoute(kind: 'appeal' | 'accusation', standing: Standing, { route, role }: Trying): Promise<void> {
    const as = tokenOf(standing, role);
    const told = await site.ask({ ...requestFor(route, kind === 'appeal' ? appeal : accusation), as });
    const line = `${role}: ${route.method} ${route.url} ${told.status}`;
    const allowed = route.access.roles.includes(role);
    if (allowed && maySee(kind, standing, role)) return assert.ok([200, 409, 412].includes(told.status), line);
    assert.equal(told.status, allowed ? 404 : 403, line);
    const known = `${route.method} ${route.url} ${told.status}`;
    if (!answersToNothing.has(known)) answersToNothing.set(known, (await site.ask({ ...requestFor(route, nothing), as })).text);
    assert.equal(told.text, answersToNothing.get(known), `${line}: not as if there were nothing`);
  }

  const answersToNothing = new Map<string, string>();

  for (const standing of byStanding)
    test(`${standing}: lists, search, filters, counts and desk hold nothing from outside`, async () => {
      for (const role of readingRoles) for (const kind of ['appeal', 'accusation'] as const) await tryLists(kind, standing, role);
    });

  const filters = ['', '?sort=due', '?state=received', '?area=440203', '?category=other', '?channel=web', '?from=2026-11-20&to=2026-11-20'];

  async function tryLists(kind: 'appeal' | 'accusation', standing: Standing, role: Role): Promise<void> {
    const { petitionNo, word } = kind === 'appeal' ? appeal : accusation;
    const visible = maySee(kind, standing, role);
    const as = tokenOf(standing, role);
    const list = async (path: string) => (await site.ask({ path, as })).json as { items: { petitionNo: string }[]; approxTotal: number };
    const holds = async (path: string) => (await list(path)).items.some((item) => item.petitionNo === petitionNo);
    for (const filter of [...filters, `?unit=${kind === 'appeal' ? units.own : units.discipline}`]) {
      // Sorted by due day a list holds only what has one; nothing is due of this accusation.
      const listed = visible && (kind === 'appeal' || filter !== '?sort=due');
      assert.equal(await holds(`/petitions${filter}`), listed, `${role} ${kind} ${filter}`);
    }
    const found = await list(`/petitions?q=${encodeURIComponent(word)}`);
    assert.equal(found.approxTotal, kind === 'appeal' && visible ? 1 : 0, `${role} ${kind} count`);
    assert.equal(found.items.length, found.approxTotal);
    if (!visible) assert.equal(await holds('/desk'), false, `${role} ${kind} desk`);
  }

  test('[F7] [X5] an accusation reaches the discipline organ; the accused office neither sees it nor can be sent it', async (t) => {
    const { petitionNo } = accusation;
    const seen = await site.ask({ path: `/petitions/${petitionNo}`, as: tokenOf('discipline', 'discipline') });
    assert.equal(seen.json.restricted, true);
    for (const role of roles) {
      const told = await site.ask({ path: `/petitions/${petitionNo}`, as: tokenOf('own', role) });
      assert.ok([403, 404].includes(told.status), role);
    }
    const other = await pass2('索贿丙事');
    const as = tokenOf('city bureau', 'restricted');
    const sent = await site.ask({
      method: 'POST',
      path: `/petitions/${other}/acts`,
      as,
      match: 2,
      body: { type: 'transfer', to: units.own },
    });
    assert.deepEqual([sent.status, sent.json.code], [409, 'target-complained-of']);
    assert.match(sent.json.article, /第三十条/);
    const elsewhere = await site.ask({
      method: 'POST',
      path: `/petitions/${other}/acts`,
      as,
      match: 2,
      body: { type: 'transfer', to: units.sibling },
    });
    assert.equal(elsewhere.json.code, 'accusation-only-to-discipline');
    worked(t, { rows: ['F7', 'X5'], answer: answerOf(seen), says: /索贿乙事/ });
    refused(t, {
      rows: 'F7',
      answer: answerOf(await site.ask({ path: `/petitions/${petitionNo}`, as: tokenOf('own', 'restricted') })),
      says: /no-such-matter/,
    });
    refused(t, { rows: 'X5', answer: answerOf(sent), says: /检举控告不得转给被反映的单位/ });
  });

  async function pass2(word: string): Promise<string> {
    const body = { title: word, content: word, areaCode: '440203', accusation: true, complainedOf: { units: [units.own] } };
    const { petitionNo } = (await site.ask({ method: 'POST', path: '/petitions', key: randomBytes(16).toString('hex'), body })).json;
    const triage = { type: 'triage', class: 'accusation', category: 'discipline', purpose: 'disclosure', areaCode: '440203' };
    const as = tokenOf('city bureau', 'restricted');
    assert.equal((await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as, match: 1, body: triage })).status, 200);
    return petitionNo;
  }

  test('a petitioner opens nothing of another matter', async () => {
    const filed = await site.city.file();
    const opened = await site.ask({ method: 'POST', path: '/petitions/track', body: filed });
    const cookie = `xq_track=${opened.cookies[0]?.value}`;
    const routes = routeTable(site.web).filter(({ access, url }) => access.who === 'petitioner' && url.includes(':'));
    assert.ok(routes.length >= 2);
    for (const route of routes) {
      const told = await site.ask({ ...requestFor(route, appeal), headers: { cookie } });
      assert.equal(told.status, 404, `${route.method} ${route.url}`);
    }
  });
});

describe('a server with a route that does not say who may call it does not start', () => {
  const start = async (rule: AccessRule | undefined, usual?: AccessRule) => {
    const web = await makeWeb((await cityOfNothing()) as never, { log: false });
    await web.register(async (scope) => {
      if (usual) usualAccess(scope, usual);
      scope.get('/page', rule ? { config: { access: rule } } : {}, async () => 'x');
    });
    await web.ready();
    return routeTable(web).find(({ url }) => url === '/page')?.access;
  };
  const cityOfNothing = async () => ({ settings: { language: 'zh' } });

  test('without a rule', async () => assert.rejects(start(undefined), /no access rule: GET \/page/));
  test('with one', async () => assert.deepEqual(await start(anyone), anyone));
  test('with the usual one of its scope', async () => assert.deepEqual(await start(undefined, anyone), anyone));
  test('its own comes first', async () => assert.deepEqual(await start(readers, anyone), readers));
});
