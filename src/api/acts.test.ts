import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import type { Role } from '../access/roles.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const opinion = {
  type: 'draft',
  paper: 'opinion',
  outcome: 'explained',
  ...anOpinion,
};

describe('acts', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    for (const [unit, role] of [
      ['440200-xfj', 'registrar'],
      ['440200-xfj', 'triage'],
      ['440203-xfj', 'triage'],
      ['440200-housing', 'handler'],
      ['440200-housing', 'checker'],
      ['440200-housing', 'head'],
    ] as const)
      tokens.set(`${unit} ${role}`, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  const tokenOf = (unit: string, role: Role) => tokens.get(`${unit} ${role}`) ?? '';
  const city = () => tokenOf('440200-xfj', 'triage');
  const handler = () => tokenOf('440200-housing', 'handler');

  /** A matter with its version, and acts on it. */
  async function aMatter() {
    const { petitionNo } = await site.city.file();
    let match = 1;
    const act = async (as: string, body: object, given = match) => {
      const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as, body, match: given });
      if (told.status === 200) match = told.json.version;
      return told;
    };
    const file = async (as: string) => (await site.ask({ path: `/petitions/${petitionNo}`, as })).json;
    return { petitionNo, act, file, version: () => match };
  }
  async function received() {
    const matter = await aMatter();
    for (const [as, body] of [
      [city(), triage],
      [city(), { type: 'transfer', to: '440200-housing' }],
      [handler(), { type: 'receive' }],
    ] as const) {
      const told = await matter.act(as, body);
      assert.equal(told.status, 200, told.text);
    }
    return matter;
  }

  test('[H1] the file offers what may be done; everything else is refused by the API with its article, and changes nothing', async (t) => {
    const matter = await aMatter();
    const offered = (await matter.file(city())).acts.map(({ type }: { type: string }) => type);
    assert.ok(offered.includes('triage') && !offered.includes('accept') && !offered.includes('seal'));
    const early = await matter.act(city(), { type: 'transfer', to: '440200-housing' });
    assert.equal(early.status, 409);
    const done = await matter.act(city(), triage);
    const bureau = await site.ask({
      method: 'POST',
      path: `/petitions/${matter.petitionNo}/acts/preview`,
      as: city(),
      body: { ...opinion, paper: 'refusal', ground: 'outside-powers', reason: '不属职权' },
    });
    assert.deepEqual([bureau.status, bureau.json.code], [409, 'bureau-cannot-decide']);
    assert.match(bureau.json.article, /第.+条/);
    assert.equal((await matter.file(city())).version, matter.version());
    worked(t, { rows: 'H1', answer: answerOf(done), says: /"type":"triage"/ });
    refused(t, { rows: 'H1', answer: answerOf(early), says: /wrong-state.*当前状态是“已登记”/ });
  });

  test('the act that an officer is waited for is marked, as on the desk; whose turn is over is not', async () => {
    const matter = await received();
    const awaited = async () =>
      (await matter.file(handler())).acts.flatMap((one: { type: string; awaited?: boolean }) => (one.awaited ? [one.type] : []));
    assert.ok((await awaited()).includes('accept'));
    await matter.act(handler(), { type: 'accept' });
    await matter.act(handler(), opinion);
    assert.ok(!(await awaited()).includes('check'), 'who drafted does not check');
  });

  test('of letters only those are offered to which the act may be done', async () => {
    const matter = await received();
    const head = tokenOf('440200-housing', 'head');
    const letters = async (act: string): Promise<string[] | undefined> => {
      const offered = (await matter.file(head)).acts.find(({ type }: { type: string }) => type === act);
      return offered?.fields[0].options.map(({ about }: { about: string }) => about);
    };
    assert.deepEqual(
      [await letters('voidLetter'), await letters('voidService')],
      [undefined, undefined],
      'a transfer letter that was signed for',
    );
    await matter.act(handler(), { type: 'accept' });
    assert.deepEqual([await letters('voidLetter'), await letters('voidService')], [['acceptance-notice'], undefined]);
    const { letterId } = (await matter.file(head)).letters.find(({ kind }: { kind: string }) => kind === 'acceptance-notice');
    assert.equal((await matter.act(handler(), { type: 'recordService', letterId, mode: 'post' })).status, 200);
    assert.deepEqual(await letters('voidService'), ['acceptance-notice']);
    await matter.act(handler(), opinion);
    assert.equal(await letters('voidLetter'), undefined, 'a paper is in hand');
  });

  test('a drafter neither checks nor signs, whatever roles the account has', async () => {
    const matter = await received();
    const officer = site.city.officer('440200-housing', 'handler');
    await site.city.city.officers.add({ ...officer, roles: ['handler', 'checker', 'head', 'sealer'], passwordHash: '-', disabled: false });
    await matter.act(handler(), { type: 'accept' });
    assert.equal((await matter.act(handler(), opinion)).status, 200);
    const check = await matter.act(handler(), { type: 'check' });
    assert.deepEqual([check.status, check.json.code], [409, 'own-paper']);
    assert.equal((await matter.act(tokenOf('440200-housing', 'checker'), { type: 'check' })).status, 200);
    const sign = await matter.act(handler(), { type: 'sign' });
    assert.deepEqual([sign.status, sign.json.code], [409, 'own-paper']);
    assert.match(sign.json.detail, /起草、审核、签发不能是同一人/);
  });

  test('a stale form is refused with the present version, and of two at once one is done', async () => {
    const matter = await aMatter();
    await matter.act(city(), triage);
    const stale = await matter.act(city(), { type: 'note', text: '旧页面' }, 1);
    assert.deepEqual([stale.status, stale.json.code, stale.json.version, stale.headers.etag], [412, 'stale', 2, '"2"']);
    const both = await Promise.all(['440200-housing', '440200-land'].map((to) => matter.act(city(), { type: 'transfer', to }, 2)));
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412]);
  });

  describe('If-Match', () => {
    for (const [shows, header, status] of [
      ['missing', undefined, 428],
      ['anything will do', '*', 428],
      ['no quotes', '1', 428],
      ['a word', '"one"', 428],
      ['a weak tag', 'W/"1"', 200],
      ['another version', '"7"', 412],
    ] as const)
      test(`${shows}: ${status}`, async () => {
        const matter = await aMatter();
        const told = await site.ask({
          method: 'POST',
          path: `/petitions/${matter.petitionNo}/acts`,
          as: city(),
          body: { type: 'note', text: '试' },
          ...(header && { headers: { 'if-match': header } }),
        });
        assert.equal(told.status, status, told.text);
      });
  });

  describe('fields of an act are read by its form', () => {
    for (const [shows, body, fields] of [
      ['an act that is none', { type: 'promote' }, ['type choice']],
      ['a name of Object', { type: 'toString' }, ['type choice']],
      ['nothing filled in', { type: 'triage' }, ['class missing', 'category missing', 'purpose missing', 'areaCode missing']],
      ['a class that is none', { ...triage, class: 'praise' }, ['class choice']],
      ['a category that is none', { ...triage, category: 'nonsense' }, ['category category']],
      ['an area that is none', { ...triage, areaCode: '999999' }, ['areaCode area']],
      ['a route beyond the six', { ...triage, route: 7 }, ['route out-of-range:1-6']],
      ['a route in words', { ...triage, route: {} }, ['route wrong-type']],
      ['a unit that is none', { type: 'transfer', to: '440200-nothing' }, ['to unit']],
      ['a day that is none', { ...triage, on: '2026-13-01' }, ['on day']],
      ['a note too long', { type: 'note', text: '字'.repeat(4001) }, ['text too-long:4000']],
      ['NUL in a note', { type: 'note', text: 'a\u0000' }, ['text nul']],
      ['half a character', { type: 'note', text: '\ud842' }, ['text lone-surrogate']],
      ['a list for a text', { type: 'note', text: ['a'] }, ['text wrong-type']],
      ['a file that nobody handed in', { type: 'note', text: 'a', attachments: ['x.y'] }, ['attachments.0 file-missing']],
    ] as const)
      test(shows, async () => {
        const matter = await aMatter();
        const told = await matter.act(city(), body);
        const found = told.json.fields?.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`);
        assert.deepEqual([told.status, found], [422, fields], told.text);
        assert.equal(matter.version(), 1);
      });
  });

  test('fields that an act does not have are not written: no state, unit or role by the back door', async () => {
    const matter = await aMatter();
    const told = await matter.act(city(), {
      type: 'note',
      text: '备注',
      state: 'closed',
      holder: '440200-land',
      by: { officer: 'x' },
      version: 99,
    });
    assert.deepEqual([told.status, told.json.event.facts], [200, {}]);
    const file = await matter.file(city());
    assert.deepEqual(
      [file.state, file.holder, file.timeline.at(-1).officer],
      ['registered', '440200-xfj', site.city.officer('440200-xfj', 'triage').name],
    );
  });

  test('[H7] a note inside the organs is read by officers and never by the petitioner, who cannot write one', async (t) => {
    const { petitionNo, queryCode } = await site.city.file();
    const path = `/petitions/${petitionNo}/acts`;
    const noted = await site.ask({ method: 'POST', path, as: city(), match: 1, body: { type: 'note', text: '内部备注：已电话核实' } });
    const opened = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    assert.doesNotMatch(opened.text, /内部备注/);
    const headers = { cookie: `xq_track=${opened.cookies[0]?.value}`, 'if-match': '"2"', 'sec-fetch-site': 'same-origin' };
    const tried = await site.ask({ method: 'POST', path: '/petitions/track/acts', headers, body: { type: 'note', text: '我也写' } });
    worked(t, { rows: 'H7', answer: answerOf(noted), says: /内部备注.*"internal":true/ });
    refused(t, { rows: 'H7', answer: answerOf(tried), says: /not-your-act/ });
  });

  test('[F9] city bureau to county bureau to organ: each hop is signed for with its own clock; an organ does not pass on', async (t) => {
    const matter = await aMatter();
    const county = tokenOf('440203-xfj', 'triage');
    await matter.act(city(), triage);
    await matter.act(city(), { type: 'transfer', to: '440203-xfj' });
    const notYet = await matter.act(county, { type: 'transfer', to: '440203-hrss' });
    await matter.act(county, { type: 'receive' });
    const last = await matter.act(county, { type: 'assign', to: '440200-housing', dueOn: '2027-01-29' });
    assert.equal(last.status, 200, last.text);
    await matter.act(handler(), { type: 'receive' });
    const { clocks, timeline } = await matter.file(handler());
    assert.deepEqual(
      timeline.filter(({ type }: { type: string }) => type === 'receive').map(({ unit }: { unit: string }) => unit),
      ['440203-xfj', '440200-housing'],
    );
    assert.ok(clocks.some(({ purpose, due }: { purpose: string; due: string }) => purpose === 'assigned-report' && due === '2027-01-29'));
    worked(t, { rows: 'F9', answer: answerOf(last), says: /"type":"assign"/ });
    refused(t, { rows: 'F9', answer: answerOf(notYet), says: /not-received-yet/ });
  });

  test('[A3] [A5] a visit is registered with source, group and what was said; without a channel it is not', async (t) => {
    const as = tokenOf('440200-xfj', 'registrar');
    const body = {
      title: '五人来访反映停水',
      content: '小区停水三天',
      areaCode: '440203',
      headcount: 5,
      channel: 'visit',
      reception: '接待五人，已安抚',
    };
    const register = (key: string, given: object) =>
      site.ask({ method: 'POST', path: '/petitions/registrations', as, key: key.padEnd(24, '0'), body: given });
    const { json } = await register('visit', body);
    const file = await site.ask({ path: `/petitions/${json.petitionNo}`, as });
    assert.match(json.petitionNo, /-V\d+$/);
    assert.equal(file.json.headcount, 5);
    const { channel: _, ...without } = body;
    const wrong = await register('no-channel', without);
    const nobody = await register('nobody', { ...body, headcount: 0 });
    worked(t, { rows: ['A3', 'A5'], answer: answerOf(file), says: /"channel":"visit".*接待五人/ });
    refused(t, { rows: 'A3', answer: answerOf(wrong), says: /"field":"channel","code":"missing"/ });
    refused(t, { rows: 'A5', answer: answerOf(nobody), says: /"field":"headcount","code":"too-small:1"/ });
  });
});
