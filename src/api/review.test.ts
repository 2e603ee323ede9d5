import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import type { Role } from '../access/roles.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const housing = '440200-housing';
const government = '440200-gov';
const opinion = { ...anOpinion, opinion: '经研究，不予支持。' };

describe('复查、复核', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    const signIn = async (unit: string, role: Role) => tokens.set(`${unit} ${role}`, await site.signIn(site.city.officer(unit, role)));
    for (const role of ['triage', 'supervisor'] as const) await signIn('440200-xfj', role);
    for (const unit of [housing, government, '440000-gov'])
      for (const role of ['handler', 'checker', 'head', 'sealer'] as const) await signIn(unit, role);
  });
  after(() => site.close());
  const by = (unit: string, role: Role) => tokens.get(`${unit} ${role}`) ?? '';

  /** A matter that the housing department has decided, and how the petitioner and officers go on with it. */
  async function decided() {
    const { petitionNo, queryCode } = await site.city.file();
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
    const asks = async (body: object) => {
      const headers = { cookie, 'if-match': `"${match}"`, 'sec-fetch-site': 'same-origin' };
      const told = await site.ask({ method: 'POST', path: '/petitions/track/acts', headers, body: { type: 'askReview', ...body } });
      if (told.status === 200) match = told.json.version;
      return told;
    };
    const paper = async (unit: string, body: object) => {
      await done(by(unit, 'handler'), { type: 'draft', ...opinion, ...body });
      await done(by(unit, 'checker'), { type: 'check' });
      await done(by(unit, 'head'), { type: 'sign' });
      return done(by(unit, 'sealer'), { type: 'seal' });
    };
    const file = async (as: string) => (await site.ask({ path: `/petitions/${petitionNo}`, as })).json;
    const own = async () => (await site.ask({ path: '/petitions/track', headers: { cookie } })).json;
    const desk = async (as: string) =>
      (await site.ask({ path: '/desk', as })).json.items.find((item: { petitionNo: string }) => item.petitionNo === petitionNo);
    const serve = async (as: string) => {
      const { letterId } = (await file(as)).letters.at(-1);
      return done(as, { type: 'recordService', letterId, mode: 'post' });
    };
    await done(by('440200-xfj', 'triage'), triage);
    await done(by('440200-xfj', 'triage'), { type: 'transfer', to: housing });
    await done(by(housing, 'handler'), { type: 'receive' });
    await done(by(housing, 'handler'), { type: 'accept' });
    await paper(housing, { paper: 'opinion', outcome: 'not-supported' });
    await serve(by(housing, 'handler'));
    return { petitionNo, act, done, asks, paper, file, own, desk, serve };
  }

  /** The same facts filed again: linked to the earlier matter and answered with 不再受理. */
  async function broughtAgain(earlier: string) {
    const { city } = site;
    const { petitionNo } = await city.file();
    for (const [unit, role, body] of [
      ['440200-xfj', 'triage', triage],
      ['440200-xfj', 'triage', { type: 'linkRepeat', earlier, sameFacts: true, reason: '诉求和理由相同。' }],
      ['440200-xfj', 'triage', { type: 'transfer', to: housing }],
      [housing, 'handler', { type: 'receive' }],
      [housing, 'handler', { type: 'draft', paper: 'refusal', ground: 'concluded', reason: '该事项已经复核终结。' }],
      [housing, 'checker', { type: 'check' }],
      [housing, 'head', { type: 'sign' }],
      [housing, 'sealer', { type: 'seal' }],
    ] as const) {
      const done = await city.act(city.officer(unit, role), petitionNo, body);
      assert.equal(done.outcome, 'done', `${body.type}: ${JSON.stringify(done)}`);
    }
    const answer = await site.ask({ path: `/petitions/${petitionNo}`, as: by(housing, 'handler') });
    return { answer, letters: answer.json.letters };
  }

  test('[M1] the petitioner asks online, at an organ that stands above, with reasons', async (t) => {
    const { asks, own } = await decided();
    const { review } = await own();
    assert.deepEqual([review.level, review.organs.map(({ code }: { code: string }) => code)], ['review', [government, '440000-housing']]);
    assert.equal(review.until, '2026-12-21');
    const elsewhere = await asks({ to: housing, grounds: '理由不足。' });
    assert.equal(elsewhere.json.code, 'not-a-review-organ');
    const empty = await asks({ to: government });
    assert.deepEqual([empty.status, empty.json.fields?.[0]?.field], [422, 'grounds']);
    const asked = await asks({ to: government, grounds: '没有查看维修记录。' });
    assert.equal(asked.status, 200, asked.text);
    const again = await asks({ to: government, grounds: '再次请求。' });
    assert.equal(again.json.code, 'review-pending');
    assert.equal((await own()).reviews[0].dueOn, '2026-12-21');
    worked(t, { rows: 'M1', answer: answerOf(asked), says: /"type":"askReview"/ });
    refused(t, { rows: 'M1', answer: answerOf(elsewhere), says: /not-a-review-organ.*原办理单位的上一级机关/ });
  });

  test('[M2] the review organ finds it on its desk by its own day; revoked, the matter is handled anew', async (t) => {
    const { petitionNo, asks, act, paper, file, desk } = await decided();
    await asks({ to: government, grounds: '没有查看维修记录。' });
    const waiting = await desk(by(government, 'handler'));
    assert.deepEqual([waiting.why, waiting.dueOn], [['draft'], '2026-12-21']);
    const early = await act(by(government, 'handler'), { type: 'draft', paper: 'review', ...opinion });
    assert.deepEqual([early.status, early.json.fields?.[0]?.field], [422, 'reviewOutcome']);
    const sealed = await paper(government, { paper: 'review', reviewOutcome: 'revoked' });
    const after = await file(by(housing, 'handler'));
    assert.deepEqual([after.state, after.reviews[0].outcome], ['accepted', 'revoked']);
    assert.ok((await desk(by(housing, 'handler'))).why.includes('draft'));
    const letter = after.letters.at(-1);
    assert.equal(letter.kind, 'review-opinion');
    const pdf = await site.ask({ path: `/petitions/${petitionNo}/letters/${letter.letterId}`, as: by(housing, 'handler') });
    assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-');
    worked(t, { rows: 'M2', answer: answerOf(sealed), says: /"type":"seal".*第三十五条/ });
    refused(t, { rows: 'M2', answer: answerOf(early), says: /reviewOutcome/ });
  });

  test('[M3] [M5] after 复核 the same is not taken up again, the petitioner is told so, and outcomes are counted by organ', async (t) => {
    const { petitionNo, asks, paper, serve, own, file } = await decided();
    await asks({ to: government, grounds: '没有查看维修记录。' });
    await paper(government, { paper: 'review', reviewOutcome: 'upheld' });
    await serve(by(government, 'handler'));
    const { review } = await own();
    assert.deepEqual([review.level, review.organs[0].code], ['recheck', '440000-gov']);
    await asks({ to: '440000-gov', grounds: '复查没有回答维修记录的问题。' });
    await paper('440000-gov', { paper: 'review', reviewOutcome: 'changed' });
    assert.equal((await file(by(housing, 'handler'))).letters.at(-1).kind, 'recheck-opinion');
    const again = await asks({ to: '440000-gov', grounds: '还是不服。' });
    assert.equal(again.json.code, 'concluded');
    assert.equal((await own()).review, undefined);
    const told = await broughtAgain(petitionNo);
    assert.equal(told.letters.at(-1).kind, 'no-longer-accepted-notice');
    worked(t, { rows: 'M3', answer: answerOf(told.answer), says: /no-longer-accepted-notice/ });
    refused(t, { rows: 'M3', answer: answerOf(again), says: /concluded.*不再受理/ });

    const between = '?from=2026-11-01&to=2026-11-30';
    const counted = await site.ask({ path: `/reports/reviews${between}`, as: by('440200-xfj', 'supervisor') });
    const outcomes = counted.json.rows.map(({ level, outcome }: { level: string; outcome: string }) => `${level} ${outcome}`);
    assert.ok(outcomes.includes('recheck changed') && outcomes.includes('review upheld'), counted.text);
    const none = await site.ask({ path: `/reports/reviews${between}`, as: await site.signIn(site.city.officer('440200-land', 'head')) });
    assert.equal(none.json.total, 0, 'nothing of matters that the unit may not see');
    const backwards = await site.ask({ path: '/reports/reviews?from=2026-11-30&to=2026-11-01', as: by('440200-xfj', 'supervisor') });
    worked(t, { rows: 'M5', answer: answerOf(counted), says: /"outcome":"changed"/ });
    refused(t, { rows: 'M5', answer: answerOf(backwards), says: /"field":"to"/ });
  });

  test('[F3] objections are counted by unit, and the matters that went to and fro are listed', async (t) => {
    const { petitionNo } = await site.city.file();
    let match = 1;
    for (const [as, body] of [
      [by('440200-xfj', 'triage'), triage],
      [by('440200-xfj', 'triage'), { type: 'transfer', to: housing }],
      [by(housing, 'handler'), { type: 'receive' }],
      [by(housing, 'handler'), { type: 'object', reason: '不属于本单位职权。' }],
    ] as const) {
      const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as, body, match });
      assert.equal(told.status, 200, told.text);
      match = told.json.version;
    }
    const as = by('440200-xfj', 'supervisor');
    const listed = await site.ask({ path: '/reports/objections?from=2026-11-20&to=2026-11-20', as });
    assert.deepEqual(
      listed.json.byUnit.map(({ unit, objections }: { unit: string; objections: number }) => [unit, objections]),
      [[housing, 1]],
    );
    assert.deepEqual([listed.json.matters[0].petitionNo, listed.json.matters[0].units], [petitionNo, [housing]]);
    const wrong = await site.ask({ path: '/reports/objections?from=2026-11-20', as });
    worked(t, { rows: 'F3', answer: answerOf(listed), says: /"objections":1/ });
    refused(t, { rows: 'F3', answer: answerOf(wrong), says: /"field":"to"/ });
  });

  // Last, for it moves an account to another unit.
  test('[M4] who worked on the opinion takes no part in its review, wherever that person works now', async (t) => {
    const { asks, act, done } = await decided();
    await asks({ to: government, grounds: '没有查看维修记录。' });
    const former = site.city.officer(housing, 'handler');
    const moved = await site.signIn({ ...former, unit: government });
    const draft = { type: 'draft', paper: 'review', reviewOutcome: 'upheld', ...opinion };
    const interested = await act(moved, draft);
    assert.equal(interested.json.code, 'reviewer-handled');
    const drafted = await done(by(government, 'handler'), draft);
    worked(t, { rows: 'M4', answer: answerOf(drafted), says: /"type":"draft"/ });
    refused(t, { rows: 'M4', answer: answerOf(interested), says: /reviewer-handled.*不能参加复查/ });
  });
});
