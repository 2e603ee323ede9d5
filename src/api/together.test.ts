import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import type { Role } from '../access/roles.ts';
import { sweepPlan } from '../casework/sweepPlan.ts';
import { civilDate } from '../clock/civilDate.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const bureau = '440200-xfj';
const housing = '440200-housing';
const government = '440200-gov';
const land = '440200-land';
const opinion = {
  paper: 'opinion',
  outcome: 'explained',
  ...anOpinion,
};

describe('主办、协办', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    const signIn = async (unit: string, role: Role) => tokens.set(`${unit} ${role}`, await site.signIn(site.city.officer(unit, role)));
    for (const role of ['triage', 'supervisor'] as const) await signIn(bureau, role);
    for (const unit of [government, land]) await signIn(unit, 'handler');
    for (const role of ['handler', 'checker', 'head', 'sealer'] as const) await signIn(housing, role);
  });
  after(() => site.close());
  const by = (unit: string, role: Role = 'handler') => tokens.get(`${unit} ${role}`) ?? '';

  /** A matter that the housing department has accepted. */
  async function accepted() {
    const { petitionNo, queryCode, petitionId } = await site.city.file();
    const opened = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    const cookie = `xq_track=${opened.cookies[0]?.value}`;
    let match = 1;
    const act = async (as: string, body: object) => {
      const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as, body, match });
      if (told.status === 200) match = told.json.version;
      return told;
    };
    const done = async (as: string, body: object) => {
      const told = await act(as, body);
      assert.equal(told.status, 200, told.text);
      return told;
    };
    const get = (path: string, as: string) => site.ask({ path: `/petitions/${petitionNo}${path}`, as });
    const own = () => site.ask({ path: '/petitions/track', headers: { cookie } });
    const why = async (as: string): Promise<string[] | undefined> =>
      (await site.ask({ path: '/desk', as })).json.items.find((item: { petitionNo: string }) => item.petitionNo === petitionNo)?.why;
    await done(by(bureau, 'triage'), triage);
    await done(by(bureau, 'triage'), { type: 'transfer', to: housing, advice: '请核实物业责任。' });
    await done(by(housing), { type: 'receive' });
    await done(by(housing), { type: 'accept' });
    return { petitionNo, petitionId, cookie, act, done, get, own, why };
  }

  async function uploaded(name: string): Promise<string> {
    const payload = `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n图纸编号\r\n--b--\r\n`;
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    return (await site.ask({ method: 'POST', path: '/uploads', payload, headers })).json.uploadId;
  }

  test('[F5] the lead asks two organs, each on its own desk by its own day, and gives one answer', async (t) => {
    const { act, done, get, own, why } = await accepted();
    const question = '请核实三号楼电梯井是否按规划建设。';
    const nobody = await act(by(housing), { type: 'askCoOrgan', text: question });
    assert.deepEqual([nobody.status, nobody.json.fields?.[0]?.field], [422, 'to']);
    const tooLate = await act(by(housing), { type: 'askCoOrgan', to: government, text: question, dueOn: '2027-03-01' });
    assert.equal(tooLate.json.code, 'co-day-after-own');
    const asked = await done(by(housing), { type: 'askCoOrgan', to: government, text: question, dueOn: '2026-11-30' });
    await done(by(housing), { type: 'askCoOrgan', to: land, text: '请核实用地。' });
    assert.deepEqual([await why(by(government)), await why(by(land))], [['answerLead'], ['answerLead']]);
    const clocks = (await get('', by(housing))).json.clocks.filter(({ purpose }: { purpose: string }) => purpose === 'co-answer');
    assert.deepEqual(
      clocks.map(({ unit, due }: { unit: string; due: string }) => [unit, due]),
      [
        [government, '2026-11-30'],
        [land, '2026-12-05'],
      ],
    );

    await done(by(housing), { type: 'draft', ...opinion });
    await done(by(housing, 'checker'), { type: 'check' });
    const early = await act(by(housing, 'head'), { type: 'sign' });
    await done(by(government), { type: 'answerLead', entry: 1, text: '按规划建设，电梯井合格。' });
    assert.equal((await act(by(housing, 'head'), { type: 'sign' })).json.code, 'co-organ-owes-answer', 'the other one still owes');
    await done(by(housing), { type: 'remindCoOrgan', entry: 2, text: '请尽快。' });
    await done(by(housing), { type: 'withdrawAsking', entry: 2, reason: '用地已经查明。' });
    assert.equal((await get('', by(land))).status, 404, 'who is asked no more sees it no more');
    await done(by(housing, 'head'), { type: 'sign' });
    await done(by(housing, 'sealer'), { type: 'seal' });

    const petitioner = await own();
    assert.deepEqual(
      petitioner.json.coOrgans.map(({ organ, answeredOn }: Record<string, string>) => [organ, answeredOn]),
      [[government, '2026-11-20']],
    );
    for (const secret of [question, '电梯井合格', '用地已经查明', 'co-answer']) assert.ok(!petitioner.text.includes(secret), secret);
    worked(t, { rows: 'F5', answer: answerOf(asked), says: /"type":"askCoOrgan".*第二十四条/ });
    refused(t, { rows: 'F5', answer: answerOf(early), says: /co-organ-owes-answer.*请等待答复或者催办/ });
  });

  test('[F5] a co-organ sees its question and the petition, not the person, papers or letters of others', async (t) => {
    const { petitionNo, cookie, done, get, own } = await accepted();
    await done(by(housing), { type: 'note', text: '内部情况。' });
    await done(by(housing), { type: 'draft', ...opinion });
    const asked = await done(by(housing), {
      type: 'askCoOrgan',
      to: government,
      text: '请核实。',
      attachments: [await uploaded('问题.txt')],
    });
    const file = await get('', by(government));
    const { json } = file;
    assert.deepEqual([json.asCoOrgan, json.person, json.letters, json.paper], [true, { masked: true }, [], undefined]);
    assert.deepEqual([json.content.includes('电梯'), json.coOrgans[0].text], [true, '请核实。']);
    assert.deepEqual(
      json.acts.map(({ type }: { type: string }) => type),
      ['recuse', 'answerLead'],
    );
    for (const secret of ['内部情况', '请核实物业责任', '林', '15400001234']) assert.ok(!file.text.includes(secret), secret);
    assert.equal((await get('/same-person', by(government))).status, 404);
    const letters = (await get('', by(housing))).json.letters;
    assert.equal((await get(`/letters/${letters[0].letterId}`, by(government))).status, 404);
    const body = { reason: '想知道是谁' };
    const revealed = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/reveal`, as: by(government), body });
    assert.equal(revealed.status, 404);

    const answer = { type: 'answerLead', entry: 1, text: '已核实。', attachments: [await uploaded('核实.txt')] };
    const told = await done(by(government), answer);
    const names = async (as: string) => (await get('', as)).json.attachments.map(({ name }: { name: string }) => name);
    assert.deepEqual(
      [await names(by(housing)), await names(by(government))],
      [
        ['问题.txt', '核实.txt'],
        ['问题.txt', '核实.txt'],
      ],
    );
    const mine = await own();
    assert.deepEqual(mine.json.attachments, [], 'what organs hand each other is not the petitioner’s');
    const { attachmentId } = (await get('', by(housing))).json.attachments[0];
    assert.equal((await site.ask({ path: `/petitions/track/attachments/${attachmentId}`, headers: { cookie } })).status, 404);
    assert.ok(asked.status === 200);
    worked(t, { rows: 'F5', answer: answerOf(told), says: /"type":"answerLead"/ });
    refused(t, { rows: 'F5', answer: answerOf(revealed), says: /"status":404/ });
  });

  test('[F5] a day that passes opens a candidate for supervision and moves nothing', async (t) => {
    const { petitionNo, done, get } = await accepted();
    await done(by(housing), { type: 'askCoOrgan', to: government, text: '请核实。', dueOn: '2026-11-25' });
    const before = await get('', by(housing));
    await site.city.city.warnings.sweep(civilDate('2026-11-26'), sweepPlan(site.city.city), 1000);
    const candidates = await site.ask({ path: '/supervision-candidates', as: by(bureau, 'supervisor') });
    assert.ok(candidates.json.items.some((item: Record<string, string>) => item.petitionNo === petitionNo && item.unit === government));
    assert.equal((await get('', by(housing))).json.version, before.json.version);
    const stranger = await site.ask({ path: '/supervision-candidates', as: by(government) });
    worked(t, { rows: 'F5', answer: answerOf(candidates), says: /"purpose":"co-answer"/ });
    refused(t, { rows: 'F5', answer: answerOf(stranger), says: /"status":403/ });
  });
});
