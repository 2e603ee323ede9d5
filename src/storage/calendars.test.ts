import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { type ACity, aCity } from '../../demo/aCity.ts';
import type { City } from '../casework/city.ts';
import { importCalendar } from '../casework/importCalendar.ts';
import { recountOpen } from '../casework/recountOpen.ts';
import { listWarnings } from '../casework/warnings.ts';
import { openCity } from '../openCity.ts';
import { openPool } from './database.ts';
import { verifyCity } from './verify.ts';

const bureau = '440200-xfj';
const off = (...days: string[]) => days.map((date) => ({ date, name: '元旦', isOffDay: true }));
/** The first four days of 2027 are off; without it, 4 January is a Monday that is worked. */
const longNewYear = { year: 2027, days: off('2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04') };
/** Sunday the 3rd is worked in exchange. */
const workedSunday = { year: 2027, days: [...off('2027-01-01'), { date: '2027-01-03', name: '元旦', isOffDay: false }] };

describe('a holiday notice that comes late', () => {
  let on: ACity;
  beforeEach(async () => {
    on = await aCity({ today: '2026-12-18' }); // fifteen days from here: 2 January 2027, a Saturday
  });
  afterEach(() => on.close());

  const give = (given: unknown, city: City = on.city) => importCalendar(city, { given, by: 'test', dryRun: false });
  const ask = async (sql: string, values: unknown[] = []) => {
    const pool = openPool(on.ownerUrl);
    try {
      return (await pool.query(sql, values)).rows;
    } finally {
      await pool.end();
    }
  };
  const clockOf = async (petitionId: string) => {
    const [row] = await ask('select due_on, provisional, calendar_version from clock where petition_id = $1 and no = 0', [petitionId]);
    return `${row.due_on} ${row.provisional ? 'provisional' : 'certain'} ${row.calendar_version}`;
  };
  const recounts = async () =>
    (await ask(`select body from petition_event where type = 'recount' order by recorded_at, petition_id`)).map(({ body }) => body);
  const verified = async () => (await verifyCity(on.city, on.ownerUrl)).differences;

  test('moves the last day on, with an event that names both days, both versions and the notice; everybody concerned is told', async () => {
    const { petitionId, petitionNo } = await on.file();
    assert.equal(await clockOf(petitionId), '2027-01-04 provisional gov.cn-2014-2026');
    const answer = await give(longNewYear);
    assert.equal(answer.outcome, 'added');
    assert.deepEqual(await recountOpen(on.city), { looked: 1, changed: 1, left: 0 });
    const version = on.city.calendar.version;
    assert.match(version, /^gov\.cn-2014-2026\+2027-[0-9a-f]{8}$/);
    assert.equal(await clockOf(petitionId), `2027-01-05 certain ${version}`);
    const [event] = await recounts();
    assert.deepEqual(event.clocks[0], {
      ...{ effect: 'recounted', no: 0, raw: '2027-01-02', due: '2027-01-05', counted: '2027-01-05', provisional: false },
      ...{ calendarVersion: version, before: { due: '2027-01-04', calendarVersion: 'gov.cn-2014-2026' } },
    });
    assert.deepEqual([event.by.officer, event.notice], ['system', version.split('+')[1]]);
    const { timeline } = await on.read(on.officer(bureau, 'triage'), petitionNo);
    assert.deepEqual(
      timeline.filter(({ type }) => type === 'recount').map(({ facts, internal }) => [facts.dueBefore, facts.dueAfter, internal]),
      [['2027-01-04', '2027-01-05', false]],
    );
    const { items } = await listWarnings(on.city, on.officer(bureau, 'triage'), { size: 10 });
    assert.deepEqual(
      items.map(({ level, dueOn }) => `${level} ${dueOn}`),
      ['recounted 2027-01-05'],
    );
    assert.deepEqual(await verified(), []);
  });

  test('never makes a day earlier that was given out: the event says which day the count gives', async () => {
    const { petitionId } = await on.file();
    await give(workedSunday);
    await recountOpen(on.city);
    assert.match(await clockOf(petitionId), /^2027-01-04 certain/);
    const [event] = await recounts();
    assert.deepEqual([event.clocks[0].counted, event.clocks[0].due], ['2027-01-03', '2027-01-04']);
    assert.deepEqual(await verified(), []);
  });

  test('leaves clocks alone that have stopped, and those it does not reach', async () => {
    const stopped = await on.file();
    await on.act(on.officer(bureau, 'triage'), stopped.petitionNo, { type: 'withdraw', reason: '撤回' });
    await give({ year: 2028, days: [{ date: '2028-01-01', name: '元旦', isOffDay: true }] });
    const running = await on.file();
    await give(longNewYear);
    assert.deepEqual((await recountOpen(on.city)).changed, 1);
    assert.match(await clockOf(stopped.petitionId), /^2027-01-04 provisional gov.cn-2014-2026$/);
    assert.match(await clockOf(running.petitionId), /^2027-01-05/);
    assert.deepEqual(await recountOpen(on.city), { looked: 0, changed: 0, left: 0 });
    assert.deepEqual(await verified(), []);
  });

  test('the same file twice changes nothing; a changed one takes its place', async () => {
    const { petitionId } = await on.file();
    await give(longNewYear);
    await recountOpen(on.city);
    assert.equal((await give(longNewYear)).outcome, 'there');
    assert.equal((await give({ ...longNewYear, amends: true })).outcome, 'same', 'what is known already makes no version');
    assert.deepEqual((await recountOpen(on.city)).looked, 0);
    await give({ year: 2027, days: off('2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04', '2027-01-05') });
    await recountOpen(on.city);
    assert.match(await clockOf(petitionId), /^2027-01-06/);
    assert.equal((await recounts()).length, 2);
    assert.deepEqual(await verified(), []);
  });

  test('a dry run says how many matters would change, and writes nothing', async () => {
    await on.file();
    await on.file();
    const tried = await importCalendar(on.city, { given: longNewYear, by: 'test', dryRun: true });
    assert.deepEqual([tried.outcome, 'wouldChange' in tried && tried.wouldChange], ['would-add', 2]);
    assert.deepEqual(await ask('select * from holiday_notice'), []);
    assert.equal(on.city.calendar.version, 'gov.cn-2014-2026');
  });

  test('killed in the middle it goes on where it was, each matter once; two nodes at once do not double it', async () => {
    for (let n = 0; n < 6; n += 1) await on.file();
    await give(longNewYear);
    let counted = 0;
    const dying: City = {
      ...on.city,
      calendars: {
        ...on.city.calendars,
        counted: (...asked) => {
          counted += 1;
          if (counted > 2) throw new Error('killed');
          return on.city.calendars.counted(...asked);
        },
      },
    };
    await assert.rejects(recountOpen(dying), /killed/);
    assert.equal((await recounts()).length, 2);
    const both = await Promise.all([recountOpen(on.city), recountOpen(on.city)]);
    assert.ok(both.every(({ changed }) => changed <= 4));
    await recountOpen(on.city);
    const found = await ask(
      `select count(*)::int as n, count(distinct petition_id)::int as matters from petition_event where type = 'recount'`,
    );
    assert.deepEqual(found, [{ n: 6, matters: 6 }]);
    assert.deepEqual(await verified(), []);
  });

  test('a running server counts with it from its next act on; a clock it started before is found by the next pass', async () => {
    const { appUrl, dataFolder } = on;
    const other = await openCity({ appUrl, dataFolder, keyFolder: `${dataFolder}/keys`, demo: true, language: 'zh', today: '2026-12-18' });
    try {
      const between = await on.file();
      await give(longNewYear, other.city);
      const late = await on.file(); // within the second that a server remembers what it read
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const next = await on.file();
      assert.match(await clockOf(next.petitionId), /^2027-01-05 certain gov.cn-2014-2026\+2027/);
      assert.equal(on.city.calendar.version, other.city.calendar.version);
      await recountOpen(on.city);
      for (const { petitionId } of [between, late, next]) assert.match(await clockOf(petitionId), /^2027-01-05 certain/);
    } finally {
      await other.close();
    }
  });

  test('an accusation is told to the restricted desk', async () => {
    await on.file({ accusation: true, complainedOf: { units: ['440200-police'] } });
    await give(longNewYear);
    await recountOpen(on.city);
    assert.equal((await listWarnings(on.city, on.officer(bureau, 'restricted'), { size: 10 })).items.length, 1);
    assert.equal((await listWarnings(on.city, on.officer(bureau, 'triage'), { size: 10 })).items.length, 0);
  });
});
