import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { verifyCity } from '../storage/verify.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const housing = '440200-housing';
const lift = { title: '电梯停运', content: '三栋电梯停运二十天，请督促维修。', category: 'construction' };
const wages = {
  title: '被拖欠工资',
  content: '物业拖欠保洁员工资两个月，请督促支付。',
  areaCode: '440203',
  category: 'labour',
  withFiles: true,
};
const bribe = { title: '经办人员索要好处', content: '经办人员索要好处费。', accusation: true };

describe('a matter with several claims is divided', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    for (const [name, unit, role] of [
      ['triage', bureau, 'triage'],
      ['restricted', bureau, 'restricted'],
      ['handler', housing, 'handler'],
    ] as const)
      tokens.set(name, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  const as = (name: string) => ({ as: tokens.get(name) ?? '' });
  const file = (petitionNo: string, name = 'triage') => site.ask({ path: `/petitions/${petitionNo}`, ...as(name) });
  async function act(petitionNo: string, body: object, name = 'triage'): Promise<Told> {
    const { version } = (await file(petitionNo, name)).json;
    return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, ...as(name), match: version, body });
  }
  async function divided(parts: readonly object[], more: object = {}) {
    const filed = await site.city.file({ name: '陈晓岚', phone: '15400001234', ...more });
    const split = await act(filed.petitionNo, { type: 'split', parts, reason: '诉求由不同机关办理。' });
    assert.equal(split.status, 200, split.text);
    const cover = (await file(filed.petitionNo)).json;
    return { ...filed, split, cover };
  }
  const track = (petitionNo: string, queryCode: string) =>
    site.ask({ method: 'POST', path: '/petitions/track', body: { petitionNo, queryCode } });
  const cookie = (told: Told) => ({
    headers: { cookie: `xq_track=${told.cookies.find(({ name }) => name === 'xq_track')?.value}`, 'sec-fetch-site': 'same-origin' },
  });
  const inWork = (part: string) =>
    act(part, { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 });

  /** A part that turned out to be a suggestion goes its whole way. */
  async function repliedTo(part: string): Promise<void> {
    for (const [name, body] of [
      ['triage', { type: 'triage', class: 'suggestion', category: 'labour', purpose: 'opinion', areaCode: '440203' }],
      ['triage', { type: 'transfer', to: housing, advice: '请研究论证。' }],
      ['handler', { type: 'receive' }],
      ['handler', { type: 'replySuggestion', adoption: 'partly-adopted', text: '先在两处试点。' }],
      ['handler', { type: 'close', how: 'replied', reason: '已回复' }],
    ] as const) {
      const done = await act(part, body, name);
      assert.equal(done.status, 200, done.text);
    }
  }

  test('[D5] each claim gets its number and its clocks from the day of filing; the cover ends after its parts', async (t) => {
    const { petitionNo, queryCode, cover, split } = await divided([lift, wages]);
    assert.equal(cover.state, 'split');
    assert.deepEqual(
      cover.parts.map(({ title, state }: { title: string; state: string }) => [title, state]),
      [
        [lift.title, 'registered'],
        [wages.title, 'registered'],
      ],
    );
    const [first, second] = cover.parts.map((part: { petitionNo: string }) => part.petitionNo);
    const part = (await file(first)).json;
    assert.deepEqual([part.partOf, part.filedOn, part.category], [{ petitionNo, part: 1 }, cover.filedOn, 'construction']);
    const days = (clocks: { purpose: string; start: string; due: string }[]) =>
      clocks.map(({ purpose, start, due }) => [purpose, start, due]);
    assert.deepEqual(days(part.clocks), days(cover.clocks));
    assert.deepEqual([cover.clocks[0].stoppedOn, part.clocks[0].stoppedOn], ['2026-11-20', undefined]);
    const same = await site.ask({ path: `/petitions/${first}/same-person`, ...as('triage') });
    assert.ok(!same.text.includes(petitionNo), 'its cover is no other matter of the person');

    const early = await act(petitionNo, { type: 'close', how: 'by-parts', reason: '分件都办完了' });
    assert.deepEqual([early.status, early.json.code], [409, 'parts-open']);
    assert.ok(early.json.detail.includes(first) && early.json.detail.includes(second));

    await inWork(first);
    await act(first, { type: 'transfer', to: housing });
    const own = await track(petitionNo, queryCode);
    assert.deepEqual(
      own.json.parts.map(({ state }: { state: string }) => state),
      ['transferred', 'registered'],
    );
    const opened = await site.ask({ method: 'POST', path: '/petitions/track/part', ...cookie(own), body: { petitionNo: first } });
    assert.deepEqual([opened.status, opened.json.title, opened.json.partOf.petitionNo], [200, lift.title, petitionNo]);
    assert.ok(opened.json.acts.includes('withdraw'), 'a part is the petitioner’s to act on');
    const organ = (await file(first, 'handler')).json;
    assert.ok(!JSON.stringify(organ).includes(wages.title), 'the organ of a part sees its claim alone');
    assert.equal((await file(petitionNo, 'handler')).status, 404);

    const withdrawn = (version: number) =>
      site.ask({
        method: 'POST',
        path: '/petitions/track/acts',
        ...cookie(opened),
        match: version,
        body: { type: 'withdraw', reason: '已修好' },
      });
    assert.equal((await withdrawn(opened.json.version)).status, 200);
    await repliedTo(second);
    const closed = await act(petitionNo, { type: 'close', how: 'by-parts', reason: '各分件均已结束' });
    assert.equal(closed.status, 200, closed.text);
    worked(t, { rows: 'D5', answer: answerOf(split), says: /"type":"split"/ });
    refused(t, { rows: 'D5', answer: answerOf(early), says: /还有分件没有结束/ });
  });

  test('[D5] a division is undone while every part lies where it began', async (t) => {
    const { petitionNo, cover } = await divided([lift, wages]);
    const undone = await act(petitionNo, { type: 'undoSplit', reason: '应由同一机关办理。' });
    assert.equal(undone.status, 200, undone.text);
    const whole = (await file(petitionNo)).json;
    assert.deepEqual([whole.state, whole.parts, whole.clocks[0].stoppedOn], ['registered', undefined, undefined]);
    const part = (await file(cover.parts[0].petitionNo)).json;
    assert.deepEqual([part.state, part.acts.map(({ type }: { type: string }) => type).includes('reopen')], ['closed', false]);

    const other = await divided([lift, wages]);
    const [first] = other.cover.parts;
    await inWork(first.petitionNo);
    await act(first.petitionNo, { type: 'transfer', to: housing });
    const late = await act(other.petitionNo, { type: 'undoSplit', reason: '太晚' });
    assert.deepEqual([late.status, late.json.code], [409, 'parts-moved-on']);
    worked(t, { rows: 'D5', answer: answerOf(undone), says: /undoSplit/ });
    refused(t, { rows: 'D5', answer: answerOf(late), says: /不能撤销拆分/ });
  });

  test('an accusation among other claims becomes a restricted part, of which the others do not learn', async () => {
    const { petitionNo, queryCode, cover } = await divided([lift, bribe], { complainedOf: { units: [housing] } });
    assert.deepEqual(
      cover.parts.map(({ title }: { title: string }) => title),
      [lift.title],
    );
    const split = cover.timeline.find(({ type }: { type: string }) => type === 'split');
    assert.ok(!JSON.stringify(split).includes('索要'));
    const seen = (await file(petitionNo, 'restricted')).json;
    assert.equal(seen.parts.length, 2);
    const accusation = seen.parts[1].petitionNo;
    assert.equal((await file(accusation)).status, 404);
    assert.equal((await file(accusation, 'restricted')).json.restricted, true);
    assert.equal((await track(petitionNo, queryCode)).json.parts.length, 2, 'the petitioner sees all of the own');
    const found = await site.ask({ path: `/petitions?q=${encodeURIComponent('好处')}`, ...as('triage') });
    assert.equal(found.json.items.length, 0);
  });

  test('what is typed wrongly is named by part and field', async () => {
    const { petitionNo } = await site.city.file();
    const told = await act(petitionNo, {
      type: 'split',
      parts: [
        { title: '', content: '一' },
        { title: '二', content: '二', areaCode: '999999' },
      ],
    });
    assert.deepEqual([told.status, told.json.field], [422, 'parts.0.title']);
    const area = await act(petitionNo, { type: 'split', parts: [lift, { ...wages, areaCode: '999999' }] });
    assert.equal(area.json.field, 'parts.1.areaCode');
    const one = await act(petitionNo, { type: 'split', parts: [lift] });
    assert.deepEqual([one.status, one.json.code], [409, 'too-few-parts']);
    assert.equal((await file(petitionNo)).json.state, 'registered');
  });

  test('lists, desk and verify hold', async () => {
    const { petitionNo, cover } = await divided([lift, wages]);
    const [first] = cover.parts;
    const desk = (await site.ask({ path: '/desk', ...as('triage') })).json.items.map((item: { petitionNo: string }) => item.petitionNo);
    assert.ok(desk.includes(first.petitionNo), 'a part waits for its first step');
    assert.ok(!desk.includes(petitionNo), 'a cover waits for nothing while a part is open');
    for (const part of cover.parts) {
      await repliedTo(part.petitionNo);
    }
    const then = (await site.ask({ path: '/desk', ...as('triage') })).json.items;
    assert.deepEqual(then.find((item: { petitionNo: string }) => item.petitionNo === petitionNo)?.why, ['close']);
    const listed = await site.ask({ path: '/petitions?state=split', ...as('triage') });
    assert.ok(listed.json.items.some((item: { petitionNo: string }) => item.petitionNo === petitionNo));
    const { differences } = await verifyCity(site.city.city, site.city.ownerUrl);
    assert.deepEqual(differences, []);
  });
});
