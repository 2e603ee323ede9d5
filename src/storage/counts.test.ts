import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import { playDemo } from '../../demo/play.ts';
import { demoUnitTree } from '../../demo/units.ts';
import type { Scope } from '../casework/files.ts';
import { factsOf } from '../casework/insight/factsOf.ts';
import { keepFacts, keepStock } from '../casework/insight/keepFacts.ts';
import { civilDate } from '../clock/civilDate.ts';
import { ageOf, ages } from '../insight/ageing.ts';
import { countParts, type OfMatter } from '../insight/countParts.ts';
import { heldOn } from '../insight/facts.ts';
import { parts } from '../insight/indicators.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { withClient } from './embeddedRoles.ts';

const today = civilDate('2026-11-20');
const isBureau = (unit: string) => demoUnitTree.byCode.get(unit)?.kind === 'petition-bureau';
const asUnit = (unit: string): Scope => ({ as: 'officer', unit, within: [unit], restricted: false });
const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whatever was still to happen is no part of a fact. */
const plain = (facts: readonly Readonly<{ until: string; no?: number }>[]) =>
  facts.map(({ until: _, ...fact }) => fact).sort((a, b) => (a.no ?? 0) - (b.no ?? 0));

type History = Readonly<{ petitionId: string; restricted: boolean; seen: string[]; events: PetitionEvent[] }>;

describe('what is counted of the demo city', () => {
  let on: ACity;
  let histories: History[];
  before(async () => {
    on = await aCity({ today });
    await playDemo(on.city, { today });
    await keepFacts(on.city);
    histories = await withClient(on.superuserUrl, async (client) => {
      const { rows } = await client.query<History>(`
        select p.petition_id as "petitionId", p.restricted,
          array(select unit_code from petition_seen s where s.petition_id = p.petition_id) as seen,
          (select json_agg(e.body order by seq) from petition_event e where e.petition_id = p.petition_id) as events
        from petition p`);
      return rows;
    });
  });
  after(() => on.close());

  const seenBy = (unit: string): OfMatter[] =>
    histories.flatMap(({ petitionId, restricted, seen, events }) =>
      restricted || !seen.includes(unit) ? [] : [{ petitionId, ...factsOf(events, isBureau) }],
    );

  test('facts of a day are those of the history as long as it was then', () => {
    for (const { events } of histories) {
      const whole = factsOf(events, isBureau);
      for (let length = 1; length <= events.length; length += 1) {
        const latest =
          events
            .slice(0, length)
            .map(({ on: day }) => String(day))
            .sort()
            .at(-1) ?? '';
        if ((events[length]?.on ?? '9999') <= latest) continue; // more happened on that day
        const then = factsOf(events.slice(0, length), isBureau);
        assert.deepEqual(plain(heldOn(whole.matters, latest)), plain(heldOn(then.matters, latest)));
        assert.deepEqual(plain(heldOn(whole.clocks, latest)), plain(heldOn(then.clocks, latest)));
      }
    }
  });

  for (const unit of ['440200-xfj', '440281-xfj', '440200-housing', '440200-urban-management'])
    for (const day of ['2026-11-20', '2026-10-10', '2026-08-01'])
      test(`${unit} on ${day}: the database counts what the histories say`, async () => {
        const asked = { from: '2026-01-01', to: '2026-11-20', on: civilDate(day) };
        for (const of of [undefined, unit]) {
          const counted = await on.city.counts.parts(asUnit(unit), {
            axis: 'filed',
            ...asked,
            now: day === today,
            ...(of && { unit: of }),
          });
          const expected = countParts(seenBy(unit), { ...asked, ...(of && { unit: of }) });
          assert.deepEqual(Object.fromEntries(parts.map((part) => [part, counted[part] ?? 0])), expected, `of ${of}`);
        }
      });

  test('the city sees something of each kind, so that the comparison compares', () => {
    const counted = countParts(seenBy('440200-xfj'), { from: '2026-01-01', to: '2026-11-20', on: today });
    const some = [
      'items',
      'visits',
      'accept-bureau-in-time',
      'accept-unit-in-time',
      'answer-in-time',
      'answer-overdue',
      'unit-satisfied',
    ] as const;
    for (const part of some) assert.ok(counted[part] > 0, part);
  });

  test('boards by each thing add up to the matters of the period; accusations are nowhere', async () => {
    const base = { axis: 'filed', place: 'matter', every: 'month', digits: 6, on: today, now: true } as const;
    const periods = [{ name: 'now', from: '2026-01-01', to: '2026-11-20' }];
    const expected = seenBy('440200-xfj').filter(({ matters }) => {
      const [fact] = heldOn(matters, today);
      return fact && !fact.undated && fact.filedOn >= '2026-01-01';
    });
    assert.ok(expected.length > 20 && histories.some(({ restricted }) => restricted));
    for (const by of ['time', 'category', 'area', 'channel'] as const) {
      const rows = await on.city.counts.board(asUnit('440200-xfj'), { ...base, by, periods });
      assert.equal(
        rows.reduce((sum, { items }) => sum + items, 0),
        expected.length,
        by,
      );
      assert.ok(rows.length > 1, by);
    }
  });

  test('[O2] the stock of a past day, counted again from the histories, is what the job wrote', async () => {
    assert.ok((await keepStock(on.city)) >= 400);
    assert.equal(await keepStock(on.city), 0);
    for (const day of ['2026-11-19', '2026-09-30', '2026-07-01']) {
      const expected: Record<string, number> = {};
      for (const { matters } of seenBy('440200-xfj')) {
        const [fact] = heldOn(matters, day);
        if (!fact?.open || fact.undated) continue;
        const age = ageOf(days(fact.filedOn, day));
        expected[age] = (expected[age] ?? 0) + 1;
      }
      assert.deepEqual(await on.city.counts.stockOn(asUnit('440200-xfj'), { on: day, now: false }, ages), expected);
      const written = await on.city.counts.stockHistory(asUnit('440200-xfj'), day, day);
      assert.deepEqual(Object.fromEntries(written.map(({ age, items }) => [age, items])), expected);
    }
  });

  test('an act makes facts fall behind, and the next pass brings them up to date once', async () => {
    assert.equal(await on.city.counts.behindCount(), 0);
    const { petitionNo } = await on.file();
    await on.act(on.officer('440200-xfj', 'triage'), petitionNo, { type: 'note', text: '已电话核对' });
    assert.equal(await on.city.counts.behindCount(), 1);
    assert.deepEqual([await keepFacts(on.city), await keepFacts(on.city)], [1, 0]);
  });
});
