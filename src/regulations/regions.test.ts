import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Extension } from './clockRule.ts';
import { ruleFor } from './clockRules.ts';
import { noRegion, type RegionalTerm, regionLayer } from './regions.ts';
import { zhejiang2016 } from './regionZhejiang.ts';

const extension = (maxDays: number): Extension => ({
  maxDays,
  maxTimes: 1,
  approver: '负责人',
  document: '延期告知书',
  article: '某条例 第一条',
});

function layerWith(term: Partial<RegionalTerm>) {
  const national: RegionalTerm = {
    purpose: 'handle',
    length: 60,
    unit: 'calendar-day',
    rolls: true,
    extension: null,
    article: '某条例 第一条',
    quotation: null,
    source: null,
  };
  return regionLayer({
    id: 'test',
    title: { zh: '某市', en: 'A city' },
    inForce: { from: '2005-05-01', to: null },
    terms: [{ ...national, ...term }],
  });
}

describe('a region may shorten a clock, never lengthen it', () => {
  for (const [shows, term, allowed] of [
    ['the national length itself', { length: 60 }, true],
    ['one day more', { length: 61 }, false],
    ['one day less', { length: 59 }, true],
    ['44 working days: at most 62 days', { length: 44, unit: 'working-day', rolls: false }, false],
    ['40 working days: at most 56 days', { length: 40, unit: 'working-day', rolls: false }, true],
    ['5 working days where the law has 5', { purpose: 'object', length: 5, unit: 'working-day', rolls: false }, true],
    ['6 working days there', { purpose: 'object', length: 6, unit: 'working-day', rolls: false }, false],
    ['30 days with an extension of 60: 90 in all', { length: 30, extension: extension(60) }, true],
    ['30 days with an extension of 61', { length: 30, extension: extension(61) }, false],
    ['an extension where the law gives none', { purpose: 'review', length: 30, extension: extension(1) }, false],
    ['no day at all', { length: 0 }, false],
    ['half a day', { length: 0.5 }, false],
    ['a clock without a number', { purpose: 'assigned-report', length: 10 }, false],
    ['a purpose the regulations do not have', { purpose: 'evaluate', length: 10 }, false],
  ] as const) {
    test(shows, () => {
      if (allowed) assert.equal(layerWith(term).terms.length, 1);
      else assert.throws(() => layerWith(term), RangeError);
    });
  }
  test('the message names the clock and both lengths', () => {
    assert.throws(() => layerWith({ length: 61 }), /region test: 61 calendar-days are longer than the 60 calendar-days of r05\.handle/);
  });
});

describe('ruleFor with a region', () => {
  for (const [shows, purpose, day, region, id, length] of [
    ['Zhejiang sorts in 5 working days', 'triage', '2016-08-01', zhejiang2016, 'zhejiang2016.triage', 5],
    ['the day before, in 15 days', 'triage', '2016-07-31', zhejiang2016, 'r05.triage', 15],
    ['and handles in 30 days', 'handle', '2020-01-02', zhejiang2016, 'zhejiang2016.handle', 30],
    ['a clock it does not name stays', 'review', '2020-01-02', zhejiang2016, 'r05.review', 30],
    ['elsewhere all stay', 'handle', '2020-01-02', noRegion, 'r05.handle', 60],
  ] as const) {
    test(shows, () => {
      const rule = ruleFor(purpose, day, region);
      assert.deepEqual([rule?.id, rule?.length], [id, length]);
    });
  }
  test('a shortened rule cites the region and keeps the national term as its ceiling', () => {
    const rule = ruleFor('handle', '2020-01-02', zhejiang2016);
    assert.equal(rule?.article, '浙江省信访条例 第二十三条第一款');
    assert.deepEqual(rule?.ceiling, { length: 60, unit: 'calendar-day', rolls: true });
  });
});
