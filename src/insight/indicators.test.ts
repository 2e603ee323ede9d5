import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clockRules } from '../regulations/clockRules.ts';
import { countParts, type OfMatter } from './countParts.ts';
import { type ClockFact, forever, type MatterFact } from './facts.ts';
import { indicators, type Part, parts, sharesOf } from './indicators.ts';

const fact: MatterFact = {
  from: '2026-03-01',
  until: forever,
  filedOn: '2026-03-01',
  registeredOn: '2026-03-02',
  exchangedOn: null,
  channel: 'web',
  category: null,
  matterArea: '440203',
  homeArea: null,
  livingArea: null,
  headcount: 1,
  holder: 'a',
  undated: false,
  open: true,
  firstTime: true,
  repeatOf: null,
  closed: false,
  settledOnce: false,
  rateUntil: null,
  ratedBureau: null,
  ratedUnit: null,
};
const clock: ClockFact = {
  no: 0,
  from: '2026-03-01',
  until: forever,
  unit: 'a',
  side: 'unit',
  duty: 'accept',
  dueOn: '2026-03-16',
  stoppedOn: null,
};
const year = { from: '2026-01-01', to: '2026-12-31', on: '2026-04-01' };
const some = (counted: object) => Object.fromEntries(Object.entries(counted).filter(([, n]) => n > 0));
const matter = (more: Partial<MatterFact> = {}, clocks: ClockFact[] = [], petitionId = 'm'): OfMatter => ({
  petitionId,
  matters: [{ ...fact, ...more }],
  clocks,
});

describe('what a duty counts as', () => {
  for (const [shows, more, part] of [
    ['done on its last day: in time', { stoppedOn: '2026-03-16' }, 'accept-unit-in-time'],
    ['done a day later: late', { stoppedOn: '2026-03-17' }, 'accept-unit-late'],
    ['open after its last day: overdue', {}, 'accept-unit-overdue'],
    ['open on its last day: waiting', { dueOn: '2026-04-01' }, 'accept-unit-waiting'],
    ['of a bureau', { side: 'bureau' }, 'accept-bureau-overdue'],
    ['an answer', { duty: 'answer', stoppedOn: '2026-03-10' }, 'answer-in-time'],
    ['of a day that it did not hold on: nothing', { until: '2026-03-20' }, undefined],
  ] as const)
    test(shows, () => {
      const counted = countParts([matter({}, [{ ...clock, ...more }])], year);
      assert.deepEqual(some(counted), { items: 1, people: 1, ...(part && { [part]: 1 }) });
    });
});

describe('what a matter counts as', () => {
  for (const [shows, more, expected] of [
    ['five who visit are a group', { channel: 'visit', headcount: 5 }, { people: 5, visits: 1, 'group-visits': 1 }],
    ['four are not', { channel: 'visit', headcount: 4 }, { people: 4, visits: 1 }],
    ['a repeat', { repeatOf: 'x' }, { people: 1, repeats: 1 }],
    ['rated by nobody when the window had passed', { rateUntil: '2026-03-31' }, { people: 1, 'bureau-lapsed': 1, 'unit-lapsed': 1 }],
    ['on the last day of the window it is open', { rateUntil: '2026-04-01' }, { people: 1 }],
    [
      'the unit alone was rated',
      { rateUntil: '2026-03-31', ratedUnit: 'dissatisfied' },
      { people: 1, 'bureau-lapsed': 1, 'unit-dissatisfied': 1 },
    ],
    ['settled at once', { closed: true, settledOnce: true }, { people: 1, 'first-closed': 1, 'first-settled-once': 1 }],
  ] as const)
    test(shows, () => assert.deepEqual(some(countParts([matter(more)], year)), { items: 1, ...expected }));
  test('what was brought again was not settled at once', () => {
    const settled = matter({ closed: true, settledOnce: true });
    const counted = countParts([settled, matter({ repeatOf: 'm', firstTime: false }, [], 'later')], year);
    assert.deepEqual([counted['first-closed'], counted['first-settled-once']], [1, 0]);
  });
  test('without a day, or outside the period, it is in no count', () => {
    assert.deepEqual(some(countParts([matter({ undated: true }), matter({ filedOn: '2025-12-31' })], year)), {});
  });
  test('of one unit: what it holds, and the duties that are its own', () => {
    const passed = matter({ holder: 'b' }, [clock, { ...clock, unit: 'b' }]);
    assert.deepEqual(some(countParts([passed], { ...year, unit: 'a' })), { 'accept-unit-overdue': 1 });
  });
});

describe('shares', () => {
  test('by hand: 6 of 8 answered in time, of which one is not due', () => {
    const shares = sharesOf({ 'answer-in-time': 6, 'answer-late': 1, 'answer-waiting': 1 });
    const of = (code: string) => shares.find((share) => share.code === code);
    assert.deepEqual([of('answered-in-time')?.below, of('answered-in-time')?.share], [8, 0.75]);
    assert.deepEqual([of('answered-in-time-due')?.below, of('answered-in-time-due')?.above], [7, 6]);
  });
  test('of nothing there is no share', () => assert.ok(sharesOf({}).every(({ share }) => share === null)));
  test('never below nought or above one, for any counts', () => {
    const counts = fc.dictionary(fc.constantFrom<Part>(...parts), fc.nat(1000)).filter((counted) => {
      const { items = 0, repeats = 0, 'first-closed': closed = 0, 'first-settled-once': once = 0 } = counted;
      return repeats <= items && once <= closed;
    });
    fc.assert(fc.property(counts, (counted) => sharesOf(counted).every(({ share }) => share === null || (share >= 0 && share <= 1))));
  });
  test('each counts above what it counts below, or says what is a part of it', () => {
    const partOf: Partial<Record<Part, Part>> = { repeats: 'items', 'first-settled-once': 'first-closed' };
    for (const { above, below } of indicators)
      for (const part of above as readonly Part[]) assert.ok((below as readonly Part[]).includes(partOf[part] ?? part), part);
  });
  test('articles are cited as the rules cite them', () => {
    const laws = new Set(clockRules.map(({ article }) => article.split(' ')[0]));
    for (const { article } of indicators) assert.ok(laws.has(article.split(' ')[0]) && /第.+条/.test(article), article);
  });
});
