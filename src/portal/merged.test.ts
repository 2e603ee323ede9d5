import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { type Answer, aPortal, fieldsOf, type Visitor } from './aVisitor.ts';

const pageOf = ({ status, text }: Answer) => ({ through: 'browser', status, text: text === '' ? '-' : text }) as const;
const bureau = '440200-xfj';
const housing = '440200-housing';
const triaged = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };

describe('the petitioner of a matter that is handled together with another', () => {
  let on: ACity;
  let portal: Awaited<ReturnType<typeof aPortal>>;
  before(async () => {
    on = await aCity();
    portal = await aPortal(on.city);
  });
  after(async () => {
    await portal.web.close();
    await on.close();
  });

  async function two() {
    const lead = await on.file({ title: '三栋电梯停运', name: '陈晓岚' });
    const own = await on.file({ title: '请修三栋电梯', name: '赵一鸣' });
    const [screening, handler] = [on.officer(bureau, 'triage'), on.officer(housing, 'handler')];
    for (const { petitionNo } of [lead, own])
      for (const [officer, act] of [
        [screening, triaged],
        [screening, { type: 'transfer', to: housing }],
        [handler, { type: 'receive' }],
      ] as const)
        assert.equal((await on.act(officer, petitionNo, act)).outcome, 'done');
    const merged = await on.act(handler, own.petitionNo, { type: 'merge', lead: lead.petitionNo, reason: '同一部电梯，都是三栋。' });
    assert.equal(merged.outcome, 'done', JSON.stringify(merged));
    return { lead, own };
  }
  async function enter(visitor: Visitor, { petitionNo, queryCode }: { petitionNo: string; queryCode: string }): Promise<Answer> {
    await visitor.post('/track', { petitionNo, queryCode });
    return visitor.get('/track/matter');
  }

  test('[D2] [D4] is told in plain words, sees nothing of the other, and may have it handled alone, without a script', async (t) => {
    const { lead, own } = await two();
    const visitor = portal.visitor();
    const page = await enter(visitor, own);
    assert.match(page.text, /与另一件反映同一事项的信访一并办理：调查一次，分别答复/);
    for (const word of [lead.petitionNo, '三栋电梯停运', '陈晓岚', '都是三栋']) assert.ok(!page.text.includes(word), `no ${word}`);
    const first = await enter(portal.visitor(), lead);
    assert.match(first.text, /一并办理/);
    for (const word of [own.petitionNo, '请修三栋电梯', '赵一鸣', '/track/goAlone']) assert.ok(!first.text.includes(word), `no ${word}`);

    const form = await visitor.get('/track/goAlone');
    const empty = await visitor.post('/track/goAlone', { ...fieldsOf(form.text), go: 'send' });
    assert.equal(empty.status, 422);
    const done = await visitor.post('/track/goAlone', { ...fieldsOf(form.text), reason: '我家还有别的问题。', go: 'send' });
    assert.deepEqual([done.status, done.location.endsWith('#done-goAlone')], [303, true], done.text);
    const after = await visitor.get('/track/matter');
    assert.ok(after.text.includes('请求单独办理本件') && !after.text.includes('/track/goAlone'));
    assert.ok(!(await enter(portal.visitor(), lead)).text.includes('别的问题'), 'what one says is not for the other');
    const late = await visitor.post('/track/goAlone', { ...fieldsOf(form.text), version: '4', reason: '再来一次。', go: 'send' });
    assert.equal(late.status, 409);
    for (const row of ['D2', 'D4']) {
      worked(t, { rows: row, answer: pageOf(page), says: /一并办理/ });
      refused(t, { rows: row, answer: pageOf(empty), says: /reason-problem/ });
    }
  });

  test('in English too; nobody is led to a form that is not open', async () => {
    const { own, lead } = await two();
    const visitor = portal.visitor();
    await enter(visitor, own);
    const page = await visitor.get('/track/matter?lang=en');
    assert.match(page.text, /handled together with another about the same thing/);
    const other = portal.visitor();
    await enter(other, lead);
    assert.equal((await other.get('/track/goAlone')).status, 303);
  });
});
