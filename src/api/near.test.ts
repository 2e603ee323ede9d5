import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import type { Filing } from '../casework/filing.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const housing = '440200-housing';
const triaged = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
const lift: Partial<Filing> = {
  title: '三栋电梯停运',
  content: '三栋电梯停运二十天，老人下不了楼，请督促维修。',
  name: '陈晓岚',
  phone: '15400001234',
};
const same: Partial<Filing> = {
  title: '请修好三栋电梯',
  content: '三栋电梯停运快一个月，没有人维修。',
  name: '赵一鸣',
  phone: '15400005678',
};
const other: Partial<Filing> = { title: '夜间施工噪声', content: '工地夜里十二点还在打桩，无法入睡。', name: '钱二', phone: '15400007777' };
type Near = { petitionNo: string; why: string[]; words: string[]; alike: number; mayLead: boolean };

describe('near matters are suggested to officers, each with its reason', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  before(async () => {
    site = await aSite();
    for (const [name, unit, role] of [
      ['triage', bureau, 'triage'],
      ['registrar', bureau, 'registrar'],
      ['restricted', bureau, 'restricted'],
      ['handler', housing, 'handler'],
      ['outsider', '440200-land', 'handler'],
    ] as const)
      tokens.set(name, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  const as = (name: string) => ({ as: tokens.get(name) ?? '' });
  const near = (petitionNo: string, name = 'triage') => site.ask({ path: `/petitions/${petitionNo}/near`, ...as(name) });
  const state = (body: object, name = 'registrar') =>
    site.ask({ method: 'POST', path: '/petitions/registrations/near', ...as(name), body });
  const found = ({ json }: Told, petitionNo: string): Near | undefined => json.items.find((item: Near) => item.petitionNo === petitionNo);
  async function act(petitionNo: string, body: object, name: string): Promise<Told> {
    const { version } = (await site.ask({ path: `/petitions/${petitionNo}`, ...as(name) })).json;
    const told = await site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, ...as(name), match: version, body });
    assert.equal(told.status, 200, told.text);
    return told;
  }

  test('[D1] by place and text, by person, within what the officer may see, and never an accusation', async (t) => {
    const [first, second, third] = [await site.city.file(lift), await site.city.file(same), await site.city.file(other)];
    const again = await site.city.file({ ...other, title: '路灯不亮', content: '巷口的路灯坏了。', phone: lift.phone ?? '' });
    const secret = await site.city.file({ ...same, accusation: true, complainedOf: { units: [housing] } });
    const look = await near(first.petitionNo);
    const match = found(look, second.petitionNo);
    assert.deepEqual(match?.why, ['same-area', 'same-words']);
    assert.ok(match?.words.includes('三栋电梯停运') && match.alike > 20, JSON.stringify(match));
    assert.deepEqual(found(look, again.petitionNo)?.why, ['same-phone'], 'of the same person, whatever it is about');
    assert.equal(found(look, third.petitionNo), undefined, 'the same place alone is no reason');
    assert.ok(!look.text.includes(secret.petitionNo));
    assert.deepEqual((await near(secret.petitionNo, 'restricted')).json.items, [], 'and an accusation is compared with nothing');

    const outside = await near(first.petitionNo, 'outsider');
    assert.equal(outside.status, 404);
    for (const { petitionNo } of [first, second]) await act(petitionNo, triaged, 'triage');
    assert.equal(found(await near(first.petitionNo), second.petitionNo)?.mayLead, false, 'a bureau merges nothing');
    await act(first.petitionNo, { type: 'transfer', to: housing }, 'triage');
    assert.equal(found(await near(second.petitionNo), first.petitionNo)?.mayLead, false, 'it lies elsewhere by now');
    assert.deepEqual((await near(first.petitionNo, 'handler')).json.items, [], 'the organ has no other of them');
    await act(second.petitionNo, { type: 'transfer', to: housing }, 'triage');
    assert.equal(found(await near(first.petitionNo, 'handler'), second.petitionNo)?.mayLead, false, 'not signed for yet');
    for (const { petitionNo } of [first, second]) await act(petitionNo, { type: 'receive' }, 'handler');
    assert.equal(found(await near(first.petitionNo, 'handler'), second.petitionNo)?.mayLead, true);
    await act(second.petitionNo, { type: 'merge', lead: first.petitionNo, reason: '同一部电梯。' }, 'handler');
    assert.equal(
      found(await near(first.petitionNo, 'handler'), second.petitionNo),
      undefined,
      'what belongs to it already is no suggestion',
    );
    worked(t, { rows: 'D1', answer: answerOf(look), says: /"same-words"/ });
    refused(t, { rows: 'D1', answer: answerOf(outside), says: /no-such/ });
  });

  test('[D1] at the counter, before it is registered, by what was typed so far', async (t) => {
    const earlier = await site.city.file({ ...lift, areaCode: '440204', title: '自来水发黄', content: '自来水发黄三天，洗不了衣服。' });
    const typed = { title: '自来水又发黄', content: '家里自来水发黄，洗不了衣服。', areaCode: '440204' };
    const look = await state(typed);
    assert.deepEqual(found(look, earlier.petitionNo)?.why, ['same-area', 'same-words']);
    const elsewhere = await state({ ...typed, areaCode: '440203' });
    assert.deepEqual(found(elsewhere, earlier.petitionNo)?.why, ['same-words']);
    const person = await state({ title: '换一件事', phone: '154 0000 1234' });
    assert.deepEqual(found(person, earlier.petitionNo)?.why, ['same-phone']);
    assert.deepEqual((await state({ title: '换一件事' })).json.items, []);
    const untitled = await state({ content: typed.content });
    assert.deepEqual([untitled.status, untitled.json.field], [422, 'title']);
    const broken = await state({ title: '\ud800电梯' });
    assert.equal(broken.status, 422);
    assert.equal((await state(typed, 'handler')).status, 403);
    worked(t, { rows: 'D1', answer: answerOf(look), says: /自来水发黄/ });
    refused(t, { rows: 'D1', answer: answerOf(untitled), says: /title/ });
  });
});
