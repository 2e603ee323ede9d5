import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importKeyOf } from '../casework/importKey.ts';
import { civilDate } from '../clock/civilDate.ts';
import { mapFor } from './importMap.ts';
import { readRow } from './importRow.ts';

const map = { title: 't', content: 'c', received: 'd', reply: 'r', replied: 'e', unit: 'u' } as const;
const at = { today: civilDate('2026-11-20'), unit: '440200-xfj' };
const row = (cells: Record<string, unknown>) => readRow({ t: '路灯不亮', ...cells }, map, at);

describe('a row becomes a letter', () => {
  for (const [shows, cells, letter] of [
    [
      'with all it has',
      { c: '三盏', d: '2026-03-02', r: '已修', e: '2026-03-05', u: '市政处' },
      { content: '三盏', receivedOn: '2026-03-02', reply: { text: '已修', on: '2026-03-05' }, unit: '市政处' },
    ],
    ['without a unit it is the bureau’s', {}, { content: '', unit: '440200-xfj' }],
    ['a reply without a day keeps none', { r: '已修' }, { content: '', unit: '440200-xfj', reply: { text: '已修' } }],
    [
      'a day of reply without a text is a reply',
      { e: '2026-03-05' },
      { content: '', unit: '440200-xfj', reply: { text: '', on: '2026-03-05' } },
    ],
    [
      'a reply before its letter is taken as it is',
      { d: '2026-03-05', e: '2026-03-02' },
      { content: '', unit: '440200-xfj', receivedOn: '2026-03-05', reply: { text: '', on: '2026-03-02' } },
    ],
    ['numbers are text', { c: 12345 }, { content: '12345', unit: '440200-xfj' }],
    ['null and NaN are empty', { c: null, d: Number.NaN }, { content: '', unit: '440200-xfj' }],
    ['today is not ahead', { d: '2026-11-20' }, { content: '', unit: '440200-xfj', receivedOn: '2026-11-20' }],
  ] as const)
    test(shows, () => assert.deepEqual(row(cells), { ok: true, letter: { title: '路灯不亮', ...letter } }));

  for (const [written, day] of [
    ['2026/3/2', '2026-03-02'],
    ['2026.03.02', '2026-03-02'],
    ['2026年3月2日', '2026-03-02'],
    ['２０２６-０３-０２', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['2026-03-02 08:15:00', '2026-03-02'],
    ['2026-03-02T08:15:00Z', '2026-03-02'],
  ] as const)
    test(`the day ${written}`, () => {
      const read = row({ d: written });
      assert.equal(read.ok && read.letter.receivedOn, day);
    });

  for (const [shows, cells, problems] of [
    ['no title', { t: ' ' }, ['title missing']],
    ['a day that does not exist', { d: '2026-02-30' }, ['received no-such-day']],
    ['a word for a day', { e: '昨天' }, ['replied no-such-day']],
    ['a day ahead', { d: '2026-11-21' }, ['received day-in-future']],
    ['a title of 101 characters, counted by code point', { t: '𠮷'.repeat(101) }, ['title too-long:100']],
    ['a NUL', { c: 'a\u0000b' }, ['content nul']],
    ['half a character', { c: 'a\uD800' }, ['content lone-surrogate']],
    ['a list for a text', { c: ['a'] }, ['content wrong-type']],
    ['all that is wrong at once', { t: '', d: 'x', e: 'y' }, ['received no-such-day', 'replied no-such-day', 'title missing']],
  ] as const)
    test(`${shows} is refused`, () => {
      const read = row(cells);
      assert.ok(!read.ok);
      assert.deepEqual(read.problems.map(({ field, code }) => `${field} ${code}`).sort(), problems);
    });
  test('a title of 100 characters beyond the basic plane fits', () => assert.ok(row({ t: '𠮷'.repeat(100) }).ok));
});

describe('the key of a row', () => {
  const letter = { title: 'a', content: 'b', unit: 'c' };
  for (const [shows, other, occurrence, same] of [
    ['the same content is the same row', letter, 1, true],
    ['the second time in one file is another', letter, 2, false],
    ['another content is another', { ...letter, content: 'c' }, 1, false],
    ['a text does not move into the next field', { ...letter, title: 'ab', content: '' }, 1, false],
  ] as const)
    test(shows, () => assert.equal(importKeyOf(letter, 1) === importKeyOf(other, occurrence), same));
});

describe('which column is what', () => {
  for (const [shows, columns, title] of [
    ['a published mailbox', ['mail_id', 'title', 'query', 'query_date', 'reply', 'reply_date', 'agency', 'days'], 'title'],
    ['our own names', ['title', 'content', 'received', 'reply', 'replied', 'unit'], 'title'],
    ['our names in Chinese', ['标题', '内容', '来信日期', '答复', '答复日期', '单位'], '标题'],
  ] as const)
    test(`known without a map: ${shows}`, () => {
      const found = mapFor(columns, undefined);
      assert.equal('title' in found && found.title, title);
    });
  test('a shape that lacks a column is not known', () =>
    assert.ok('code' in mapFor(['title', 'query', 'query_date', 'reply', 'agency'], undefined)));
  test('a map that names a column the file lacks is refused', () => {
    assert.deepEqual(mapFor(['a'], { title: 'b' }), { code: 'map-missing-column', column: 'b', columns: 'a' });
  });
});
