import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;

describe('危急提示', () => {
  let site: Site;
  let triage = '';
  let registrar = '';
  before(async () => {
    site = await aSite();
    triage = await site.signIn(site.city.officer('440200-xfj', 'triage'));
    registrar = await site.signIn(site.city.officer('440200-xfj', 'registrar'));
  });
  after(() => site.close());

  const act = (petitionNo: string, match: number, body: object, as = triage) =>
    site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as, body, match });
  const fileOf = async (petitionNo: string) => (await site.ask({ path: `/petitions/${petitionNo}`, as: triage })).json;

  test('[E3] a letter that speaks of danger comes first, with the words found; only an officer lifts it, and until then nobody closes it', async (t) => {
    await site.city.file({ title: '路灯不亮', content: '小区门口的路灯坏了一周。' });
    const { petitionNo, queryCode } = await site.city.file({
      title: '工资拖了半年',
      content: '公司一直不发工资，我真的不想活了，三天内没人管就去跳楼。',
    });
    const desk = await site.ask({ path: '/desk', as: triage });
    assert.deepEqual(
      [desk.json.items[0].petitionNo, desk.json.items[0].danger, desk.json.items[1].danger],
      [petitionNo, ['self-harm'], undefined],
    );
    const list = await site.ask({ path: '/petitions', as: triage });
    assert.deepEqual(list.json.items.find((item: { petitionNo: string }) => item.petitionNo === petitionNo).danger, ['self-harm']);
    const opened = await site.ask({ path: `/petitions/${petitionNo}`, as: triage });
    assert.deepEqual(opened.json.danger.signs, [{ kind: 'self-harm', level: 'at-once', words: ['跳楼', '不想活'] }]);
    worked(t, { rows: 'E3', answer: answerOf(opened), says: /"self-harm".*"跳楼","不想活"/ });

    const own = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    assert.doesNotMatch(own.text, /danger|self-harm/, 'the writer is not told what a list made of the letter');

    const empty = await act(petitionNo, 1, { type: 'liftDanger', reason: '' });
    assert.equal(empty.status, 422, empty.text);
    const others = await act(petitionNo, 1, { type: 'liftDanger', reason: '不是。' }, registrar);
    assert.equal(others.json.code, 'not-your-act', 'a registrar flags but does not lift');
    const classified = await act(petitionNo, 1, {
      type: 'triage',
      class: 'suggestion',
      category: 'labour',
      purpose: 'opinion',
      areaCode: '440203',
    });
    assert.equal(classified.status, 200, classified.text);
    const closed = await act(petitionNo, 2, { type: 'close', how: 'replied', reason: '已回复。' });
    assert.deepEqual([closed.status, closed.json.code], [409, 'danger-stands']);
    refused(t, { rows: 'E3', answer: answerOf(closed), says: /danger-stands/ });
    assert.ok(!(await fileOf(petitionNo)).acts.some(({ type }: { type: string }) => type === 'close'), 'nor is it offered');

    const lifted = await act(petitionNo, 2, { type: 'liftDanger', reason: '已与信访人通话，家属在旁，社区已上门。' });
    assert.equal(lifted.status, 200, lifted.text);
    const file = await fileOf(petitionNo);
    assert.deepEqual([file.danger.standing, file.danger.liftedOn], [false, '2026-11-20']);
    assert.deepEqual(
      file.timeline.filter(({ type }: { type: string }) => type === 'liftDanger').map(({ texts }: { texts: object }) => texts),
      [{ reason: '已与信访人通话，家属在旁，社区已上门。' }],
    );
    const later = await site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
    assert.doesNotMatch(later.text, /anger|self-harm|家属在旁/);
  });

  test('what an officer sees or hears is flagged with its reason; it names no word of the letter', async () => {
    const { petitionNo } = await site.city.file({ title: '请修电梯', content: '电梯坏了三个月。' });
    const flagged = await act(petitionNo, 1, { type: 'flagDanger', danger: 'crowd', reason: '来电说明天几十人到门口。' }, registrar);
    assert.equal(flagged.status, 200, flagged.text);
    assert.deepEqual((await fileOf(petitionNo)).danger.signs, [{ kind: 'crowd', level: 'same-day', words: [] }]);
    const again = await act(petitionNo, 2, { type: 'flagDanger', danger: 'crowd', reason: '又来电。' });
    assert.equal(again.json.code, 'danger-flagged-already');
    const wrong = await act(petitionNo, 2, { type: 'flagDanger', danger: 'bad-person', reason: '常来。' });
    assert.deepEqual([wrong.status, wrong.json.fields[0].field], [422, 'danger'], 'there are dangers, and no kinds of people');
  });

  test('what was said at the counter is read as well', async () => {
    const body = {
      channel: 'visit',
      title: '低保停发',
      content: '低保停发两个月。',
      areaCode: '440203',
      reception: '来访人说已经断药三天。',
    };
    const told = await site.ask({ method: 'POST', path: '/petitions/registrations', as: registrar, key: 'danger-registration-0001', body });
    assert.equal(told.status, 201, told.text);
    assert.deepEqual((await fileOf(told.json.petitionNo)).danger.signs[0].words, ['断药']);
  });
});
