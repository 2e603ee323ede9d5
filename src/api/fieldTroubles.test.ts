import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { filing, registration } from './contract/intake.ts';
import { listQuery } from './contract/lists.ts';
import { fieldTroubles } from './fieldTroubles.ts';

const good = { title: '路灯不亮', content: '示例路的路灯坏了半个月。', areaCode: '440203' };

describe('what is wrong with a filing is named by field and code', () => {
  for (const [shows, change, troubles] of [
    [
      'all three that are needed',
      { title: undefined, content: undefined, areaCode: undefined },
      ['title missing', 'content missing', 'areaCode missing'],
    ],
    ['only spaces', { title: '　 ' }, ['title missing']],
    ['100 characters fit, also outside the basic plane', { title: '𠮷'.repeat(100) }, []],
    ['101 do not', { title: '𠮷'.repeat(101) }, ['title too-long:100']],
    ['a content of 20,000 fits', { content: '字'.repeat(20_000) }, []],
    ['20,001 do not', { content: '字'.repeat(20_001) }, ['content too-long:20000']],
    ['NUL', { content: '一\u0000二' }, ['content nul']],
    ['half a character', { title: '\ud842' }, ['title lone-surrogate']],
    ['a number for a text', { title: 5 }, ['title wrong-type']],
    ['null for a text', { name: null }, ['name wrong-type']],
    ['an area in full-width digits', { areaCode: '４４０２０３' }, ['areaCode area']],
    ['a number of people in words', { headcount: '三' }, ['headcount number']],
    ['half a person', { headcount: 1.5 }, ['headcount number']],
    ['nobody', { headcount: 0 }, ['headcount too-small:1']],
    ['too many people', { headcount: 100_000 }, ['headcount too-big:99999']],
    ['an unknown purpose', { purpose: 'revenge' }, ['purpose choice']],
    ['a field nobody asked for', { role: 'admin', status: 'closed' }, ['role unknown-field', 'status unknown-field']],
    ['one inside a proxy', { proxy: { name: '周示例', relation: 'lawyer', power: 1 } }, ['proxy.power unknown-field']],
    ['a proxy without a name', { proxy: { relation: 'lawyer' } }, ['proxy.name missing']],
    ['complained of: a text', { complainedOf: '某物业公司' }, []],
    ['complained of: too long a text', { complainedOf: '某'.repeat(201) }, ['complainedOf too-long:200']],
    ['complained of: units', { complainedOf: { units: ['440200-hrss'] } }, []],
    ['complained of: a unit that is no code', { complainedOf: { units: ['440200-hrss', 7] } }, ['complainedOf.units.1 wrong-type']],
    ['complained of: six units', { complainedOf: { units: Array(6).fill('440200-hrss') } }, ['complainedOf.units unit']],
    ['complained of: neither form', { complainedOf: 7 }, ['complainedOf wrong-type']],
    ['21 attachments', { attachments: Array(21).fill('x') }, ['attachments too-many-files:20']],
  ] as const)
    test(shows, () => {
      const data = { ...good, ...change };
      const read = filing.safeParse(data);
      const found = read.success ? [] : fieldTroubles(read.error.issues, data).map(({ field, code }) => `${field} ${code}`);
      assert.deepEqual(found, troubles);
    });
});

describe('the other forms', () => {
  for (const [shows, schema, data, troubles] of [
    ['a registration needs its channel', registration, good, ['channel missing']],
    ['a day that is none', registration, { ...good, channel: 'letter', on: '2026-02-30' }, ['on day']],
    ['an unknown channel', registration, { ...good, channel: 'pigeon' }, ['channel choice']],
    ['a query with a sort that is none', listQuery, { sort: 'random()' }, ['sort choice']],
    ['a size below one', listQuery, { size: '-1' }, ['size too-small:1']],
    ['a size that is no number', listQuery, { size: 'x' }, ['size number']],
    ['a filter twice', listQuery, { unit: ['a', 'b'] }, ['unit wrong-type']],
    ['a filter on a hidden field', listQuery, { name: '张' }, ['name unknown-field']],
    ['NUL in a search', listQuery, { q: '\u0000' }, ['q nul']],
  ] as const)
    test(shows, () => {
      const read = schema.safeParse(data);
      const found = read.success ? [] : fieldTroubles(read.error.issues, data).map(({ field, code }) => `${field} ${code}`);
      assert.deepEqual(found, troubles);
    });
});
