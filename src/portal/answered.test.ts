import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ACity, aCity, type Filed } from '../../demo/aCity.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { type CivilDate, civilDate } from '../clock/civilDate.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { type Answer, aPortal, fieldsOf, type Visitor } from './aVisitor.ts';

const bureau = '440200-xfj';
const housing = '440200-housing';

let on: ACity;
before(async () => {
  on = await aCity();
});
after(() => on?.close());

const opinion = { ...anOpinion, opinion: '予以支持，月底前更换。' };

/** A matter filed with consent to electronic service and answered with an opinion by the housing department, not served yet. */
async function answered(): Promise<Filed> {
  const filed = await on.file({ electronicService: true, firstTime: true });
  for (const [unit, role, body] of [
    [bureau, 'triage', { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 }],
    [bureau, 'triage', { type: 'transfer', to: housing }],
    [housing, 'handler', { type: 'receive' }],
    [housing, 'handler', { type: 'accept' }],
    [housing, 'handler', { type: 'draft', paper: 'opinion', outcome: 'supported', ...opinion }],
    [housing, 'checker', { type: 'check' }],
    [housing, 'head', { type: 'sign' }],
    [housing, 'sealer', { type: 'seal' }],
  ] as const) {
    const answer = await on.act(on.officer(unit, role), filed.petitionNo, body);
    assert.equal(answer.outcome, 'done', `${body.type}: ${JSON.stringify(answer)}`);
  }
  return filed;
}

/** The portal on a later day, for a visitor who has opened the matter. */
async function visitorOn(day: CivilDate, { petitionNo, queryCode }: Filed): Promise<Visitor & { close(): Promise<void> }> {
  const portal = await aPortal({ ...on.city, clock: { now: () => `${day}T02:00:00.000Z`, today: () => day } });
  const visitor = portal.visitor();
  assert.equal((await visitor.post('/track', { petitionNo, queryCode })).status, 303);
  return { ...visitor, close: () => portal.web.close() };
}

const browser = ({ status, text }: Answer) => ({ through: 'browser', status, text }) as const;
const toReceive = (html: string) => /action="(\/track\/letters\/[\w-]+)"(?![\s\S]*action="\/track\/letters)/.exec(html)?.[1] ?? '';

test('[J1] [I3] [B5] service by the own signature starts the days for review, with organs and proof on the page', async (t) => {
  const filed = await answered();
  const visitor = await visitorOn(civilDate('2026-11-23'), filed);
  const before = await visitor.get('/track/matter');
  worked(t, { rows: 'J1', answer: browser(before), says: /在谁手里[\s\S]*住房和城乡建设管理局[\s\S]*2026年11月20日[\s\S]*处理意见书/ });
  assert.doesNotMatch(before.text, /可以在 \d{4}年/, 'no day is promised before service');
  assert.doesNotMatch(before.text, /triage\.city|handler\./, 'officers are not named');
  const letter = toReceive(before.text);
  await visitor.get(letter);
  assert.doesNotMatch((await visitor.get('/track/matter')).text, /可以在 \d{4}年/, 'reading by a link serves nothing');
  assert.equal((await visitor.post(letter, {})).location, '/track/matter#done-letter');
  const served = await visitor.get('/track/matter');
  worked(t, { rows: 'I3', answer: browser(served), says: /2026年11月23日（周一）送达（网上送达/ });
  worked(t, { rows: 'B5', answer: browser(served), says: /可以在 2026年12月23日（周三） 之前（含当天）向[^<]*请求复查/ });
  assert.match((await visitor.post(letter, {})).location, /matter/, 'signing twice is one service');
  assert.equal((await visitor.get('/track/matter')).text.match(/在网上签收了文书/g)?.length, 1);
  const none = await visitor.post('/track/letters/00000000-0000-7000-8000-000000000000', {});
  refused(t, { rows: ['I3', 'B5'], answer: browser(none), says: /没有这个页面/ });
  visitor.cookies.clear();
  const away = await visitor.post('/track', { petitionNo: filed.petitionNo, queryCode: 'AAAA' });
  refused(t, { rows: 'J1', answer: browser(away), says: /编号或查询码不对/ });
  await visitor.close();
});

test('[K1] [K4] bureau and unit are rated apart inside the window; the day after its last day it is refused and the words are kept', async (t) => {
  const filed = await answered();
  const first = await visitorOn(civilDate('2026-11-23'), filed);
  await first.post(toReceive((await first.get('/track/matter')).text), {});
  const form = await first.get('/track/rate');
  assert.match(form.text, /评价的最后一天是 2026年12月23日/);
  const empty = await first.post('/track/rate', { ...fieldsOf(form.text), go: 'send' });
  refused(t, { rows: 'K4', answer: browser(empty), says: /请至少评价一个/ });
  assert.equal(
    (await first.post('/track/rate', { ...fieldsOf(form.text), bureau: 'satisfied', go: 'send' })).location,
    '/track/matter#done-rate',
  );
  const half = await first.get('/track/rate');
  assert.equal(fieldsOf(half.text).bureau, 'satisfied', 'what was rated stands there');
  await first.close();
  const typed = { ...fieldsOf(half.text), unit: 'dissatisfied', text: '电梯还没有修好', go: 'send' };
  const late = await visitorOn(civilDate('2026-12-24'), filed);
  const answer = await late.post('/track/rate', typed);
  refused(t, { rows: 'K1', answer: browser(answer), says: /评价已于2026年12月23日（周三）截止/ });
  assert.equal(fieldsOf(answer.text).text, '电梯还没有修好');
  await late.close();
  const last = await visitorOn(civilDate('2026-12-23'), filed);
  assert.equal((await last.post('/track/rate', typed)).status, 303);
  worked(t, { rows: ['K1', 'K4'], answer: browser(await last.get('/track/matter')), says: /信访局：满意[\s\S]*办理单位：不满意/ });
  await last.close();
});

test('[K6] [K2] half solved, still waiting, a changed mind: each kept, the last one counts, and who is dissatisfied is shown the way to a review', async (t) => {
  const filed = await answered();
  const visitor = await visitorOn(civilDate('2026-11-23'), filed);
  await visitor.post(toReceive((await visitor.get('/track/matter')).text), {});
  const say = async (confirmation: string) => {
    const form = fieldsOf((await visitor.get('/track/confirmOutcome')).text);
    return visitor.post('/track/confirmOutcome', { ...form, confirmation, go: 'send' });
  };
  assert.equal((await say('still-waiting')).status, 303);
  refused(t, { rows: 'K6', answer: browser(await say('still-waiting')), says: /已经记下“答应了，还在等落实”/ });
  assert.equal((await say('half-solved')).status, 303);
  worked(t, { rows: 'K6', answer: browser(await visitor.get('/track/matter')), says: /您说过：解决了一部分。/ });
  const rate = async (typed: Record<string, string>) =>
    visitor.post('/track/rate', { ...fieldsOf((await visitor.get('/track/rate')).text), ...typed, go: 'send' });
  assert.equal((await rate({ bureau: 'satisfied', unit: 'satisfied' })).status, 303);
  refused(t, { rows: ['K6', 'K2'], answer: browser(await rate({})), says: /和上次评的一样，没有改动/ });
  assert.equal((await rate({ unit: 'dissatisfied', text: '只换了一半。' })).status, 303);
  const page = await visitor.get('/track/matter');
  worked(t, { rows: 'K2', answer: browser(page), says: /您评了“不满意”[\s\S]*\/track\/askReview/ });
  worked(t, { rows: 'K6', answer: browser(page), says: /办理单位：满意[\s\S]*办理单位：不满意[\s\S]*修改评价/ });
  await visitor.close();
});

test('[B5] a request for review pressed twice is one, and the second press is told so', async (t) => {
  const filed = await answered();
  const visitor = await visitorOn(civilDate('2026-11-23'), filed);
  await visitor.post(toReceive((await visitor.get('/track/matter')).text), {});
  const page = await visitor.get('/track/askReview');
  const to = /name="to"[^>]* value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const form = { ...fieldsOf(page.text), to, grounds: '没有回应我的照片。', go: 'send' };
  const none = await visitor.post('/track/askReview', { ...form, grounds: '' });
  refused(t, { rows: 'B5', answer: browser(none), says: /这一项没有填写/ });
  for (let press = 0; press < 2; press += 1) {
    assert.equal((await visitor.post('/track/askReview', form)).location, '/track/matter#done-askReview');
  }
  worked(t, { rows: 'B5', answer: browser(await visitor.get('/track/matter')), says: /2026年11月23日（周一）向[^<]*提出/ });
  await visitor.close();
});
