import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { publish } from '../casework/publishing/publishing.ts';
import { anOpinion } from '../documents/lint/anOpinion.fixture.ts';
import { type Answer, aPortal, fieldsOf } from './aVisitor.ts';

let on: ACity;
let portal: Awaited<ReturnType<typeof aPortal>>;
before(async () => {
  on = await aCity();
  portal = await aPortal(on.city);
});
after(async () => {
  await portal?.web.close();
  await on?.close();
});

const bureau = '440200-xfj';
const housing = '440200-housing';
const browser = ({ status, text }: Answer) => ({ through: 'browser', status, text }) as const;

/** An answered matter; nothing of it is public yet. */
async function answered(filing: object): Promise<string> {
  const { petitionNo } = await on.file(filing);
  for (const [unit, role, body] of [
    [bureau, 'triage', { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 }],
    [bureau, 'triage', { type: 'transfer', to: housing }],
    [housing, 'handler', { type: 'receive' }],
    [housing, 'handler', { type: 'accept' }],
    [housing, 'handler', { type: 'draft', paper: 'opinion', outcome: 'supported', ...anOpinion }],
    [housing, 'checker', { type: 'check' }],
    [housing, 'head', { type: 'sign' }],
    [housing, 'sealer', { type: 'seal' }],
  ] as const) {
    const told = await on.act(on.officer(unit, role), petitionNo, body);
    assert.equal(told.outcome, 'done', `${body.type}: ${JSON.stringify(told)}`);
  }
  return petitionNo;
}

/** What the page after the question of the place says about a letter. */
async function afterThePlace(title: string, more: Record<string, string> = {}): Promise<Answer> {
  const visitor = portal.visitor();
  const first = await visitor.get('/file');
  const place = await visitor.post('/file', { ...fieldsOf(first.text), title, content: '已经一个月了，请尽快修好。', go: 'next' });
  return visitor.post('/file', { ...fieldsOf(place.text), areaCode: '440203', ...more, go: 'next' });
}

test('no page of writing is over 60 KB', async () => {
  for (const path of ['/file', '/file/offline', '/file?view=elder&lang=en'])
    assert.ok(Buffer.byteLength((await portal.visitor().get(path)).text) < 61_440, path);
});

test('[B1] a published, consented summary is shown while writing, with the words that both have; nothing else ever is', async (t) => {
  const open = await answered({ mayPublish: true });
  const closed = await answered({ title: '小区电梯经常停运', mayPublish: false });
  assert.doesNotMatch((await afterThePlace('小区电梯停运一个月')).text, /已经公开答复/, 'not before it is published');
  const draft = { act: 'draft', title: '小区电梯更换', body: '小区电梯经常停运，控制柜老化，月底前更换。', looked: true } as const;
  for (const [role, asked] of [
    ['handler', draft],
    ['head', { act: 'approve', looked: true }],
  ] as const)
    assert.equal((await publish(on.city, on.officer(housing, role), open, asked)).outcome, 'done');
  assert.notEqual(
    (await publish(on.city, on.officer(housing, 'handler'), closed, draft)).outcome,
    'done',
    'without consent there is nothing to show',
  );
  const shown = await afterThePlace('小区电梯停运一个月');
  worked(t, {
    rows: 'B1',
    answer: browser(shown),
    says: /已经公开答复[\s\S]*小区电梯更换[\s\S]*因为两处都写了“小区电梯”、“停运”，而且在同一个县[\s\S]*照样往下写/,
  });
  assert.equal(shown.text.match(/href="\/answered\//g)?.length, 1);
  assert.doesNotMatch((await afterThePlace('学校门口井盖丢失')).text, /已经公开答复/, 'another matter');
  assert.doesNotMatch(
    (await afterThePlace('小区电梯停运一个月', { accusation: 'yes' })).text,
    /已经公开答复/,
    'an accusation is compared with nothing',
  );
  const nowhere = await afterThePlace('小区电梯停运一个月', { areaCode: '' });
  refused(t, { rows: 'B1', answer: browser(nowhere), says: /从列表中选择/ });
});
