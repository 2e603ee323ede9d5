import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const housing = '440200-housing';

describe('an ended matter is reopened; from the second time on one level up', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  const account = (unit: string, role: 'handler' | 'triage') => site.city.officer(unit, role).account;
  before(async () => {
    site = await aSite();
    for (const [name, unit, role] of [
      ['triage', bureau, 'triage'],
      ['chief', bureau, 'chief'],
      ['handler', housing, 'handler'],
      ['head', housing, 'head'],
    ] as const)
      tokens.set(name, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  const as = (name: string) => ({ as: tokens.get(name) ?? '' });
  const file = async (petitionNo: string, name: string) => (await site.ask({ path: `/petitions/${petitionNo}`, ...as(name) })).json;
  async function act(petitionNo: string, name: string, body: object): Promise<Told> {
    const { version } = await file(petitionNo, name);
    return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, ...as(name), match: version, body });
  }
  async function done(petitionNo: string, name: string, body: object): Promise<Told> {
    const told = await act(petitionNo, name, body);
    assert.equal(told.status, 200, told.text);
    return told;
  }
  const onDesk = async (name: string, petitionNo: string): Promise<string[]> => {
    const { items } = (await site.ask({ path: '/desk', ...as(name) })).json;
    return items.find((item: { petitionNo: string }) => item.petitionNo === petitionNo)?.why ?? [];
  };
  const offered = async (petitionNo: string, name: string): Promise<string[]> =>
    (await file(petitionNo, name)).acts.map(({ type }: { type: string }) => type);

  /** A suggestion that was replied to, closed, and once reopened and closed by its own organ. */
  async function closedTwice(): Promise<string> {
    const { petitionNo } = await site.city.file();
    await done(petitionNo, 'triage', {
      type: 'triage',
      class: 'suggestion',
      category: 'construction',
      purpose: 'opinion',
      areaCode: '440203',
    });
    await done(petitionNo, 'triage', { type: 'transfer', to: housing });
    await done(petitionNo, 'handler', { type: 'receive' });
    await done(petitionNo, 'handler', { type: 'replySuggestion', adoption: 'partly-adopted', text: '先在两处试点。' });
    const close = { type: 'close', how: 'replied', reason: '已回复' };
    await done(petitionNo, 'handler', close);
    await done(petitionNo, 'head', { type: 'reopen', reason: '回复漏了一处。', askedBy: account(housing, 'handler') });
    await done(petitionNo, 'handler', close);
    return petitionNo;
  }

  test('[K7] the second reopening is refused at the own level, asked of the bureau above, and done there', async (t) => {
    const petitionNo = await closedTwice();
    const own = await act(petitionNo, 'head', { type: 'reopen', reason: '再办一次。', askedBy: account(housing, 'handler') });
    assert.deepEqual([own.status, own.json.code], [409, 'reopening-goes-up']);
    assert.ok(!(await offered(petitionNo, 'head')).includes('reopen'), 'no dead button');
    assert.deepEqual(await onDesk('chief', petitionNo), []);

    await done(petitionNo, 'handler', { type: 'askReopening', reason: '信访人补充了新的情况。' });
    const shown = (await file(petitionNo, 'chief')).reopening;
    assert.deepEqual([shown.times, shown.asked.by.code, shown.asked.to.code, shown.asked.time], [1, housing, bureau, 2]);
    assert.deepEqual((await onDesk('chief', petitionNo)).sort(), ['declineReopening', 'reopen']);

    await done(petitionNo, 'chief', { type: 'declineReopening', reason: '请先核实是否属于新的情况。' });
    assert.deepEqual(await onDesk('chief', petitionNo), []);
    await done(petitionNo, 'handler', { type: 'askReopening', reason: '已经核实，属于新的情况。' });
    const reopened = await done(petitionNo, 'chief', { type: 'reopen', reason: '同意重新办理。', askedBy: account(bureau, 'triage') });
    const open = await file(petitionNo, 'handler');
    assert.deepEqual([open.state, open.reopening], ['received', { times: 2 }]);
    worked(t, { rows: 'K7', answer: answerOf(reopened), says: /"type":"reopen"/ });
    refused(t, { rows: 'K7', answer: answerOf(own), says: /须由上一级信访局决定/ });
  });

  test('the petitioner reads that it was reopened, not who asked whom', async () => {
    const { petitionNo, queryCode } = await site.city.file();
    await done(petitionNo, 'triage', { type: 'withdraw', reason: '信访人撤回。' });
    const request = await act(petitionNo, 'triage', { type: 'askReopening', reason: '信访人要求继续办理。' });
    assert.equal(request.status, 200, request.text);
    const own = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    assert.ok(!own.text.includes('askReopening') && !own.text.includes('要求继续办理'));
    assert.deepEqual((await onDesk('chief', petitionNo)).sort(), ['declineReopening', 'reopen']);
  });
});
