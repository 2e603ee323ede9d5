import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { playDemo } from '../../demo/play.ts';
import { refused, worked } from '../../journeys/proof.ts';
import { keepFacts, keepStock } from '../casework/insight/keepFacts.ts';
import { civilDate } from '../clock/civilDate.ts';
import { aSite, type Site, type Told } from './aSite.fixture.ts';

const today = civilDate('2026-11-20');
const answerOf = ({ status, text }: Told) => ({ through: 'api', status, text }) as const;

describe('the situation board of the demo city', () => {
  let site: Site;
  const tokens = new Map<string, string>();
  const ask = (as: string, path: string) => site.ask({ path, as: tokens.get(as) ?? '' });
  /** How many matters the list has for these filters, which the reader may open one by one. */
  const listed = async (as: string, filters: Record<string, string | null | undefined>) => {
    const query = new URLSearchParams(Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])));
    const told = await ask(as, `/petitions?size=200&${query}`);
    assert.equal(told.status, 200, told.text);
    assert.ok(told.json.items.length === told.json.approxTotal);
    return told.json.approxTotal as number;
  };

  before(async () => {
    site = await aSite();
    await playDemo(site.city.city, { today });
    await keepFacts(site.city.city);
    await keepStock(site.city.city);
    for (const [name, unit, role] of [
      ['city', '440200-xfj', 'chief'],
      ['county', '440281-xfj', 'triage'],
      ['organ', '440200-urban-management', 'head'],
      ['handler', '440200-urban-management', 'handler'],
    ] as const)
      tokens.set(name, await site.signIn(site.city.officer(unit, role)));
  });
  after(() => site.close());

  test('[R1] trends by time, matter, area and channel with comparable periods; every figure opens the matters it counts', async (t) => {
    const year = { from: '2026-01-01', to: '2026-11-20' };
    const trend = await ask('city', '/reports/board?by=time');
    assert.equal(trend.json.rows.length, 11);
    assert.deepEqual(trend.json.periods.lastYear, { from: '2025-01-01', to: '2025-11-20' });
    assert.deepEqual(trend.json.periods.before.to, '2025-12-31');
    const { items } = trend.json.total.now;
    assert.ok(items > 20);
    for (const row of trend.json.rows.slice(-3))
      assert.equal(
        await listed('city', { ...row, from: row.from, to: row.to, key: null, figure: 'all', now: null, before: null, lastYear: null }),
        row.now.items,
      );
    for (const [by, filter] of [
      ['category', 'category'],
      ['channel', 'channel'],
      ['area', 'area'],
    ] as const) {
      const told = await ask('city', `/reports/board?by=${by}`);
      assert.equal(
        told.json.rows.reduce((sum: number, { now }: { now: { items: number } }) => sum + now.items, 0),
        items,
        by,
      );
      const [row] = told.json.rows;
      assert.equal(await listed('city', { ...year, figure: 'all', [filter]: row.key }), row.now.items, by);
    }
    const weeks = await ask('city', '/reports/board?every=week&axis=registered&from=2026-10-01&to=2026-10-31&on=2026-10-31');
    assert.equal(weeks.json.rows[0].key, '2026-09-28');
    worked(t, { rows: 'R1', answer: answerOf(trend), says: /"lastYear":\{"from":"2025-01-01","to":"2025-11-20"\}/ });
    refused(t, {
      rows: 'R1',
      answer: answerOf(await ask('city', '/reports/board?from=2026-11-20&to=2026-01-01')),
      says: /止日不能早于起日/,
    });
    for (const wrong of ['to=2026-11-21', 'on=2027-01-01', 'from=2000-01-01', 'by=person', 'axis=moon', 'from=2026-02-30'])
      assert.equal((await ask('city', `/reports/board?${wrong}`)).status, 422, wrong);
  });

  test('days and places that are counted by are those of the list behind a figure', async () => {
    for (const axis of ['registered', 'exchanged'])
      for (const place of ['home', 'living']) {
        const told = await ask('city', `/reports/board?by=area&axis=${axis}&place=${place}`);
        for (const { key, now } of told.json.rows.filter(({ key }: { key: string | null }) => key && key !== 'elsewhere'))
          assert.equal(
            await listed('city', { axis, place, area: key, from: '2026-01-01', to: today }),
            now.items,
            `${axis} ${place} ${key}`,
          );
      }
    const exchanged = await ask('city', '/reports/board?axis=exchanged');
    const filed = await ask('city', '/reports/board');
    assert.equal(exchanged.json.total.now.items + exchanged.json.leftOut.noDay >= filed.json.total.now.items, true);
    assert.ok(exchanged.json.leftOut.noDay > 0);
  });

  test('[R4] by division: counties for the city, towns for a county, and a place outside apart', async (t) => {
    const city = await ask('city', '/reports/board?by=area');
    const county = await ask('county', '/reports/board?by=area');
    const keys = (told: Told) => told.json.rows.map(({ key }: { key: string }) => key);
    assert.ok(
      keys(city).every((key: string | null) => key === null || key === 'elsewhere' || /^4402\d\d$/.test(key)),
      keys(city).join(),
    );
    assert.ok(
      keys(county).some((key: string) => /^440281\d{3}$/.test(key)),
      keys(county).join(),
    );
    worked(t, { rows: 'R4', answer: answerOf(city), says: /"key":"4402\d\d"/ });
    refused(t, { rows: 'R4', answer: answerOf(await ask('city', '/reports/board?by=area&place=nowhere')), says: /"place"/ });
  });

  test('a unit has its own figures only; a bureau those of its area; a handler none', async () => {
    const own = await ask('organ', '/reports/indicators');
    assert.equal(own.json.unit, '440200-urban-management');
    assert.deepEqual((await ask('organ', '/reports/indicators?unit=440200-urban-management')).json.parts, own.json.parts);
    const other = await ask('organ', '/reports/indicators?unit=440200-housing');
    assert.deepEqual([other.status, other.json.fields[0].code], [422, 'unit-not-yours']);
    assert.equal((await ask('handler', '/reports/board')).status, 403);
    const [county, city] = [await ask('county', '/reports/board'), await ask('city', '/reports/board')];
    assert.ok(county.json.total.now.items > 0 && county.json.total.now.items < city.json.total.now.items);
    assert.equal((await ask('city', '/reports/board?unit=440200-nowhere')).status, 422);
  });

  test('[U1] indicators and weights are versioned data; any past day is counted again, and comes out the same', async (t) => {
    const asked = '/reports/indicators?from=2026-01-01&on=2026-10-31';
    const [once, again] = [await ask('city', asked), await ask('city', asked)];
    assert.deepEqual({ ...once.json, asOf: '' }, { ...again.json, asOf: '' });
    const { assessment, indicators } = once.json;
    const shareOf = new Map(indicators.map(({ code, share }: { code: string; share: number | null }) => [code, share]));
    for (const { code, weight, points } of assessment.lines) {
      const share = shareOf.get(code) as number | null;
      assert.equal(points, share === null ? null : Math.round(share * weight * 100) / 100, code);
    }
    assert.ok(assessment.points > 0 && assessment.points <= assessment.of && assessment.version === 1);
    const tomorrow = await ask('city', '/reports/indicators?on=2030-01-01');
    worked(t, { rows: 'U1', answer: answerOf(once), says: /"assessment":\{"version":1/ });
    refused(t, { rows: 'U1', answer: answerOf(tomorrow), says: /日期还没有到/ });
  });

  test('every part of an indicator opens as many matters, or fewer where a matter has a duty twice', async () => {
    const { json } = await ask('city', '/reports/indicators');
    let compared = 0;
    for (const [part, n] of Object.entries(json.parts) as [string, number][]) {
      if (['items', 'people'].includes(part)) continue;
      const found = await listed('city', { figure: part, from: json.from, to: json.on, on: json.on });
      if (/^(accept|answer)/.test(part)) assert.ok(found <= n && found > 0 === n > 0, part);
      else assert.equal(found, n, part);
      compared += n > 0 ? 1 : 0;
    }
    assert.ok(compared > 10);
    for (const { share, above, below } of json.indicators) assert.equal(share, below === 0 ? null : above / below);
    const past = await ask('city', '/reports/indicators?on=2026-09-01');
    assert.deepEqual([past.json.from, past.json.on], ['2026-01-01', '2026-09-01']);
    assert.ok(past.json.parts.items < json.parts.items);
    assert.equal((await ask('city', '/reports/indicators?on=2030-01-01')).status, 422);
    assert.equal((await ask('city', '/petitions?figure=nonsense')).status, 422);
    const both = await ask('city', '/petitions?figure=open&q=%E7%94%B5%E6%A2%AF');
    assert.equal(both.json.fields[0].code, 'words-beside-figure');
  });

  test('[O2] the open stock by age, each age opening its matters, with the days before as they were written', async (t) => {
    const told = await ask('city', '/reports/stock?days=30');
    assert.equal(told.json.history.length, 30);
    assert.deepEqual([told.json.history[0].day, told.json.history.at(-1).day], ['2026-10-21', '2026-11-19']);
    let open = 0;
    for (const { items, filedFrom, filedTo } of told.json.rows) {
      assert.equal(await listed('city', { figure: 'open', from: filedFrom, to: filedTo }), items);
      open += items;
    }
    assert.ok(open > 10 && open === told.json.total);
    const then = await ask('city', '/reports/stock?on=2026-11-19&days=0');
    assert.equal(then.json.total, told.json.history.at(-1).total);
    worked(t, { rows: 'O2', answer: answerOf(told), says: /"history":\[\{"day":"2026-10-21"/ });
    refused(t, { rows: 'O2', answer: answerOf(await ask('city', '/reports/stock?on=2026-12-31')), says: /还没有到/ });
    assert.equal((await ask('city', '/reports/stock?days=9999')).status, 422);
  });
});
