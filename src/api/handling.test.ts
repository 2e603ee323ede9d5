import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const bureau = '440200-xfj';
const housing = '440200-housing';

type Body = Readonly<Record<string, unknown>>;
type Letter = Readonly<{ letterId: string; kind: string }>;

describe('what happens while a matter is handled', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    for (const [unit, role] of [
      [bureau, 'registrar'],
      [bureau, 'triage'],
      [housing, 'handler'],
      [housing, 'checker'],
      [housing, 'head'],
      [housing, 'sealer'],
    ] as const)
      tokens.set(`${unit} ${role}`, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  const as = (unit: string, role: string) => tokens.get(`${unit} ${role}`) ?? '';
  const handler = () => as(housing, 'handler');

  /** A matter that the housing department has signed for, and acts on it by officers and by its petitioner. */
  async function received(more: Body = {}) {
    const { petitionNo, queryCode } = await site.city.file();
    let match = 1;
    const act = async (by: string, body: Body) => {
      const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as: by, body, match });
      if (told.status === 200) match = told.json.version;
      return told;
    };
    const done = async (by: string, body: Body) => {
      const told = await act(by, body);
      assert.equal(told.status, 200, told.text);
      return told;
    };
    const tracked = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    const value = tracked.cookies.find(({ name }) => name === 'xq_track')?.value ?? '';
    const headers = { cookie: `xq_track=${value}`, 'sec-fetch-site': 'same-origin' };
    const own = async (body: Body) => {
      const told = await site.ask({ method: 'POST', path: '/petitions/track/acts', headers, body, match });
      if (told.status === 200) match = told.json.version;
      return told;
    };
    const ownView = async () => (await site.ask({ path: '/petitions/track', headers })).json;
    const file = async (by = handler()) => (await site.ask({ path: `/petitions/${petitionNo}`, as: by })).json;
    const desk = async (by = handler()) =>
      (await site.ask({ path: '/desk', as: by })).json.items.find((item: { petitionNo: string }) => item.petitionNo === petitionNo);
    const letter = async (kind: string) => {
      const found = (await file()).letters.findLast((each: Letter) => each.kind === kind);
      return found && site.ask({ path: `/petitions/${petitionNo}/letters/${found.letterId}`, as: handler() });
    };
    await done(as(bureau, 'triage'), { ...triage, ...more });
    await done(as(bureau, 'triage'), { type: 'transfer', to: housing });
    await done(handler(), { type: 'receive' });
    return { act, done, own, ownView, file, desk, letter };
  }
  type Matter = Awaited<ReturnType<typeof received>>;
  const accepted = async (more: Body = {}): Promise<Matter> => {
    const matter = await received(more);
    await matter.done(handler(), { type: 'accept' });
    return matter;
  };

  test('[H6] the petitioner is asked for more, reminded, and answers; the clock runs on', async (t) => {
    const matter = await accepted();
    const body = { type: 'askMore', text: '请补充购房合同复印件。', dueOn: '2026-11-30' };
    const past = await matter.act(handler(), { ...body, dueOn: '2026-11-20' });
    assert.equal(past.json.code, 'day-must-follow');
    const due = (await matter.file()).clocks.find(({ purpose }: { purpose: string }) => purpose === 'handle').due;
    const asked = await matter.done(handler(), body);
    assert.equal((await matter.letter('more-material-notice'))?.status, 200);
    assert.equal((await matter.desk()).askedUntil, '2026-11-30');
    await matter.done(handler(), { type: 'remindPetitioner', text: '请尽快补充。' });
    const seen = await matter.ownView();
    assert.equal(seen.handling.asked[0].text, '请补充购房合同复印件。');
    assert.equal((await matter.own({ type: 'supplement', text: '合同在附件里。' })).status, 200);
    const after = await matter.file();
    assert.equal(after.handling.asked[0].answeredOn, '2026-11-20');
    assert.equal(after.clocks.find(({ purpose }: { purpose: string }) => purpose === 'handle').due, due);
    assert.equal((await matter.desk()).askedUntil, undefined);
    worked(t, { rows: 'H6', answer: answerOf(asked), says: /"type":"askMore"/ });
    refused(t, { rows: 'H6', answer: answerOf(past), says: /day-must-follow.*须晚于发出当天/ });
  });
});
