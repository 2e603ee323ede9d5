import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { demoAreas } from '../../demo/areas.ts';
import { demoUnits } from '../../demo/units.ts';
import { civilDate } from '../clock/civilDate.ts';
import { type OpenCity, openCity } from '../openCity.ts';
import { type TestDatabase, testDatabase } from '../storage/testDatabase.ts';
import { type HistoricalLetter, takeOver } from './takeOver.ts';
import { timeliness } from './timeliness.ts';

let database: TestDatabase;
let folder: string;
let open: OpenCity;

before(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'take-over-'));
  const place = { appUrl: database.appUrl, dataFolder: folder, keyFolder: join(folder, 'keys'), demo: true, language: 'zh' } as const;
  open = await openCity({ ...place, today: '2026-11-20', reference: { units: demoUnits, areas: demoAreas } });
});
after(async () => {
  await open.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

const none = { total: 0, answered: 0, open: 0, undated: 0, reversed: 0, within15: 0, within60: 0 };
const day = (text: string) => civilDate(text);
const reply = (on?: string) => ({ reply: { text: '已办理。', ...(on && { on: day(on) }) } });
const sent = (on: string) => ({ receivedOn: day(on) });

describe('a letter of an older system, in the report of days', () => {
  for (const [shows, letter, counted] of [
    ['answered on the 15th day', { ...sent('2020-01-01'), ...reply('2020-01-16') }, { answered: 1, within15: 1, within60: 1 }],
    ['answered on the 16th day', { ...sent('2020-01-01'), ...reply('2020-01-17') }, { answered: 1, within60: 1 }],
    ['answered on the 60th day', { ...sent('2020-01-01'), ...reply('2020-03-01') }, { answered: 1, within60: 1 }],
    ['answered on the 61st day', { ...sent('2020-01-01'), ...reply('2020-03-02') }, { answered: 1 }],
    ['answered on its own day', { ...sent('2020-01-01'), ...reply('2020-01-01') }, { answered: 1, within15: 1, within60: 1 }],
    ['not answered', sent('2020-01-01'), { open: 1 }],
    ['without a day, answered on a day', reply('2020-01-16'), { answered: 1, undated: 1 }],
    ['with a reply that has no day', { ...sent('2020-01-01'), ...reply() }, { open: 1, undated: 1 }],
    ['without any day', reply(), { open: 1, undated: 1 }],
    ['answered the day before it was sent', { ...sent('2020-01-16'), ...reply('2020-01-15') }, { answered: 1, reversed: 1 }],
    ['sent before there was a regulation', { ...sent('1998-05-04'), ...reply('1998-05-06') }, { answered: 1, within15: 1, within60: 1 }],
  ] satisfies [string, Partial<HistoricalLetter>, object][])
    test(shows, async () => {
      const taken = await takeOver(open.city, 'import', { title: shows, content: '', unit: shows, importKey: shows, ...letter });
      assert.deepEqual(taken, { outcome: 'made' });
      const found = (await timeliness(open.city)).byOrgan.find(({ organ }) => organ === shows);
      assert.deepEqual(found, { organ: shows, ...none, total: 1, ...counted });
    });
});

describe('taking over', () => {
  test('the same key again makes nothing', async () => {
    const letter = { title: 'a', content: 'b', unit: '重复', importKey: 'same', ...reply('2020-01-16') };
    assert.equal((await takeOver(open.city, 'import', letter)).outcome, 'made');
    assert.equal((await takeOver(open.city, 'import', letter)).outcome, 'there already');
    assert.equal((await timeliness(open.city)).byOrgan.find(({ organ }) => organ === '重复')?.total, 1);
  });
  for (const [shows, letter, code] of [
    ['a letter of tomorrow', sent('2026-11-21'), 'day-in-future'],
    ['a reply of tomorrow', { ...sent('2026-11-20'), ...reply('2026-11-21') }, 'day-in-future'],
    ['a reply more than a hundred years before its letter', { ...sent('2020-01-01'), ...reply('1901-01-01') }, 'answer-before-letter'],
  ] as const)
    test(`${shows} is refused, and nothing of it is kept`, async () => {
      const total = (await timeliness(open.city)).total;
      const taken = await takeOver(open.city, 'import', { title: 'a', content: 'b', unit: 'c', importKey: shows, ...letter });
      assert.equal(taken.outcome === 'refused' && taken.refusal.code, code);
      assert.equal((await timeliness(open.city)).total, total);
      assert.equal((await open.city.questions.takenOver([shows])).size, 0);
    });
});
