import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const housing = '440200-housing';
const draft = { type: 'draft', paper: 'opinion', outcome: 'supported', ...anOpinion };
type Body = Readonly<Record<string, unknown>>;

describe('the check of letters', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    for (const [unit, role] of [
      ['440200-xfj', 'triage'],
      ['440200-xfj', 'registrar'],
      [housing, 'handler'],
      [housing, 'checker'],
      [housing, 'head'],
      [housing, 'sealer'],
    ] as const)
      tokens.set(role, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  /** A matter that the housing department works on, and acts and previews on it by role. */
  async function accepted(filing: Body = {}) {
    const { petitionNo } = await site.city.file(filing);
    const asked = async (role: string, path: string, body?: Body) => {
      const as = tokens.get(role) ?? '';
      const { version } = (await site.ask({ path: `/petitions/${petitionNo}`, as })).json;
      return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/${path}`, as, body, match: version });
    };
    const act = (role: string, body: Body) => asked(role, 'acts', body);
    const done = async (role: string, ...bodies: Body[]) => {
      for (const body of bodies) {
        const told = await act(role, body);
        assert.equal(told.status, 200, told.text);
      }
    };
    const file = async (role = 'head') => (await site.ask({ path: `/petitions/${petitionNo}`, as: tokens.get(role) ?? '' })).json;
    await done('triage', triage, { type: 'transfer', to: housing });
    await done('handler', { type: 'receive' }, { type: 'accept' });
    return { act, done, file, preview: (role: string, body: Body) => asked(role, 'acts/preview', body) };
  }

  test('[I6] an opinion without its statutory parts is not signed; a warning is signed over with a reason that is kept', async (t) => {
    const matter = await accepted();
    const shown = await matter.preview('handler', { ...draft, facts: '略', basis: '有关规定' });
    const missing = shown.json.findings.map(({ part, field, article }: Record<string, string>) => [part, field, article]);
    assert.deepEqual(missing.slice(0, 2), [
      ['facts', 'facts', '信访工作条例 第三十二条'],
      ['law', 'basis', '信访工作条例 第三十二条'],
    ]);

    await matter.done('handler', { ...draft, facts: '略', basis: '有关规定' });
    await matter.done('checker', { type: 'check' });
    assert.deepEqual(
      (await matter.file()).paper.findings.slice(0, 2).map(({ part }: Record<string, string>) => part),
      ['facts', 'law'],
    );
    const unsigned = await matter.act('head', { type: 'sign', override: '情况特殊' });
    assert.deepEqual([unsigned.status, unsigned.json.code, unsigned.json.field], [409, 'parts-missing', 'facts']);
    refused(t, { rows: 'I6', answer: answerOf(unsigned), says: /缺少事实和理由、法律法规依据，不能签发.*第三十二条/ });

    await matter.done('head', { type: 'sendBack', reason: '请补写事实和依据' });
    await matter.done('handler', { ...draft, opinion: '责令物业服务企业尽快更换控制柜。' });
    await matter.done('checker', { type: 'check' });
    const bare = await matter.act('head', { type: 'sign' });
    assert.deepEqual([bare.status, bare.json.code, bare.json.field], [409, 'findings-unanswered', 'override']);
    const [finding] = (await matter.file()).paper.findings;
    assert.deepEqual([finding.code, finding.place.quote], ['no-day-set', '尽快']);

    await matter.done('head', { type: 'sign', override: '更换日期由厂家排期后另行告知。' });
    await matter.done('sealer', { type: 'seal' });
    const file = await site.ask({ path: `/petitions/${(await matter.file()).petitionNo}`, as: tokens.get('head') ?? '' });
    assert.equal(file.json.state, 'decided');
    const [signed] = file.json.timeline.filter(({ type }: { type: string }) => type === 'sign');
    assert.equal(signed.texts.override, '更换日期由厂家排期后另行告知。');
    worked(t, { rows: 'I6', answer: answerOf(file), says: /更换日期由厂家排期后另行告知/ });
  });

  test('a claim of the petition that is not answered is shown with its words; nothing is said of who wrote it', async () => {
    const matter = await accepted({ content: '电梯停运六次，请求修好电梯。另请公开维修资金近三年的收支明细。' });
    const { findings } = (await matter.preview('handler', draft)).json;
    assert.deepEqual(
      findings.map(({ code, place }: { code: string; place: { quote: string } }) => [code, place.quote]),
      [['claim-unanswered', '另请公开维修资金近三年的收支明细。']],
    );
    const whole = await matter.preview('handler', { ...draft, opinion: `${draft.opinion}维修资金的收支明细在公告栏公开。` });
    assert.deepEqual(whole.json.findings, []);
  });

  test('what is missing is told by an act, never by a preview of the letter', async () => {
    const matter = await accepted();
    await matter.done('handler', { ...draft, basis: '有关规定' });
    const as = tokens.get('handler') ?? '';
    const { petitionNo } = await matter.file('handler');
    const drawn = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/letters/preview`, as, body: {} });
    assert.equal(drawn.bytes.subarray(0, 5).toString(), '%PDF-');
  });
});
