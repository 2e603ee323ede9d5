import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const answer = {
  code: 'lift',
  title: '电梯故障',
  text: '您{信访日期}反映的“{标题}”，{本单位}已转有关单位核查，依据{依据}，将在{办理期限}前答复。',
  place: { act: 'note', field: 'text', states: ['triaged'], categories: ['construction'] },
  reach: 'area',
  note: '统一用语',
};
const triage = { type: 'triage', class: 'appeal', category: 'construction', purpose: 'request', areaCode: '440203', route: 6 };
type Item = { code: string; version: number; text: string };

describe('standard answers', () => {
  let site: Site;
  const as: Record<string, string> = {};
  before(async () => {
    site = await aSite();
    for (const role of ['triage', 'chief', 'supervisor', 'restricted'] as const)
      as[role] = await site.signIn(site.city.officer(bureau, role));
    as.head = await site.signIn(site.city.officer('440200-housing', 'head'));
    as.handler = await site.signIn(site.city.officer('440200-housing', 'handler'));
  });
  after(() => site.close());

  const post = (who: string, path: string, body: unknown) =>
    site.ask({ method: 'POST', path: `/standard-answers${path}`, as: as[who] ?? '', body });
  const offered = (petitionNo: string, act = 'note', who = 'triage') =>
    site.ask({ path: `/petitions/${petitionNo}/standard-answers?act=${act}`, as: as[who] ?? '' });
  const act = (petitionNo: string, match: number, body: unknown) =>
    site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as: as.triage ?? '', match, body });
  const approve = (who: string, version: number, code = 'lift') => post(who, '/decisions', { code, version, step: 'approved' });
  const codes = (told: Told) => told.json.items.map(({ code, version }: Item) => `${code} ${version}`);

  test('[H8] an answer approved by a second officer is offered by state and category, filled, edited before sending, and counted', async (t) => {
    const { petitionNo } = await site.city.file({ title: '电梯停了三天', content: '小区电梯停了三天没有人修。' });
    assert.equal((await post('triage', '', answer)).json.version, 1);
    assert.deepEqual(codes(await offered(petitionNo)), [], 'nobody approved it yet');
    assert.equal((await approve('triage', 1)).status, 403);
    assert.equal((await approve('chief', 1)).json.versions[0].offered, true);
    assert.deepEqual(codes(await offered(petitionNo)), [], 'it is for matters that are classified');
    assert.equal((await act(petitionNo, 1, triage)).status, 200);
    assert.deepEqual(codes(await offered(petitionNo, 'transfer')), [], 'it is for another act');
    const shown = await offered(petitionNo);
    assert.deepEqual(codes(shown), ['lift 1']);
    const [{ text }] = shown.json.items;
    assert.match(
      text,
      /^您2026-11-20反映的“电梯停了三天”，.+信访.*已转有关单位核查，依据信访工作条例 第三十一条第六项，将在\{办理期限\}前答复。$/,
    );

    const unedited = await act(petitionNo, 2, { type: 'note', text });
    assert.deepEqual(
      [unedited.status, unedited.json.fields],
      [422, [{ field: 'text', code: 'placeholder-left:办理期限', detail: '“{办理期限}”还没有填写；请改成这件信访的实际内容。' }]],
    );
    const sent = await act(petitionNo, 2, { type: 'note', text: text.replace('{办理期限}', '12月10日') });
    assert.equal(sent.status, 200, sent.text);
    assert.equal((await post('triage', '/uses', { unit: bureau, code: 'lift', version: 1 })).status, 204);
    assert.equal((await post('handler', '/uses', { unit: bureau, code: 'lift', version: 1 })).status, 204);
    const listed = await site.ask({ path: '/standard-answers', as: as.triage ?? '' });
    assert.deepEqual([listed.json.versions[0].uses, listed.json.versions[0].own, listed.json.bureau], [2, true, true]);
    worked(t, { rows: 'H8', answer: answerOf(shown), says: /电梯停了三天/ });
    refused(t, { rows: 'H8', answer: answerOf(unedited), says: /还没有填写/ });
  });

  test('[H8] the author approves no version, an older one holds until then, and what is withdrawn is offered to nobody', async (t) => {
    const body = { ...answer, code: 'wages', place: { act: 'note', field: 'text' }, text: '第一版' };
    const { petitionNo } = await site.city.file();
    await post('supervisor', '', body);
    const own = await approve('supervisor', 1, 'wages');
    assert.deepEqual([own.status, own.json.code], [422, 'answer-own']);
    await approve('chief', 1, 'wages');
    await post('supervisor', '', { ...body, text: '第二版' });
    assert.deepEqual(codes(await offered(petitionNo)), ['wages 1']);
    await approve('chief', 2, 'wages');
    assert.deepEqual(codes(await offered(petitionNo)), ['wages 2']);
    const withdrawal = { code: 'wages', version: 2, step: 'withdrawn' };
    assert.equal((await post('chief', '/decisions', withdrawal)).json.fields[0].field, 'reason');
    const gone = await post('chief', '/decisions', { ...withdrawal, reason: '政策变了' });
    assert.deepEqual(codes(await offered(petitionNo)), []);
    assert.equal((await post('chief', '/decisions', { ...withdrawal, reason: '再撤' })).json.code, 'answer-not-offered');
    assert.equal((await post('triage', '/uses', { unit: bureau, code: 'wages', version: 2 })).json.code, 'answer-not-offered');
    assert.deepEqual(
      (await approve('chief', 1, 'wages')).json.versions.find(({ offered }: { offered: boolean }) => offered && true).version,
      1,
    );
    worked(t, { rows: 'H8', answer: answerOf(gone), says: /政策变了/ });
    refused(t, { rows: 'H8', answer: answerOf(own), says: /不能由自己批准/ });
  });

  for (const [shows, change, field, code] of [
    ['a placeholder that stands for nothing', { text: '{天气}很好' }, 'text', 'answer-placeholder:天气'],
    ['an act without such a text', { place: { act: 'accept', field: 'text' } }, 'place.field', 'answer-field'],
    ['a paper without such a text', { place: { act: 'draft', paper: 'refusal', field: 'facts' } }, 'place.field', 'answer-field'],
    ['a text of the petitioner', { place: { act: 'rate', field: 'text' } }, 'place.field', 'answer-field'],
    ['a category of no list', { place: { act: 'note', field: 'text', categories: ['moon'] } }, 'place.categories', 'category'],
    ['a text longer than its form holds', { text: '长'.repeat(4001) }, 'text', 'too-long:4000'],
    ['a code with spaces', { code: 'A B' }, 'code', 'answer-code'],
  ] as const) {
    test(`${shows} is refused with its field`, async () => {
      const told = await post('triage', '', { ...answer, ...change });
      assert.deepEqual([told.status, told.json.fields[0]?.field, told.json.fields[0]?.code], [422, field, code], told.text);
    });
  }

  test('an organ keeps answers of its own, which reach no other unit', async () => {
    const body = { ...answer, code: 'own', place: { act: 'note', field: 'text' }, reach: 'unit', text: '本单位用语' };
    assert.equal((await post('handler', '', { ...body, reach: 'area' })).json.fields[0].code, 'answer-reach');
    assert.equal((await post('handler', '', body)).status, 200);
    assert.equal((await approve('chief', 1, 'own')).json.fields[0].field, 'version', 'another unit has no such answer');
    assert.equal((await approve('head', 1, 'own')).status, 200);
    const { petitionNo } = await site.city.file();
    assert.deepEqual(
      codes(await offered(petitionNo)),
      codes(await offered(petitionNo)).filter((each: string) => !each.startsWith('own')),
    );
    assert.equal((await post('triage', '/uses', { unit: '440200-housing', code: 'own', version: 1 })).status, 422);
  });

  test('who may not see a matter is offered nothing for it', async () => {
    const { petitionNo } = await site.city.file({ title: '索要红包', content: '办证的人索要红包。', accusation: true });
    assert.equal((await offered(petitionNo)).status, 404);
    assert.equal((await offered(petitionNo, 'note', 'restricted')).status, 200);
  });
});
