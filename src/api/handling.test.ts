import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
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

  test('[H4] a hearing is told in time with its panel, seen by the petitioner, held, and kept with its conclusion', async (t) => {
    const matter = await accepted({ major: true });
    const body = {
      type: 'callHearing',
      heldOn: '2026-11-27',
      time: '上午九时',
      place: '住房和城乡建设管理局三楼会议室',
      chair: site.city.officer(housing, 'head').account,
      panel: '李四\n王五',
      members: 3,
      publicity: 'public',
      about: '房屋质量问题的责任。',
      reason: '涉及多户，事实有争议。',
    };
    const soon = await matter.act(handler(), { ...body, heldOn: '2026-11-26' });
    assert.equal(soon.json.code, 'hearing-too-soon');
    const even = await matter.act(handler(), { ...body, members: 4 });
    assert.equal(even.json.code, 'panel-not-odd');
    assert.equal((await matter.act(handler(), { ...body, members: 1 })).status, 422);
    const called = await matter.done(handler(), body);
    assert.equal((await matter.letter('hearing-notice'))?.status, 200);
    const [seen] = (await matter.ownView()).handling.hearings;
    assert.deepEqual([seen.heldOn, seen.place, seen.conduct], ['2026-11-27', '住房和城乡建设管理局三楼会议室', 'called']);
    const minutes = { type: 'recordHearing', present: '信访人和承办人', course: '双方陈述。', conclusion: '责任清楚。' };
    assert.equal((await matter.act(handler(), minutes)).json.code, 'hearing-not-held-yet');
    await matter.done(handler(), { type: 'cancelHearing', reason: '主持人另有公务。' });
    assert.equal((await matter.ownView()).handling.hearings[0].conduct, 'off');
    worked(t, { rows: 'H4', answer: answerOf(called), says: /"type":"callHearing"/ });
    refused(t, { rows: 'H4', answer: answerOf(soon), says: /hearing-too-soon.*须在7日以前通知/ });
  });

  /** The opinion of the organ through its four hands. */
  async function decided(outcome: string): Promise<Matter> {
    const matter = await accepted();
    const paper = anOpinion;
    await matter.done(handler(), { type: 'draft', paper: 'opinion', outcome, ...paper });
    await matter.done(as(housing, 'checker'), { type: 'check' });
    await matter.done(as(housing, 'head'), { type: 'sign' });
    await matter.done(as(housing, 'sealer'), { type: 'seal' });
    return matter;
  }

  test('[H9] solved needs a proof of every promise, and the petitioner sees both', async (t) => {
    const matter = await decided('supported');
    const solved = { type: 'close', how: 'solved', reason: '已经修好。' };
    assert.equal((await matter.act(handler(), solved)).json.code, 'nothing-promised');
    assert.ok((await matter.desk()).why.includes('promise'));
    await matter.done(handler(), { type: 'promise', text: '修好屋面防水。', who: '示例物业公司', dueOn: '2026-12-20' });
    const unproven = await matter.act(handler(), solved);
    assert.equal(unproven.json.code, 'promise-unproven');
    const urging = { type: 'urgeExecution', entry: 1, executor: '示例物业公司', text: '修好屋面防水并报告。', dueOn: '2026-12-15' };
    assert.equal((await matter.act(handler(), { ...urging, dueOn: '2026-11-20' })).json.code, 'day-must-follow');
    assert.deepEqual((await matter.act(handler(), { ...urging, executor: '' })).json.fields[0].field, 'executor');
    await matter.done(handler(), urging);
    const urged = await matter.file();
    const letter = urged.letters.find(({ kind }: { kind: string }) => kind === 'execution-letter');
    assert.match(letter.number, /执〔2026〕\d+号/);
    assert.equal(urged.timeline.at(-1).article, '信访工作条例 第三十二条第二款');
    const told = await matter.ownView();
    assert.deepEqual(told.handling.promises[0].urged, [{ on: '2026-11-20', dueOn: '2026-12-15' }]);
    assert.ok(
      !told.letters.some(({ kind }: { kind: string }) => kind === 'execution-letter'),
      'a letter between bodies is not the petitioner’s',
    );
    const offered = (await matter.file()).acts.find(({ type }: { type: string }) => type === 'recordProof');
    assert.deepEqual(offered.fields[0].options[0].value, '1');
    await matter.done(handler(), { type: 'recordProof', entry: 1, proofKind: 'receipt', text: '住户签收单，11月20日。' });
    const [promise] = (await matter.ownView()).handling.promises;
    assert.deepEqual([promise.text, promise.proofs[0].text, promise.overdue], ['修好屋面防水。', '住户签收单，11月20日。', false]);
    assert.equal((await matter.act(handler(), urging)).json.code, 'promise-kept');
    const closed = await matter.done(handler(), solved);
    worked(t, { rows: 'H9', answer: answerOf(closed), says: /"how":"solved"/ });
    refused(t, { rows: 'H9', answer: answerOf(unproven), says: /promise-unproven.*请先登记落实凭证/ });
  });

  test('[H10] "cannot be done" is an honest end apart from solved and from what the petitioner says', async (t) => {
    const matter = await decided('explained');
    const end = { type: 'close', how: 'cannot-be-done', reason: '产权单位已经注销。' };
    const bare = await matter.act(handler(), end);
    assert.equal(bare.json.code, 'tried-missing');
    const closed = await matter.done(handler(), { ...end, tried: '联系过开发单位、维修基金和保险公司。' });
    const said = await matter.own({ type: 'confirmOutcome', confirmation: 'denied', text: '还在漏水。' });
    assert.equal(said.status, 200, said.text);
    assert.equal((await matter.own({ type: 'confirmOutcome', confirmation: 'denied' })).json.code, 'answered-so-already');
    const seen = await matter.ownView();
    assert.deepEqual([seen.handling.ending.how, seen.handling.confirmation.answer], ['cannot-be-done', 'denied']);
    const { items } = (await site.ask({ path: '/petitions?state=closed', as: handler() })).json;
    const row = items.find(({ petitionNo }: { petitionNo: string }) => petitionNo === seen.petitionNo);
    assert.deepEqual([row.how, row.confirmation], ['cannot-be-done', 'denied']);
    await matter.done(as(bureau, 'registrar'), { type: 'confirmOutcome', confirmation: 'confirmed', text: '来访时说已经不漏。' });
    assert.equal((await matter.act(handler(), { type: 'confirmOutcome', confirmation: 'denied' })).json.code, 'not-your-act');
    worked(t, { rows: 'H10', answer: answerOf(closed), says: /"how":"cannot-be-done"/ });
    refused(t, { rows: 'H10', answer: answerOf(bare), says: /tried-missing.*须写明试过什么/ });
  });

  test('[H13] an opinion in a major matter is signed with the record of the collective decision only', async (t) => {
    const matter = await accepted({ major: true });
    const paper = anOpinion;
    await matter.done(handler(), { type: 'draft', paper: 'opinion', outcome: 'supported', ...paper });
    await matter.done(as(housing, 'checker'), { type: 'check' });
    const head = as(housing, 'head');
    const alone = await matter.act(head, { type: 'sign' });
    assert.equal(alone.json.code, 'collective-decision-missing');
    assert.deepEqual((await matter.desk(handler())).why, ['recordCollectiveDecision']);
    const decision = { meeting: '局长办公会', participants: '李四、王五、赵六', result: '同意责令维修。' };
    const recorded = await matter.done(handler(), { type: 'recordCollectiveDecision', ...decision });
    assert.equal((await matter.file(head)).handling.collectiveDecision.participants, '李四、王五、赵六');
    assert.ok(!JSON.stringify(await matter.ownView()).includes('局长办公会'));
    await matter.done(head, { type: 'sign' });
    worked(t, { rows: 'H13', answer: answerOf(recorded), says: /"type":"recordCollectiveDecision"/ });
    refused(t, { rows: 'H13', answer: answerOf(alone), says: /collective-decision-missing/ });
  });

  test('[H2] a simple matter is answered in ten working days without paper, or turned ordinary by the petitioner', async (t) => {
    const matter = await received();
    const body = { type: 'acceptSimply', simpleGround: 'clear', toldBy: 'message' };
    const doubtful = await matter.act(handler(), { ...body, mayNotSupport: true });
    assert.equal(doubtful.json.code, 'simple-excluded');
    const simple = await matter.done(handler(), body);
    const clock = async (purpose: string) => (await matter.file()).clocks.find((each: { purpose: string }) => each.purpose === purpose);
    assert.equal((await clock('simple-handle')).due, '2026-12-04');
    assert.deepEqual((await matter.desk()).why, ['replySimply']);
    await matter.done(handler(), { type: 'replySimply', outcome: 'explained', text: '请到服务窗口办理。', toldBy: 'message' });
    assert.equal((await matter.letter('simple-reply'))?.status, 200);
    const seen = await matter.ownView();
    assert.ok(seen.acts.includes('convertToOrdinary'));
    assert.equal((await matter.own({ type: 'convertToOrdinary', reason: '没有回答我问的事。' })).status, 200);
    assert.deepEqual([(await clock('handle')).start, (await matter.file()).state], ['2026-11-20', 'accepted']);
    const twice = await matter.own({ type: 'convertToOrdinary', reason: '再转一次' });
    assert.equal(twice.json.code, 'not-simple');
    worked(t, { rows: 'H2', answer: answerOf(simple), says: /"type":"acceptSimply"/ });
    refused(t, { rows: 'H2', answer: answerOf(doubtful), says: /simple-excluded.*可能对诉求不予支持/ });
  });

  test('[H3] a mediation that both sides want ends in a signed agreement, is confirmed, and closes the matter', async (t) => {
    const matter = await accepted();
    const close = { type: 'close', how: 'settled', reason: '双方已经和解。' };
    const early = await matter.act(handler(), close);
    assert.equal(early.json.code, 'settled-without-agreement');
    const begin = { type: 'startMediation', mediator: '街道调解委员会', parties: '林小满，示例物业公司', dispute: '维修费用由谁承担。' };
    const forced = await matter.act(handler(), { ...begin, withinDiscretion: true });
    assert.equal(forced.json.code, 'mediation-needs-consent');
    const begun = await matter.done(handler(), { ...begin, bothAgree: true, withinDiscretion: true });
    assert.ok((await matter.desk()).why.includes('recordAgreement'));
    const agreed = { agreement: 'mediation', terms: '物业公司承担全部维修费用。', dueOn: '2026-12-20', signed: '双方当天签名。' };
    await matter.done(handler(), { type: 'recordAgreement', ...agreed });
    assert.equal((await matter.letter('mediation-agreement'))?.status, 200);
    await matter.done(handler(), { type: 'noteConfirmation', court: '示例区人民法院', number: '（2026）示0203民特1号' });
    const [seen] = (await matter.ownView()).handling.mediations;
    assert.deepEqual([seen.agreement.dueOn, seen.agreement.confirmed.court], ['2026-12-20', '示例区人民法院']);
    await matter.done(handler(), close);
    assert.equal((await matter.file()).state, 'closed');
    worked(t, { rows: 'H3', answer: answerOf(begun), says: /"type":"startMediation"/ });
    refused(t, { rows: 'H3', answer: answerOf(early), says: /settled-without-agreement.*请先记录协议/ });
  });
});
