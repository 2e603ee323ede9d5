import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { type Answer, aPortal, fieldsOf, type Visitor } from './aVisitor.ts';

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

const browser = ({ status, text }: Answer) => ({ through: 'browser', status, text }) as const;
const letter = { title: '路灯不亮', content: '解放路的路灯坏了两周，打过两次电话没有人来修。', areaCode: '440203' };
const number = (html: string) => /<dd>(\d{6}-\d{8}-W\d{6})</.exec(html)?.[1] ?? '';
const code = (html: string) => /<dd class="code">([A-Z0-9-]+)</.exec(html)?.[1] ?? '';

/** Presses "next" from the page in hand to the one before sending, through whatever is shown in between. */
async function toTheCheck(
  visitor: Visitor,
  from: Answer,
  typed: Record<string, string> = {},
): Promise<{ check: Answer; pauses: string[] }> {
  const pauses: string[] = [];
  let page = from;
  for (let pressed = 0; pressed < 20 && !page.text.includes('value="send"'); pressed += 1) {
    const paused = page.text.includes('value="on"');
    if (paused) pauses.push(page.text);
    const asked = fieldsOf(page.text);
    const answers = Object.fromEntries(Object.entries(typed).filter(([name]) => name in asked));
    page = await visitor.post('/file', { ...asked, ...answers, go: paused ? 'on' : 'next' });
    assert.equal(page.status, 200);
  }
  return { check: page, pauses };
}

async function filed(visitor: Visitor, typed: Record<string, string>) {
  const { check, pauses } = await toTheCheck(visitor, await visitor.get('/file'), typed);
  const done = await visitor.post('/file', { ...fieldsOf(check.text), go: 'send' });
  assert.equal(done.status, 200);
  return { pauses, petitionNo: number(done.text), queryCode: code(done.text) };
}

test('[B2] words of another way show where to go, why and by which article, and the letter is filed all the same', async (t) => {
  const visitor = portal.visitor();
  const wages = { ...letter, title: '老板拖欠工资', content: '工地老板拖欠工资三个月。' };
  const first = await visitor.get('/file');
  const pause = await visitor.post('/file', { ...fieldsOf(first.text), ...wages, go: 'next' });
  worked(t, { rows: 'B2', answer: browser(pause), says: /因为您写了“拖欠工资”[\s\S]*12333[\s\S]*第三十一条第二项[\s\S]*照样往下写/ });
  assert.equal(fieldsOf(pause.text).content, wages.content, 'nothing typed is lost');
  const { petitionNo } = await filed(visitor, wages);
  assert.match(petitionNo, /^440203-/, 'never blocked');
  const plain = await visitor.post('/file', { ...fieldsOf(first.text), ...letter, go: 'next' });
  assert.doesNotMatch(plain.text, /因为您写了/, 'an everyday matter is not stopped');
  const empty = await visitor.post('/file', { ...fieldsOf(first.text), title: '老板拖欠工资', content: '', go: 'next' });
  refused(t, { rows: 'B2', answer: browser(empty), says: /没有填写/ });
});

test('[D1] a letter much like the one just filed in this browser can be added to it; nobody else is told of it', async (t) => {
  const visitor = portal.visitor();
  const { petitionNo } = await filed(visitor, letter);
  const again = { ...letter, content: `${letter.content}今天又坏了一盏。` };
  const { pauses } = await toTheCheck(visitor, await visitor.get('/file'), again);
  const [pause = ''] = pauses;
  const why = new RegExp(`2026年11月20日[^<]*${petitionNo}[\\s\\S]*同一个地方，用的字词有 \\d+% 相同[\\s\\S]*补充到原来那封`);
  worked(t, { rows: 'D1', answer: { through: 'browser', text: pause }, says: why });
  const adding = await visitor.post('/file', { ...fieldsOf(pause), go: 'add' });
  assert.equal(fieldsOf(adding.text).text, again.content);
  const added = await visitor.post('/track/supplement', { ...fieldsOf(adding.text), go: 'send' });
  assert.equal(added.location, '/track/matter#done-supplement');
  assert.match((await visitor.get('/track/matter')).text, /今天又坏了一盏/);
  for (const [who, other, typed] of [
    ['another browser', portal.visitor(), again],
    ['another place', visitor, { ...again, areaCode: '440204' }],
    ['another matter', visitor, { ...letter, title: '井盖丢失', content: '学校门口的井盖不见了，学生走路危险。' }],
  ] as const)
    assert.deepEqual((await toTheCheck(other, await other.get('/file'), typed)).pauses, [], who);
  const forged = await portal.visitor().post('/file', { ...fieldsOf(pause), go: 'add' });
  assert.doesNotMatch(forged.text, /今天又坏了一盏[\s\S]*supplement/);
  const without = await portal.visitor().post('/track/supplement', { text: '补充', go: 'send' });
  assert.equal(without.location, '/track#over');
  const empty = await visitor.post('/track/supplement', { ...fieldsOf(adding.text), text: '', go: 'send' });
  refused(t, { rows: 'D1', answer: browser(empty), says: /没有填写|有了新的进展/ });
  await visitor.post('/track/leave', {});
  assert.deepEqual((await toTheCheck(visitor, await visitor.get('/file'), again)).pauses, [], 'forgotten after "stop viewing"');
});

test('[B7] what was not taken up is brought again with the same words and stays linked to the first', async (t) => {
  const visitor = portal.visitor();
  const first = await filed(visitor, letter);
  await visitor.post('/track', { petitionNo: first.petitionNo, queryCode: first.queryCode });
  const open = await visitor.get('/track/matter');
  assert.doesNotMatch(open.text, /track\/again/, 'not offered while it is handled');
  assert.equal((await visitor.post('/track/again', {})).location, '/track/matter');
  const withdrawn = await visitor.post('/track/withdraw', {
    version: fieldsOf((await visitor.get('/track/withdraw')).text).version ?? '',
    reason: '写错了地方',
    go: 'send',
  });
  assert.equal(withdrawn.status, 303);
  assert.match((await visitor.get('/track/matter')).text, /用这些话再写一封/);
  const form = await visitor.post('/track/again', {});
  worked(t, { rows: 'B7', answer: browser(form), says: /原来那封信的内容已经填好/ });
  assert.deepEqual([fieldsOf(form.text).title, fieldsOf(form.text).content], [letter.title, letter.content]);
  const { check } = await toTheCheck(visitor, form);
  const done = await visitor.post('/file', { ...fieldsOf(check.text), go: 'send' });
  await visitor.post('/track', { petitionNo: number(done.text), queryCode: code(done.text) });
  worked(t, {
    rows: 'B7',
    answer: browser(await visitor.get('/track/matter')),
    says: new RegExp(`接着哪一件写的[\\s\\S]*${first.petitionNo}`),
  });
  const forged = await toTheCheck(portal.visitor(), form, { follows: '00000000-0000-7000-8000-000000000000.x' });
  assert.ok(forged.check.text.includes('value="send"'));
  const emptied = await visitor.post('/file', { ...fieldsOf(form.text), content: '', go: 'next' });
  refused(t, { rows: 'B7', answer: browser(emptied), says: /没有填写/ });
});
