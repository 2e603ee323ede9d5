import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { City } from '../src/casework/city.ts';
import { noticeBoard } from '../src/casework/publishing/noticeBoard.ts';
import { listPublished } from '../src/casework/publishing/publishedList.ts';
import { signIn } from '../src/casework/signIn.ts';
import { civilDate } from '../src/clock/civilDate.ts';
import { type OpenCity, openCity } from '../src/openCity.ts';
import type { Petition } from '../src/petition/petition.ts';
import { type TestDatabase, testDatabase } from '../src/storage/testDatabase.ts';
import { verifyCity } from '../src/storage/verify.ts';
import { demoAreas } from './areas.ts';
import { demoPassword, signInAccounts } from './officers.ts';
import { bureauNotices, published } from './open.ts';
import { playDemo } from './play.ts';
import { demoStories } from './stories.ts';
import { type StoryPath, storyPaths } from './story.ts';
import { handledTogether } from './together.ts';
import { demoUnits } from './units.ts';

const today = '2026-11-20';
let database: TestDatabase;
let folder: string;
let open: OpenCity;

before(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  const reference = { units: demoUnits, areas: demoAreas };
  const place = {
    appUrl: database.appUrl,
    dataFolder: folder,
    keyFolder: join(folder, 'keys'),
    demo: true,
    language: 'zh',
    today,
  } as const;
  open = await openCity({ ...place, reference });
});
after(async () => {
  await open.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

/** The city, until so many acts were recorded; then as if the process had been killed. */
function dyingAfter(city: City, acts: number): City {
  let left = acts;
  const dying =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      left-- > 0 ? act(...args) : Promise.reject(new Error('killed'));
  const { files } = city;
  return { ...city, files: { ...files, record: dying(files.record), recordWithNumber: dying(files.recordWithNumber) } };
}

async function matters(city: City): Promise<Map<string, Petition>> {
  const { filed } = (await city.marks.read('demo')) as { filed: Record<string, string> };
  const found = new Map<string, Petition>();
  for (const [key, petitionNo] of Object.entries(filed)) {
    const petitionId = (await city.files.idOf(petitionNo)) ?? '';
    const file = await city.files.open({ as: 'petitioner', petitionId }, petitionId);
    if (file) found.set(key, file.petition);
  }
  return found;
}

describe('the demo city, played by acts', () => {
  test('killed in the middle and played again on a later day: 200 matters, each once', async () => {
    const { city } = open;
    await assert.rejects(playDemo(dyingAfter(city, 300), { today: civilDate(today) }), /killed/);
    const told: number[] = [];
    const later = { ...city, clock: { ...city.clock, today: () => civilDate('2026-11-23') } };
    await playDemo(later, { today: civilDate('2026-11-23'), onProgress: (done) => told.push(done) });
    assert.equal(told.at(-1), 200);
    const parts = demoStories.filter(({ path }) => path === 'split').length * 2;
    assert.equal((await verifyCity(city, database.ownerUrl)).matters, 200 + parts);
  });
  test('each story ends in its state, no act after today, none late', async () => {
    const played = await matters(open.city);
    assert.equal(played.size, 200);
    const wrong = demoStories.flatMap(({ key, path }) => {
      const { state, lastActOn } = played.get(key) ?? {};
      return state === storyPaths[path].ends && lastActOn && lastActOn <= today ? [] : [`${key} ${path} ${state} ${lastActOn}`];
    });
    assert.deepEqual(wrong, []);
  });
  test('overdue matters are past their last day, and extended ones are not', async () => {
    const played = await matters(open.city);
    const dueOf = (key: string) => played.get(key)?.clocks.find(({ purpose, stoppedOn }) => purpose === 'handle' && !stoppedOn)?.due ?? '';
    for (const { key, path } of demoStories) {
      if (path === 'overdue') assert.ok(dueOf(key) < today, `${key} is due ${dueOf(key)}`);
      if (path === 'extended') assert.ok(dueOf(key) >= today, `${key} is due ${dueOf(key)}`);
    }
  });
  test('everybody finds summaries without names, and what the bureau has to make public with one entry to check again', async () => {
    const { items } = await listPublished(open.city, {});
    assert.equal(items.length, published.length);
    const { items: entries } = await noticeBoard(open.city, bureauNotices.unit);
    assert.deepEqual(
      entries.map(({ standing }) => standing),
      ['current', 'current', 'current', 'current', 'current', 'current', 'current', 'stale'],
    );
  });
  test('what came from above has its number, its day and its tier; a co-organ was asked, and another has answered', async () => {
    const played = await matters(open.city);
    const on = (path: StoryPath) => played.get(demoStories.find((story) => story.path === path)?.key ?? '');
    assert.match(on('handed-down')?.handedDown?.number ?? '', /^GX\d{14}$/);
    assert.deepEqual(
      on('handed-down')?.clocks.map(({ purpose }) => purpose),
      ['staged-city', 'upper-report'],
    );
    assert.deepEqual(
      [on('with-co-organ'), on('co-organ-answered')].map((petition) => petition?.coOrgans?.map(({ standing }) => standing)),
      [['open'], ['answered']],
    );
  });
  test('two matters are handled together, each with its own state and paper', async () => {
    const played = await matters(open.city);
    const [lead, member] = [played.get(handledTogether.lead), played.get(handledTogether.member)];
    assert.deepEqual([member?.mergedInto?.petitionNo, lead?.mergedHere?.[0]?.petitionNo], [lead?.petitionNo, member?.petitionNo]);
    assert.equal(member?.paper?.stage, 'drafted');
  });
  test('a city that was played is not played again', async () => {
    const before = (await verifyCity(open.city, database.ownerUrl)).matters;
    await playDemo(open.city, { today: civilDate(today) });
    assert.equal((await verifyCity(open.city, database.ownerUrl)).matters, before);
  });
  test('what was played agrees with its events', async () => {
    assert.deepEqual((await verifyCity(open.city, database.ownerUrl)).differences, []);
  });
  test('every listed account signs in with the one password, and not with another', async () => {
    for (const account of signInAccounts) {
      assert.equal((await signIn(open.city, { account, password: demoPassword, from: 'test' })).outcome, 'in', account);
    }
    assert.equal((await signIn(open.city, { account: 'reg.city', password: 'xinqiao', from: 'test' })).outcome, 'wrong');
  });
});
