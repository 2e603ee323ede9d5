import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import type { Role } from '../access/roles.ts';
import { verifyCity } from '../storage/verify.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const [old, successor] = ['440200-urban-management', '440200-housing'];
const reason = '机构改革方案';

describe('units that are renamed, moved, abolished and merged', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  const admin = { account: 'the.admin', name: '甲', unit: bureau, roles: ['admin'] as readonly Role[] };
  before(async () => {
    site = await aSite();
    for (const officer of [
      admin,
      site.city.officer(bureau, 'triage'),
      site.city.officer(old, 'handler'),
      site.city.officer(successor, 'handler'),
    ])
      tokens.set(officer.roles[0] === 'handler' ? `handler ${officer.unit}` : (officer.roles[0] ?? ''), await site.signIn(officer));
  });
  after(() => site.close());
  const as = (who: string) => ({ as: tokens.get(who) ?? '' });
  const get = (who: string, path: string) => site.ask({ path, ...as(who) });
  const post = (who: string, path: string, body: unknown) => site.ask({ method: 'POST', path, ...as(who), body });
  async function act(who: string, petitionNo: string, body: object) {
    const { version } = (await get(who, `/petitions/${petitionNo}`)).json;
    const answer = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, ...as(who), match: version, body });
    assert.equal(answer.status, 200, answer.text);
    return answer;
  }
  async function passed(): Promise<string> {
    const { petitionNo } = await site.city.file();
    await act('triage', petitionNo, {
      type: 'triage',
      class: 'appeal',
      category: 'other',
      purpose: 'request',
      areaCode: '440203',
      route: 6,
    });
    await act('triage', petitionNo, { type: 'transfer', to: old });
    return petitionNo;
  }

  test('[W2] a unit is added and renamed; a code is never used again, and nobody stands above themselves', async (t) => {
    const unit = {
      ...{
        code: '440200-heritage',
        name: '韶关市示例文物局',
        nameEn: 'Example Heritage Office',
        shortName: '文物局',
        kind: 'department',
        level: 'city',
      },
      ...{ areaCode: '440200', areaSuperior: '440200-gov', lineSuperior: null, vertical: false, line: 'culture', letterCode: '韶文物' },
      ...{ address: '示例路9号', phone: '0751-0000000', hours: '08:30–12:00' },
    };
    const added = await post('admin', '/units', { unit, reason });
    assert.equal(added.status, 200, added.text);
    assert.equal((await post('admin', '/units', { unit, reason })).json.fields[0].code, 'unit-there');
    assert.equal((await post('triage', '/units', { unit, reason })).status, 403);
    const renamed = await post('admin', '/units/changes', { code: unit.code, name: '韶关市示例文化遗产局', reason });
    assert.equal(renamed.status, 200);
    const circle = await post('admin', '/units/changes', { code: '440200-gov', areaSuperior: unit.code, reason });
    assert.equal(circle.json.fields[0].code, 'unit-above-itself');
    const list = await get('admin', '/units');
    assert.match(list.text, /示例文化遗产局/);
    assert.match((await get('triage', '/reference')).text, /示例文化遗产局/, 'forms offer it at once');
    const history = await get('admin', `/units/${unit.code}/history`);
    assert.deepEqual(
      history.json.items.map(({ change }: { change: string }) => change),
      ['changed', 'added'],
    );
    worked(t, { rows: 'W2', answer: answerOf(list), says: /"code":"440200-heritage"/ });
    refused(t, { rows: 'W2', answer: answerOf(circle), says: /自己的上级/ });
  });

  test('[W2] of a unit that is abolished the successor takes over what lies with it, with the days as they run', async (t) => {
    const [signed, waiting, ended] = [await passed(), await passed(), await passed()];
    for (const petitionNo of [signed, ended]) await act(`handler ${old}`, petitionNo, { type: 'receive' });
    await act(`handler ${old}`, signed, { type: 'accept' });
    const days = async (who: string, petitionNo: string) =>
      (await get(who, `/petitions/${petitionNo}`)).json.clocks.map(
        ({ purpose, due }: { purpose: string; due: string }) => `${purpose} ${due}`,
      );
    const before = await days(`handler ${old}`, signed);
    const itself = await post('admin', '/units/closings', { code: old, successor: old, reason });
    assert.equal(itself.json.fields[0].code, 'successor');
    assert.equal((await post('admin', '/units/closings', { code: bureau, successor, reason })).json.fields[0].code, 'unit-needed');
    const closed = await post('admin', '/units/closings', { code: old, successor, reason });
    assert.deepEqual([closed.status, closed.json], [200, { handed: 3, left: 0 }], closed.text);
    assert.deepEqual(
      (await post('admin', '/units/closings', { code: old, successor, reason })).json,
      { handed: 0, left: 0 },
      'again: nothing is left',
    );
    const file = await get(`handler ${successor}`, `/petitions/${signed}`);
    assert.deepEqual(await days(`handler ${successor}`, signed), before, 'no day moves');
    const { type, article } = file.json.timeline.at(-1);
    assert.deepEqual([type, article], ['succeed', '信访工作条例 第二十四条第二款']);
    await act(`handler ${successor}`, waiting, { type: 'receive' });
    const desk = await get(`handler ${successor}`, '/desk');
    assert.ok(desk.text.includes(signed) && desk.text.includes(waiting), 'they lie on its desk');
    const gone = await site.ask({
      ...{ method: 'POST', path: `/petitions/${(await site.city.file()).petitionNo}/acts/preview`, ...as('triage') },
      body: { type: 'transfer', to: old },
    });
    assert.equal(gone.json.fields?.[0].code ?? gone.json.code, 'unit', 'nothing goes to it any more');
    assert.equal((await verifyCity(site.city.city, site.city.ownerUrl)).differences.length, 0);
    worked(t, { rows: 'W2', answer: answerOf(closed), says: /"handed":3/ });
    refused(t, { rows: 'W2', answer: answerOf(itself), says: /承接/ });
  });

  test('who was accused before the merger is not reached through the unit that they sit in now', async () => {
    const { petitionNo } = await site.city.file({ accusation: true, complainedOf: { units: ['440200-water'] } });
    const restricted = site.city.officer(bureau, 'restricted');
    tokens.set('restricted', await site.signIn(restricted));
    await post('admin', '/units/closings', { code: '440200-water', successor: '440200-discipline', reason });
    await act('restricted', petitionNo, {
      type: 'triage',
      class: 'accusation',
      category: 'discipline',
      purpose: 'disclosure',
      areaCode: '440203',
    });
    const { version } = (await get('restricted', `/petitions/${petitionNo}`)).json;
    const to = '440200-discipline';
    const sent = await site.ask({
      method: 'POST',
      path: `/petitions/${petitionNo}/acts`,
      ...as('restricted'),
      match: version,
      body: { type: 'transfer', to },
    });
    assert.deepEqual([sent.status, sent.json.code], [409, 'target-complained-of'], 'the successor of the accused unit is the accused unit');
  });

  test('every answer that only these routes have was given', () => {
    const ours = (line: string) => / \/units/.test(line) && /(200|422)$/.test(line);
    assert.deepEqual(
      site.documented().filter((line) => ours(line) && !site.seen.has(line)),
      [],
    );
  });
});
