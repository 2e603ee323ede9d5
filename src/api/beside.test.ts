import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import type { Role } from '../access/roles.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const housing = '440200-housing';

describe('what happens beside the main line', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    for (const [unit, role] of [
      ['440200-xfj', 'triage'],
      ['440200-xfj', 'supervisor'],
      ['440200-xfj', 'chief'],
      [housing, 'handler'],
      ['440200-land', 'handler'],
    ] as const)
      tokens.set(`${unit} ${role}`, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  const tokenOf = (unit: string, role: Role) => tokens.get(`${unit} ${role}`) ?? '';
  const bureau = () => tokenOf('440200-xfj', 'triage');
  const supervisor = () => tokenOf('440200-xfj', 'supervisor');
  const handler = () => tokenOf(housing, 'handler');

  /** A matter that the housing department has signed for, and acts on it. */
  async function received() {
    const { petitionNo } = await site.city.file();
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
    const file = async (as: string) => (await site.ask({ path: `/petitions/${petitionNo}`, as })).json;
    const desk = async (as: string) =>
      (await site.ask({ path: '/desk', as })).json.items.find((item: { petitionNo: string }) => item.petitionNo === petitionNo);
    await done(bureau(), triage);
    await done(bureau(), { type: 'transfer', to: housing });
    await done(handler(), { type: 'receive' });
    return { petitionNo, act, done, file, desk };
  }
  const letterText = async (petitionNo: string, letterId: string, as: string) =>
    site.ask({ path: `/petitions/${petitionNo}/letters/${letterId}`, as });

  test('[F2] an organ returns once with reasons; the second time somebody designates, and nobody objects again', async (t) => {
    const { petitionNo, act, done, file, desk } = await received();
    const objected = await done(handler(), { type: 'object', reason: '道路照明由其他单位管养。' });
    assert.equal((await file(bureau())).state, 'objected');
    assert.ok((await desk(bureau())).why.includes('agreeReturn'));
    const letter = (await file(handler())).letters.find(({ kind }: { kind: string }) => kind === 'objection-letter');
    assert.equal((await letterText(petitionNo, letter.letterId, handler())).status, 200);
    await done(bureau(), { type: 'agreeReturn', reason: '职责分工核对无误。' });
    await done(bureau(), { type: 'transfer', to: '440200-land' });
    await done(tokenOf('440200-land', 'handler'), { type: 'receive' });
    await done(tokenOf('440200-land', 'handler'), { type: 'object', reason: '也不归本单位。' });
    const again = await act(bureau(), { type: 'agreeReturn', reason: '再退一次' });
    assert.equal(again.json.code, 'returned-once-already');
    await done(bureau(), { type: 'designate', to: housing, decidedBy: 'joint-conference', reason: '联席会议研究决定。' });
    await done(handler(), { type: 'receive' });
    const final = await act(handler(), { type: 'object', reason: '仍然不归本单位' });
    assert.equal(final.json.code, 'designation-is-final');
    worked(t, { rows: 'F2', answer: answerOf(objected), says: /"type":"object"/ });
    refused(t, { rows: 'F2', answer: answerOf(again), says: /returned-once-already.*已经退回过一次/ });
  });

  test('[F4] "not ours" closes nothing: neither while it is objected to nor as a way of closing', async (t) => {
    const { act, done, file } = await received();
    const notOurs = await act(handler(), { type: 'close', how: 'not-ours', reason: '不归我们管' });
    assert.equal(notOurs.status, 422);
    const objected = await done(handler(), { type: 'object', reason: '不属于本单位职权。' });
    const closed = await act(bureau(), { type: 'close', how: 'answered', reason: '退回即办结' });
    assert.deepEqual([closed.status, closed.json.code, (await file(bureau())).state], [409, 'wrong-state', 'objected']);
    worked(t, { rows: 'F4', answer: answerOf(objected), says: /"type":"object"/ });
    refused(t, { rows: 'F4', answer: answerOf(notOurs), says: /how/ });
  });

  test('[L1] a 督办 has ground, day, reply, return and end, and stands on the desk of who has to act', async (t) => {
    const { act, done, file, desk } = await received();
    const body = {
      type: 'supervise',
      to: housing,
      supervisionGround: 'shirked',
      facts: '两次电话询问均未答复。',
      demand: '请说明办理情况。',
      dueOn: '2026-12-01',
    };
    const wrong = await act(supervisor(), { ...body, supervisionGround: 'result-not-reported' });
    assert.equal(wrong.json.code, 'ground-not-of-regime');
    const early = await act(supervisor(), { ...body, dueOn: '2026-11-20' });
    assert.equal(early.json.code, 'day-must-follow');
    const sent = await done(supervisor(), body);
    assert.ok((await desk(handler())).why.includes('replySupervision'));
    const offered = (await file(handler())).acts.find(({ type }: { type: string }) => type === 'replySupervision');
    assert.deepEqual(
      offered.fields[0].options.map(({ value }: { value: string }) => value),
      ['1'],
    );
    await done(handler(), { type: 'replySupervision', entry: 1, text: '已经联系信访人。' });
    assert.ok((await desk(supervisor())).why.includes('endSupervision'));
    await done(supervisor(), { type: 'returnSupervision', entry: 1, reason: '没有写明日期。' });
    await done(handler(), { type: 'replySupervision', entry: 1, text: '11月20日已经联系信访人。' });
    await done(supervisor(), { type: 'endSupervision', entry: 1, end: 'mended', reason: '已经整改。' });
    const twice = await act(supervisor(), { type: 'endSupervision', entry: 1, end: 'mended', reason: '再办结' });
    assert.equal(twice.json.code, 'entry-not-open');
    worked(t, { rows: 'L1', answer: answerOf(sent), says: /"type":"supervise"/ });
    refused(t, { rows: 'L1', answer: answerOf(wrong), says: /ground-not-of-regime.*不是这一天适用的规定列出的督办理由/ });
  });

  test('[L2] three proposals are tracked to their answer; one to hold to account is not read by those it is about', async (t) => {
    const { petitionNo, act, done, file } = await received();
    const made = await done(supervisor(), { type: 'propose', proposal: 'improvement', to: housing, text: '建议公布路灯管养电话。' });
    await done(supervisor(), { type: 'propose', proposal: 'accountability', to: '440200-discipline', text: '建议对弄虚作假追究责任。' });
    const answered = await done(handler(), { type: 'answerProposal', entry: 1, adoption: 'adopted', text: '已经公布。' });
    assert.equal(answered.status, 200);
    const kinds = async (as: string) => (await file(as)).letters.map(({ kind }: { kind: string }) => kind);
    assert.ok((await kinds(supervisor())).includes('accountability-proposal'));
    assert.ok(!(await kinds(handler())).includes('accountability-proposal'));
    const hidden = (await file(supervisor())).letters.find(({ kind }: { kind: string }) => kind === 'accountability-proposal');
    assert.equal((await letterText(petitionNo, hidden.letterId, handler())).status, 404);
    assert.ok(!JSON.stringify(await file(handler())).includes('追究责任'));
    const foreign = await act(handler(), { type: 'answerProposal', entry: 2, adoption: 'adopted', text: '代答' });
    assert.equal(foreign.json.code, 'not-your-act');
    worked(t, { rows: 'L2', answer: answerOf(made), says: /"type":"propose"/ });
    refused(t, { rows: 'L2', answer: answerOf(foreign), says: /not-your-act/ });
  });

  test('[L7] a leader’s instruction has executor, day and answer; a grave matter is told to leader and upper level in one act', async (t) => {
    const { act, done, file } = await received();
    const chief = tokenOf('440200-xfj', 'chief');
    const body = { type: 'instruct', leader: '分管副市长', to: housing, text: '请尽快解决。', dueOn: '2026-12-10' };
    const past = await act(chief, { ...body, dueOn: '2026-11-01' });
    assert.equal(past.json.code, 'day-must-follow');
    const told = await done(chief, body);
    await done(handler(), { type: 'answerInstruction', entry: 1, text: '已经安排施工。' });
    await done(chief, {
      type: 'reportUrgent',
      to: '440000-xfj',
      leader: '中共韶关市委、韶关市人民政府',
      knownOn: '2026-11-20',
      text: '多人准备集体反映。',
    });
    const seen = await file(chief);
    assert.ok(seen.letters.some(({ kind }: { kind: string }) => kind === 'urgent-report'));
    const clock = seen.clocks.find(({ purpose }: { purpose: string }) => purpose === 'urgent-report');
    assert.deepEqual([clock.due, clock.stoppedOn], ['2026-11-20', '2026-11-20']);
    worked(t, { rows: 'L7', answer: answerOf(told), says: /"type":"instruct"/ });
    refused(t, { rows: 'L7', answer: answerOf(past), says: /day-must-follow.*须晚于发出当天/ });
  });
});
