import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { playDemo } from '../../demo/play.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { civilDate } from '../clock/civilDate.ts';
import { checklistOn } from '../regulations/qualityChecklists.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';
import type { SpotDraw, SpotDrawOpened, SpotReport } from './contract/quality.ts';

const today = civilDate('2026-11-20');
const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const checklist = checklistOn(today);
const answers = (no: Readonly<Record<string, string>> = {}, na: readonly string[] = []) =>
  (checklist?.items ?? []).map(({ code }) => {
    const remark = no[code];
    return remark ? { item: code, answer: 'no', remark } : { item: code, answer: na.includes(code) ? 'na' : 'yes' };
  });

describe('spot checks of the demo city', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  const ask = (as: string, path: string) => site.ask({ path, as: tokens.get(as) ?? '' });
  const draw = (as: string, body: object) => site.ask({ method: 'POST', path: '/supervision/spot-checks', as: tokens.get(as) ?? '', body });
  const opened = async (as: string, drawId: string): Promise<SpotDrawOpened> => (await ask(as, `/supervision/spot-checks/${drawId}`)).json;
  const act = async (as: string, petitionNo: string, body: object) => {
    const { version } = (await ask(as, `/petitions/${petitionNo}`)).json;
    return site.ask({ method: 'POST', path: `/petitions/${petitionNo}/acts`, as: tokens.get(as) ?? '', body, match: version });
  };
  const year = { from: '2026-01-01', to: '2026-11-19' };
  let drawId = '';

  before(async () => {
    site = await aSite();
    await playDemo(site.city.city, { today });
    for (const [name, unit, role] of [
      ['city', '440200-xfj', 'supervisor'],
      ['county', '440281-xfj', 'chief'],
      ['handler', '440200-urban-management', 'handler'],
    ] as const)
      tokens.set(name, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  test('[L4] a draw is by its seed: anybody who has the numbers gets the same, and it is made once', async (t) => {
    const made = await draw('city', { ...year, size: 100, seed: 'everybody' });
    assert.equal(made.status, 201, made.text);
    const all = await opened('city', made.json.drawId);
    assert.ok(all.items.length > 5, 'finished matters of the demo');
    const hash = (seed: string, no: string) => createHash('sha256').update(`${seed}|${no}`).digest('hex');
    const bySeed = (seed: string) => all.items.map(({ petitionNo }) => petitionNo).sort((a, b) => (hash(seed, a) < hash(seed, b) ? -1 : 1));
    assert.deepEqual(
      all.items.map(({ petitionNo }) => petitionNo),
      bySeed('everybody'),
    );
    const numbers = all.items.map(({ petitionNo }) => petitionNo).sort();
    assert.equal(all.draw.population, numbers.length, 'fewer than a hundred are there to be drawn');
    assert.equal(all.draw.digest, createHash('sha256').update(numbers.join('\n')).digest('hex'));
    const few = await draw('city', { from: '2026-01-02', to: year.to, size: 3, seed: 'another' });
    ({ drawId } = few.json);
    assert.deepEqual(
      (await opened('city', drawId)).items.map(({ petitionNo }) => petitionNo),
      bySeed('another').slice(0, 3),
    );
    const again = await ask('city', `/supervision/spot-checks/${drawId}/again`);
    worked(t, { rows: 'L4', answer: answerOf(again), says: /"samePopulation":true,"sameMatters":true/ });
    const second = await draw('city', { ...year, size: 5, seed: 'a better one' });
    refused(t, { rows: 'L4', answer: answerOf(second), says: /drawn-already/ });
    const unseeded = await draw('city', { ...year, from: '2026-01-03', size: 1 });
    assert.match((await opened('city', unseeded.json.drawId)).draw.seed, /^[0-9a-f]{16}$/, 'a seed is made where none was stated');
  });

  for (const [shows, as, body, code] of [
    ['days that are not over', 'city', { to: today }, 'days-not-over'],
    ['days in the wrong order', 'city', { from: '2026-11-01', to: '2026-10-01' }, 'before-from'],
    ['a unit that the bureau does not watch', 'county', { unit: '440205-xfj' }, 'unit-not-watched'],
    ['the own bureau', 'city', { unit: '440200-xfj' }, 'unit-not-watched'],
    ['more than a hundred', 'city', { size: 101 }, 'out-of-range'],
    ['nothing to draw', 'city', { from: '2019-01-01', to: '2019-01-31' }, 'nothing-to-draw'],
  ] as const)
    test(`[L4] no draw: ${shows}`, async () => {
      const told = await draw(as, { ...year, size: 5, seed: shows, ...body });
      assert.equal(told.status, 422, told.text);
      assert.match(told.text, new RegExp(code));
    });

  test('[L4] a county draws of its own units alone, and never sees the draws of the city', async () => {
    const made = await draw('county', { ...year, size: 100 });
    if (made.status === 201)
      for (const { unit } of (await opened('county', made.json.drawId)).items)
        assert.match(site.city.city.units.byCode.get(unit.code)?.areaCode ?? '', /^440281/);
    assert.equal((await ask('county', `/supervision/spot-checks/${drawId}`)).status, 404);
    assert.equal((await ask('county', `/supervision/spot-checks/${drawId}/again`)).status, 404);
    const { items } = (await ask('county', '/supervision/spot-checks')).json;
    assert.ok(!items.some((each: SpotDraw) => each.drawId === drawId));
    assert.equal((await ask('handler', '/supervision/spot-checks')).status, 403);
  });

  test('[L4] a checklist with every item is counted in the open, goes to the unit, and is answered there', async (t) => {
    const [first, second] = (await opened('city', drawId)).items;
    assert.ok(first && second);
    const file = (await ask('city', `/petitions/${first.petitionNo}`)).json;
    const offered = file.acts.find(({ type }: { type: string }) => type === 'checkQuality');
    assert.equal(offered.fields[0].checklist.items.length, checklist?.items.length);
    const short = await act('city', first.petitionNo, { type: 'checkQuality', answers: answers().slice(1) });
    refused(t, { rows: 'L4', answer: answerOf(short), says: /answers\.0\.answer/ });
    const silent = await act('city', first.petitionNo, {
      type: 'checkQuality',
      answers: answers().map((each) => (each.item === 'tone' ? { item: 'tone', answer: 'no' } : each)),
    });
    assert.match(silent.text, /answers\.9\.remark.*missing/);
    const unknown = await act('city', first.petitionNo, { type: 'checkQuality', answers: [...answers(), { item: 'hair', answer: 'yes' }] });
    assert.match(unknown.text, /checklist-changed/);
    const none = await act('city', first.petitionNo, {
      type: 'checkQuality',
      answers: answers(
        {},
        (checklist?.items ?? []).map(({ code }) => code),
      ),
    });
    assert.equal(none.json.code, 'nothing-applies');

    const failed = await act('city', first.petitionNo, {
      type: 'checkQuality',
      answers: answers({ 'every-demand': '没有回应第二项诉求。' }, ['heard', 'done-as-said']),
      text: '请补充答复。',
    });
    assert.equal(failed.status, 200, failed.text);
    const [check] = (await ask('city', `/petitions/${first.petitionNo}`)).json.quality;
    assert.deepEqual([check.earned, check.possible, check.score, check.passed, check.drawn], [70, 85, 82, false, true]);
    assert.equal(check.items[4].remark, '没有回应第二项诉求。');
    const twice = await act('city', first.petitionNo, { type: 'checkQuality', answers: answers() });
    assert.equal(twice.status, 200, twice.text);
    assert.equal(
      (await ask('city', `/petitions/${first.petitionNo}`)).json.quality[1].drawn,
      false,
      'once for all draws; another is apart',
    );
    assert.equal((await act('city', second.petitionNo, { type: 'checkQuality', answers: answers() })).status, 200);

    const unit = site.city.officer(first.unit.code, 'handler');
    tokens.set('checked', await site.signIn(unit));
    const desk = (await ask('checked', '/desk')).json.items;
    const waits = desk.find(({ petitionNo }: { petitionNo: string }) => petitionNo === first.petitionNo);
    assert.ok(waits?.why.includes('answerQuality'), 'what failed lies on the desk of the unit');
    const answered = await act('checked', first.petitionNo, { type: 'answerQuality', entry: 1, text: '已经补充答复。' });
    assert.equal(answered.status, 200, answered.text);
    const over = await act('checked', first.petitionNo, { type: 'answerQuality', entry: 1, text: '再说一次。' });
    assert.equal(over.json.code, 'check-answered');
    const supervised = await act('city', first.petitionNo, {
      ...{
        type: 'supervise',
        to: first.unit.code,
        supervisionGround: 'shirked',
        facts: '抽查不合格。',
        demand: '请补正。',
        dueOn: '2026-12-10',
      },
    });
    assert.equal(supervised.status, 200, supervised.text);

    const report: Told = await ask('city', `/supervision/spot-check-report?from=2026-01-01&to=${today}`);
    const { total, rows } = report.json as SpotReport;
    assert.deepEqual([total.checked, total.failed, total.answered, total.earned, total.possible], [2, 1, 1, 170, 185]);
    const own = rows.find((row) => row.unit.code === first.unit.code);
    assert.deepEqual(
      own?.missed.map(({ code, times }) => [code, times]),
      [['every-demand', 1]],
    );
    worked(t, { rows: 'L4', answer: answerOf(report), says: /"failed":1/ });
    assert.equal((await ask('city', '/supervision/spot-check-report?from=2026-02-01&to=2026-01-01')).status, 422);
  });

  test('[L4] neither the petitioner nor whoever else takes part reads a check, and no accusation is drawn', async () => {
    const [first] = (await opened('city', drawId)).items;
    assert.ok(first);
    const inCity = (await ask('city', `/petitions/${first.petitionNo}`)).json;
    assert.ok(inCity.timeline.some(({ type, internal }: { type: string; internal: boolean }) => type === 'checkQuality' && internal));
    const { items } = await opened('city', drawId);
    assert.ok(items.every(({ petitionNo }) => petitionNo !== ''));
    const { petition } = (await site.city.city.files.openNumbered(
      { as: 'officer', unit: '440200-xfj', within: ['440200-xfj'], restricted: false },
      first.petitionNo,
    )) ?? { petition: undefined };
    assert.ok(petition);
    for (const row of (await ask('city', '/supervision/spot-checks?size=1')).json.items) assert.ok(row.population > 0);
    const { nextCursor } = (await ask('city', '/supervision/spot-checks?size=1')).json;
    assert.equal((await ask('city', `/supervision/spot-checks?size=1&cursor=${encodeURIComponent(nextCursor)}`)).status, 200);
    assert.equal((await ask('city', '/supervision/spot-checks?cursor=e30.forged')).status, 422);
    const ours = site.documented().filter((line) => /spot-check/.test(line) && /(200|201|404|422)$/.test(line));
    assert.deepEqual(
      ours.filter((line) => !site.seen.has(line)),
      [],
    );
  });
});
