import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { demoUnits } from '../../demo/units.ts';
import { readJoining } from '../casework/writtenLists.ts';
import { type Draft, type DraftField, emptyDraft, readFiling } from './filingDraft.ts';

const keys = { blind: (_: string, value: string) => Buffer.from(value) };
const city = {
  units: demoUnits,
  hasArea: (code: string) => code === '440203',
  readJoining: (lines: string) => readJoining({ keys, clock: { today: () => '2026-11-20' } } as never, lines, 20),
};
const typed = { title: '路灯不亮', content: '解放路的路灯坏了两周。', areaCode: '440203' };
const draft = (fields: Partial<Record<DraftField, string>>): Draft => ({
  ...emptyDraft('k'.repeat(32)),
  fields: { ...emptyDraft('').fields, ...typed, ...fields },
});
const read = (fields: Partial<Record<DraftField, string>>) => readFiling(draft(fields), city);

describe('what is wrong is told by the field that was asked', () => {
  for (const [shows, fields, wrong] of [
    ['the least that is needed', {}, []],
    ['no title', { title: ' ' }, ['title missing']],
    ['a title of the full length', { title: '长'.repeat(100) }, []],
    ['a title one character over', { title: '长'.repeat(101) }, ['title too-long:100']],
    ['characters outside the basic plane count once', { title: '𠮷'.repeat(100) }, []],
    ['a content one character over', { content: '长'.repeat(20_001) }, ['content too-long:20000']],
    ['a NUL', { content: 'a\u0000b' }, ['content nul']],
    ['a lone surrogate', { content: 'a\ud800b' }, ['content lone-surrogate']],
    ['no area', { areaCode: '' }, ['areaCode area']],
    ['an area of another city', { areaCode: '110101' }, ['areaCode area']],
    ['somebody who signs without a number', { coSigners: '李一，15400000001\n王二' }, ['coSigners id-or-phone']],
    ['more people than fit online', { coSigners: '李一，15400000001\n'.repeat(21) }, ['coSigners too-many-rows:20']],
    ['a writer without a name', { proxyRelation: 'relative' }, ['proxyName missing']],
    ['a name too long', { name: '长'.repeat(61) }, ['name too-long:60']],
    ['a person complained of too long', { person: '长'.repeat(101) }, ['person too-long:100']],
    [
      'everything at once, in the order of the steps',
      { title: '', areaCode: '', name: '长'.repeat(61) },
      ['title missing', 'areaCode area', 'name too-long:60'],
    ],
  ] as const)
    test(shows, () => {
      const answer = read(fields);
      assert.deepEqual(answer.ok ? [] : answer.problems.map(({ field, code }) => `${field} ${code}`), wrong);
    });

  test('a number of people that is none', () => {
    const answer = read({ headcount: '几个' });
    assert.deepEqual(answer.ok ? [] : answer.problems.map(({ field }) => field), ['headcount']);
  });
});

describe('what the answers become', () => {
  const filing = (fields: Partial<Record<DraftField, string>>) => {
    const answer = read(fields);
    assert.ok(answer.ok);
    return answer.filing;
  };

  test('an anonymous letter carries no name, telephone, number or address, even if they were typed', () => {
    const { name, phone, idNumber, address, electronicService } = filing({
      identity: 'anonymous',
      name: '林小满',
      phone: '15400001234',
      idNumber: '11010519491231002X',
      address: '武江区示例路1号',
      electronicService: 'yes',
    });
    assert.deepEqual([name, phone, idNumber, address, electronicService], [undefined, undefined, undefined, undefined, undefined]);
  });

  test('an organ that the city knows becomes its code, so that the block of accusations holds', () => {
    const [unit] = demoUnits.filter(({ code }) => code === '440200-housing');
    assert.deepEqual(filing({ unitText: ` ${unit?.name} ` }).complainedOf, { units: ['440200-housing'] });
    assert.deepEqual(filing({ unitText: unit?.nameEn ?? '' }).complainedOf, { units: ['440200-housing'] });
    assert.deepEqual(filing({ unitText: '某物业公司', person: '王某' }).complainedOf, { text: '某物业公司', person: '王某' });
    assert.equal(filing({}).complainedOf, undefined);
  });

  test('a number of people in full-width digits', () => assert.equal(filing({ headcount: '１２' }).headcount, 12));
  test('a value that no form offers is refused, not guessed', () => assert.equal(read({ purpose: 'admin' }).ok, false));
});
