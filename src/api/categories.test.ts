import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { refused, worked } from '../../journeys/proof.ts';
import { shippedCategories } from '../regulations/categoryLists.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;
const bureau = '440200-xfj';
const appeal = { type: 'triage', class: 'appeal', purpose: 'request', areaCode: '440203', route: 6 };

describe('the category tree', () => {
  let site: Site;
  let admin: string;
  let desk: string;
  let chief: string;
  before(async () => {
    site = await aSite();
    admin = await site.signIn(site.city.officer(bureau, 'admin'));
    desk = await site.signIn(site.city.officer(bureau, 'triage'));
    chief = await site.signIn(site.city.officer(bureau, 'chief'));
  });
  after(() => site.close());

  const classed = async (category: string) => {
    const { petitionNo } = await site.city.file();
    const told = await site.ask({
      method: 'POST',
      path: `/petitions/${petitionNo}/acts`,
      as: desk,
      body: { ...appeal, category },
      match: 1,
    });
    return { petitionNo, told };
  };
  const file = async (petitionNo: string) => (await site.ask({ path: `/petitions/${petitionNo}`, as: desk })).json;

  test('[E4] a deep version follows; old matters keep theirs, are found under it, and count with the new ones', async (t) => {
    const old = await classed('land');
    assert.equal(old.told.status, 200, old.told.text);
    const kept = shippedCategories.entries.filter(({ code }) => code !== 'land');
    const entries = [
      ...kept,
      { code: 'nature', title: { zh: '自然资源', en: 'Natural resources' }, replaces: ['land'] },
      { code: 'nature.taking', parent: 'nature', title: { zh: '土地征收', en: 'Taking of land' } },
      { code: 'nature.taking.rural', parent: 'nature.taking', title: { zh: '集体土地征收', en: 'Taking of collective land' } },
    ];
    const list = { version: '2026-11', from: '2026-11-20', entries };
    const bring = (body: unknown, query = '') => site.ask({ method: 'POST', path: `/categories${query}`, as: admin, body });
    const dropped = await bring({ ...list, entries: kept });
    assert.equal(dropped.status, 422);
    refused(t, { rows: 'E4', answer: answerOf(dropped), says: /旧代码 land 在新版本里没有了/ });
    const tried = await bring(list, '?dryRun=true');
    assert.deepEqual([tried.json.outcome, tried.json.moved], ['would-add', [{ from: 'land', to: 'nature' }]]);
    assert.equal((await site.ask({ path: '/categories' })).json.version, '2020');
    assert.equal((await bring(list)).json.outcome, 'added');
    assert.equal((await bring(list)).status, 422);
    const tree = await site.ask({ path: '/categories' });
    assert.deepEqual([tree.json.version, tree.json.entries.length, tree.json.versions.length], ['2026-11', 19, 2]);

    assert.deepEqual((await classed('land')).told.json.fields[0].code, 'category');
    const deep = await classed('nature.taking.rural');
    const [before, now] = [await file(old.petitionNo), await file(deep.petitionNo)];
    assert.deepEqual([before.category, before.categoryName.zh, before.categoryVersion], ['land', '国土资源', undefined]);
    assert.deepEqual([now.categoryName.zh, now.categoryVersion], ['自然资源 / 土地征收 / 集体土地征收', '2026-11']);

    const found = await site.ask({ path: '/petitions?category=nature', as: desk });
    assert.deepEqual(
      found.json.items.map((item: { petitionNo: string }) => item.petitionNo).sort(),
      [old.petitionNo, deep.petitionNo].sort(),
    );
    const searched = await site.ask({ path: '/petitions?category=nature&q=电梯', as: desk });
    assert.equal(searched.json.items.length, 2);
    const narrow = await site.ask({ path: '/petitions?category=nature.taking', as: desk });
    assert.deepEqual(
      narrow.json.items.map((item: { petitionNo: string }) => item.petitionNo),
      [deep.petitionNo],
    );

    const { keepFacts } = await import('../casework/insight/keepFacts.ts');
    await keepFacts(site.city.city);
    const board = await site.ask({ path: '/reports/board?by=category', as: chief });
    const row = board.json.rows.find(({ key }: { key: string }) => key === 'nature');
    assert.equal(row.now.items, 2);
    const behind = await site.ask({ path: '/petitions?figure=all&category=nature', as: chief });
    assert.equal(behind.json.items.length, 2);
    worked(t, { rows: 'E4', answer: answerOf(tree), says: /nature\.taking\.rural/ });

    const mended = await site.ask({
      method: 'POST',
      path: `/petitions/${old.petitionNo}/acts`,
      as: desk,
      match: before.version,
      body: { ...appeal, category: 'nature.taking' },
    });
    assert.equal(mended.status, 200, mended.text);
    assert.equal((await file(old.petitionNo)).categoryVersion, '2026-11');
  });

  test('only an administrator brings a version in', async () => {
    const told = await site.ask({ method: 'POST', path: '/categories', as: desk, body: { version: '9', from: '2027-01-01', entries: [] } });
    assert.equal(told.status, 403);
  });
});
